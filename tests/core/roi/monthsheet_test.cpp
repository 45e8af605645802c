// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/monthsheet.h"
#include "core/roi/sheetchanges.h"

#include "tests/support/smallworkspace.h"

namespace payoff {

namespace {

class MonthSheetTest : public testing::Test {
protected:
    MonthSheet sheet(SheetGrain grain = SheetGrain::Channel, const char *iso = "2026-05")
    {
        return valueOf(readMonthSheet(*workspace, {month(iso), grain, {}}));
    }

    static const SheetRow &row(const MonthSheet &sheet, ChannelId channel, CampaignId campaign = {})
    {
        for (const SheetRow &each : sheet.rows) {
            if (each.channel == channel && each.campaign == campaign)
                return each;
        }
        throw std::runtime_error("no such row");
    }

    SheetCell cell(Measure measure, ChannelId channel) { return row(sheet(), channel)[measure]; }

    static QStringList names(const MonthSheet &sheet)
    {
        QStringList names;
        for (const SheetRow &each : sheet.rows)
            names.append(each.channelName + u'/' + each.campaignName);
        return names;
    }

    void apply(const ChangeSet &changes) { valueOf(workspace->apply(changes)); }
    void type(ChannelId channel, CampaignId campaign, Measure measure, std::optional<qint64> value,
              SheetGrain grain = SheetGrain::Channel)
    {
        apply(sheetChanges(sheet(grain), {{{channel, campaign, month("2026-05"), measure}, value}}));
    }

    SmallWorkspace small;
    TempWorkspace &workspace = small.workspace;
    ChannelId facebook = small.facebook;
    ChannelId linkedIn = small.linkedIn;
    CampaignId spring = small.spring;
};

} // namespace

TEST_F(MonthSheetTest, ShowsWhatWasReportedForEachChannelAndForNone)
{
    const MonthSheet may = sheet();
    ASSERT_EQ(names(may),
              (QStringList{QStringLiteral("Facebook/"), QStringLiteral("LinkedIn/"), QStringLiteral("/")}));
    EXPECT_EQ(row(may, facebook)[Measure::AdSpend],
              (SheetCell{10'000, CellOrigin::Reported, 10'000, false, false}));
    EXPECT_EQ(row(may, facebook)[Measure::Clicks].value, 250);
    EXPECT_EQ(row(may, linkedIn)[Measure::Leads].value, 5'000);
    EXPECT_EQ(row(may, {})[Measure::Revenue].value, 7'000);
    EXPECT_TRUE(row(may, facebook).isEditable);
    EXPECT_FALSE(row(may, {}).isEditable) << "nothing can be typed for what belongs to no channel";
}

TEST_F(MonthSheetTest, MarksWhatOthersReportAndThisRowDoesNot)
{
    const MonthSheet may = sheet();
    EXPECT_TRUE(row(may, linkedIn)[Measure::Revenue].isMissing);
    EXPECT_TRUE(row(may, facebook)[Measure::Leads].isMissing);
    EXPECT_FALSE(row(may, facebook)[Measure::Revenue].isMissing);
    EXPECT_FALSE(row(may, facebook)[Measure::Saves].isMissing) << "nobody reports it";
    EXPECT_FALSE(row(may, {})[Measure::AdSpend].isMissing) << "nobody could type it";
}

TEST_F(MonthSheetTest, ShowsAnEmptyChannelToTypeIntoAndAnArchivedOneOnlyWithValues)
{
    workspace.addChannel("Empty");
    Channel archived;
    archived.name = QStringLiteral("Old");
    archived.isArchived = true;
    archived = workspace.add(archived);
    EXPECT_EQ(names(sheet()).size(), 4);
    workspace.add(TypedCell{{archived.id, {}, month("2026-05"), Measure::Clicks}, 3});
    EXPECT_TRUE(names(sheet()).contains(QStringLiteral("Old/")));
    EXPECT_TRUE(names(sheet()).contains(QStringLiteral("Empty/")));
}

TEST_F(MonthSheetTest, ListsTheCampaignsThatRunInTheMonthOnTheirChannels)
{
    Campaign later;
    later.name = QStringLiteral("Later");
    later.firstDay = day("2026-06-01");
    later.channels = {{facebook, {}}};
    workspace.add(later);
    const MonthSheet may = sheet(SheetGrain::Campaign);
    EXPECT_EQ(names(may),
              (QStringList{QStringLiteral("Facebook/Spring"), QStringLiteral("Facebook/"),
                           QStringLiteral("LinkedIn/"), QStringLiteral("/")}));
    EXPECT_TRUE(row(may, facebook, spring).isEditable);
    EXPECT_FALSE(row(may, facebook).isEditable) << "what belongs to no campaign is what the others leave";
    EXPECT_TRUE(names(sheet(SheetGrain::Campaign, "2026-06")).contains(QStringLiteral("Facebook/Later")));
}

TEST_F(MonthSheetTest, SumsWhatAddsUpAndNotPeopleReached)
{
    const MonthSheet may = sheet();
    EXPECT_EQ(may.total[Measure::AdSpend].value, 15'000);
    EXPECT_EQ(may.total[Measure::Revenue].value, 57'000) << "with what belongs to no channel";
    EXPECT_FALSE(may.total[Measure::Reach].value);
    EXPECT_TRUE(may.total[Measure::Reach].isNotAdditive);
    EXPECT_FALSE(may.total[Measure::Saves].value);
    EXPECT_TRUE(row(may, facebook)[Measure::Reach].isNotAdditive) << "two posts reached whom, together?";
    EXPECT_EQ(sheet(SheetGrain::Campaign).total[Measure::Revenue].value, 57'000);
}

TEST_F(MonthSheetTest, GivesTheReturnOfEachRowAndOfAll)
{
    const MonthSheet may = sheet();
    ASSERT_TRUE(row(may, facebook).roi.ratio);
    EXPECT_NEAR(*row(may, facebook).roi.ratio, (500.0 - 140) / 140, 1e-6);
    ASSERT_TRUE(may.total.roi.ratio);
    EXPECT_NEAR(*may.total.roi.ratio, (570.0 - 210) / 210, 1e-6);
    EXPECT_FALSE(row(may, linkedIn).roi.ratio);
}

TEST_F(MonthSheetTest, KeepsWhatImportSaysUnderATypedValue)
{
    type(facebook, {}, Measure::AdSpend, 12'345);
    EXPECT_EQ(cell(Measure::AdSpend, facebook), (SheetCell{12'345, CellOrigin::Typed, 10'000, false, false}));
    type(facebook, {}, Measure::AdSpend, std::nullopt);
    EXPECT_EQ(cell(Measure::AdSpend, facebook),
              (SheetCell{10'000, CellOrigin::Reported, 10'000, false, false}));
}

TEST_F(MonthSheetTest, GoesBackToNotReportedWhereNothingWasImported)
{
    type(linkedIn, {}, Measure::Revenue, 900);
    EXPECT_EQ(cell(Measure::Revenue, linkedIn).reported, std::nullopt);
    type(linkedIn, {}, Measure::Revenue, std::nullopt);
    EXPECT_TRUE(cell(Measure::Revenue, linkedIn).isMissing);
}

TEST_F(MonthSheetTest, TakesTypedPeopleReachedAndFollowersAsTheyAre)
{
    type(facebook, {}, Measure::Reach, 1'234);
    type(facebook, {}, Measure::Followers, 77);
    EXPECT_EQ(cell(Measure::Reach, facebook).value, 1'234);
    EXPECT_EQ(cell(Measure::Reach, facebook).origin, CellOrigin::Typed);
    EXPECT_FALSE(cell(Measure::Reach, facebook).isNotAdditive);
    EXPECT_EQ(sheet().total[Measure::Followers].value, 77);
}

TEST_F(MonthSheetTest, TypesForACampaignWithinItsChannel)
{
    type(facebook, spring, Measure::AdSpend, 300, SheetGrain::Campaign);
    const MonthSheet campaigns = sheet(SheetGrain::Campaign);
    EXPECT_EQ(row(campaigns, facebook, spring)[Measure::AdSpend],
              (SheetCell{300, CellOrigin::Typed, 10'000, false, false}));
    EXPECT_EQ(cell(Measure::AdSpend, facebook).value, 300);
    EXPECT_EQ(cell(Measure::AdSpend, facebook).origin, CellOrigin::Reported);
}

TEST_F(MonthSheetTest, ChangesNothingThatStandsThereAlready)
{
    const Month may = month("2026-05");
    EXPECT_TRUE(sheetChanges(sheet(), {{{facebook, {}, may, Measure::AdSpend}, 10'000}}).isEmpty());
    EXPECT_TRUE(sheetChanges(sheet(), {{{facebook, {}, may, Measure::AdSpend}, std::nullopt}}).isEmpty());
    type(facebook, {}, Measure::AdSpend, 500);
    EXPECT_TRUE(sheetChanges(sheet(), {{{facebook, {}, may, Measure::AdSpend}, 500}}).isEmpty());
    EXPECT_TRUE(sheetChanges(sheet(), {{{{}, {}, may, Measure::Revenue}, 1}}).isEmpty())
        << "nobody types for no channel";
}

TEST_F(MonthSheetTest, TakesTheLastOfTwoEditsOfOneCell)
{
    const TypedCellKey key{facebook, {}, month("2026-05"), Measure::AdSpend};
    const ChangeSet changes = sheetChanges(sheet(), {{key, 1}, {key, 2}});
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes[0], added(TypedCell{key, 2}));
}

TEST_F(MonthSheetTest, IsAsBeforeOnceItsChangesAreTakenBack)
{
    const SheetCell before = cell(Measure::Clicks, facebook);
    const ChangeSet made = valueOf(
        workspace->apply(sheetChanges(sheet(), {{{facebook, {}, month("2026-05"), Measure::Clicks}, 999}})));
    EXPECT_EQ(cell(Measure::Clicks, facebook).value, 999);
    apply(inverse(made));
    EXPECT_EQ(cell(Measure::Clicks, facebook), before);
}

// Last month's costs

TEST_F(MonthSheetTest, TakesOverTypedAdSpendWhereThisMonthHasNone)
{
    const Month may = month("2026-05");
    const Month june = may.next();
    const ChannelId third = workspace.addChannel("Third");
    workspace.add(TypedCell{{facebook, {}, may, Measure::AdSpend}, 111});
    workspace.add(TypedCell{{third, {}, may, Measure::AdSpend}, 222});
    workspace.add(TypedCell{{third, {}, may, Measure::Clicks}, 5});
    workspace.add(TypedCell{{facebook, {}, june, Measure::AdSpend}, 333});
    const CopiedCosts copied = valueOf(copyLastMonthsCosts(*workspace, june));
    EXPECT_EQ(copied.adSpendCells, 1);
    EXPECT_TRUE(copied.changes.contains(added(TypedCell{{third, {}, june, Measure::AdSpend}, 222})));
}

TEST_F(MonthSheetTest, TakesOverCostsThatDoNotRepeatThemselvesAndOnlyOnce)
{
    const Month june = month("2026-06");
    Cost recurring;
    recurring.amount = euros(700);
    recurring.span = oneDay("2026-05-31");
    recurring.recurrence = Recurrence::Monthly;
    workspace.add(recurring);
    Cost spanning = recurring;
    spanning.recurrence = Recurrence::None;
    spanning.span.last = day("2026-06-02");
    workspace.add(spanning);
    Cost credit = recurring;
    credit.recurrence = Recurrence::None;
    credit.isCredit = true;
    workspace.add(credit);
    const CopiedCosts copied = valueOf(copyLastMonthsCosts(*workspace, june));
    EXPECT_EQ(copied.costs, 3) << "tools, creative, course";
    EXPECT_EQ(copied.adSpendCells, 0);
    EXPECT_EQ(std::get<Edit<Cost>>(copied.changes[0]).after->span, june.range());
    EXPECT_EQ(std::get<Edit<Cost>>(copied.changes[1]).after->span, oneDay("2026-06-05"));
    apply(copied.changes);
    EXPECT_TRUE(valueOf(copyLastMonthsCosts(*workspace, june)).changes.isEmpty());
}

} // namespace payoff
