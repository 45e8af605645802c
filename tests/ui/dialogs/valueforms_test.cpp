// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of what results are worth: value rules with their calculator, gross margins, baselines.
#include "tests/ui/dialogs/openworkspace.h"

#include "ui/widgets/dayedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/valuecalculator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace payoff {
namespace {

class ValueForms : public OpenWorkspace {
protected:
    [[nodiscard]] bool says(const char *text) const
    {
        for (const auto *each : form->findChildren<QLabel *>()) {
            if (each->isVisible() && unmarked(each->text()).contains(QString::fromUtf8(text)))
                return true;
        }
        return false;
    }
    ValueRule leadsFrom(const char *from, std::optional<ChannelId> channel = {})
    {
        ValueRule rule;
        rule.measure = Measure::Leads;
        rule.channel = channel;
        rule.from = day(from);
        rule.low = 2'000;
        rule.likely = 3'000;
        rule.high = 4'500;
        return add(rule);
    }
};

TEST_F(ValueForms, StoreARuleAndTakeAnEmptyEndOfTheRangeForTheLikelyValue)
{
    const ChannelId linkedIn = addChannel("LinkedIn");
    openNew(Thing::ValueRule);
    EXPECT_EQ(form->reason(), QStringLiteral("A likely value is needed."));
    field<SearchableChoice>("Measure").setCurrent(int(Measure::SignUps) + 1);
    field<SearchableChoice>("Channel").setCurrent(linkedIn.value);
    type("First day", QStringLiteral("2026-02-01"));
    type("Likely", QStringLiteral("12.50"));
    type("Low", QStringLiteral("8"));
    type("Source", QStringLiteral("Sales team"));
    press("Save");
    ASSERT_EQ(document.contents().valueRules.size(), 1);
    const ValueRule &rule = document.contents().valueRules[0];
    EXPECT_EQ(rule.measure, Measure::SignUps);
    EXPECT_EQ(rule.channel, linkedIn);
    EXPECT_EQ(rule.from, day("2026-02-01"));
    EXPECT_EQ(rule.until, std::nullopt);
    EXPECT_EQ(rule.low, 800);
    EXPECT_EQ(rule.likely, 1'250);
    EXPECT_EQ(rule.high, 1'250);
    EXPECT_FALSE(rule.isCountedInRevenue);
    EXPECT_EQ(rule.origin, QStringLiteral("Sales team"));
    EXPECT_EQ(document.history().undoName(), QStringLiteral("add value rule"));
    EXPECT_TRUE(bool(document.history().undo()));
    EXPECT_TRUE(document.contents().valueRules.isEmpty());
}

TEST_F(ValueForms, TellWhereTheRangeOfARuleIsOutOfOrder)
{
    openNew(Thing::ValueRule);
    type("Likely", QStringLiteral("10"));
    type("Low", QStringLiteral("11"));
    EXPECT_EQ(problemAt("Low"), QStringLiteral("This is more than the likely value."));
    type("Low", QString());
    type("High", QStringLiteral("9"));
    EXPECT_EQ(problemAt("High"), QStringLiteral("This is less than the likely value."));
    EXPECT_FALSE(canSave());
    type("High", QStringLiteral("10"));
    type("Last day", QStringLiteral("2001-01-01"));
    EXPECT_EQ(problemAt("Last day"), QStringLiteral("The end is before the start."));
}

TEST_F(ValueForms, OfferOnlyWhatCanBeCounted)
{
    openNew(Thing::ValueRule);
    auto &measure = field<SearchableChoice>("Measure");
    measure.setCurrent(int(Measure::Revenue) + 1);
    EXPECT_EQ(measure.current(), 0);
    measure.setCurrent(int(Measure::Reach) + 1);
    EXPECT_EQ(measure.current(), 0);
    measure.setCurrent(int(Measure::Leads) + 1);
    EXPECT_NE(measure.current(), 0);
}

TEST_F(ValueForms, SayWhichRuleOfTheSameKindGivesWay)
{
    const ChannelId linkedIn = addChannel("LinkedIn");
    leadsFrom("2026-03-01");
    openNew(Thing::ValueRule);
    field<SearchableChoice>("Measure").setCurrent(int(Measure::Leads) + 1);
    type("Likely", QStringLiteral("10"));
    type("First day", QStringLiteral("2026-05-01"));
    EXPECT_TRUE(says("The rule that began on March 1, 2026 ends where this one begins."));
    type("Last day", QStringLiteral("2026-05-31"));
    EXPECT_TRUE(says("On these days it goes before the rule that began on March 1, 2026."));
    type("Last day", QString());
    type("First day", QStringLiteral("2026-01-01"));
    EXPECT_TRUE(says("From March 1, 2026 on, another rule goes before this one."));
    type("First day", QStringLiteral("2026-03-01"));
    EXPECT_EQ(problemAt("First day"),
              QStringLiteral("Another rule for this measure and channel begins on that day."));
    field<SearchableChoice>("Channel").setCurrent(linkedIn.value);
    EXPECT_EQ(problemAt("First day"), QString()) << "a channel's own rule is another matter";
    EXPECT_TRUE(canSave());
}

TEST_F(ValueForms, ChangeAndDeleteARule)
{
    const ValueRule rule = leadsFrom("2026-03-01");
    openStored(Thing::ValueRule, rule.id.value);
    EXPECT_FALSE(form->isChanged());
    EXPECT_EQ(field<MoneyEdit>("High").value(), 4'500);
    EXPECT_TRUE(canSave()) << "a rule does not stand in its own way";
    field<QCheckBox>("Counted").setChecked(true);
    press("Save");
    EXPECT_TRUE(document.contents().valueRules[0].isCountedInRevenue);
    openStored(Thing::ValueRule, rule.id.value);
    press("Delete");
    EXPECT_TRUE(document.contents().valueRules.isEmpty());
    EXPECT_EQ(document.history().undoName(), QStringLiteral("delete value rule"));
}

TEST_F(ValueForms, WorkOutARuleFromSalesAndUseIt)
{
    openNew(Thing::ValueRule);
    auto *use = form->findChild<ValueCalculator *>()->findChild<QPushButton *>();
    EXPECT_FALSE(use->isEnabled());
    type("Close rate, likely", QStringLiteral("10"));
    type("Average sale, likely", QStringLiteral("300"));
    EXPECT_TRUE(says("Worth €30.00 each"));
    type("Close rate, low", QStringLiteral("5"));
    type("Close rate, high", QStringLiteral("15"));
    type("Gross margin, likely", QStringLiteral("40"));
    EXPECT_TRUE(says("Worth €12.00 each, €6.00 to €18.00"));
    use->click();
    EXPECT_EQ(field<MoneyEdit>("Low").value(), 600);
    EXPECT_EQ(field<MoneyEdit>("Likely").value(), 1'200);
    EXPECT_EQ(field<MoneyEdit>("High").value(), 1'800);
    EXPECT_EQ(unmarked(field<QLineEdit>("Source").text()),
              QStringLiteral("Close rate 10.0% × average sale €300.00 × margin 40.0%"));
    type("Close rate, low", QStringLiteral("50"));
    EXPECT_TRUE(says("they are not in order"));
    EXPECT_FALSE(use->isEnabled());
    type("Close rate, low", QStringLiteral("many"));
    EXPECT_FALSE(use->isEnabled());
}

TEST_F(ValueForms, WorkOutARuleFromTheWorthOfACustomer)
{
    openNew(Thing::ValueRule);
    auto *calculator = form->findChild<ValueCalculator *>();
    calculator->findChild<QComboBox *>()->setCurrentIndex(1);
    EXPECT_FALSE(field("Average sale, likely").isVisible());
    type("Conversion rate, likely", QStringLiteral("25"));
    type("Margin a period, likely", QStringLiteral("100"));
    type("Customers kept, likely", QStringLiteral("80"));
    type("Discount a period, likely", QStringLiteral("10"));
    ASSERT_TRUE(calculator->estimate().has_value());
    EXPECT_EQ(calculator->estimate()->likely, 9'167); // a quarter of 366.67
    type("Customers kept, likely", QStringLiteral("100"));
    EXPECT_FALSE(calculator->estimate().has_value()) << "somebody must leave";
}

TEST_F(ValueForms, DateAGrossMargin)
{
    openNew(Thing::Margin);
    EXPECT_EQ(form->reason(), QStringLiteral("A margin is needed."));
    type("Gross margin", QStringLiteral("0"));
    EXPECT_EQ(problemAt("Gross margin"), QStringLiteral("A margin is more than zero."));
    type("Gross margin", QStringLiteral("100.5"));
    EXPECT_EQ(problemAt("Gross margin"), QStringLiteral("A margin is at most 100%."));
    type("Gross margin", QStringLiteral("42.5"));
    type("First day", QStringLiteral("2026-01-01"));
    press("Save");
    ASSERT_EQ(document.contents().margins.size(), 1);
    EXPECT_EQ(document.contents().margins[0].share, 425'000);
    EXPECT_EQ(document.contents().margins[0].from, day("2026-01-01"));
    openNew(Thing::Margin);
    type("First day", QStringLiteral("2026-01-01"));
    EXPECT_EQ(problemAt("First day"), QStringLiteral("Another margin begins on that day."));
    openStored(Thing::Margin, document.contents().margins[0].id.value);
    EXPECT_TRUE(canSave());
    press("Delete");
    EXPECT_TRUE(document.contents().margins.isEmpty());
}

TEST_F(ValueForms, SetTheBaselineOfAMonthAndOfACampaign)
{
    const CampaignId spring = addCampaign("Spring");
    openForm({Thing::Baseline, 0, {}, {}, day("2026-04-10")});
    EXPECT_FALSE(field("Campaign").isVisible());
    EXPECT_EQ(form->reason(), QStringLiteral("An amount is needed."));
    type("Amount", QStringLiteral("1000"));
    press("Save");
    ASSERT_EQ(document.contents().baselines.size(), 1);
    EXPECT_EQ(document.contents().baselines[0].month, month("2026-04"));
    EXPECT_EQ(document.contents().baselines[0].amount, 100'000);
    openForm({Thing::Baseline, 0, {}, spring, {}});
    EXPECT_TRUE(field("Campaign").isVisible());
    type("Amount", QStringLiteral("50"));
    press("Save");
    ASSERT_EQ(document.contents().baselines.size(), 2);
    EXPECT_EQ(document.contents().baselines[1].campaign, spring);
    EXPECT_EQ(document.contents().baselines[1].month, std::nullopt);
}

TEST_F(ValueForms, RefuseASecondBaselineOfTheSame)
{
    add(Baseline{{}, {}, month("2026-06"), 5'000, {}});
    openNew(Thing::Baseline);
    type("Amount", QStringLiteral("1"));
    EXPECT_EQ(form->reason(), QStringLiteral("There is already a baseline for it."));
    field<QComboBox>("Of").setCurrentIndex(1);
    EXPECT_EQ(form->reason(), QStringLiteral("A campaign is needed."));
    field<QComboBox>("Of").setCurrentIndex(0);
    field<SearchableChoice>("Month").setCurrent(month("2026-05").index);
    EXPECT_TRUE(canSave());
}

} // namespace
} // namespace payoff
