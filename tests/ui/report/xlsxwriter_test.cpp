// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/xlsxwriter.h"

#include "tests/support/content.h"
#include "tests/support/writtenworkbook.h"
#include "tests/ui/report/fullworkspace.h"
#include "ui/report/reportcells.h"
#include "ui/report/reporttext.h"
#include "ui/report/summarytable.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace payoff {
namespace {

QByteArray xlsx(const ReportDocument &document, QPageSize::PageSizeId paper = QPageSize::A4)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(writeXlsx(document, QPageSize(paper), buffer));
    return buffer.data();
}

WrittenWorkbook written(const ReportDocument &document, QPageSize::PageSizeId paper = QPageSize::A4)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    writeBytes(path, xlsx(document, paper));
    return WrittenWorkbook(path);
}

/// May of the small workspace with the summary by channel.
ReportDocument may(const Workspace &workspace, Audience audience, const char *language = "en")
{
    const DayRange days = wholeMonth("2026-05");
    ReportDocument document = reportDocument(valueOf(reportData(workspace, {days, audience, {}, {}})),
                                             QString::fromLatin1(language));
    EXPECT_TRUE(appendSummary(document, workspace, {days, {}, {}}));
    return document;
}

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

TEST(XlsxWriter, GivesEachTableItsSheet)
{
    const FullWorkspace full;
    const auto names = written(may(*full.small.workspace, Audience::Manager)).sheetNames();
    EXPECT_EQ(names,
              (QStringList{text("Summary"), text("ROI by channel over time"), text("Return by channel"),
                           text("What leads there"), text("Why ROI changed"), text("Goals"),
                           text("What has no price"), text("Notes"), text("All figures by channel"),
                           text("All figures by campaign"), text("Comparison"), text("Remarks")}));
    EXPECT_EQ(written(may(*full.small.workspace, Audience::Executive)).sheetNames(),
              (QStringList{text("Summary"), text("ROI by channel over time"), text("Goals"), text("Notes"),
                           text("Comparison"), text("Remarks")}));
}

TEST(XlsxWriter, SaysWhatTheReportSaysAndGivesItsHeadlineAsNumbers)
{
    const SmallWorkspace small;
    const ReportDocument document = may(*small.workspace, Audience::Executive);
    const WrittenSheet summary = written(document).sheet(text("Summary"));
    const QStringList texts = summary.texts();
    EXPECT_EQ(texts.value(0), document.title);
    EXPECT_EQ(texts.value(1), document.subtitle);
    EXPECT_TRUE(
        texts.contains(text("For €210.00 spent, €570.00 came back: a return on investment (ROI) of 171%.")));
    const WrittenCell value = summary.cell(text("Value"), text("May 2026"));
    EXPECT_EQ(value.type, text("n"));
    EXPECT_EQ(value.value, text("570"));
    EXPECT_EQ(summary.cell(text("Value"), text("April 2026")).value, text("200"));
    EXPECT_EQ(summary.cell(text("Value"), text("May 2025")).value, text("100"));
    EXPECT_DOUBLE_EQ(summary.cell(text("ROI"), text("April 2026")).value.toDouble(), 1.5);
}

TEST(XlsxWriter, WritesFiguresAsNumbersAndWhatFollowsFromThemAsFormulas)
{
    const SmallWorkspace small;
    const WrittenWorkbook book = written(may(*small.workspace, Audience::Stakeholder));
    const WrittenSheet sheet = book.sheet(text("Return by channel"));
    const WrittenCell value = sheet.cell(text("Facebook"), text("Value"));
    EXPECT_EQ(value.type, text("n"));
    EXPECT_EQ(value.value, text("500"));
    EXPECT_EQ(value.formula, QString());
    EXPECT_EQ(value.numberFormat, text("[$-409]\"€\"#,##0.00;[$-409]-\"€\"#,##0.00"));
    const WrittenCell roi = sheet.cell(text("Facebook"), text("ROI"));
    static const QRegularExpression ofItsRow(text("^\\(C(\\d+) - B\\1\\) / B\\1$"));
    EXPECT_TRUE(ofItsRow.match(roi.formula).hasMatch()) << qPrintable(roi.formula);
    EXPECT_NEAR(roi.value.toDouble(), 18.0 / 7, 1e-12);
    EXPECT_TRUE(roi.numberFormat.contains(u'%'));
    const WrittenCell total = sheet.cell(text("Total"), text("Value"));
    EXPECT_TRUE(total.formula.startsWith(text("SUM(C"))) << qPrintable(total.formula);
    EXPECT_EQ(total.value, text("570"));
    EXPECT_TRUE(ofItsRow.match(sheet.cell(text("Total"), text("ROI")).formula).hasMatch());
    // A sum of ratios is no ratio.
    EXPECT_FALSE(sheet.cell(text("Total"), text("Change")).formula.contains(text("SUM")));
}

TEST(XlsxWriter, HoldsEveryColumnOfTheSummary)
{
    const SmallWorkspace small;
    const MonthSummary summary = valueOf(summarise(*small.workspace, {wholeMonth("2026-05"), {}, {}}));
    const WrittenSheet sheet = written(may(*small.workspace, Audience::Executive)).sheet(text("Comparison"));
    for (qsizetype i = 0; i < summary.columns.size(); ++i) {
        const QString title = QString::fromUtf8(summary.columns[i].title);
        for (const SummaryRow &row : summary.rows) {
            const QString name = row.channel.value == 0 ? text("(no channel)") : row.name;
            const WrittenCell cell = sheet.cell(name, title);
            EXPECT_EQ(cell.type, row.cells[i].isAvailable() ? text("n") : text("s"))
                << qPrintable(name + u' ' + title);
        }
        EXPECT_FALSE(sheet.cell(text("Total"), title).value.isEmpty()) << qPrintable(title);
    }
    EXPECT_EQ(sheet.cell(text("Facebook"), text("Revenue, a year before")).value, text("100"));
    EXPECT_TRUE(sheet.cell(text("Total"), text("ROI, fully loaded")).formula.startsWith(text("(")));
    EXPECT_TRUE(sheet.cell(text("Total"), text("Total cost")).formula.startsWith(text("SUM(")));
}

TEST(XlsxWriter, SaysWhyAFigureIsMissingAndKeepsItsColumnSummable)
{
    const SmallWorkspace small;
    const WrittenSheet sheet =
        written(may(*small.workspace, Audience::Stakeholder)).sheet(text("Return by channel"));
    const WrittenCell missing = sheet.cell(text("(no channel)"), text("ROI"));
    EXPECT_EQ(missing.type, text("s"));
    EXPECT_EQ(missing.value, text("n/a"));
    const QString texts = sheet.texts().join(u'\n');
    EXPECT_TRUE(texts.contains(QRegularExpression(text("\\nn/a in ROI[^\\n]*: \\S")))) << qPrintable(texts);
}

TEST(XlsxWriter, MakesNoFormulaOfAnyText)
{
    SmallWorkspace small;
    const QStringList names{text("=1+1"),
                            text("+1"),
                            text("-1"),
                            text("@sum"),
                            text("\t=2"),
                            text("\r=3"),
                            text("=cmd|' /C calc'!A0")};
    for (const QString &name : names) {
        const ChannelId channel = small.workspace.addChannel(name.toUtf8().constData());
        small.workspace.insertRows({resultRow(small.source, channel, {}, oneDay("2026-05-02"),
                                              {{Measure::AdSpend, 100}, {Measure::Revenue, 250}})});
    }
    const WrittenWorkbook book = written(may(*small.workspace, Audience::Manager));
    int formulas = 0;
    for (const WrittenSheet &sheet : book.sheets()) {
        for (const auto &row : sheet.rows) {
            EXPECT_EQ(row.value(0).formula, QString());
            for (const WrittenCell &cell : row) {
                formulas += cell.formula.isEmpty() ? 0 : 1;
                EXPECT_FALSE(cell.formula.contains(text("cmd")) || cell.formula.contains(text("1+1")));
            }
        }
    }
    EXPECT_GT(formulas, 20);
    const WrittenSheet sheet = book.sheet(text("Return by channel"));
    for (const QString &name : {text("=1+1"), text("+1"), text("-1"), text("@sum"), text("=3")}) {
        EXPECT_EQ(sheet.cell(name, text("Value")).value, text("2.5")) << qPrintable(name);
        EXPECT_TRUE(sheet.texts().contains(name));
    }
}

TEST(XlsxWriter, LeavesOutWhatNoCellMayHold)
{
    ReportDocument document;
    document.language = text("en");
    document.title = QString(40'000, u'x');
    ReportTable table;
    table.columns = {{text("Name")}, {text("Figure"), true}};
    addRow(table,
           {{text("a") + QChar(1) + QChar(0x0b) + QChar(0xfffe) + QChar(0xd800) + text("b")}, {text("1")}});
    document.sections = {{text("Odd []:*?/\\ names"), {table}}};
    const WrittenWorkbook book = written(document);
    EXPECT_EQ(book.sheets().first().texts().first().size(), 32'767);
    EXPECT_EQ(book.sheetNames().value(1), text("Odd names"));
    EXPECT_EQ(book.sheets().value(1).cell(text("ab"), text("Figure")).value, text("1"));
}

TEST(XlsxWriter, WritesDaysAsDays)
{
    const FullWorkspace full;
    const WrittenSheet notes = written(may(*full.small.workspace, Audience::Executive)).sheet(text("Notes"));
    bool isThere = false;
    for (const auto &row : notes.rows)
        isThere |= row.value(0).value == text("46147") // 5 May 2026
            && row.value(0).numberFormat == text("[$-409]mmmm d, yyyy");
    EXPECT_TRUE(isThere);
}

TEST(XlsxWriter, DrawsItsChartsFromItsCells)
{
    const SmallWorkspace small;
    const WrittenWorkbook book = written(may(*small.workspace, Audience::Stakeholder));
    const QByteArray lines = book.part(text("xl/charts/chart1.xml"));
    EXPECT_TRUE(lines.contains("<c:lineChart>"));
    EXPECT_TRUE(lines.contains("'ROI by channel over time'!$B$"));
    EXPECT_TRUE(lines.contains("Break-even at 0%"));
    EXPECT_TRUE(lines.contains("<c:v>1.5</c:v>")); // April
    const QByteArray bars = book.part(text("xl/charts/chart2.xml"));
    EXPECT_TRUE(bars.contains("<c:barChart>"));
    EXPECT_TRUE(bars.contains("'Return by channel'!$B$"));
    EXPECT_TRUE(bars.contains("'Return by channel'!$C$"));
    EXPECT_EQ(book.part(text("xl/charts/chart3.xml")), QByteArray());
    // Where there is no table by channel, the summary's is drawn.
    const WrittenWorkbook short_ = written(may(*small.workspace, Audience::Executive));
    EXPECT_TRUE(short_.part(text("xl/charts/chart2.xml")).contains("Comparison!$"));
}

TEST(XlsxWriter, IsSetUpForPrintAndReading)
{
    const SmallWorkspace small;
    const ReportDocument document = may(*small.workspace, Audience::Manager);
    const WrittenWorkbook book = written(document);
    const QByteArray all = book.part(text("xl/workbook.xml"));
    EXPECT_EQ(all.count("_xlnm.Print_Area"), book.sheets().size());
    EXPECT_GE(all.count("_xlnm.Print_Titles"), 5);
    EXPECT_GE(all.count("_xlnm._FilterDatabase"), 5);
    const QByteArray wide = book.sheet(text("Comparison")).xml;
    EXPECT_TRUE(wide.contains("orientation=\"landscape\""));
    EXPECT_TRUE(wide.contains("fitToWidth=\"") && wide.contains("fitToHeight=\"0\""));
    EXPECT_TRUE(wide.contains("state=\"frozen\""));
    EXPECT_TRUE(wide.contains("Page &amp;P of &amp;N"));
    EXPECT_TRUE(wide.contains("paperSize=\"9\""));
    EXPECT_TRUE(
        written(document, QPageSize::Letter).sheet(text("Comparison")).xml.contains("paperSize=\"1\""));
    // A few columns stay on one page of people's size.
    const QByteArray narrow = book.sheet(text("Why ROI changed")).xml;
    EXPECT_FALSE(narrow.contains("landscape"));
    EXPECT_FALSE(narrow.contains("fitToWidth=\"2\""));
}

TEST(XlsxWriter, WritesEachLanguageInItsDirectionAndStyle)
{
    const SmallWorkspace small;
    const WrittenWorkbook hebrew = written(may(*small.workspace, Audience::Stakeholder, "he"));
    for (const WrittenSheet &sheet : hebrew.sheets())
        EXPECT_TRUE(sheet.xml.contains("rightToLeft=\"1\"")) << qPrintable(sheet.name);
    EXPECT_EQ(hebrew.sheetNames().first(), text("סיכום"));
    const WrittenCell shekel = hebrew.sheet(text("תשואה לפי ערוץ")).cell(text("Facebook"), text("ערך"));
    EXPECT_EQ(shekel.value, text("500"));
    EXPECT_TRUE(shekel.numberFormat.startsWith(text("[$-40D]"))) << qPrintable(shekel.numberFormat);

    const WrittenWorkbook french = written(may(*small.workspace, Audience::Stakeholder, "fr"));
    EXPECT_FALSE(french.sheets().first().xml.contains("rightToLeft"));
    const WrittenSheet sheet = french.sheet(text("Retour par canal"));
    EXPECT_EQ(sheet.cell(text("Facebook"), text("Valeur")).numberFormat,
              text("[$-40C]#,##0.00\"\u00a0€\";[$-40C]-#,##0.00\"\u00a0€\""));
    EXPECT_EQ(sheet.cell(text("Facebook"), text("ROI")).numberFormat, text("[$-40C]#,##0.0\"\u202f\"%"));
    EXPECT_TRUE(french.sheet(text("Comparaison")).hasNumbers());
}

TEST(XlsxWriter, HoldsTheSameNumbersInEachLanguage)
{
    const SmallWorkspace small;
    const auto numbersOf = [&](const char *language) {
        QVector<QStringList> numbers;
        const WrittenWorkbook book = written(may(*small.workspace, Audience::Manager, language));
        for (const WrittenSheet &sheet : book.sheets()) {
            numbers.push_back({});
            for (const auto &row : sheet.rows) {
                for (const WrittenCell &cell : row) {
                    if (cell.type == text("n"))
                        numbers.last().push_back(cell.value + u' ' + cell.formula);
                }
            }
            numbers.last().sort();
        }
        return numbers;
    };
    const auto english = numbersOf("en");
    EXPECT_GT(english.last().size() + english.value(2).size(), 10);
    for (const char *language : {"fr", "he"}) {
        const auto others = numbersOf(language);
        ASSERT_EQ(others.size(), english.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            EXPECT_EQ(others[i].join(u'\n'), english[i].join(u'\n')) << language << " sheet " << i;
    }
}

TEST(XlsxWriter, GivesTheSameBytesAgain)
{
    const FullWorkspace full;
    const ReportDocument document = may(*full.small.workspace, Audience::Manager);
    EXPECT_EQ(xlsx(document), xlsx(document));
}

TEST(XlsxWriter, SaysWhenItCannotWrite)
{
    ReportDocument document;
    document.language = text("en");
    QFile full(text("/dev/full"));
    ASSERT_TRUE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    EXPECT_EQ(writeXlsx(document, QPageSize(QPageSize::A4), full).error().code, ErrorCode::FileNotWritable);
}

} // namespace
} // namespace payoff
