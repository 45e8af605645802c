// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/closedmonthguard.h"

#include "core/channels/channeltable.h"
#include "core/storage/repository.h"
#include "tests/support/smallworkspace.h"

namespace payoff {

namespace {

/// May is closed; March and June are open.
class ClosedMonthGuardTest : public testing::Test {
protected:
    ClosedMonthGuardTest()
    {
        recurring = workspace.add(recurringCost());
        close();
    }

    static Cost recurringCost()
    {
        Cost cost;
        cost.category = CostCategory::Tools;
        cost.amount = euros(900);
        cost.span = wholeMonth("2026-04");
        cost.recurrence = Recurrence::Monthly;
        return cost;
    }
    static Cost costOn(const char *iso)
    {
        Cost cost;
        cost.category = CostCategory::Content;
        cost.amount = euros(100);
        cost.span = oneDay(iso);
        return cost;
    }
    [[nodiscard]] Sale saleOn(const char *iso) const
    {
        Sale sale;
        sale.outcomeDay = day(iso);
        sale.channel = small.facebook;
        sale.amount = euros(4200);
        return sale;
    }
    [[nodiscard]] TypedCell cellOf(const char *iso) const
    {
        return {{small.facebook, {}, month(iso), Measure::Clicks}, 5};
    }
    [[nodiscard]] OwnValue ownValue(UserMeasureId measure, const char *iso) const
    {
        return {measure, small.facebook, {}, month(iso), 3};
    }
    static ValueRule ruleFrom(const char *iso)
    {
        ValueRule rule;
        rule.from = day(iso);
        rule.likely = rule.high = 100;
        return rule;
    }

    void close()
    {
        EXPECT_TRUE(workspace.database().run(
            QStringLiteral("INSERT INTO month_close (month, closed_at, formulas_version, snapshot) "
                           "VALUES (?, '', 1, '')"),
            {month("2026-05").index}));
    }
    template <class T>
    T addWhileOpen(T value)
    {
        EXPECT_TRUE(workspace.database().execute(QStringLiteral("DELETE FROM month_close")));
        T made = workspace.add(std::move(value));
        close();
        return made;
    }
    void expectRefused(const Change &change)
    {
        const auto done = workspace->apply({change});
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().code, ErrorCode::MonthClosed);
        EXPECT_EQ(done.error().details.first(), QStringLiteral("2026-05"));
    }
    void expectMade(const Change &change)
    {
        const auto done = workspace->apply({change});
        EXPECT_TRUE(done) << (done ? 0 : int(done.error().code));
    }

    SmallWorkspace small;
    TempWorkspace &workspace = small.workspace;
    Cost recurring;
};

} // namespace

TEST_F(ClosedMonthGuardTest, KeepsTypedValues)
{
    const TypedCell typed = addWhileOpen(cellOf("2026-05"));
    TypedCell other = typed;
    other.value = 6;
    expectRefused(added(TypedCell{{small.linkedIn, {}, month("2026-05"), Measure::Clicks}, 5}));
    expectRefused(changed(typed, other));
    expectRefused(removed(typed));
    expectRefused(changed(typed, cellOf("2026-06"))); // moved out of it
    expectMade(added(cellOf("2026-06")));
}

TEST_F(ClosedMonthGuardTest, KeepsValuesOfOwnMeasures)
{
    OwnMeasure measure;
    measure.key = QStringLiteral("visits");
    measure.name = QStringLiteral("Visits");
    const UserMeasureId id = workspace.add(measure).id;
    expectRefused(added(ownValue(id, "2026-05")));
    expectMade(added(ownValue(id, "2026-04")));
}

TEST_F(ClosedMonthGuardTest, KeepsCostsWhoseDaysTouchIt)
{
    const Cost course = addWhileOpen(costOn("2026-05-12"));
    Cost dearer = course;
    dearer.amount = euros(200);
    Cost noted = course;
    noted.note = QStringLiteral("Invoice 12");
    Cost moved = course;
    moved.span = oneDay("2026-06-12");
    Cost longer = costOn("2026-04-30");
    longer.span.last = day("2026-05-01");
    expectRefused(added(costOn("2026-05-31")));
    expectRefused(added(longer));
    expectRefused(changed(course, dearer));
    expectRefused(changed(course, moved));
    expectRefused(removed(course));
    expectMade(changed(course, noted));
    expectMade(added(costOn("2026-04-30")));
    expectMade(added(costOn("2026-06-01")));
}

TEST_F(ClosedMonthGuardTest, LetsAnEntryThatRepeatsEndAndAnotherBegin)
{
    Cost dearer = recurring;
    dearer.amount = euros(1200);
    const auto refused = workspace->apply({changed(recurring, dearer)});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(),
              (Error{ErrorCode::MonthClosed, {QStringLiteral("2026-05"), QStringLiteral("recurring")}}));
    Cost tooEarly = recurring;
    tooEarly.until = day("2026-04-30");
    EXPECT_FALSE(workspace->apply({changed(recurring, tooEarly)}));
    EXPECT_FALSE(workspace->apply({removed(recurring)}));
    Cost ended = recurring;
    ended.until = day("2026-05-31");
    dearer.id = {};
    dearer.span = wholeMonth("2026-06");
    EXPECT_TRUE(workspace->apply({changed(recurring, ended), added(dearer)}));
}

TEST_F(ClosedMonthGuardTest, KeepsSales)
{
    const Sale sale = addWhileOpen(saleOn("2026-05-03"));
    Sale dearer = sale;
    dearer.amount = euros(1);
    Sale noted = sale;
    noted.note = QStringLiteral("By phone");
    expectRefused(added(saleOn("2026-05-03")));
    expectRefused(changed(sale, dearer));
    expectRefused(removed(sale));
    expectMade(changed(sale, noted));
    expectMade(added(saleOn("2026-06-03")));
}

TEST_F(ClosedMonthGuardTest, KeepsRatesOfItsDays)
{
    const Rate rate =
        addWhileOpen(Rate{{}, currency("USD"), {day("2026-04-01"), day("2026-06-30")}, 900'000});
    Rate other = rate;
    other.millionths = 950'000;
    Rate shorter = rate;
    shorter.span.last = day("2026-05-31");
    expectRefused(changed(rate, other));
    expectRefused(removed(rate));
    expectRefused(added(Rate{{}, currency("GBP"), oneDay("2026-05-02"), 1'150'000}));
    expectMade(changed(rate, shorter)); // says the same of May
    expectMade(added(Rate{{}, currency("USD"), oneDay("2026-06-02"), 910'000}));
}

TEST_F(ClosedMonthGuardTest, KeepsRulesOfValueAndMargins)
{
    const ValueRule rule = addWhileOpen(ruleFrom("2026-01-01"));
    ValueRule dearer = rule;
    dearer.high = 500;
    ValueRule ended = rule;
    ended.until = day("2026-05-31");
    expectRefused(changed(rule, dearer));
    expectRefused(removed(rule));
    expectRefused(added(ruleFrom("2026-05-31")));
    expectMade(changed(rule, ended));
    expectMade(added(ruleFrom("2026-06-01")));
    expectRefused(added(Margin{{}, day("2026-05-15"), 500'000, {}}));
    expectRefused(added(Margin{{}, day("2025-01-01"), 500'000, {}}));
    expectMade(added(Margin{{}, day("2026-06-01"), 500'000, {}}));
}

TEST_F(ClosedMonthGuardTest, KeepsBaselines)
{
    expectRefused(added(Baseline{{}, {}, month("2026-05"), 100, {}}));
    expectRefused(added(Baseline{{}, small.spring, {}, 100, {}})); // it ran in May
    const CampaignId autumn = workspace.addCampaign("Autumn");
    expectMade(added(Baseline{{}, autumn, {}, 100, {}}));
    expectMade(added(Baseline{{}, {}, month("2026-06"), 100, {}}));
}

TEST_F(ClosedMonthGuardTest, KeepsSharingRulesAndInvoicedMonths)
{
    SharingRule even;
    even.sharing = Sharing::Even;
    even.from = month("2026-05");
    expectRefused(added(even));
    even.from = month("2026-06");
    expectMade(added(even));
    expectRefused(added(InvoicedMonth{small.facebook, month("2026-05")}));
    expectMade(added(InvoicedMonth{small.facebook, month("2026-06")}));
}

TEST_F(ClosedMonthGuardTest, KeepsWhoseNumbersCountWhereAChannelHasSome)
{
    expectRefused(added(SourceChoice{{}, small.facebook, MeasureGroup::Revenue, small.source}));
    const ChannelId tiktok = workspace.addChannel("TikTok");
    expectMade(added(SourceChoice{{}, tiktok, MeasureGroup::Revenue, small.source}));
}

TEST_F(ClosedMonthGuardTest, LetsNamesNotesAndGoalsChange)
{
    const Channel channel = valueOf(Repository<Channel>(workspace.database()).find(small.facebook));
    Channel renamed = channel;
    renamed.name = QStringLiteral("Meta");
    expectMade(changed(channel, renamed));
    expectMade(added(Note{{}, day("2026-05-12"), QStringLiteral("Fair"), false, {}, {}}));
    Goal goal;
    goal.name = QStringLiteral("Revenue");
    goal.target = 100;
    goal.span = wholeMonth("2026-05");
    expectMade(added(goal));
}

TEST_F(ClosedMonthGuardTest, MakesNothingOfASetOfWhichOneIsRefused)
{
    EXPECT_FALSE(workspace->apply({added(cellOf("2026-06")), added(cellOf("2026-05"))}));
    EXPECT_EQ(valueOf(workspace.database().number(QStringLiteral("SELECT count(*) FROM typed_cell"))), 0);
}

} // namespace payoff
