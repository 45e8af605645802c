// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergeform.h"

#include "tests/ui/dialogs/openworkspace.h"
#include "tests/ui/onscreen.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace payoff {
namespace {

/// Facebook, Instagram and FB, the last of which is merged.
class MergeDialog : public OpenWorkspace {
protected:
    MergeDialog()
    {
        addChannel("Instagram");
        open();
    }
    void open()
    {
        form = std::make_unique<MergeForm>(document, fb);
        putOnScreen(*form);
    }
    [[nodiscard]] QPushButton &mergeButton() const
    {
        for (QPushButton *each : form->findChildren<QPushButton *>()) {
            if (each->text() == QStringLiteral("&Merge"))
                return *each;
        }
        throw std::runtime_error("no button");
    }
    [[nodiscard]] bool says(const char *text) const
    {
        for (const auto *each : form->findChildren<QLabel *>()) {
            if (unmarked(each->text()).contains(QString::fromUtf8(text)))
                return true;
        }
        return false;
    }

    ChannelId facebook = addChannel("Facebook");
    ChannelId fb = addChannel("FB");
};

TEST_F(MergeDialog, SaysWhatWillHappenAndWaitsForAChoice)
{
    EXPECT_TRUE(says("All results, costs and plans of FB will count for the other one."));
    EXPECT_FALSE(mergeButton().isEnabled());
    EXPECT_EQ(form->reason(), QStringLiteral("Choose one of the list."));
    type("Merge FB into", QStringLiteral("face"));
    EXPECT_FALSE(mergeButton().isEnabled());
    QTest::keyClick(&field("Merge FB into"), Qt::Key_Return);
    EXPECT_TRUE(mergeButton().isEnabled());
    EXPECT_TRUE(says("All results, costs and plans of FB count for Facebook."));
}

TEST_F(MergeDialog, MergesByKeyboardAndIsUndoneByName)
{
    auto &into = field("Merge FB into");
    EXPECT_TRUE(into.hasFocus());
    QTest::keyClicks(&into, QStringLiteral("facebook"));
    QTest::keyClick(&into, Qt::Key_Return);
    EXPECT_TRUE(form->isHidden());
    EXPECT_EQ(document.contents().channels.size(), 2);
    ASSERT_EQ(document.contents().mergedChannels.size(), 1);
    EXPECT_EQ(document.contents().mergedChannels.front().mergedInto, facebook);
    EXPECT_EQ(document.history().undoName(), QStringLiteral("merge channel"));
    ASSERT_TRUE(document.history().undo());
    EXPECT_EQ(document.contents().channels.size(), 3);
}

TEST_F(MergeDialog, DoesNotOfferTheThingItself)
{
    type("Merge FB into", QStringLiteral("FB"));
    QTest::keyClick(&field("Merge FB into"), Qt::Key_Return);
    EXPECT_FALSE(mergeButton().isEnabled());
    EXPECT_TRUE(document.contents().mergedChannels.isEmpty());
}

TEST_F(MergeDialog, TellsWhyAClosedMonthIsInTheWay)
{
    add(TypedCell{{fb, {}, month("2026-05"), Measure::Clicks}, 5});
    ASSERT_TRUE(document.workspace().database().run(
        QStringLiteral("INSERT INTO month_close (month, closed_at, formulas_version, snapshot) "
                       "VALUES (?, '2026-06-30T00:00:00Z', 1, '')"),
        {month("2026-05").index}));
    open();
    type("Merge FB into", QStringLiteral("Facebook"));
    EXPECT_FALSE(mergeButton().isEnabled());
    EXPECT_TRUE(form->reason().contains(QStringLiteral("2026-05"))) << qPrintable(form->reason());
}

TEST_F(MergeDialog, MergesCampaigns)
{
    const CampaignId spring = addCampaign("Spring", {facebook});
    const CampaignId april = addCampaign("April", {facebook});
    form = std::make_unique<MergeForm>(document, april);
    putOnScreen(*form);
    type("Merge April into", QStringLiteral("Spring"));
    mergeButton().click();
    ASSERT_EQ(document.contents().campaigns.size(), 1);
    EXPECT_EQ(document.contents().campaigns.front().id, spring);
}

TEST_F(MergeDialog, LeavesAWordInTheFormOfTheOther)
{
    type("Merge FB into", QStringLiteral("Facebook"));
    mergeButton().click();
    openStored(Thing::Channel, facebook.value);
    EXPECT_TRUE(says("Includes FB."));
    openNew(Thing::Channel);
    type("Name", QStringLiteral("fb"));
    EXPECT_EQ(problemAt("Name"), QStringLiteral("FB was merged into Facebook and leads there."));
}

TEST_F(MergeDialog, LetsTheFilterFollow)
{
    View view = document.view();
    view.filters.channels = {fb};
    document.setView(view);
    type("Merge FB into", QStringLiteral("Facebook"));
    mergeButton().click();
    EXPECT_EQ(document.view().filters.channels, QVector<ChannelId>{facebook});
}

} // namespace
} // namespace payoff
