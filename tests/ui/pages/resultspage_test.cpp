// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultspage.h"

#include "core/transfer/importer.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "ui/models/resultlistmodel.h"
#include "ui/style/theme.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/pausedsearch.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

class ResultsPageTest : public testing::Test {
protected:
    ResultsPageTest()
        : document([] { return day("2026-06-30"); })
    {
        if (!document.create(pathOf("a.payoff"), QStringLiteral("Lumen"), currency("EUR")))
            ADD_FAILURE() << "no workspace";
    }

    QString pathOf(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    void import(const QByteArray &bytes)
    {
        writeBytes(pathOf("june.csv"), bytes);
        const auto report = importFile(document.workspace(), pathOf("june.csv"),
                                       valueOf(builtInProfile(QStringLiteral("plain"))));
        if (!report)
            ADD_FAILURE() << "not imported";
    }
    /// Rows of June 2026, of two channels.
    static QByteArray june(int rows)
    {
        QByteArray bytes = "day,channel,campaign,segment,paid,cost,impressions,clicks,conversions,revenue\n";
        for (int i = 0; i < rows; ++i) {
            bytes += "2026-06-" + QByteArray::number(1 + i % 30).rightJustified(2, '0')
                + (i % 2 == 0 ? ",Facebook" : ",A newsletter for customers of many years and their friends")
                + ",Campaign " + QByteArray::number(i / 30) + ",,paid," + QByteArray::number(i) + ".50,15302,"
                + QByteArray::number(i) + ",2.5," + (i % 4 == 0 ? QByteArray() : QByteArray::number(3 * i))
                + "\n";
        }
        return bytes;
    }
    static int rowsOf(const ResultsPage &page) { return page.table()->model()->rowCount(); }

    QTemporaryDir folder;
    Document document;
    FileChooser files;
    PageTools tools{document, files, Format()};
};

} // namespace

TEST_F(ResultsPageTest, ListsTheNewestRowsOfThePeriod)
{
    import(june(60) + "2026-05-31,Facebook,Campaign 0,,paid,1.00,1,1,1,1\n");
    ResultsPage page(tools);
    page.show();
    EXPECT_EQ(rowsOf(page), 60);
    const auto *model = page.table()->model();
    EXPECT_EQ(model->index(0, ResultListModel::Days).data().toString(), QStringLiteral("June 30, 2026"));
    EXPECT_EQ(model->index(0, ResultListModel::ImportedFrom).data().toString(), QStringLiteral("june.csv"));
    EXPECT_EQ(model->columnCount(), ResultListModel::fixedColumns + 5);
    document.setView(viewOf(month("2026-05")));
    EXPECT_EQ(rowsOf(page), 1);
    View view = document.view();
    view.filters.paid = Paid::Organic;
    document.setView(view);
    EXPECT_EQ(rowsOf(page), 0);
    EXPECT_FALSE(page.table()->isVisible());
}

TEST_F(ResultsPageTest, FetchesRowsAsTheyAreScrolledTo)
{
    import(june(1500));
    ResultsPage page(tools);
    page.resize(900, 600);
    page.show();
    EXPECT_LT(rowsOf(page), 500);
    for (int i = 0; i < 20; ++i) {
        page.table()->scrollToBottom();
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(rowsOf(page), 1500);
}

TEST_F(ResultsPageTest, MarksWhatWasTyped)
{
    import(june(4));
    const TypedCell cell{{document.contents().channels[0].id, {}, month("2026-06"), Measure::Leads}, 2500};
    ASSERT_TRUE(document.edit(QStringLiteral("type"), {added(cell)}));
    ResultsPage page(tools);
    page.show();
    ASSERT_EQ(rowsOf(page), 5);
    QStringList sources;
    for (int row = 0; row < 5; ++row)
        sources.append(page.table()->model()->index(row, ResultListModel::SourceName).data().toString());
    EXPECT_EQ(sources.count(QStringLiteral("typed by hand")), 1);
    ASSERT_TRUE(document.history().undo());
    EXPECT_EQ(rowsOf(page), 4);
}

TEST_F(ResultsPageTest, FindsRowsByTheNamesOfChannelsAndCampaigns)
{
    import(june(60));
    ResultsPage page(tools);
    page.show();
    EXPECT_TRUE(page.searchTables());
    page.search()->setText(QStringLiteral("facebook"));
    QTRY_COMPARE(rowsOf(page), 30);
    page.search()->setText(QStringLiteral("paign 1"));
    QTRY_COMPARE(rowsOf(page), 30);
    page.search()->setText(QStringLiteral("nothing like it"));
    QTRY_COMPARE(rowsOf(page), 0);
}

TEST_F(ResultsPageTest, CopiesTheSelectedRowsAsText)
{
    import(june(3));
    ResultsPage page(tools);
    page.show();
    page.table()->selectRow(0);
    page.table()->copy();
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    EXPECT_TRUE(
        QGuiApplication::clipboard()->text().contains(QStringLiteral("2026-06-03\tFacebook\tCampaign 0")));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("\t2.50\t")));
}

TEST_F(ResultsPageTest, AsksForAFormAndForAnImport)
{
    ResultsPage page(tools);
    QSignalSpy form(&page, &Page::formAsked);
    QSignalSpy action(&page, &Page::actionAsked);
    page.show();
    page.runMainAction();
    EXPECT_EQ(form[0][0].value<FormRequest>().thing, Thing::Result);
    for (QPushButton *each : page.findChildren<QPushButton *>()) {
        if (each->isVisible())
            each->click();
    }
    ASSERT_EQ(action.size(), 1);
    EXPECT_EQ(action[0][0].toString(), QStringLiteral("import"));
}

TEST_F(ResultsPageTest, ModelKeepsItsPromises)
{
    ResultListModel model;
    int given = 0;
    const auto fetch = [&given](int limit) {
        QVector<ResultRow> rows;
        for (; rows.size() < limit && given < 500; ++given) {
            ResultRow row;
            row.key.span = oneDay("2026-06-01");
            row.values.set(given < 300 ? Measure::Clicks : Measure(given % 8), given);
            rows.append(row);
        }
        return rows;
    };
    model.setRows(fetch, {}, currency("EUR"), Format());
    EXPECT_EQ(model.rowCount(), 200);
    EXPECT_EQ(model.columnCount(), ResultListModel::fixedColumns + 1);
    // Not before: it fetches rows while it still holds a reset to be under way.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    while (model.canFetchMore({}))
        model.fetchMore({});
    EXPECT_EQ(model.rowCount(), 500);
    EXPECT_EQ(model.columnCount(), ResultListModel::fixedColumns + 8);
    EXPECT_EQ(model.headerData(ResultListModel::fixedColumns, Qt::Horizontal).toString(),
              QStringLiteral("Ad spend (€)"));
}

TEST_F(ResultsPageTest, IsRenderedWithoutAWarning)
{
    struct Picture {
        const char *name;
        QSize size;
        bool isDark;
        bool isHebrew;
        bool isFull;
    };
    for (const Picture &wanted :
         {Picture{"empty", {1200, 600}, false, false, false},
          Picture{"light", {1200, 760}, false, false, true}, Picture{"dark", {1200, 760}, true, false, true},
          Picture{"hebrew", {1200, 760}, false, true, true},
          Picture{"small", {800, 420}, true, false, true}}) {
        Theme theme(*qApp);
        theme.setChoice(wanted.isDark ? ThemeChoice::Dark : ThemeChoice::Light);
        QGuiApplication::setLayoutDirection(wanted.isHebrew ? Qt::RightToLeft : Qt::LeftToRight);
        const Format format =
            wanted.isHebrew ? Format::forScreen(QLocale(QLocale::Hebrew, QLocale::Israel)) : Format();
        if (wanted.isFull && document.contents().imports.isEmpty())
            import(june(300));
        ResultsPage page(PageTools{document, files, format});
        page.resize(wanted.size);
        page.show();
        QCoreApplication::processEvents();
        const QString pictures = qEnvironmentVariable("PAYOFF_PICTURES");
        if (!pictures.isEmpty())
            page.grab().toImage().save(pictures + QLatin1String("/results-") + QLatin1String(wanted.name)
                                       + QLatin1String(".png"));
        EXPECT_LE(page.widget()->width(), page.width());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
}

} // namespace payoff
