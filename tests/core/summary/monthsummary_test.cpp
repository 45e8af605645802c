// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/monthsummary.h"

#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

class MonthSummaryTest : public testing::Test {
protected:
    MonthSummaryTest() { m_request.days = wholeMonth("2026-05"); }

    void make() { m_summary = valueOf(summarise(*m_small.workspace, m_request)); }

    [[nodiscard]] FigureValue cell(const char *row, const char *column) const
    {
        const QString name = QString::fromUtf8(row);
        const SummaryRow *found = name == m_summary.total.name ? &m_summary.total : nullptr;
        for (const SummaryRow &each : m_summary.rows)
            found = each.name == name ? &each : found;
        const qsizetype at = m_summary.columnOf(QString::fromLatin1(column));
        if (!found || at < 0) {
            ADD_FAILURE() << "no cell " << row << ' ' << column;
            return {};
        }
        return found->cells[at];
    }

    SmallWorkspace m_small;
    SummaryRequest m_request;
    MonthSummary m_summary;
};

TEST_F(MonthSummaryTest, HasARowForEachChannelAndOneForWhatBelongsToNone)
{
    make();
    QStringList names;
    for (const SummaryRow &row : m_summary.rows)
        names.push_back(row.name);
    EXPECT_EQ(names,
              QStringList({QStringLiteral("(unattributed)"), QStringLiteral("Facebook"),
                           QStringLiteral("LinkedIn")}));
}

TEST_F(MonthSummaryTest, TellsCostRevenueAndReturn)
{
    make();
    EXPECT_EQ(cell("Facebook", "ad_spend").sum, 10'000);
    EXPECT_EQ(cell("Facebook", "other_direct_cost").sum, 2'000);
    EXPECT_EQ(cell("Facebook", "shared_cost").sum, 2'000);
    EXPECT_EQ(cell("Facebook", "total_cost").sum, 14'000);
    EXPECT_EQ(cell("Facebook", "net_return").sum, 36'000);
    EXPECT_DOUBLE_EQ(*cell("Facebook", "roas").ratio, 5);
    EXPECT_DOUBLE_EQ(*cell("Facebook", "roi_direct").ratio, 380.0 / 120.0);
    EXPECT_DOUBLE_EQ(*cell("Facebook", "roi_loaded").ratio, 360.0 / 140.0);
    EXPECT_EQ(cell("LinkedIn", "leads").sum, 5'000);
}

TEST_F(MonthSummaryTest, TotalsByAskingAgainNotByAddingRatios)
{
    make();
    EXPECT_EQ(cell("(total)", "total_cost").sum, 21'000);
    EXPECT_EQ(cell("(total)", "revenue").sum, 57'000);
    EXPECT_DOUBLE_EQ(*cell("(total)", "roi_loaded").ratio, 360.0 / 210.0);
}

TEST_F(MonthSummaryTest, ComparesWithTheMonthBeforeAndAYearBefore)
{
    make();
    EXPECT_EQ(m_summary.previous, wholeMonth("2026-04"));
    EXPECT_EQ(m_summary.lastYear, wholeMonth("2025-05"));
    EXPECT_EQ(cell("Facebook", "revenue_previous").sum, 20'000);
    EXPECT_DOUBLE_EQ(*cell("Facebook", "revenue_change_previous").ratio, 1.5);
    EXPECT_DOUBLE_EQ(*cell("Facebook", "total_cost_change_previous").ratio, 60.0 / 80.0);
    EXPECT_DOUBLE_EQ(*cell("Facebook", "net_return_change_previous").ratio, 2);
    EXPECT_DOUBLE_EQ(*cell("Facebook", "roi_loaded_change_previous").ratio, 360.0 / 140.0 - 1.5);
    EXPECT_DOUBLE_EQ(*cell("Facebook", "revenue_change_last_year").ratio, 4);
    EXPECT_DOUBLE_EQ(*cell("(total)", "total_cost_change_last_year").ratio, 170.0 / 40.0);
}

TEST_F(MonthSummaryTest, SaysWhyThereIsNoValue)
{
    make();
    EXPECT_EQ(cell("LinkedIn", "revenue").missing, Missing::NotReported);
    EXPECT_EQ(cell("LinkedIn", "roas").missing, Missing::NotReported);
    EXPECT_EQ(cell("LinkedIn", "revenue_change_previous").missing, Missing::NotReported);
    EXPECT_EQ(cell("(unattributed)", "roi_loaded").missing, Missing::ZeroDivisor);
    EXPECT_EQ(cell("(unattributed)", "maturity").missing, Missing::ZeroDivisor);
}

TEST_F(MonthSummaryTest, NeverSumsReach)
{
    make();
    EXPECT_EQ(cell("Facebook", "reach").missing, Missing::NotAdditive);
    EXPECT_EQ(cell("(total)", "reach").missing, Missing::NotAdditive);
}

TEST_F(MonthSummaryTest, TellsHowMatureTheSpendIs)
{
    Settings settings = m_small.workspace->settings();
    settings.asOf = day("2026-05-31");
    m_small.workspace.apply(changed(m_small.workspace->settings(), settings));
    make();
    EXPECT_DOUBLE_EQ(*cell("Facebook", "maturity").ratio, 1);
    EXPECT_DOUBLE_EQ(*cell("LinkedIn", "maturity").ratio, 0);
    EXPECT_DOUBLE_EQ(*cell("(total)", "maturity").ratio, 100.0 / 150.0);
}

TEST_F(MonthSummaryTest, FollowsTheBasesChosen)
{
    m_request.bases.cost = CostBasis::Ads;
    make();
    EXPECT_EQ(cell("Facebook", "cost").sum, 10'000);
    EXPECT_EQ(cell("Facebook", "total_cost").sum, 14'000);
    EXPECT_EQ(cell("Facebook", "net_return").sum, 40'000);
    EXPECT_DOUBLE_EQ(*cell("Facebook", "roi").ratio, 4);
    EXPECT_DOUBLE_EQ(*cell("Facebook", "roi_loaded").ratio, 360.0 / 140.0);
}

TEST_F(MonthSummaryTest, NamesItsFilters)
{
    m_request.filters.channels = {m_small.facebook};
    make();
    ASSERT_EQ(m_summary.filters.size(), 1);
    EXPECT_EQ(m_summary.filters.front().names, QStringList{QStringLiteral("Facebook")});
    ASSERT_EQ(m_summary.rows.size(), 1);
    EXPECT_EQ(cell("(total)", "shared_cost").sum, 2'000);
}

TEST_F(MonthSummaryTest, IsEmptyButWholeWhereNothingHappened)
{
    m_request.days = wholeMonth("2020-01");
    make();
    EXPECT_TRUE(m_summary.rows.isEmpty());
    EXPECT_EQ(cell("(total)", "total_cost").sum, 0);
    EXPECT_EQ(cell("(total)", "revenue").missing, Missing::NotReported);
}

TEST(ComparedPeriods, AreAsLongAndAsFarBackAsTheRange)
{
    const DayRange fortnight{day("2026-05-15"), day("2026-05-28")};
    EXPECT_EQ(previousPeriod(fortnight), (DayRange{day("2026-05-01"), day("2026-05-14")}));
    EXPECT_EQ(samePeriodLastYear(fortnight), (DayRange{day("2025-05-15"), day("2025-05-28")}));
    EXPECT_EQ(previousPeriod(wholeMonth("2026-03")), wholeMonth("2026-02"));
    EXPECT_EQ(samePeriodLastYear(wholeMonth("2024-02")), wholeMonth("2023-02"));
    const DayRange leap{day("2024-02-29"), day("2024-03-10")};
    EXPECT_EQ(samePeriodLastYear(leap), (DayRange{day("2023-02-28"), day("2023-03-10")}));
}

} // namespace
} // namespace payoff
