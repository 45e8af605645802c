// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/fullworkspace.h"
#include "ui/report/htmlwriter.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportsheets.h"
#include "ui/report/reporttext.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QSet>

namespace payoff {
namespace {

ReportDocument document(Audience audience, const char *language)
{
    const FullWorkspace full;
    return reportDocument(full.may(audience), QString::fromLatin1(language));
}

QString html(const ReportDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeHtml(document, buffer));
    return QString::fromUtf8(bytes);
}

QByteArray pdf(const ReportDocument &document, const QPageSize &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writePdf(document, paper, buffer));
    return bytes;
}

int pagesOf(const ReportDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    return paintReport(document, writer);
}

TEST(HtmlWriter, EscapesEveryName)
{
    const QString page = html(document(Audience::Manager, "en"));
    EXPECT_FALSE(page.contains(QStringLiteral("<script")));
    EXPECT_TRUE(page.contains(QStringLiteral("&lt;script&gt;alert(")));
    EXPECT_FALSE(page.contains(QStringLiteral("<b>here")));
    EXPECT_TRUE(page.contains(QStringLiteral("&quot;50 %&quot; &amp; more")));
}

TEST(HtmlWriter, LeavesOutWhatNoPageMayHold)
{
    ReportDocument made;
    made.language = QStringLiteral("en");
    made.title = QStringLiteral("a") + QChar(1) + QChar(0xfffe) + QStringLiteral("b");
    EXPECT_TRUE(html(made).contains(QStringLiteral("<bdi>ab</bdi>")));
}

TEST(HtmlWriter, SaysItsLanguageAndDirection)
{
    EXPECT_TRUE(
        html(document(Audience::Executive, "fr")).contains(QStringLiteral("<html lang=\"fr\" dir=\"ltr\">")));
    EXPECT_TRUE(
        html(document(Audience::Executive, "he")).contains(QStringLiteral("<html lang=\"he\" dir=\"rtl\">")));
}

TEST(HtmlWriter, NamesRowsAndColumnsAndDrawsItsCharts)
{
    const QString page = html(document(Audience::Stakeholder, "en"));
    EXPECT_TRUE(page.contains(QStringLiteral("<th scope=\"row\"><bdi>Facebook</bdi></th>")));
    EXPECT_TRUE(page.contains(QStringLiteral("<th scope=\"col\">Channel</th>")));
    EXPECT_TRUE(
        page.contains(QStringLiteral("<svg direction=\"ltr\" role=\"img\" aria-label=\"ROI by channel")));
    EXPECT_FALSE(page.contains(QStringLiteral("<?xml")));
    EXPECT_FALSE(page.contains(QStringLiteral("src=")));
    EXPECT_FALSE(page.contains(QStringLiteral("http-equiv")));
}

TEST(PdfWriter, WritesAPdfOfEachPaper)
{
    const ReportDocument made = document(Audience::Executive, "en");
    const QByteArray a4 = pdf(made, QPageSize(QPageSize::A4));
    EXPECT_TRUE(a4.startsWith("%PDF-"));
    EXPECT_TRUE(a4.contains("/MediaBox [0 0 595"));
    EXPECT_TRUE(pdf(made, QPageSize(QPageSize::Letter)).contains("/MediaBox [0 0 612"));
}

TEST(PdfWriter, TakesThePaperOfTheCountry)
{
    EXPECT_EQ(paperOf(QLocale(QLocale::English, QLocale::UnitedStates)).id(), QPageSize::Letter);
    EXPECT_EQ(paperOf(QLocale(QLocale::French, QLocale::France)).id(), QPageSize::A4);
}

TEST(PdfWriter, GivesTheExecutiveOnePage)
{
    const SmallWorkspace small;
    const ReportData data =
        valueOf(reportData(*small.workspace, {wholeMonth("2026-05"), Audience::Executive, {}, {}}));
    for (const char *language : {"en", "fr", "he"}) {
        const ReportDocument made = reportDocument(data, QString::fromLatin1(language));
        EXPECT_TRUE(made.wantsOnePage);
        EXPECT_TRUE(pdf(made, QPageSize(QPageSize::Letter)).contains("/Count 1\n")) << language;
        EXPECT_TRUE(pdf(made, QPageSize(QPageSize::A4)).contains("/Count 1\n")) << language;
    }
}

TEST(PdfWriter, LowersChartsNoMoreThanOnePageNeeds)
{
    const SmallWorkspace small;
    ReportDocument made = reportDocument(
        valueOf(reportData(*small.workspace, {wholeMonth("2026-05"), Audience::Executive, {}, {}})),
        QStringLiteral("en"));
    const QPageLayout layout = reportLayout(QPageSize(QPageSize::A4));
    QSet<int> heights;
    ReportList lines;
    made.sections.push_back({{}, {lines}});
    for (ReportFit fit; fit.pages < 2;) {
        lines.lines.push_back(QStringLiteral("A line more."));
        made.sections.last().blocks = {lines};
        fit = fitOf(made, layout);
        ASSERT_LT(lines.lines.size(), 100);
        if (fit.pages > 1) {
            EXPECT_EQ(fit.plotHeight, ReportFit().plotHeight) << "nothing is gained";
            break;
        }
        heights.insert(int(fit.plotHeight));
        if (fit.plotHeight == ReportFit().plotHeight)
            continue;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageLayout(layout);
        EXPECT_EQ(paintReport(made, writer, {1, fit.plotHeight + 20}), 2);
    }
    EXPECT_GT(heights.size(), 3);
}

TEST(PdfWriter, GoesOnToAsManyPagesAsATableNeeds)
{
    ReportDocument made;
    made.language = QStringLiteral("en");
    made.pageText = QStringLiteral("%1/%2");
    ReportTable table;
    table.columns = {{QStringLiteral("Name"), false}, {QStringLiteral("Figure"), true}};
    for (int i = 0; i < 200; ++i)
        table.rows.push_back({QStringLiteral("Row %1").arg(i), QStringLiteral("%1").arg(i)});
    made.sections = {{QStringLiteral("Many"), {table}}};
    const int pages = pagesOf(made);
    EXPECT_GE(pages, 4);
    EXPECT_LE(pages, 7);
    EXPECT_EQ(pagesOf(made), pages);
}

TEST(PdfWriter, SurvivesAWordThatIsWiderThanThePage)
{
    ReportDocument made;
    made.language = QStringLiteral("he");
    made.format = Format::forScreen(QLocale(QLocale::Hebrew));
    made.title = QString(2'000, u'x');
    ReportTable table;
    table.columns = {{QString(500, u'y'), false}, {QString(500, u'z'), true}};
    table.rows = {{QString(3'000, u'n'), QString(300, u'9')}};
    made.sections = {{QString(400, u'h'), {table}}};
    EXPECT_GE(pagesOf(made), 1);
}

TEST(ReportWriters, SayWhenTheyCannotWrite)
{
    const ReportDocument made = document(Audience::Executive, "en");
    QFile full(QStringLiteral("/dev/full"));
    ASSERT_TRUE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    EXPECT_EQ(writeHtml(made, full).error().code, ErrorCode::FileNotWritable);
    EXPECT_EQ(writePdf(made, QPageSize(QPageSize::A4), full).error().code, ErrorCode::FileNotWritable);
}

} // namespace
} // namespace payoff
