// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/salespage.h"

#include "tests/support/tempworkspace.h"
#include "ui/dialogs/assignform.h"
#include "ui/models/salelistmodel.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/pausedsearch.h"
#include "ui/widgets/searchbox.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

class SalesPageTest : public testing::Test {
protected:
    SalesPageTest()
        : document([] { return day("2026-06-30"); })
    {
        if (!document.create(folder.filePath(QStringLiteral("a.payoff")), QStringLiteral("Lumen"),
                             currency("EUR")))
            ADD_FAILURE() << "no workspace";
        Channel channel;
        channel.name = QStringLiteral("Facebook");
        facebook =
            std::get<Edit<Channel>>(valueOf(document.edit(QStringLiteral("add"), {added(channel)})).first())
                .after->id;
    }
    /// Orders of June 2026: every second one of Facebook, every tenth a refund.
    void addSales(int count)
    {
        ChangeSet changes;
        for (int i = 0; i < count; ++i) {
            Sale sale;
            sale.externalId = QStringLiteral("#%1").arg(1000 + i);
            sale.outcomeDay = day("2026-06-01").plus(i % 30);
            sale.amount = euros(i % 10 == 9 ? -500 : 1'000 + i);
            sale.product = i == 0 ? QStringLiteral("Serum") : QStringLiteral("Cream");
            if (i % 2 == 0)
                sale.channel = facebook;
            changes.push_back(added(sale));
        }
        ASSERT_TRUE(document.edit(QStringLiteral("add"), changes));
    }
    static int rowsOf(const SalesPage &page) { return page.table()->model()->rowCount(); }
    static QString cell(const SalesPage &page, int row, int column)
    {
        return page.table()->model()->index(row, column).data().toString();
    }
    static QPushButton *button(const QWidget &parent, const char *text)
    {
        for (QPushButton *each : parent.findChildren<QPushButton *>()) {
            if (QString(each->text()).remove(u'&') == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    Document document;
    ChannelId facebook;
    FileChooser files;
    PageTools tools{document, files, Format(QLocale(QLocale::English, QLocale::UnitedStates))};
};

} // namespace

TEST_F(SalesPageTest, ListsTheSalesOfThePeriodWithWhatTheyComeTo)
{
    addSales(20);
    SalesPage page(tools);
    page.show();
    EXPECT_EQ(rowsOf(page), 20);
    EXPECT_EQ(cell(page, 0, SaleListModel::OutcomeDay), QStringLiteral("June 20, 2026"));
    EXPECT_EQ(cell(page, 0, SaleListModel::ChannelName), QStringLiteral("(unattributed)"));
    EXPECT_EQ(cell(page, 0, SaleListModel::Amount), QStringLiteral("−5.00"));
    EXPECT_EQ(page.totals()->text(),
              QStringLiteral("18 order(s) · 2 refund(s) · €171.62 net · 10 belong(s) to no channel"));
    EXPECT_TRUE(page.table()->isColumnHidden(SaleListModel::Original)) << "all in the workspace's currency";
    document.setView(viewOf(month("2026-05")));
    EXPECT_EQ(rowsOf(page), 0);
    EXPECT_FALSE(page.table()->isVisible());
    Sale foreign;
    foreign.outcomeDay = day("2026-05-05");
    foreign.amount = {500, currency("USD")};
    ASSERT_TRUE(document.edit(QStringLiteral("add"), {added(foreign)}));
    EXPECT_FALSE(page.table()->isColumnHidden(SaleListModel::Original));
    EXPECT_EQ(cell(page, 0, SaleListModel::Original), QStringLiteral("$5.00"));
    EXPECT_EQ(cell(page, 0, SaleListModel::Amount), Format::notAvailable()) << "no rate is known";
    EXPECT_TRUE(
        page.totals()->text().endsWith(QStringLiteral("1 without a rate of exchange, not in the sum")));
}

TEST_F(SalesPageTest, FollowsFiltersSearchAndTheSwitch)
{
    addSales(20);
    SalesPage page(tools);
    page.show();
    EXPECT_TRUE(page.searchTables());
    page.search()->setText(QStringLiteral("serum"));
    QTRY_COMPARE(rowsOf(page), 1);
    page.search()->setText(QStringLiteral("facebook"));
    QTRY_COMPARE(rowsOf(page), 10);
    page.search()->clear();
    QTRY_COMPARE(rowsOf(page), 20);
    page.findChild<QCheckBox *>()->click();
    EXPECT_EQ(rowsOf(page), 10);
    page.findChild<QCheckBox *>()->click();
    View view = document.view();
    view.filters.channels = {facebook};
    view.filters.paid = Paid::Paid;
    document.setView(view);
    EXPECT_EQ(rowsOf(page), 10) << "sales know nothing of paid and organic";
}

TEST_F(SalesPageTest, SortsByAColumnOfTheWholeList)
{
    addSales(450);
    SalesPage page(tools);
    page.show();
    EXPECT_EQ(rowsOf(page), SaleListModel::rowsAtOnce);
    page.table()->sortByColumn(SaleListModel::Amount, Qt::DescendingOrder);
    EXPECT_EQ(cell(page, 0, SaleListModel::Number), QStringLiteral("#1448"));
    page.table()->sortByColumn(SaleListModel::Amount, Qt::AscendingOrder);
    EXPECT_EQ(cell(page, 0, SaleListModel::Amount), QStringLiteral("−5.00"));
}

TEST_F(SalesPageTest, AsksForTheFormOfTheSelectedSale)
{
    addSales(4);
    SalesPage page(tools);
    QSignalSpy asked(&page, &Page::formAsked);
    page.show();
    EXPECT_FALSE(button(page, "Edit…")->isEnabled());
    page.table()->selectRow(1);
    EXPECT_TRUE(button(page, "Edit…")->isEnabled());
    QTest::keyClick(page.table(), Qt::Key_Return);
    button(page, "Edit…")->click();
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[1][0].value<FormRequest>().thing, Thing::Sale);
    EXPECT_NE(asked[1][0].value<FormRequest>().id, 0);
    page.runMainAction();
    EXPECT_EQ(asked[2][0].value<FormRequest>().id, 0);
}

TEST_F(SalesPageTest, AssignsWhatIsSelectedInOneStep)
{
    addSales(20);
    SalesPage page(tools);
    page.show();
    page.findChild<QCheckBox *>()->click();
    page.table()->selectAll();
    EXPECT_FALSE(button(page, "Edit…")->isEnabled()) << "several are selected";
    button(page, "Assign to…")->click();
    auto *form = page.findChild<AssignForm *>();
    ASSERT_NE(form, nullptr);
    form->findChildren<SearchableChoice *>().first()->setCurrent(facebook.value);
    button(*form, "Assign")->click();
    EXPECT_EQ(rowsOf(page), 0);
    page.findChild<QCheckBox *>()->click();
    EXPECT_EQ(rowsOf(page), 20);
    ASSERT_TRUE(document.history().undo());
    page.findChild<QCheckBox *>()->click();
    EXPECT_EQ(rowsOf(page), 10);
}

TEST_F(SalesPageTest, SaysWhatItIsForWhereThereIsNothing)
{
    SalesPage page(tools);
    QSignalSpy action(&page, &Page::actionAsked);
    page.show();
    EXPECT_FALSE(page.table()->isVisible());
    ASSERT_TRUE(button(page, "Import a file…")->isVisible());
    button(page, "Import a file…")->click();
    EXPECT_EQ(action[0][0].toString(), QStringLiteral("import"));
    addSales(1);
    EXPECT_FALSE(button(page, "Import a file…")->isVisible());
}

TEST_F(SalesPageTest, ModelKeepsItsPromises)
{
    SaleListModel model;
    const auto fetch = [](const SaleOrder &order, const SaleRange &range) {
        QVector<Sale> sales;
        for (qint64 i = range.offset; i < range.offset + range.limit && i < 500; ++i) {
            Sale sale;
            sale.id = SaleId{order.isDescending ? i + 1 : 500 - i};
            sale.outcomeDay = day("2026-06-01");
            sale.amount = {i - 5, currency(i % 2 == 0 ? "EUR" : "USD")};
            if (i % 2 == 0)
                sale.converted = i - 5;
            sale.byHand = i % 3 == 0 ? int(SalePart::Channel) : 0;
            sales.append(sale);
        }
        return sales;
    };
    model.setSales(fetch, {}, currency("EUR"), Format());
    EXPECT_EQ(model.rowCount(), 200);
    {
        // Neither before nor after: it fetches rows while it still holds a reset to be under way.
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        while (model.canFetchMore({}))
            model.fetchMore({});
    }
    EXPECT_EQ(model.rowCount(), 500);
    EXPECT_EQ(model.rowOf(SaleId{500}), 499);
    model.sort(SaleListModel::OutcomeDay, Qt::AscendingOrder);
    EXPECT_EQ(model.saleAt(0).id, SaleId{500});
    EXPECT_EQ(model.index(1, SaleListModel::Amount).data(ToneRole).toInt(), int(Tone::Worse))
        << "without a rate it is not counted";
    model.sort(SaleListModel::Origin, Qt::AscendingOrder);
    EXPECT_EQ(model.saleAt(0).id, SaleId{500}) << "nothing to sort by";
}

} // namespace payoff
