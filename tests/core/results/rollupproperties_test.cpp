// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/grain.h"
#include "core/results/rollup.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

#include <map>
#include <random>
#include <set>

// What must hold of roll-ups whatever the rows are.
namespace payoff {

namespace {

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_engine); }
    bool isOneIn(int n) { return upTo(n - 1) == 0; }

private:
    std::mt19937 m_engine;
};

constexpr std::array rolled{Measure::AdSpend, Measure::Revenue, Measure::Clicks, Measure::Purchases,
                            Measure::Reach};

struct RollupProperties : testing::TestWithParam<unsigned> {
    TempWorkspace workspace;
    Dice dice{GetParam()};
    ChannelId facebook = workspace.addChannel("Facebook");
    std::vector<CampaignId> campaigns{CampaignId{}, workspace.addCampaign("Spring"),
                                      workspace.addCampaign("Summer")};
    std::vector<SourceId> sources{workspace.addSource("meta-ads"), workspace.addSource("ga4"),
                                  workspace.addSource("meta-ads", "second")};

    DayRange anySpan(bool isLong)
    {
        const Day first = day("2026-01-01").plus(dice.upTo(180));
        return {first, first.plus(isLong ? 1 + dice.upTo(70) : 0)};
    }
    MeasureValues anyValues()
    {
        MeasureValues values;
        for (const Measure measure : rolled) {
            if (!dice.isOneIn(3))
                values.set(measure, dice.upTo(1000));
        }
        return values;
    }
    ResultRow anyRow()
    {
        const bool isLong = dice.isOneIn(4);
        ResultRow row = resultRow(sources[std::size_t(dice.upTo(2))], facebook,
                                  campaigns[std::size_t(dice.upTo(2))], anySpan(isLong), {});
        row.values = anyValues();
        row.key.paid = Paid(dice.upTo(2));
        row.key.ad = {dice.upTo(2)};
        Grain grain{0, isLong ? TimeGrain::Period : TimeGrain::Day, EntityGrain(dice.upTo(1))};
        if (dice.isOneIn(4)) {
            grain.breakdown = 1 + dice.upTo(1);
            row.key.segment = {grain.breakdown * 10 + dice.upTo(2)};
        }
        row.grain = grain.code();
        return row;
    }
    void addAnyTyped()
    {
        std::set<TypedCellKey> taken;
        ChangeSet changes;
        for (int at = 0; at < 12; ++at) {
            const TypedCellKey key{facebook, campaigns[std::size_t(dice.upTo(2))],
                                   month("2026-01").plus(dice.upTo(8)),
                                   rolled[std::size_t(dice.upTo(int(rolled.size()) - 1))]};
            if (taken.insert(key).second)
                changes.push_back(added(TypedCell{key, dice.upTo(5000)}));
        }
        valueOf(workspace->apply(changes));
    }
    void addAnySales()
    {
        ChangeSet changes;
        for (int at = 0; at < 20; ++at) {
            Sale sale;
            sale.outcomeDay = day("2026-01-01").plus(dice.upTo(200));
            if (!dice.isOneIn(4))
                sale.channel = facebook;
            if (!dice.isOneIn(3))
                sale.campaign = campaigns[1];
            sale.amount = euros(dice.upTo(900) - 100);
            changes.push_back(added(sale));
        }
        valueOf(workspace->apply(changes));
    }
    void addAnything()
    {
        QVector<ResultRow> rows;
        for (int at = 0; at < 400; ++at)
            rows.push_back(anyRow());
        workspace.insertRows(rows);
        addAnyTyped();
        addAnySales();
        if (dice.isOneIn(2))
            workspace.add(SourceChoice{{},
                                       facebook,
                                       MeasureGroup::Revenue,
                                       dice.isOneIn(2) ? std::optional<SourceId>() : sources[1]});
        if (dice.isOneIn(2))
            workspace.add(SourceChoice{{}, facebook, MeasureGroup::Traffic, sources[0]});
    }
    QStringList content() const { return tableContent(workspace.database(), QStringLiteral("rollup")); }
    std::vector<RollupRow> rollups(RollupLevel level) const
    {
        std::vector<RollupRow> rows;
        RollupFilter filter;
        filter.level = level;
        filter.first = std::numeric_limits<qint32>::min();
        filter.last = std::numeric_limits<qint32>::max();
        EXPECT_TRUE(
            readRollups(workspace.database(), filter, [&](const RollupRow &each) { rows.push_back(each); }));
        return rows;
    }
    std::map<qint32, std::array<std::optional<qint64>, measureCount>> sumsByMonth(RollupLevel level) const
    {
        std::map<qint32, std::array<std::optional<qint64>, measureCount>> sums;
        for (const RollupRow &row : rollups(level)) {
            const qint32 period =
                level == RollupLevel::ChannelDay ? Month::of({row.key.period}).index : row.key.period;
            for (const Measure measure : rolled) {
                auto &sum = sums[period][std::size_t(measure)];
                if (row.sums.has(measure) && row.sums[measure] != 0)
                    sum = sum.value_or(0) + row.sums[measure];
            }
        }
        return sums;
    }
};

} // namespace

TEST_P(RollupProperties, RefreshingMonthByMonthEqualsRebuilding)
{
    addAnything();
    workspace.rebuild();
    const QStringList rebuilt = content();
    ASSERT_FALSE(rebuilt.isEmpty());
    const auto transaction = valueOf(Transaction::begin(workspace.database()));
    for (int from = 0; from < 12; from += 1 + dice.upTo(2)) {
        const Month first = month("2026-01").plus(from);
        const Month last = first.plus(dice.upTo(3));
        ASSERT_TRUE(refreshRollups(workspace.database(), facebook, first, last));
        EXPECT_TRUE(content() == rebuilt) << qPrintable(first.toIso()) << " to " << qPrintable(last.toIso());
    }
    ASSERT_TRUE(refreshRollups(workspace.database(), facebook));
    EXPECT_TRUE(content() == rebuilt);
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
}

TEST_P(RollupProperties, EveryEditKeepsTheSumsRight)
{
    QVector<ResultRow> rows;
    for (int at = 0; at < 100; ++at)
        rows.push_back(anyRow());
    workspace.insertRows(rows);
    addAnyTyped();
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
    addAnySales();
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
    const SourceChoice choice = workspace.add(SourceChoice{{}, facebook, MeasureGroup::Revenue, {}});
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
    workspace.apply(removed(choice));
    EXPECT_TRUE(valueOf(wrongRollups(workspace.database())).isEmpty());
}

TEST_P(RollupProperties, AllLevelsOfTotalsAddUpToTheSame)
{
    addAnything();
    const auto expected = sumsByMonth(RollupLevel::ChannelMonth);
    for (const RollupLevel level : {RollupLevel::ChannelDay, RollupLevel::CampaignMonth,
                                    RollupLevel::PaidMonth, RollupLevel::CellMonth}) {
        const auto sums = sumsByMonth(level);
        for (const auto &[period, bySource] : expected) {
            for (const Measure measure : rolled)
                EXPECT_EQ(sums.at(period)[std::size_t(measure)].value_or(0),
                          bySource[std::size_t(measure)].value_or(0))
                    << int(level) << " " << info(measure).key;
        }
    }
}

TEST_P(RollupProperties, ARatioTakesExactlyTheCellsInWhichBothSidesWereReported)
{
    QVector<ResultRow> rows;
    std::set<std::tuple<Day, CampaignId, AdId>> taken;
    for (int at = 0; at < 500; ++at) {
        ResultRow row =
            resultRow(sources[0], facebook, campaigns[std::size_t(dice.upTo(2))], anySpan(false), {});
        row.key.ad = {dice.upTo(2)};
        row.values = anyValues();
        if (taken.insert({row.key.span.first, row.key.campaign, row.key.ad}).second)
            rows.push_back(row);
    }
    workspace.insertRows(rows);

    std::map<std::pair<Day, CampaignId>, std::map<Measure, qint64>> cells;
    for (const ResultRow &row : std::as_const(rows)) {
        for (const Measure measure : rolled) {
            if (const auto value = row.values.value(measure))
                cells[{row.key.span.first, row.key.campaign}][measure] += *value;
        }
    }
    for (const Measure over : {Measure::Revenue, Measure::AdSpend}) {
        for (const Measure under : {Measure::Clicks, Measure::Purchases}) {
            std::map<qint32, std::array<qint64, 3>> expected;
            for (const auto &[cell, values] : cells) {
                if (values.contains(over) && values.contains(under)) {
                    auto &sums = expected[Month::of(cell.first).index];
                    sums = {sums[0] + values.at(over), sums[1] + values.at(under), sums[2] + 1};
                }
            }
            for (const RollupLevel level : {RollupLevel::ChannelMonth, RollupLevel::CampaignMonth}) {
                std::map<qint32, std::array<qint64, 3>> found;
                for (const RollupRow &row : rollups(level)) {
                    if (row.sums.has(over) && row.sums.has(under)) {
                        auto &sums = found[row.key.period];
                        sums = {sums[0] + row.sums[over], sums[1] + row.sums[under], sums[2] + row.cells};
                    }
                }
                EXPECT_EQ(found, expected) << info(over).key << " / " << info(under).key;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, RollupProperties, testing::Values(1U, 3U, 4U, 5U));

} // namespace payoff
