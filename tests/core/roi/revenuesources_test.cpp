// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/revenuesources.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

/// In May 2026 Meta claims 120.00 of Facebook and Google Analytics 90.00, for sales of which the ledger has
/// 80.00; of LinkedIn only the ledger knows. In April Google Analytics alone tells of Facebook.
class RevenueSourcesTest : public testing::Test {
protected:
    RevenueSourcesTest()
    {
        workspace.insertRows({row(meta, "2026-05-03", 12'000), row(analytics, "2026-05-03", 9'000),
                              row(analytics, "2026-04-10", 4'000)});
        sell(facebook, "2026-05-05", 10'000);
        sell(facebook, "2026-05-20", -2'000);
        sell(linkedIn, "2026-05-06", 70'000);
    }
    ResultRow row(SourceId source, const char *on, qint64 minor) const
    {
        return resultRow(source, facebook, {}, oneDay(on), {{Measure::Revenue, minor}});
    }
    void sell(ChannelId channel, const char *on, qint64 minor)
    {
        Sale sale;
        sale.outcomeDay = day(on);
        if (!channel.isNull())
            sale.channel = channel;
        sale.amount = euros(minor);
        workspace.add(sale);
    }
    QVector<ChannelRevenue> told(const DayRange &days = wholeMonth("2026-05"))
    {
        return valueOf(readRevenueSources(*workspace, days));
    }
    ChannelRevenue of(ChannelId channel, const DayRange &days = wholeMonth("2026-05"))
    {
        for (const ChannelRevenue &each : told(days)) {
            if (each.channel == channel)
                return each;
        }
        return {};
    }
    /// "1:12000" for each claim that counts in all its months; "~" where in some, "-" where in none.
    static QStringList claims(const ChannelRevenue &channel)
    {
        QStringList list;
        for (const RevenueClaim &each : channel.claims) {
            const QString mark = each.countedMonths == 0 ? QStringLiteral("-")
                : each.countedMonths < each.months       ? QStringLiteral("~")
                                                         : QString();
            list.append(mark
                        + QStringLiteral("%1:%2").arg(each.source ? each.source->value : 0).arg(each.minor));
        }
        return list;
    }
    static QStringList list(const char *text) { return QString::fromLatin1(text).split(u' '); }
    void apply(const ChangeSet &changes) { ASSERT_TRUE(workspace->apply(changes)); }

    TempWorkspace workspace;
    ChannelId facebook = workspace.addChannel("Facebook");
    ChannelId linkedIn = workspace.addChannel("LinkedIn");
    SourceId meta = workspace.addSource("meta-ads");
    SourceId analytics = workspace.addSource("ga4");
};

} // namespace

TEST_F(RevenueSourcesTest, PutsWhatEverybodyTellsSideBySideAndCountsItOnce)
{
    const ChannelRevenue revenue = of(facebook);
    EXPECT_EQ(claims(revenue), list("-0:8000 1:12000 -2:9000"));
    EXPECT_EQ(revenue.counted, 12'000);
    EXPECT_EQ(revenue.beyondLedger(revenue.claims[1]), 4'000);
    EXPECT_EQ(revenue.beyondLedger(revenue.claims[2]), 1'000);
    EXPECT_FALSE(revenue.beyondLedger(revenue.claims[0]));
    EXPECT_FALSE(revenue.choice);
    EXPECT_EQ(claims(of(linkedIn)), list("0:70000")) << "nobody else tells";
    EXPECT_EQ(of(linkedIn).counted, 70'000);
}

TEST_F(RevenueSourcesTest, SettlesEachMonthByItself)
{
    const DayRange both{day("2026-04-01"), day("2026-05-31")};
    EXPECT_EQ(claims(of(facebook, both)), list("-0:8000 1:12000 ~2:13000"));
    EXPECT_EQ(of(facebook, both).counted, 16'000);
    const DayRange week{day("2026-05-04"), day("2026-05-10")};
    EXPECT_EQ(claims(of(facebook, week)), list("-0:10000"));
    EXPECT_FALSE(of(facebook, week).counted);
}

TEST_F(RevenueSourcesTest, FollowsWhatWasChosen)
{
    apply(chooseRevenue(of(facebook), {RevenueTeller::Kind::Source, analytics}));
    EXPECT_EQ(claims(of(facebook)), list("-0:8000 -1:12000 2:9000"));
    EXPECT_EQ(of(facebook).counted, 9'000);
    EXPECT_TRUE(chooseRevenue(of(facebook), {RevenueTeller::Kind::Source, analytics}).isEmpty());
    apply(chooseRevenue(of(facebook), {RevenueTeller::Kind::Ledger, {}}));
    EXPECT_EQ(claims(of(facebook)), list("0:8000 -1:12000 -2:9000"));
    EXPECT_EQ(of(facebook).counted, 8'000);
    apply(chooseRevenue(of(facebook), {}));
    EXPECT_FALSE(of(facebook).choice);
    EXPECT_EQ(of(facebook).counted, 12'000);
    EXPECT_TRUE(chooseRevenue(of(facebook), {}).isEmpty());
}

TEST_F(RevenueSourcesTest, ChoosesForAllChannelsInOneStep)
{
    const ChannelId newsletter = workspace.addChannel("Newsletter");
    workspace.insertRows({resultRow(meta, newsletter, {}, oneDay("2026-05-03"), {{Measure::Revenue, 500}})});
    const ChangeSet made = valueOf(workspace->apply(chooseLedgerForAll(told())));
    EXPECT_EQ(made.size(), 2) << "the newsletter has no sales: its revenue would be gone";
    EXPECT_EQ(of(facebook).counted, 8'000);
    EXPECT_EQ(of(newsletter).counted, 500);
    EXPECT_TRUE(chooseLedgerForAll(told()).isEmpty());
    apply(choosePlatformsForAll(told()));
    EXPECT_EQ(of(facebook).counted, 12'000);
    EXPECT_TRUE(of(linkedIn).choice) << "no platform tells of it";
    EXPECT_EQ(of(linkedIn).counted, 70'000);
}

TEST_F(RevenueSourcesTest, TellsWhatWasTypedInstead)
{
    workspace.apply(added(TypedCell{{facebook, {}, month("2026-05"), Measure::Revenue}, 11'000}));
    EXPECT_EQ(claims(of(facebook)), list("-0:8000 -1:12000 -2:9000"));
    EXPECT_EQ(of(facebook).typed, 11'000);
    EXPECT_EQ(of(facebook).counted, 11'000);
}

TEST_F(RevenueSourcesTest, ListsWhatBelongsToNoChannelWithoutAChoice)
{
    sell({}, "2026-05-08", 300);
    ASSERT_EQ(claims(of({})), list("0:300"));
    EXPECT_TRUE(chooseRevenue(of({}), {RevenueTeller::Kind::Ledger, {}}).isEmpty());
    EXPECT_EQ(chooseLedgerForAll(told()).size(), 2);
}

} // namespace payoff
