// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/resultlist.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

/// Three channels with a row for each of thirty days, and rows of several days.
struct ManyRows {
    ManyRows()
    {
        source = workspace.addSource("plain");
        for (const char *name : {"Facebook", "LinkedIn", "TikTok"})
            channels.append(workspace.addChannel(name));
        spring = workspace.addCampaign("Spring", channels);
        QVector<ResultRow> rows;
        for (int i = 0; i < 30; ++i) {
            const Day date = day("2026-05-01").plus(i);
            for (const ChannelId channel : channels)
                rows.append(resultRow(source, channel, i % 2 == 0 ? spring : CampaignId(), {date, date},
                                      {{Measure::Clicks, i}}));
        }
        rows.append(resultRow(source, channels[0], {}, {day("2026-04-20"), day("2026-05-03")},
                              {{Measure::Reach, 9}}));
        rows.append(resultRow(source, {}, {}, oneDay("2026-05-15"), {{Measure::Revenue, 100}}));
        workspace.insertRows(rows);
    }

    QVector<ResultRow> all(const ResultSelection &selection, int limit) const
    {
        ResultList list(selection);
        QVector<ResultRow> rows;
        for (;;) {
            const QVector<ResultRow> page = valueOf(list.next(workspace.database(), limit));
            rows += page;
            if (page.size() < limit)
                return rows;
        }
    }

    TempWorkspace workspace;
    SourceId source;
    QVector<ChannelId> channels;
    CampaignId spring;
    ResultSelection may{wholeMonth("2026-05"), {}, {}, {}, {}, {}, {}};
};

} // namespace

TEST(ResultList, ListsEveryRowOnceWhateverThePage)
{
    const ManyRows given;
    const QVector<ResultRow> rows = given.all(given.may, 1000);
    EXPECT_EQ(rows.size(), 92);
    EXPECT_EQ(valueOf(ResultList(given.may).count(given.workspace.database())), 92);
    for (const int limit : {1, 7, 92})
        EXPECT_EQ(given.all(given.may, limit), rows) << limit;
}

TEST(ResultList, BeginsWithTheNewest)
{
    const ManyRows given;
    const QVector<ResultRow> rows = given.all(given.may, 10);
    EXPECT_EQ(rows.first().key.span, oneDay("2026-05-30"));
    EXPECT_EQ(rows.last().key.span.first, day("2026-04-20"));
    for (qsizetype i = 1; i < rows.size(); ++i)
        EXPECT_GE(rows[i - 1].key.span.first, rows[i].key.span.first);
}

TEST(ResultList, KeepsToTheSelection)
{
    const ManyRows given;
    ResultSelection selection = given.may;
    selection.channels = {given.channels[1]};
    EXPECT_EQ(given.all(selection, 50).size(), 30);
    selection.campaigns = {given.spring};
    EXPECT_EQ(given.all(selection, 50).size(), 15);
    EXPECT_EQ(valueOf(ResultList(selection).count(given.workspace.database())), 15);
    selection.paid = Paid::Paid;
    EXPECT_EQ(given.all(selection, 50).size(), 0);
    ResultSelection found = given.may;
    found.named = ResultSelection::Named{{given.channels[0]}, {given.spring}};
    EXPECT_EQ(given.all(found, 50).size(), 31 + 15 + 15);
    found.named = ResultSelection::Named{};
    EXPECT_EQ(given.all(found, 50).size(), 0);
}

TEST(ResultList, ShowsTypedValuesOfOneMonthAsOneRow)
{
    ManyRows given;
    given.workspace.add(TypedCell{{given.channels[0], {}, month("2026-05"), Measure::Revenue}, 500});
    given.workspace.add(TypedCell{{given.channels[0], {}, month("2026-05"), Measure::Leads}, 2000});
    given.workspace.add(TypedCell{{given.channels[0], {}, month("2026-04"), Measure::Leads}, 1000});
    const QVector<ResultRow> rows = given.all(given.may, 5);
    ASSERT_EQ(rows.size(), 93);
    const auto typed = std::find_if(rows.begin(), rows.end(), isTyped);
    ASSERT_NE(typed, rows.end());
    EXPECT_EQ(typed->key.span, wholeMonth("2026-05"));
    EXPECT_EQ(typed->values.value(Measure::Revenue), 500);
    EXPECT_EQ(typed->values.value(Measure::Leads), 2000);
    ResultSelection paid = given.may;
    paid.paid = Paid::Unknown;
    EXPECT_EQ(given.all(paid, 50).size(), 92) << "what is typed is neither paid nor organic";
}

} // namespace payoff
