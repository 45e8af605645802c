// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/costsplittext.h"

#include "tests/support/tempworkspace.h"

namespace payoff {
namespace {

const Format inIreland(QLocale(QLocale::English, QLocale::Ireland));

CostSplit tools()
{
    CostSplit split;
    split.month = month("2026-10");
    split.interval = split.month.range();
    split.days = split.interval;
    split.whole = 39'000;
    split.amount = 39'000;
    split.by = SplitBy::Rule;
    split.parts = {{{1}, 120'000, 9'750}, {{2}, 360'000, 29'250}};
    return split;
}

QString how(const CostSplit &split) { return shareText(split, {1}, currency("EUR"), inIreland); }
QString spread(const CostSplit &split, Recurrence recurrence = Recurrence::None)
{
    return spreadText(split, recurrence, currency("EUR"), inIreland);
}

TEST(CostSplitText, SaysByWhatAndOfWhatAChannelGotItsPart)
{
    EXPECT_TRUE(how(tools()).startsWith(QStringLiteral("€390.00 split by ad spend over 2 active channel")))
        << how(tools()).toStdString();
    EXPECT_TRUE(how(tools()).endsWith(QStringLiteral(": €1,200.00 of €4,800.00 (25%)")))
        << how(tools()).toStdString();
}

TEST(CostSplitText, SaysWhyItWasSplitEvenly)
{
    CostSplit split = tools();
    split.isEvenForWantOfBase = true;
    split.parts = {{{1}, 1, 19'500}, {{2}, 1, 19'500}};
    EXPECT_TRUE(how(split).startsWith(QStringLiteral(
        "€390.00 split evenly, because no channel had ad spend in October 2026: 1 of 2 channel")))
        << how(split).toStdString();
    split.sharing = Sharing::Hours;
    EXPECT_TRUE(how(split).contains(QStringLiteral("no hours were charged to a channel")));
}

TEST(CostSplitText, NamesPercentagesAndWhatOfThemIsActive)
{
    CostSplit split = tools();
    split.sharing = Sharing::Percentages;
    split.parts = {{{1}, 250'000, 9'750}, {{2}, 750'000, 29'250}};
    EXPECT_TRUE(how(split).endsWith(QStringLiteral(": 25.0%"))) << how(split).toStdString();
    split.parts[1].base = 500'000;
    EXPECT_TRUE(how(split).endsWith(QStringLiteral(": 25.0% of the 75.0% set for active channels")))
        << how(split).toStdString();
}

TEST(CostSplitText, SaysWhatOfAYearFallsIntoTheMonth)
{
    CostSplit split = tools();
    EXPECT_EQ(spread(split), QStringLiteral("€390.00"));
    EXPECT_EQ(spread(split, Recurrence::Monthly), QStringLiteral("€390.00 a month"));
    split.interval = {day("2026-01-01"), day("2026-12-31")};
    split.whole = 120'000;
    split.amount = 10'192;
    EXPECT_TRUE(
        spread(split, Recurrence::Yearly).startsWith(QStringLiteral("€1,200.00 a year, 31 of 365 day")))
        << spread(split, Recurrence::Yearly).toStdString();
    EXPECT_TRUE(spread(split, Recurrence::Yearly).endsWith(QStringLiteral(" in October 2026: €101.92")));
}

TEST(CostSplitText, SaysWhereNobodyCouldBeCharged)
{
    CostSplit split = tools();
    split.parts.clear();
    EXPECT_EQ(splitText(split, inIreland),
              QStringLiteral("unallocated, because no channel was active in October 2026"));
    split.by = SplitBy::PlannedBudget;
    EXPECT_EQ(splitText(split, inIreland),
              QStringLiteral("unallocated, because the campaign runs on no channel"));
    EXPECT_EQ(how(split), splitText(split, inIreland));
}

TEST(CostSplitText, CallsWhatIsChargedToOneDirect)
{
    CostSplit split = tools();
    split.by = SplitBy::Direct;
    split.parts = {{{1}, 0, 39'000}};
    EXPECT_EQ(how(split), QStringLiteral("charged directly"));
}

} // namespace
} // namespace payoff
