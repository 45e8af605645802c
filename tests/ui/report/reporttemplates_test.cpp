// SPDX-License-Identifier: GPL-3.0-or-later
// What a template makes of a report, in each of its forms.
#include "tests/ui/report/fullworkspace.h"
#include "tests/ui/report/logos.h"
#include "ui/report/htmlwriter.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportsheets.h"
#include "ui/report/reporttext.h"
#include "ui/style/channelcolours.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>

namespace payoff {
namespace {

ReportTemplate design(const QVector<ReportPart> &parts)
{
    ReportTemplate made;
    made.name = QStringLiteral("Board");
    made.parts = parts;
    return made;
}

ReportDocument documentOf(const ReportTemplate &look, const char *language = "en")
{
    const FullWorkspace full;
    ReportRequest request{wholeMonth("2026-05"), look.audience, {}, {}};
    request.design = look;
    return reportDocument(valueOf(reportData(*full.small.workspace, request)), QString::fromLatin1(language));
}

QStringList headingsOf(const ReportDocument &document)
{
    QStringList headings;
    for (const ReportSection &section : document.sections)
        headings.push_back(section.heading);
    return headings;
}

QString html(const ReportDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeHtml(document, buffer));
    return QString::fromUtf8(bytes);
}

QByteArray pdf(const ReportDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writePdf(document, QPageSize(QPageSize::A4), buffer));
    return bytes;
}

TEST(ReportTemplates, SayWhichPartsAReportHasAndInWhichOrder)
{
    const ReportDocument made = documentOf(design(
        {ReportPart::Remarks, ReportPart::Goals, ReportPart::FiguresByCampaign, ReportPart::Channels}));
    EXPECT_EQ(headingsOf(made),
              (QStringList{QStringLiteral("What to know about these figures"), QStringLiteral("Goals"),
                           QStringLiteral("All figures by campaign"), QStringLiteral("Channels")}));
    EXPECT_EQ(made.sections.last().blocks.size(), 1);
}

TEST(ReportTemplates, PutTheKpisUnderTheChannelsOnlyWhereTheyFollowThem)
{
    EXPECT_EQ(documentOf(design({ReportPart::Channels, ReportPart::Kpis, ReportPart::Remarks}))
                  .sections.first()
                  .blocks.size(),
              2);
    const ReportDocument apart =
        documentOf(design({ReportPart::Kpis, ReportPart::Channels, ReportPart::Remarks}));
    EXPECT_EQ(headingsOf(apart).mid(0, 2), (QStringList{QString(), QStringLiteral("Channels")}));
}

TEST(ReportTemplates, LeaveTheReportOfAnAudienceAsItIs)
{
    const FullWorkspace full;
    for (const auto &[audience, key] : EnumKeys<Audience>::keys) {
        ReportTemplate same = design(partsFor(audience));
        same.audience = audience;
        const ReportDocument plain =
            reportDocument(full.may(audience, ValueBasis::Revenue), QStringLiteral("en"));
        EXPECT_EQ(headingsOf(documentOf(same)), headingsOf(plain)) << key;
        EXPECT_EQ(html(documentOf(same)), html(plain)) << key;
    }
}

TEST(ReportTemplates, BringATitleAndAnIntroduction)
{
    ReportTemplate made = design({ReportPart::Return, ReportPart::Remarks});
    made.title = QStringLiteral("<Lumen> for the board");
    made.intro = QStringLiteral("First.\n\n  Second & last.");
    const ReportDocument document = documentOf(made);
    EXPECT_EQ(document.title, made.title);
    EXPECT_TRUE(document.footer.contains(made.title));
    ASSERT_EQ(document.sections.first().blocks.size(), 2);
    EXPECT_EQ(std::get<ReportParagraph>(document.sections.first().blocks[1]).text,
              isolatedName(QStringLiteral("Second & last.")));
    const QString page = html(document);
    EXPECT_TRUE(page.contains(QStringLiteral("<h1><bdi>&lt;Lumen&gt; for the board</bdi></h1>")));
    EXPECT_TRUE(page.contains(QStringLiteral("Second &amp; last.")));
}

TEST(ReportTemplates, ShowTheLogoInTheFileItself)
{
    for (const ReportLogo &logo : {pngLogo({400, 100}), jpegLogo({400, 100}), svgLogo()}) {
        ReportTemplate made = design({ReportPart::Remarks});
        made.logo = logo;
        const QString page = html(documentOf(made));
        EXPECT_TRUE(page.contains(QStringLiteral("<img alt=\"\" src=\"data:image/")));
        EXPECT_TRUE(page.contains(QStringLiteral("width=\"160\" height=\"40\""))) << "its aspect";
        EXPECT_GT(pdf(documentOf(made)).size(), pdf(documentOf(design({ReportPart::Remarks}))).size());
    }
}

TEST(ReportTemplates, LeaveOutALogoThatCannotBeShown)
{
    const QString plain = html(documentOf(design({ReportPart::Remarks})));
    for (const ReportLogo &logo :
         {ReportLogo{"GIF89a"}, ReportLogo{"<svg><script/></svg>"}, pngLogo({5'000, 4})}) {
        ReportTemplate made = design({ReportPart::Remarks});
        made.logo = logo;
        EXPECT_EQ(html(documentOf(made)), plain);
        EXPECT_FALSE(pdf(documentOf(made)).isEmpty());
    }
}

TEST(ReportTemplates, KeepTextReadableInALightColour)
{
    for (const char *name : {"#ffff00", "#ffffff", "#2457c5", "#000000"}) {
        const QColor accent(QString::fromLatin1(name));
        EXPECT_GE(contrast(accentForText(accent), QColor(Qt::white)), 4.5) << name;
    }
    EXPECT_EQ(accentForText(QColor(0x24, 0x57, 0xc5)), QColor(0x24, 0x57, 0xc5));
    ReportTemplate made = design({ReportPart::Return, ReportPart::Remarks});
    made.accent = 0xffd500;
    const QString page = html(documentOf(made));
    EXPECT_TRUE(page.contains(QStringLiteral("border-color: #ffd500")));
    EXPECT_FALSE(page.contains(QStringLiteral("{ color: #ffd500")));
    const ReportDocument document = documentOf(made);
    const QPageLayout layout = reportLayout(QPageSize(QPageSize::A4));
    const QImage first = pageOf(document, layout, fitOf(document, layout), 0, 1);
    bool hasRule = false;
    for (int y = 0; y < first.height() / 2; ++y)
        hasRule |= first.pixelColor(first.width() / 2, y) == QColor(0xff, 0xd5, 0x00);
    EXPECT_TRUE(hasRule);
}

TEST(ReportTemplates, PutTheLogoWhereReadingEnds)
{
    ReportTemplate made = design({ReportPart::Return, ReportPart::Remarks});
    made.logo = pngLogo({160, 48});
    made.title = QString(200, u'w') + QStringLiteral(" a long title");
    for (const char *language : {"en", "he"}) {
        const ReportDocument document = documentOf(made, language);
        const QPageLayout layout = reportLayout(QPageSize(QPageSize::A4));
        const QImage page = pageOf(document, layout, fitOf(document, layout), 0, 1);
        const int margin = page.width() - layout.paintRectPixels(96).right();
        const bool isMirrored = document.direction() == Qt::RightToLeft;
        const int x = isMirrored ? margin + 20 : page.width() - margin - 20;
        EXPECT_EQ(page.pixelColor(x, margin + 20), logoColour()) << language;
        EXPECT_NE(page.pixelColor(page.width() - x, margin + 20), logoColour()) << language;
    }
}

TEST(ReportTemplates, AreReadInThePdf)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "poppler-utils are not here to read it";
    ReportTemplate made = design({ReportPart::Goals, ReportPart::Return, ReportPart::Remarks});
    made.title = QStringLiteral("Lumen for the board");
    made.intro = QStringLiteral("A word before.");
    made.logo = svgLogo();
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-")});
    process.write(pdf(documentOf(made)));
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    const QVector<qsizetype> places{
        text.indexOf(QStringLiteral("Lumen for the board")), text.indexOf(QStringLiteral("A word before.")),
        text.indexOf(QStringLiteral("Goals")), text.indexOf(QStringLiteral("came back")),
        text.indexOf(QStringLiteral("What to know"))};
    EXPECT_FALSE(places.contains(-1)) << qPrintable(text);
    EXPECT_TRUE(std::is_sorted(places.begin(), places.end())) << qPrintable(text);
    EXPECT_FALSE(text.contains(QStringLiteral("Return by channel")));
}

TEST(ReportSheets, PaintThePageAskedForAsThePdfHasIt)
{
    const FullWorkspace full;
    const ReportDocument document = reportDocument(full.may(Audience::Manager), QStringLiteral("fr"));
    const QPageLayout layout = reportLayout(QPageSize(QPageSize::A4));
    const ReportFit fit = fitOf(document, layout);
    EXPECT_GT(fit.pages, 2);
    EXPECT_TRUE(pdf(document).contains(QByteArray("/Count " + QByteArray::number(fit.pages) + "\n")));
    const auto isWhite = [](const QImage &page) {
        QImage white(page.size(), page.format());
        white.fill(Qt::white);
        return page == white;
    };
    for (int each = 0; each < fit.pages; ++each) {
        const QImage page = pageOf(document, layout, fit, each, 0.5);
        EXPECT_EQ(page.size(), QSize(397, 561)) << each;
        EXPECT_FALSE(isWhite(page)) << each;
    }
    EXPECT_NE(pageOf(document, layout, fit, 0, 0.5), pageOf(document, layout, fit, 1, 0.5));
    EXPECT_TRUE(pageOf(document, layout, fit, fit.pages, 0.5).isNull());
}

} // namespace
} // namespace payoff
