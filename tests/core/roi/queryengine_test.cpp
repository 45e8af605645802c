// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/queryengine.h"

#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

class QueryEngine : public testing::Test {
protected:
    QueryEngine() { m_query.days = wholeMonth("2026-05"); }

    QueryResult ask(std::initializer_list<const char *> figures, QVector<Dimension> by = {})
    {
        m_query.figures.clear();
        for (const char *key : figures)
            m_query.figures.push_back(Figure::fromKey(QString::fromLatin1(key)).value());
        m_query.by = std::move(by);
        return valueOf(runQuery(*m_small.workspace, m_query));
    }

    /// The values of the row with those keys, joined by " / ".
    static QVector<FigureValue> row(const QueryResult &result, const char *keys)
    {
        for (const QueryRow &each : result.rows) {
            QStringList names;
            for (const DimensionValue &key : each.keys)
                names.push_back(key.text);
            if (names.join(QStringLiteral(" / ")) == QString::fromUtf8(keys))
                return each.values;
        }
        ADD_FAILURE() << "no row " << keys;
        return QVector<FigureValue>(20);
    }

    static qint64 summed(const QueryResult &result, qsizetype at)
    {
        qint64 sum = 0;
        for (const QueryRow &each : result.rows)
            sum += each.values[at].sum.value_or(0);
        return sum;
    }

    SmallWorkspace m_small;
    Query m_query;
};

TEST_F(QueryEngine, ChargesEveryCostToItsChannel)
{
    const auto result =
        ask({"ad_spend", "other_direct_cost", "shared_cost", "cost", "revenue"}, {Dimension::Channel});
    ASSERT_EQ(result.rows.size(), 3);
    const auto facebook = row(result, "Facebook");
    EXPECT_EQ(facebook[0].sum, 10'000);
    EXPECT_EQ(facebook[1].sum, 2'000);
    EXPECT_EQ(facebook[2].sum, 2'000);
    EXPECT_EQ(facebook[3].sum, 14'000);
    EXPECT_EQ(facebook[4].sum, 50'000);
    const auto linkedIn = row(result, "LinkedIn");
    EXPECT_EQ(linkedIn[3].sum, 7'000);
    EXPECT_EQ(linkedIn[4].missing, Missing::NotReported);
    EXPECT_EQ(row(result, "(unattributed)")[4].sum, 7'000);
}

TEST_F(QueryEngine, ComputesRatiosOfSums)
{
    const auto result = ask({"roi", "roas", "cac", "cpc", "cpl", "ctr"}, {Dimension::Channel});
    const auto facebook = row(result, "Facebook");
    EXPECT_DOUBLE_EQ(*facebook[0].ratio, 360.0 / 140.0);
    EXPECT_DOUBLE_EQ(*facebook[1].ratio, 5);
    EXPECT_DOUBLE_EQ(*facebook[2].ratio, 7'000);
    EXPECT_DOUBLE_EQ(*facebook[3].ratio, 50); // organic clicks do not make it cheaper
    EXPECT_EQ(facebook[4].missing, Missing::NotReported);
    EXPECT_DOUBLE_EQ(*facebook[5].ratio, 250.0 / 15'000.0);
    EXPECT_DOUBLE_EQ(*row(result, "LinkedIn")[4].ratio, 1'400);
    EXPECT_EQ(row(result, "(unattributed)")[0].missing, Missing::ZeroDivisor);
}

TEST_F(QueryEngine, TotalsWithEverythingInIt)
{
    const auto result = ask({"cost", "revenue", "roi", "roas", "reach"});
    ASSERT_EQ(result.rows.size(), 1);
    const auto &total = result.rows.front().values;
    EXPECT_EQ(total[0].sum, 21'000);
    EXPECT_EQ(total[1].sum, 57'000);
    EXPECT_DOUBLE_EQ(*total[2].ratio, 360.0 / 210.0);
    EXPECT_DOUBLE_EQ(*total[3].ratio, 5); // the one cell that reports both
    EXPECT_EQ(total[3].leftOutCells, 2);
    EXPECT_EQ(total[4].missing, Missing::NotAdditive);
    EXPECT_DOUBLE_EQ(*result.shareNotDatedByView, 70.0 / 570.0);
}

TEST_F(QueryEngine, LooksReachUpWhereOneRowFits)
{
    m_query.days = oneDay("2026-05-01");
    EXPECT_EQ(ask({"reach"}, {Dimension::Channel}).rows.front().values.front().sum, 900);
    EXPECT_NEAR(*ask({"frequency"}).rows.front().values.front().ratio, 10'000.0 / 900.0, 1e-9);
}

TEST_F(QueryEngine, GoesOnToCampaigns)
{
    const auto result = ask({"cost", "revenue"}, {Dimension::Campaign});
    EXPECT_EQ(row(result, "Spring")[0].sum, 14'000);
    EXPECT_EQ(row(result, "(no campaign)")[0].sum, 7'000);
    EXPECT_EQ(row(result, "(no campaign)")[1].sum, 7'000);
}

TEST_F(QueryEngine, DoesNotChangeAShareByAFilter)
{
    m_query.filters.channels = {m_small.facebook};
    EXPECT_EQ(ask({"shared_cost"}).rows.front().values.front().sum, 2'000);
    m_query.filters.channels = {};
    m_query.filters.campaigns = {m_small.spring};
    EXPECT_EQ(ask({"shared_cost"}).rows.front().values.front().sum, 2'000);
}

TEST_F(QueryEngine, KnowsOnlyAdSpendBySourceAndKind)
{
    const auto result = ask({"ad_spend", "cost", "roi"}, {Dimension::Paid});
    EXPECT_EQ(row(result, "paid")[0].sum, 15'000);
    EXPECT_EQ(row(result, "paid")[1].missing, Missing::NoSuchCost);
    EXPECT_EQ(row(result, "paid")[2].missing, Missing::NoSuchCost);
    m_query.bases.cost = CostBasis::Ads;
    EXPECT_DOUBLE_EQ(*row(ask({"roi"}, {Dimension::Paid}), "paid")[0].ratio, 4);
    m_query.bases.cost = CostBasis::Loaded;
    m_query.filters.paid = Paid::Paid;
    EXPECT_EQ(ask({"cost"}).rows.front().values.front().missing, Missing::NoSuchCost);
}

TEST_F(QueryEngine, BreaksCostDownByCategory)
{
    const auto result = ask({"cost"}, {Dimension::Category});
    EXPECT_EQ(row(result, "ad_spend")[0].sum, 15'000);
    EXPECT_EQ(row(result, "content")[0].sum, 2'000);
    EXPECT_EQ(row(result, "tools")[0].sum, 3'000);
    EXPECT_EQ(row(result, "training")[0].sum, 1'000);
    EXPECT_EQ(summed(result, 0), 21'000);
}

TEST_F(QueryEngine, AddsUpOverAnyCutOfTime)
{
    for (const Dimension dimension :
         {Dimension::Day, Dimension::Week, Dimension::Month, Dimension::Quarter, Dimension::Year}) {
        const auto result = ask({"cost", "revenue"}, {dimension});
        EXPECT_EQ(summed(result, 0), 21'000) << int(dimension);
        EXPECT_EQ(summed(result, 1), 57'000) << int(dimension);
    }
    qint64 parts = 0;
    for (const DayRange &days :
         {DayRange{day("2026-05-01"), day("2026-05-07")}, DayRange{day("2026-05-08"), day("2026-05-31")}}) {
        m_query.days = days;
        parts += *ask({"cost"}).rows.front().values.front().sum;
    }
    EXPECT_EQ(parts, 21'000);
}

TEST_F(QueryEngine, NamesPeriodsAndOrdersThem)
{
    m_query.days = std::nullopt;
    const auto result = ask({"revenue"}, {Dimension::Month, Dimension::Channel});
    QStringList keys;
    for (const QueryRow &each : result.rows)
        keys.push_back(each.keys[0].text + u' ' + each.keys[1].text);
    EXPECT_EQ(keys,
              QStringList({QStringLiteral("2025-05 Facebook"), QStringLiteral("2026-04 Facebook"),
                           QStringLiteral("2026-05 (unattributed)"), QStringLiteral("2026-05 Facebook"),
                           QStringLiteral("2026-05 LinkedIn")}));
    EXPECT_EQ(result.days, (DayRange{day("2025-05-01"), day("2026-05-31")}));
}

TEST_F(QueryEngine, SaysATotalEvenOfNothing)
{
    m_query.days = wholeMonth("2020-01");
    const auto result = ask({"revenue", "cost", "roi"});
    ASSERT_EQ(result.rows.size(), 1);
    EXPECT_EQ(result.rows.front().values[0].missing, Missing::NotReported);
    EXPECT_EQ(result.rows.front().values[1].sum, 0);
    EXPECT_FALSE(result.rows.front().values[2].isAvailable());
    EXPECT_TRUE(ask({"revenue"}, {Dimension::Channel}).rows.isEmpty());
}

TEST_F(QueryEngine, RefusesTwoDimensionsOfTime)
{
    m_query.figures = {Measure::Revenue};
    m_query.by = {Dimension::Day, Dimension::Month};
    const auto result = runQuery(*m_small.workspace, m_query);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::Contradiction);
}

TEST_F(QueryEngine, AddsAssumedValueToRevenueOnItsBasisOnly)
{
    ValueRule rule;
    rule.measure = Measure::Leads;
    rule.from = day("2026-01-01");
    rule.low = rule.likely = rule.high = 2'000;
    m_small.workspace.add(rule);
    EXPECT_EQ(row(ask({"value", "assumed_value"}, {Dimension::Channel}), "LinkedIn")[1].sum, 10'000);
    EXPECT_EQ(row(ask({"value"}, {Dimension::Channel}), "LinkedIn")[0].missing, Missing::NotReported);
    m_query.bases.value = ValueBasis::Value;
    EXPECT_EQ(ask({"value"}).rows.front().values[0].sum, 67'000);
    Margin margin;
    margin.from = day("2026-05-01");
    margin.share = 500'000;
    m_small.workspace.add(margin);
    m_query.bases.value = ValueBasis::Contribution;
    EXPECT_EQ(ask({"value"}).rows.front().values[0].sum, 38'500);
}

} // namespace
} // namespace payoff
