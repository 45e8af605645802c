// SPDX-License-Identifier: GPL-3.0-or-later
// What has nothing to go by is "n/a" with its reason: never 0, never infinite, never a guess.
#include "core/roi/kpitable.h"
#include "core/roi/queryengine.h"
#include "tests/support/edgeworkspace.h"

#include <cmath>

namespace payoff {
namespace {

class EdgeCases : public testing::Test {
protected:
    FigureValue ask(const char *key, ChannelId channel, Bases bases = {})
    {
        Query query;
        query.figures = {Figure::fromKey(QString::fromLatin1(key)).value()};
        query.by = {Dimension::Channel};
        query.days = wholeMonth("2026-06");
        query.bases = bases;
        const QueryResult answer = valueOf(runQuery(*m_edge.workspace, query));
        for (const QueryRow &row : answer.rows) {
            if (row.keys.front().id == channel.value)
                return row.values.front();
        }
        return {};
    }
    Missing why(const char *key, ChannelId channel, Bases bases = {})
    {
        return ask(key, channel, bases).missing;
    }
    void addShared(qint64 minor)
    {
        Cost tools;
        tools.category = CostCategory::Tools;
        tools.amount = euros(minor);
        tools.span = oneDay("2026-06-01");
        tools.rule = Sharing::Even;
        m_edge.workspace.add(tools);
    }

    EdgeWorkspace m_edge;
    const Bases m_onAds{ValueBasis::Revenue, CostBasis::Ads, TimeView::Outcome};
};

TEST_F(EdgeCases, NoSpendHasNoReturnOnIt)
{
    EXPECT_EQ(why("roi", m_edge.free), Missing::ZeroDivisor);
    EXPECT_EQ(why("roi", m_edge.free, m_onAds), Missing::NotReported);
    EXPECT_EQ(why("roas", m_edge.free), Missing::NotReported);
    EXPECT_EQ(ask("net_return", m_edge.free).sum, 10'000);
}

TEST_F(EdgeCases, SpendOfZeroIsReportedAndDividesNothing)
{
    EXPECT_EQ(ask("ad_spend", m_edge.zero).sum, 0);
    EXPECT_EQ(why("roi", m_edge.zero), Missing::ZeroDivisor);
    EXPECT_EQ(why("roi", m_edge.zero, m_onAds), Missing::ZeroDivisor);
    EXPECT_EQ(why("roas", m_edge.zero), Missing::ZeroDivisor);
    EXPECT_DOUBLE_EQ(*ask("cpc", m_edge.zero).ratio, 0); // ten clicks for nothing
    EXPECT_EQ(why("aov", m_edge.zero), Missing::ZeroDivisor);
}

TEST_F(EdgeCases, NoCustomersHaveNoCostEach)
{
    EXPECT_EQ(why("cac", m_edge.lonely), Missing::ZeroDivisor); // none came, though they are counted
    EXPECT_EQ(why("cac", m_edge.refunded), Missing::NotReported);
    EXPECT_FALSE(ask("cac", m_edge.lonely).isFallback);
    EXPECT_EQ(why("clv_cac", m_edge.lonely), Missing::NoCustomerValue);
    EXPECT_EQ(why("cpl", m_edge.lonely), Missing::NotReported);
}

TEST_F(EdgeCases, RefundsBeyondSalesLoseMoreThanWasSpent)
{
    EXPECT_EQ(ask("value", m_edge.refunded).sum, -5'000);
    EXPECT_EQ(ask("net_return", m_edge.refunded).sum, -15'000);
    EXPECT_DOUBLE_EQ(*ask("roi", m_edge.refunded).ratio, -1.5);
    EXPECT_DOUBLE_EQ(*ask("roas", m_edge.refunded).ratio, -0.5);
    EXPECT_EQ(why("campaign_payback", m_edge.refunded), Missing::NotYet);
}

TEST_F(EdgeCases, OrganicReachCostsNothingUntilSharedCostReachesIt)
{
    EXPECT_DOUBLE_EQ(*ask("ctr", m_edge.organic).ratio, 0.02);
    EXPECT_EQ(why("cpc", m_edge.organic), Missing::NotReported);
    EXPECT_EQ(why("cpm", m_edge.organic), Missing::NotReported);
    EXPECT_EQ(why("roi", m_edge.organic), Missing::NotReported);
    EXPECT_EQ(why("campaign_payback", m_edge.organic), Missing::NotReported);
    addShared(5'000);
    EXPECT_EQ(ask("shared_cost", m_edge.organic).sum, 1'000); // five channels did something
    EXPECT_EQ(ask("shared_cost", m_edge.silent).sum, std::nullopt);
    EXPECT_EQ(why("roi", m_edge.organic), Missing::NotReported);
    EXPECT_DOUBLE_EQ(*ask("roi", m_edge.free).ratio, 9);
}

TEST_F(EdgeCases, ADayAloneIsAsGoodAsAMonth)
{
    Query query;
    query.figures = {Derived::Value, Derived::Cost, *kpiFromKey(QStringLiteral("roi"))};
    query.days = oneDay("2026-06-01");
    const auto day = valueOf(runQuery(*m_edge.workspace, query)).rows.front().values;
    query.days = wholeMonth("2026-06");
    const auto month = valueOf(runQuery(*m_edge.workspace, query)).rows.front().values;
    EXPECT_EQ(day, month);
    EXPECT_EQ(day[0].sum, 15'000);
    EXPECT_EQ(day[1].sum, 15'000);
    EXPECT_DOUBLE_EQ(*day[2].ratio, 0);
}

TEST_F(EdgeCases, NoFigureIsInfiniteOrNotANumber)
{
    for (const Figure &figure : tableFigures()) {
        for (const ValueBasis value :
             {ValueBasis::Revenue, ValueBasis::Value, ValueBasis::Contribution, ValueBasis::Incremental}) {
            for (const CostBasis cost : {CostBasis::Ads, CostBasis::Direct, CostBasis::Loaded}) {
                Query query;
                query.figures = {figure};
                query.by = {Dimension::Channel};
                query.days = wholeMonth("2026-06");
                query.bases = {value, cost, TimeView::Outcome};
                const QueryResult answer = valueOf(runQuery(*m_edge.workspace, query));
                for (const QueryRow &row : answer.rows) {
                    const FigureValue &known = row.values.front();
                    EXPECT_EQ(known.isAvailable(), known.sum || known.ratio) << qPrintable(figure.key());
                    EXPECT_TRUE(!known.ratio || std::isfinite(*known.ratio)) << qPrintable(figure.key());
                }
            }
        }
    }
}

TEST_F(EdgeCases, AnEmptyRangeSaysThatNothingWasReported)
{
    Query query;
    query.figures = {Measure::Revenue, *kpiFromKey(QStringLiteral("roi")), Derived::NetReturn};
    query.days = wholeMonth("2020-01");
    const QueryResult answer = valueOf(runQuery(*m_edge.workspace, query));
    for (const FigureValue &value : answer.rows.front().values)
        EXPECT_EQ(value.missing, Missing::NotReported);
}

} // namespace
} // namespace payoff
