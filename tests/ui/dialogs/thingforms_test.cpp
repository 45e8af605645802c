// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/monthledger.h"
#include "tests/ui/dialogs/openworkspace.h"

#include "ui/widgets/chipsfield.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/namelist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTest>

namespace payoff {
namespace {

class ThingForms : public OpenWorkspace {
protected:
    void choose(const char *name, const char *text)
    {
        auto &box = field<QComboBox>(name);
        const int at = box.findText(QString::fromUtf8(text));
        if (at < 0)
            throw std::runtime_error(std::string("no choice ") + text);
        box.setCurrentIndex(at);
    }
    [[nodiscard]] bool says(const char *text) const
    {
        for (const auto *each : form->findChildren<QLabel *>()) {
            if (each->isVisible() && unmarked(each->text()).contains(QString::fromUtf8(text)))
                return true;
        }
        return false;
    }
};

// Goals
// --------------------------------------------------------------------------

TEST_F(ThingForms, SaysInWordsWhatAGoalAsks)
{
    openNew(Thing::Goal);
    type("Name", QStringLiteral("Visits"));
    EXPECT_EQ(form->reason(), QStringLiteral("A target is needed."));
    choose("Kind", "Hold a level every month");
    field<SearchableChoice>("Measure").setCurrent(int(Measure::SiteVisits) + 1);
    type("Target", QStringLiteral("1500"));
    type("First day", QStringLiteral("2026-01-01"));
    type("Last day", QStringLiteral("2026-06-30"));
    EXPECT_TRUE(says("1,500 site visits a month, until June 30, 2026"));
    EXPECT_FALSE(field("From").isVisible());
    press("Save");
    ASSERT_EQ(document.contents().goals.size(), 1);
    const Goal &goal = document.contents().goals[0];
    EXPECT_EQ(goal.kind, GoalKind::HoldLevel);
    EXPECT_EQ(goal.measure, Measure::SiteVisits);
    EXPECT_EQ(goal.target, 1500);
    EXPECT_EQ(goal.span, (DayRange{day("2026-01-01"), day("2026-06-30")}));
}

TEST_F(ThingForms, TellsWhatIsWrongWithAGoalWhereItIsWrong)
{
    openNew(Thing::Goal);
    type("Name", QStringLiteral("Visits"));
    type("Target", QStringLiteral("0"));
    EXPECT_EQ(problemAt("Target"), QStringLiteral("A target is more than zero."));
    type("Target", QStringLiteral("many"));
    EXPECT_EQ(problemAt("Target"), QStringLiteral("“many” is not a number."));
    type("Target", QStringLiteral("5"));
    choose("Kind", "Move a level from one to another");
    type("From", QStringLiteral("5"));
    EXPECT_EQ(problemAt("Target"), QStringLiteral("This is the level that it moves from."));
    type("From", QStringLiteral("1"));
    type("First day", QStringLiteral("2026-06-01"));
    type("Last day", QStringLiteral("2026-05-01"));
    EXPECT_EQ(problemAt("Last day"), QStringLiteral("The end is before the start."));
    EXPECT_FALSE(canSave());
}

TEST_F(ThingForms, KeepsTargetsThatDifferByMonth)
{
    openNew(Thing::Goal);
    type("Name", QStringLiteral("Revenue"));
    choose("Kind", "Hold a level every month");
    type("Target", QStringLiteral("100"));
    type("First day", QStringLiteral("2026-05-01"));
    type("Last day", QStringLiteral("2026-07-31"));
    field<QCheckBox>("Targets").setChecked(true);
    type("June 2026", QStringLiteral("250.50"));
    press("Save");
    ASSERT_EQ(document.contents().goals.size(), 1);
    const Goal goal = document.contents().goals[0];
    EXPECT_EQ(goal.monthTargets, (QVector<MonthTarget>{{month("2026-06"), 25'050}}));
    openStored(Thing::Goal, goal.id.value);
    EXPECT_FALSE(form->isChanged());
    type("July 2026", QStringLiteral("300"));
    press("Save");
    EXPECT_EQ(document.contents().goals[0].monthTargets.size(), 2);
    EXPECT_EQ(document.history().undoName(), QStringLiteral("change goal"));
}

// Costs
// --------------------------------------------------------------------------

TEST_F(ThingForms, BeginsACostWithTheLastOne)
{
    const ChannelId facebook = addChannel("Facebook");
    Cost cost;
    cost.category = CostCategory::Content;
    cost.amount = euros(5'000);
    cost.span = wholeMonth("2026-04");
    cost.channel = facebook;
    add(cost);
    openNew(Thing::Cost);
    EXPECT_EQ(form->reason(), QStringLiteral("An amount is needed."));
    type("Amount", QStringLiteral("12.50"));
    press("Save");
    ASSERT_EQ(document.contents().costs.size(), 2);
    const Cost &stored = document.contents().costs[1];
    EXPECT_EQ(stored.category, CostCategory::Content);
    EXPECT_EQ(stored.channel, facebook);
    EXPECT_EQ(stored.span, wholeMonth("2026-06"));
    EXPECT_EQ(stored.amount, euros(1'250));
    EXPECT_EQ(document.history().undoName(), QStringLiteral("add cost"));
}

TEST_F(ThingForms, AsksForTheRateOfAForeignCurrency)
{
    openNew(Thing::Cost);
    EXPECT_FALSE(field("Exchange rate").isVisible());
    type("Amount", QStringLiteral("100"));
    int usd = 0;
    while (Currency::all()[usd].code() != QStringLiteral("USD"))
        ++usd;
    field<SearchableChoice>("Currency").setCurrent(usd + 1);
    EXPECT_TRUE(field("Exchange rate").isVisible());
    type("Exchange rate", QStringLiteral("0"));
    EXPECT_EQ(problemAt("Exchange rate"), QStringLiteral("A rate is more than zero."));
    type("Exchange rate", QStringLiteral("0.92"));
    EXPECT_TRUE(says("That is €92.00."));
    press("Save");
    ASSERT_EQ(document.contents().costs.size(), 1);
    EXPECT_EQ(document.contents().costs[0].converted, 9'200);
    openNew(Thing::Cost);
    EXPECT_EQ(field<NumberEdit>("Exchange rate").value(), 920'000);
}

TEST_F(ThingForms, OffersToCountAnInvoiceOfAdSpendInsteadOfWhatResultsReport)
{
    const ChannelId facebook = addChannel("Facebook");
    add(TypedCell{{facebook, {}, month("2026-06"), Measure::AdSpend}, 28'000});
    FormRequest request;
    request.thing = Thing::Cost;
    request.channel = facebook;
    request.day = day("2026-06-01");
    openForm(request);
    EXPECT_FALSE(field("Ad spend").isVisible());
    choose("Category", "Ad spend");
    type("Amount", QStringLiteral("300"));
    ASSERT_TRUE(field("Ad spend").isVisible());
    EXPECT_TRUE(
        says("Results report €280.00 of ad spend of Facebook for June 2026. Without the tick they count, "
             "and this entry does not."));
    field<QCheckBox>("Ad spend").setChecked(true);
    press("Save");
    EXPECT_TRUE(valueOf(spendMeetings(document.workspace(), document.contents().costs, month("2026-06"),
                                      month("2026-06")))
                    .first()
                    .isInvoiced);
    EXPECT_EQ(valueOf(readMonthLedger(document.workspace(), month("2026-06"))).total(), 30'000);
    ASSERT_TRUE(document.history().undo());
    EXPECT_TRUE(document.contents().costs.isEmpty()) << "one step";
}

TEST_F(ThingForms, FillsTheAmountFromHours)
{
    openNew(Thing::Cost);
    choose("Category", "Team time");
    type("Hours", QStringLiteral("7.5"));
    type("Per hour", QStringLiteral("40"));
    EXPECT_EQ(field<MoneyEdit>("Amount").amount(), euros(30'000));
    choose("Category", "Tools and platforms");
    EXPECT_TRUE(field("Hours").isVisible());
    press("Save");
    EXPECT_EQ(document.contents().costs[0].hours, 7'500);
    EXPECT_EQ(document.contents().costs[0].hourlyRate, 4'000);
}

TEST_F(ThingForms, TakesLessThanZeroForACreditOnly)
{
    openNew(Thing::Cost);
    type("Amount", QStringLiteral("-5"));
    EXPECT_EQ(problemAt("Amount"), QStringLiteral("This cannot be less than zero."));
    field<QCheckBox>("Credit").setChecked(true);
    EXPECT_EQ(problemAt("Amount"), QString());
    press("Save");
    EXPECT_EQ(document.contents().costs[0].amount, euros(-500));
}

TEST_F(ThingForms, ChargesACostToACampaignOnOneOfItsChannels)
{
    const ChannelId facebook = addChannel("Facebook");
    const ChannelId linkedIn = addChannel("LinkedIn");
    const CampaignId spring = addCampaign("Spring", {facebook});
    openNew(Thing::Cost);
    type("Amount", QStringLiteral("5"));
    choose("Charged to", "A campaign");
    EXPECT_FALSE(canSave());
    field<SearchableChoice>("Campaign").setCurrent(spring.value);
    EXPECT_TRUE(canSave());
    field<SearchableChoice>("Channel").setCurrent(linkedIn.value);
    EXPECT_EQ(problemAt("Channel"), QStringLiteral("The campaign does not run on this channel."));
    field<SearchableChoice>("Channel").setCurrent(facebook.value);
    press("Save");
    ASSERT_EQ(document.contents().costs.size(), 1);
    EXPECT_EQ(document.contents().costs[0].campaign, spring);
    EXPECT_EQ(document.contents().costs[0].channel, facebook);
}

TEST_F(ThingForms, RepeatsACostUntilADay)
{
    openNew(Thing::Cost);
    type("Amount", QStringLiteral("9"));
    EXPECT_FALSE(field("Until").isVisible());
    choose("Repeats", "Every month");
    type("Until", QStringLiteral("2026-01-01"));
    EXPECT_EQ(problemAt("Until"), QStringLiteral("This is before the first day."));
    type("Until", QStringLiteral("2026-12-31"));
    choose("Sharing rule", "split equally");
    press("Save");
    ASSERT_EQ(document.contents().costs.size(), 1);
    EXPECT_EQ(document.contents().costs[0].recurrence, Recurrence::Monthly);
    EXPECT_EQ(document.contents().costs[0].until, day("2026-12-31"));
    EXPECT_EQ(document.contents().costs[0].rule, Sharing::Even);
}

// Campaigns
// --------------------------------------------------------------------------

TEST_F(ThingForms, StoresACampaignWithBudgetsAndVariantsInOneStep)
{
    const ChannelId facebook = addChannel("Facebook");
    document.history().clear();
    openNew(Thing::Campaign);
    type("Name", QStringLiteral("Spring"));
    type("First day", QStringLiteral("2026-03-01"));
    type("Last day", QStringLiteral("2026-02-01"));
    EXPECT_EQ(problemAt("Last day"), QStringLiteral("The end is before the start."));
    type("Last day", QStringLiteral("2026-03-31"));
    field<ChipsField>("Channels").setIds({facebook.value});
    type("Facebook", QStringLiteral("3000"));
    type("Sales cycle", QStringLiteral("45"));
    EXPECT_TRUE(says("Results count until May 15, 2026."));
    press("Add a variant");
    QTest::keyClicks(form->focusWidget(), QStringLiteral("Blue"));
    press("Add a variant");
    QTest::keyClicks(form->focusWidget(), QStringLiteral("blue"));
    EXPECT_EQ(problemAt("Tests"), QStringLiteral("Two variants are named “blue”."));
    QTest::keyClicks(form->focusWidget(), QStringLiteral("r"));
    press("Save");
    ASSERT_EQ(document.contents().campaigns.size(), 1);
    const Campaign campaign = document.contents().campaigns[0];
    EXPECT_EQ(campaign.channels, (QVector<CampaignChannel>{{facebook, 300'000}}));
    EXPECT_EQ(campaign.salesCycleDays, 45);
    ASSERT_EQ(document.contents().variants.size(), 2);
    EXPECT_EQ(document.contents().variants[0].campaign, campaign.id);
    EXPECT_TRUE(bool(document.history().undo()));
    EXPECT_TRUE(document.contents().campaigns.isEmpty());
    EXPECT_TRUE(bool(document.history().redo()));
    EXPECT_EQ(document.contents().variants.size(), 2);
}

TEST_F(ThingForms, ChangesAndRemovesVariantsOfACampaign)
{
    const CampaignId spring = addCampaign("Spring");
    add(Variant{{}, spring, QStringLiteral("A"), QStringLiteral("kept"), {}});
    add(Variant{{}, spring, QStringLiteral("B"), {}, {}});
    openStored(Thing::Campaign, spring.value);
    auto &list = field<NameList>("Tests");
    QVector<ChoiceItem> items = list.items();
    ASSERT_EQ(items.size(), 2);
    items[0].name = QStringLiteral("Plain");
    items[1] = {0, QStringLiteral("Fancy")};
    list.setItems(items);
    press("Save");
    ASSERT_EQ(document.contents().variants.size(), 2);
    EXPECT_EQ(document.contents().variants[0].name, QStringLiteral("Plain"));
    EXPECT_EQ(document.contents().variants[0].note, QStringLiteral("kept"));
    EXPECT_EQ(document.contents().variants[1].name, QStringLiteral("Fancy"));
    openStored(Thing::Campaign, spring.value);
    press("Delete");
    EXPECT_TRUE(document.contents().variants.isEmpty());
    EXPECT_TRUE(document.contents().campaigns.isEmpty());
}

TEST_F(ThingForms, RefusesTheNameOfAnotherCampaignButKeepsOneThatWasBrought)
{
    addCampaign("Spring");
    const CampaignId second = addCampaign("Spring");
    openNew(Thing::Campaign);
    type("Name", QStringLiteral("spring"));
    EXPECT_EQ(problemAt("Name"), QStringLiteral("There is already one named “spring”."));
    openStored(Thing::Campaign, second.value);
    EXPECT_TRUE(canSave());
}

// Results
// --------------------------------------------------------------------------

TEST_F(ThingForms, TypesResultsOfAMonth)
{
    const ChannelId facebook = addChannel("Facebook");
    openForm({Thing::Result, 0, facebook, {}, day("2026-05-10")});
    EXPECT_EQ(form->reason(), QStringLiteral("Nothing was entered yet."));
    type("Clicks", QStringLiteral("1,200"));
    type("Revenue", QStringLiteral("80.5"));
    press("Save");
    openForm({Thing::Result, 0, facebook, {}, day("2026-05-10")});
    EXPECT_EQ(field<NumberEdit>("Clicks").value(), 1200);
    EXPECT_EQ(field<NumberEdit>("Revenue").value(), 8'050);
    EXPECT_FALSE(canSave());
    type("Clicks", QString());
    press("Save");
    openForm({Thing::Result, 0, facebook, {}, day("2026-05-10")});
    EXPECT_EQ(field<NumberEdit>("Revenue").value(), 8'050);
    EXPECT_EQ(field<NumberEdit>("Clicks").value(), std::nullopt);
    EXPECT_EQ(document.history().undoName(), QStringLiteral("add results"));
}

TEST_F(ThingForms, TypesResultsOnlyWhereTheCampaignRuns)
{
    const ChannelId facebook = addChannel("Facebook");
    const ChannelId linkedIn = addChannel("LinkedIn");
    const CampaignId spring = addCampaign("Spring", {facebook});
    openForm({Thing::Result, 0, linkedIn, spring, {}});
    EXPECT_EQ(form->reason(), QStringLiteral("The campaign does not run on this channel."));
    field<SearchableChoice>("Channel").setCurrent(facebook.value);
    type("Clicks", QStringLiteral("7"));
    EXPECT_TRUE(canSave());
    press("Save");
    EXPECT_TRUE(document.history().canUndo());
}

} // namespace
} // namespace payoff
