// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costspage.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/charts/serieschart.h"
#include "ui/pages/costsplitcard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/monthpicker.h"
#include "ui/widgets/noticelist.h"
#include "ui/widgets/quickcost.h"
#include "ui/widgets/recordtable.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {
namespace {

const Month shownMonth = month("2026-05");

/// The page over a workspace that begins empty.
struct ShownCosts {
    ShownCosts()
    {
        test.openEmpty();
        page = qobject_cast<CostsPage *>(test.window.showPage(QStringLiteral("costs")));
        page->setMonth(shownMonth);
        TestWindow::settle();
    }

    ChannelId addChannel(const char *name)
    {
        Channel channel;
        channel.name = QString::fromLatin1(name);
        EXPECT_TRUE(test.document.edit(QStringLiteral("add channel"), {added(channel)}));
        return test.document.contents().channels.last().id;
    }

    Cost addCost(CostCategory category, qint64 minor, std::optional<ChannelId> channel = {},
                 DayRange span = shownMonth.range())
    {
        Cost cost;
        cost.category = category;
        cost.channel = channel;
        cost.amount = euros(minor);
        cost.span = span;
        EXPECT_TRUE(test.document.edit(QStringLiteral("add cost"), {added(cost)}));
        return test.document.contents().costs.last();
    }

    [[nodiscard]] int rows() const { return page->table()->table()->model()->rowCount(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return page->table()->table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] const QVector<Cost> &costs() const { return test.document.contents().costs; }

    TestWindow test;
    CostsPage *page = nullptr;
};

TEST(CostsPage, AddsACostFromOneLineForTheMonthShown)
{
    ShownCosts shown;
    const ChannelId channel = shown.addChannel("Facebook");
    TestWindow::settle();
    auto *channelBox = named<QLineEdit>(*shown.page, QStringLiteral("Channel of the new cost"));
    ASSERT_NE(channelBox, nullptr);
    QTest::keyClicks(shown.page->quickCost()->amount(), QStringLiteral("12.50"));
    QTest::keyClick(shown.page->quickCost()->amount(), Qt::Key_Return);
    ASSERT_EQ(shown.costs().size(), 1);
    EXPECT_EQ(shown.costs()[0].amount, euros(1250));
    EXPECT_EQ(shown.costs()[0].span, shownMonth.range());
    EXPECT_FALSE(shown.costs()[0].channel);
    EXPECT_TRUE(shown.page->quickCost()->amount()->text().isEmpty()) << "ready for the next";
    EXPECT_EQ(shown.rows(), 1);
    ASSERT_TRUE(shown.test.document.history().undo());
    EXPECT_TRUE(shown.costs().isEmpty());
    EXPECT_FALSE(channel.isNull());
}

TEST(CostsPage, AddsNothingFromALineWithoutAmount)
{
    ShownCosts shown;
    auto *note = named<QLineEdit>(*shown.page, QStringLiteral("Note on the new cost"));
    QTest::keyClicks(note, QStringLiteral("Scheduler"));
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_TRUE(shown.costs().isEmpty());
    EXPECT_FALSE(named<QPushButton>(*shown.page, QStringLiteral("Add the cost to this month"))->isEnabled());
}

TEST(CostsPage, CopiesTheMonthToTheNextInOneStepAndOnce)
{
    ShownCosts shown;
    shown.addCost(CostCategory::Tools, 900);
    shown.addCost(CostCategory::Content, 700);
    QSignalSpy done(shown.page, &Page::done);
    QSignalSpy told(shown.page, &Page::told);
    shown.page->copyToNextMonth();
    ASSERT_EQ(shown.costs().size(), 4);
    EXPECT_EQ(shown.costs()[2].span, wholeMonth("2026-06"));
    ASSERT_EQ(done.size(), 1);
    EXPECT_TRUE(done[0][0].toString().contains(QStringLiteral("June 2026")));
    shown.page->copyToNextMonth();
    EXPECT_EQ(shown.costs().size(), 4);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0][0].toString().contains(QStringLiteral("2 are there already")));
    ASSERT_TRUE(shown.test.document.history().undo());
    EXPECT_EQ(shown.costs().size(), 2);
}

TEST(CostsPage, CopiesOnlyTheRowsThatAreSelected)
{
    ShownCosts shown;
    for (const qint64 amount : {100, 200, 300})
        shown.addCost(CostCategory::Tools, amount);
    TestWindow::settle();
    auto *table = shown.page->table()->table();
    table->clearSelection();
    for (const int row : {0, 2})
        table->selectionModel()->select(table->model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    shown.page->copyToNextMonth();
    EXPECT_EQ(shown.costs().size(), 5);
}

TEST(CostsPage, ShowsWhereTheSelectedEntryWent)
{
    ShownCosts shown;
    const ChannelId facebook = shown.addChannel("Facebook");
    const ChannelId linkedIn = shown.addChannel("LinkedIn");
    shown.addCost(CostCategory::Content, 100, facebook);
    shown.addCost(CostCategory::Content, 100, linkedIn);
    const Cost tool = shown.addCost(CostCategory::Tools, 5000);
    TestWindow::settle();
    auto *table = shown.page->table()->table();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (shown.cell(row, 0).startsWith(QLatin1String("Tools")))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
    ASSERT_EQ(shown.page->table()->current(), tool.id.value);
    EXPECT_TRUE(shown.page->split()->headline()->text().contains(
        QStringLiteral("split evenly, because no channel had ad spend in May 2026")))
        << shown.page->split()->headline()->text().toStdString();
    const auto *where = shown.page->split()->table()->model();
    ASSERT_EQ(where->rowCount(), 2);
    EXPECT_EQ(where->index(0, 0).data().toString(), QStringLiteral("Facebook"));
    EXPECT_EQ(where->index(0, 2).data().toString(), QStringLiteral("€25.00"));
}

TEST(CostsPage, FiltersByCategoryAndByWhatReachedAChannel)
{
    ShownCosts shown;
    const ChannelId facebook = shown.addChannel("Facebook");
    const ChannelId linkedIn = shown.addChannel("LinkedIn");
    shown.addCost(CostCategory::Content, 100, facebook);
    shown.addCost(CostCategory::Training, 100, linkedIn);
    shown.addCost(CostCategory::Tools, 5000);
    TestWindow::settle();
    auto *category = named<QComboBox>(*shown.page, QStringLiteral("Categories shown"));
    auto *channel = named<QComboBox>(*shown.page, QStringLiteral("Channels shown"));
    const auto pick = [](QComboBox *box, const QVariant &data) {
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    };
    pick(category, int(CostCategory::Training));
    EXPECT_EQ(shown.rows(), 1);
    pick(category, -1);
    pick(channel, qlonglong(facebook.value));
    EXPECT_EQ(shown.rows(), 2) << "its own, and what is shared";
}

TEST(CostsPage, MarksWhatLacksItsRateAndOpensItsForm)
{
    ShownCosts shown;
    Cost foreign;
    foreign.amount = {500, currency("USD")};
    foreign.span = shownMonth.range();
    ASSERT_TRUE(shown.test.document.edit(QStringLiteral("add cost"), {added(foreign)}));
    TestWindow::settle();
    EXPECT_EQ(shown.cell(0, 2), QStringLiteral("rate missing"));
    ASSERT_EQ(shown.page->notices()->texts().size(), 1);
    QSignalSpy asked(shown.page, &Page::formAsked);
    shown.page->notices()->findChild<QPushButton *>()->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<FormRequest>().id, shown.costs()[0].id.value);
}

TEST(CostsPage, OffersToCountTheInvoiceAndTheReportedSpendAgain)
{
    ShownCosts shown;
    const ChannelId facebook = shown.addChannel("Facebook");
    shown.addCost(CostCategory::AdSpend, 30000, facebook);
    TestWindow::settle();
    EXPECT_EQ(shown.page->ledger().total(), 0);
    shown.page->notices()->findChild<QPushButton *>()->click();
    TestWindow::settle();
    EXPECT_EQ(shown.page->ledger().total(), 30000);
    ASSERT_EQ(shown.page->notices()->texts().size(), 1);
    shown.page->notices()->findChild<QPushButton *>()->click();
    TestWindow::settle();
    EXPECT_EQ(shown.page->ledger().total(), 0);
    ASSERT_TRUE(shown.test.document.history().undo());
    EXPECT_EQ(shown.page->ledger().total(), 30000);
}

TEST(CostsPage, WritesTheLedgerToTheFileAskedFor)
{
    ShownCosts shown;
    shown.addCost(CostCategory::Tools, 900);
    shown.test.answer = shown.test.pathOf(QStringLiteral("ledger.csv"));
    QSignalSpy told(shown.page, &Page::told);
    shown.page->exportEntries();
    ASSERT_EQ(told.size(), 1);
    QFile file(shown.test.answer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("2026-05-01,2026-05-31,tools,9.00,EUR,,,,"));
}

TEST(CostsPage, WalksThroughTheMonthsAndListsAllEntries)
{
    ShownCosts shown;
    shown.addCost(CostCategory::Tools, 900);
    shown.addCost(CostCategory::Tools, 800, {}, wholeMonth("2026-04"));
    TestWindow::settle();
    EXPECT_EQ(shown.rows(), 1);
    shown.page->setMonth(month("2026-04"));
    TestWindow::settle();
    EXPECT_EQ(shown.rows(), 1);
    EXPECT_EQ(shown.page->ledger().total(), 800);
    shown.page->setByMonth(false);
    TestWindow::settle();
    EXPECT_EQ(shown.rows(), 2);
}

} // namespace
} // namespace payoff
