// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calculatorpage.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/charts/roicurve.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/kpicard.h"
#include "ui/widgets/numberedit.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sliderfield.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {
namespace {

class CalculatorPageTest : public testing::Test {
protected:
    CalculatorPage &show()
    {
        auto *shown = qobject_cast<CalculatorPage *>(test.window.showPage(QStringLiteral("calculator")));
        if (!shown)
            throw std::runtime_error("no page");
        TestWindow::settle();
        return *shown;
    }
    /// What the first card says: ROI.
    static QString roi(const CalculatorPage &page)
    {
        return page.findChildren<KpiCard *>().first()->accessibleName();
    }
    static void press(const CalculatorPage &page, const char *part)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text().contains(QString::fromLatin1(part)))
                return button->click();
        }
        throw std::runtime_error("no button");
    }

    TestWindow test;
};

TEST_F(CalculatorPageTest, ShowsTheRoiWhileThePlanIsTypedAndSlid)
{
    test.openEmpty();
    CalculatorPage &page = show();
    // 5,000 visits, 2 %, 50.00; 2,000.00 and 20 hours at 40.00 and 200.00: 5,000.00 for 3,000.00
    EXPECT_EQ(roi(page), QStringLiteral("ROI: 67%"));
    NumberEdit *visits = page.field(PlanField::Visits)->field();
    visits->setFocus();
    visits->selectAll();
    QTest::keyClicks(visits, QStringLiteral("9000"));
    EXPECT_EQ(page.plan().visits, 9'000);
    EXPECT_EQ(roi(page), QStringLiteral("ROI: 200%"));
    page.field(PlanField::Margin)->setValue(500'000);
    EXPECT_EQ(roi(page), QStringLiteral("ROI: 50%"));
    page.field(PlanField::ConversionRate)->setValue(0);
    EXPECT_EQ(roi(page), QStringLiteral("ROI: −100%"));
    EXPECT_FALSE(test.document.history().canUndo()) << "nothing is stored";
}

TEST_F(CalculatorPageTest, TakesTheClickPriceInsteadOfTheBudget)
{
    test.openEmpty();
    CalculatorPage &page = show();
    EXPECT_TRUE(page.field(PlanField::Budget)->isVisible());
    Q_EMIT named<SegmentedControl>(page, QStringLiteral("Ads are paid by"))->picked(1);
    EXPECT_FALSE(page.field(PlanField::Budget)->isVisible());
    EXPECT_TRUE(page.field(PlanField::ClickPrice)->isVisible());
    page.field(PlanField::ClickPrice)->setValue(20); // 5,000 visits: 1,000.00
    EXPECT_EQ(roi(page), QStringLiteral("ROI: 150%"));
}

TEST_F(CalculatorPageTest, SaysWhyThereIsNoRoi)
{
    test.openEmpty();
    CalculatorPage &page = show();
    page.setPlan(RoiPlan());
    EXPECT_EQ(roi(page), QStringLiteral("ROI: n/a, Nothing is spent."));
}

TEST_F(CalculatorPageTest, SavesThePlanAsACampaignAndOpensItsForm)
{
    test.openEmpty();
    CalculatorPage &page = show();
    QSignalSpy asked(&page, &Page::formAsked);
    press(page, "ave as campaign plan");
    ASSERT_EQ(test.document.contents().campaigns.size(), 1);
    const Campaign first = test.document.contents().campaigns[0];
    EXPECT_TRUE(first.firstDay.has_value());
    EXPECT_EQ(first.lastDay, Month::of(*first.firstDay).last());
    EXPECT_TRUE(first.note.contains(QStringLiteral("Conversion rate: 2%"))) << first.note.toStdString();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<FormRequest>(), (FormRequest{Thing::Campaign, first.id.value, {}, {}, {}}));
    press(page, "ave as campaign plan");
    ASSERT_EQ(test.document.contents().campaigns.size(), 2);
    EXPECT_NE(test.document.contents().campaigns[1].name, first.name);
    ASSERT_TRUE(test.document.history().undo());
    ASSERT_TRUE(test.document.history().undo());
    EXPECT_TRUE(test.document.contents().campaigns.isEmpty());
}

TEST_F(CalculatorPageTest, BeginsWithWhatAChannelDidLately)
{
    test.openExample();
    CalculatorPage &page = show();
    const RoiPlan before = page.plan();
    EXPECT_EQ(before.margin, test.document.contents().margins.first().share) << "the workspace's own";
    auto *channel = named<SearchableChoice>(page, QStringLiteral("Channel"));
    ASSERT_NE(channel, nullptr);
    const ChannelId facebook = test.document.contents().channels.first().id;
    channel->setCurrent(facebook.value);
    press(page, "ill in its last");
    EXPECT_NE(page.plan(), before);
    EXPECT_GT(page.plan().visits, 0);
    EXPECT_GT(page.plan().averageSale, 0);
    EXPECT_EQ(page.field(PlanField::Visits)->value(), page.plan().visits);
    press(page, "ave as campaign plan");
    const Campaign saved = test.document.contents().campaigns.last();
    ASSERT_EQ(saved.channels.size(), 1);
    EXPECT_EQ(saved.channels[0].channel, facebook);
    EXPECT_EQ(saved.channels[0].plannedBudget, page.plan().budget);
}

TEST_F(CalculatorPageTest, TurnsItsCurveIntoATable)
{
    test.openEmpty();
    CalculatorPage &page = show();
    const auto *table = page.findChild<FigureTable *>();
    const auto *curve = page.findChild<RoiCurve *>();
    EXPECT_TRUE(curve->isVisible());
    EXPECT_FALSE(table->isVisible());
    EXPECT_EQ(table->model()->rowCount(), 11);
    EXPECT_NE(curve->accessibleDescription(), QString());
    page.toggleTables();
    EXPECT_FALSE(curve->isVisible());
    EXPECT_TRUE(table->isVisible());
    page.toggleTables();
    EXPECT_TRUE(curve->isVisible());
}

} // namespace
} // namespace payoff
