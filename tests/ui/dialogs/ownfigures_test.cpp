// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of own measures, own KPIs and of the value of a customer.
#include "tests/ui/dialogs/openworkspace.h"

#include "ui/dialogs/customervalueform.h"
#include "ui/widgets/searchbox.h"

#include <QComboBox>
#include <QLabel>

namespace payoff {
namespace {

class OwnFigureForms : public OpenWorkspace {
protected:
    OwnMeasure addVisits()
    {
        OwnMeasure visits;
        visits.key = QStringLiteral("store_visits");
        visits.name = QStringLiteral("Store visits");
        return add(visits);
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

TEST_F(OwnFigureForms, AMeasureGetsAKeyOfItsName)
{
    openNew(Thing::OwnMeasure);
    EXPECT_FALSE(canSave());
    type("Name", QStringLiteral("Store visits"));
    press("Save");
    ASSERT_EQ(document.contents().ownMeasures.size(), 1);
    EXPECT_EQ(document.contents().ownMeasures[0].key, QStringLiteral("store_visits"));
    openNew(Thing::OwnMeasure);
    type("Name", QStringLiteral("store  visits"));
    EXPECT_FALSE(problemAt("Name").isEmpty());
}

TEST_F(OwnFigureForms, AFormulaIsCheckedWhileItIsTypedAndPointsAtThePlace)
{
    addVisits();
    openNew(Thing::OwnKpi);
    type("Name", QStringLiteral("Cost per visit"));
    type("Formula", QStringLiteral("cost / ("));
    EXPECT_EQ(problemAt("Formula"),
              QStringLiteral("The formula ends too early: something is missing at its end."));
    type("Formula", QStringLiteral("cost / * 2"));
    EXPECT_EQ(problemAt("Formula"), QStringLiteral("At place 8 it is not clear what “* 2” means."));
    type("Formula", QStringLiteral("cost / visits"));
    EXPECT_EQ(problemAt("Formula"),
              QStringLiteral("“visits”, at place 8, is no figure. Choose figures from the list below."));
    EXPECT_FALSE(canSave());
    type("Formula", QStringLiteral("cost / store_visits"));
    EXPECT_EQ(problemAt("Formula"), QString());
    press("Save");
    ASSERT_EQ(document.contents().ownKpis.size(), 1);
    EXPECT_EQ(document.contents().ownKpis[0].formula, QStringLiteral("cost / store_visits"));
}

TEST_F(OwnFigureForms, AFigureChosenFromTheListGoesWhereTheCursorIs)
{
    addVisits();
    openNew(Thing::OwnKpi);
    type("Name", QStringLiteral("Twice"));
    type("Formula", QStringLiteral("2 * "));
    field<SearchableChoice>("Insert figure").setCurrent(1);
    EXPECT_EQ(field<QLineEdit>("Formula").text(), QStringLiteral("2 * store_visits"));
}

TEST_F(OwnFigureForms, AFormulaShowsWhatItComesTo)
{
    const OwnMeasure visits = addVisits();
    const ChannelId meta = addChannel("Meta");
    add(OwnValue{visits.id, meta, {}, Month::of(document.asOf()), 70});
    openNew(Thing::OwnKpi);
    type("Name", QStringLiteral("Twice"));
    field<QComboBox>("Unit").setCurrentIndex(3);
    type("Formula", QStringLiteral("2 * store_visits"));
    EXPECT_TRUE(says("In the period shown: 140"));
}

TEST_F(OwnFigureForms, TheValueOfACustomerIsWorkedOutWhileItIsTyped)
{
    openNew(Thing::CustomerValue);
    EXPECT_FALSE(canSave());
    type("Margin of a customer", QStringLiteral("100"));
    type("Share that stays", QStringLiteral("80"));
    type("Discount of a period", QStringLiteral("10"));
    EXPECT_TRUE(says("is worth €366.67 (discounted, the first margin now)"));
    type("Share that stays", QStringLiteral("100"));
    EXPECT_TRUE(problemAt("Share that stays").startsWith(QStringLiteral("If no customer ever leaves")));
    type("Count at most", QStringLiteral("36"));
    EXPECT_EQ(problemAt("Share that stays"), QString());
    type("Share that stays", QStringLiteral("80"));
    press("Save");
    const auto stored = document.workspace().settings().customer;
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->margin, 10'000);
    EXPECT_EQ(stored->retention, 800'000);
    EXPECT_EQ(stored->discount, 100'000);
    EXPECT_EQ(stored->cap, 36);
    EXPECT_TRUE(document.history().undo());
    EXPECT_FALSE(document.workspace().settings().customer);
}

TEST_F(OwnFigureForms, TheValueOfACustomerCanBeTakenAway)
{
    Settings settings = document.workspace().settings();
    settings.customer = CustomerValue{10'000, 800'000, 0, CustomerPeriod::Year, ClvConvention::Simple, {}};
    valueOf(document.edit(QStringLiteral("set"), {changed(document.workspace().settings(), settings)}));
    openNew(Thing::CustomerValue);
    EXPECT_FALSE(field("Discount of a period").isVisible());
    press("Remove");
    EXPECT_FALSE(document.workspace().settings().customer);
}

} // namespace
} // namespace payoff
