// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/rollup.h"
#include "core/workspace/merge.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

/// A workspace with the same channels and campaigns each time: the sums of what was merged must be those of
/// rows that were recorded for the other one in the first place.
struct Recorded {
    TempWorkspace workspace;
    ChannelId facebook = workspace.addChannel("Facebook");
    ChannelId mail = workspace.addChannel("Mail");
    ChannelId fb = workspace.addChannel("FB");
    CampaignId spring = workspace.addCampaign("Spring");
    CampaignId between = workspace.addCampaign("Between");
    CampaignId april = workspace.addCampaign("April");
    SourceId source = workspace.addSource("plain");
    SourceId second = workspace.addSource("plain", "second");

    /// Rows of one day whose cells become one, with others between them; and of several days.
    void record(ChannelId channelOfFb, CampaignId campaignOfApril)
    {
        const DayRange day = oneDay("2026-05-04");
        QVector<ResultRow> rows{
            resultRow(source, facebook, spring, day, {{Measure::AdSpend, 100}, {Measure::Clicks, 9}}),
            resultRow(source, facebook, between, day, {{Measure::AdSpend, 7}}),
            resultRow(source, facebook, campaignOfApril, day, {{Measure::Revenue, 300}}),
            resultRow(source, channelOfFb, spring, day, {{Measure::Impressions, 5'000}}),
            resultRow(second, facebook, spring, day, {{Measure::AdSpend, 1}}),
            resultRow(source, channelOfFb, campaignOfApril, day, {{Measure::Leads, 1'000}}),
            resultRow(source, mail, campaignOfApril, day, {{Measure::SiteVisits, 3}}),
            resultRow(source, channelOfFb, between, oneDay("2026-05-05"), {{Measure::AdSpend, 2}}),
            resultRow(source, facebook, spring, wholeMonth("2026-05"), {{Measure::Shares, 31}}),
            resultRow(source, channelOfFb, campaignOfApril, wholeMonth("2026-05"), {{Measure::Likes, 62}}),
        };
        for (int row = 0; row < rows.size(); ++row)
            rows[row].key.ad = {row + 1}; // no two rows of one key
        workspace.insertRows(rows);
    }
    template <class I>
    void merge(I from, I into)
    {
        ASSERT_TRUE(workspace->apply(valueOf(mergeOf(*workspace, from, into)).changes));
    }
    [[nodiscard]] QStringList sums() const
    {
        return tableContent(workspace.database(), QStringLiteral("rollup"));
    }
};

} // namespace

TEST(MergedRollups, OfACampaignAreThoseOfRowsOfTheOther)
{
    Recorded merged;
    merged.record(merged.fb, merged.april);
    merged.merge(merged.april, merged.spring);
    Recorded expected;
    expected.record(expected.fb, expected.spring);
    EXPECT_EQ(merged.sums(), expected.sums());
}

TEST(MergedRollups, OfAChannelAreThoseOfRowsOfTheOther)
{
    Recorded merged;
    merged.record(merged.fb, merged.april);
    merged.merge(merged.fb, merged.facebook);
    Recorded expected;
    expected.record(expected.facebook, expected.april);
    EXPECT_EQ(merged.sums(), expected.sums());
}

TEST(MergedRollups, OfBothAreThoseOfRowsOfTheOthers)
{
    Recorded merged;
    merged.record(merged.fb, merged.april);
    merged.merge(merged.fb, merged.facebook);
    merged.merge(merged.april, merged.spring);
    Recorded expected;
    expected.record(expected.facebook, expected.spring);
    EXPECT_EQ(merged.sums(), expected.sums());
    merged.workspace.rebuild();
    EXPECT_EQ(merged.sums(), expected.sums());
}

TEST(MergedRollups, AreRefreshedForTheOtherByItsOldName)
{
    Recorded merged;
    merged.record(merged.fb, merged.april);
    merged.merge(merged.fb, merged.facebook);
    const QStringList before = merged.sums();
    ASSERT_TRUE(refreshRollups(merged.workspace.database(), merged.fb));
    EXPECT_EQ(merged.sums(), before);
    ASSERT_TRUE(refreshRollups(merged.workspace.database(), merged.fb, month("2026-05"), month("2026-05")));
    EXPECT_EQ(merged.sums(), before);
}

} // namespace payoff
