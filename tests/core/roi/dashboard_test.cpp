// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/dashboard.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

/// The figure of a column in a row of an answer.
FigureValue figure(const QueryRow &row, DashboardColumn column) { return row.values[int(column)]; }

const QueryRow *rowOf(const QueryResult &result, const QStringList &keys)
{
    for (const QueryRow &row : result.rows) {
        QStringList texts;
        for (const DimensionValue &key : row.keys)
            texts.push_back(key.text);
        if (texts == keys)
            return &row;
    }
    return nullptr;
}

} // namespace

TEST(Dashboard, OfAnEmptyWorkspaceHasNoRowsAndNothingRecorded)
{
    const TempWorkspace workspace;
    const auto figures = valueOf(dashboardFigures(*workspace));
    EXPECT_FALSE(figures.recorded);
    EXPECT_TRUE(figures.byMonth.rows.isEmpty());
    EXPECT_EQ(figures.month, month("2026-06"));
}

TEST(Dashboard, ShowsTheMonthOfTheLastResultsAndTheElevenBefore)
{
    TempWorkspace workspace;
    const ChannelId channel = workspace.addChannel("Facebook");
    const SourceId source = workspace.addSource("meta-ads");
    workspace.insertRows({
        resultRow(source, channel, {}, oneDay("2026-03-05"),
                  {{Measure::AdSpend, 10000}, {Measure::Revenue, 30000}}),
        resultRow(source, channel, {}, oneDay("2026-04-05"),
                  {{Measure::AdSpend, 10000}, {Measure::Revenue, 25000}}),
    });
    const auto figures = valueOf(dashboardFigures(*workspace));
    EXPECT_EQ(figures.month, month("2026-04"));
    EXPECT_EQ(figures.byMonth.days, (DayRange{day("2025-05-01"), day("2026-04-30")}));

    const QueryRow *march =
        rowOf(figures.byChannelAndMonth, {QStringLiteral("Facebook"), QStringLiteral("2026-03")});
    ASSERT_TRUE(march);
    EXPECT_DOUBLE_EQ(figure(*march, DashboardColumn::Roi).ratio.value(), 2.0);
    const QueryRow *april = rowOf(figures.byMonth, {QStringLiteral("2026-04")});
    ASSERT_TRUE(april);
    EXPECT_EQ(figure(*april, DashboardColumn::NetReturn).sum, 15000);
}

TEST(Dashboard, OfAnotherMonthLeavesOutWhatComesLater)
{
    TempWorkspace workspace;
    const ChannelId channel = workspace.addChannel("Facebook");
    const SourceId source = workspace.addSource("meta-ads");
    workspace.insertRows({resultRow(source, channel, {}, oneDay("2026-03-05"), {{Measure::AdSpend, 10000}}),
                          resultRow(source, channel, {}, oneDay("2026-04-05"), {{Measure::AdSpend, 10000}})});
    const auto figures = valueOf(dashboardFigures(*workspace, month("2026-03")));
    EXPECT_EQ(figures.byMonth.rows.size(), 1);
}

TEST(Dashboard, CarriesTheNotesOfItsMonths)
{
    TempWorkspace workspace;
    workspace.add(Note{{}, day("2026-06-10"), QStringLiteral("launch"), true, {}, {}});
    workspace.add(Note{{}, day("2024-06-10"), QStringLiteral("long ago"), true, {}, {}});
    const auto figures = valueOf(dashboardFigures(*workspace, month("2026-06")));
    ASSERT_EQ(figures.notes.size(), 1);
    EXPECT_EQ(figures.notes.front().text, QStringLiteral("launch"));
}

} // namespace payoff
