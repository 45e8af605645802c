// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/benefitform.h"

#include "tests/ui/dialogs/openworkspace.h"

#include <QComboBox>

namespace payoff {
namespace {

using BenefitFormTest = OpenWorkspace;

} // namespace

TEST_F(BenefitFormTest, RecordsWhatWasGainedAndForWhomItIs)
{
    const ChannelId channel = addChannel("LinkedIn");
    openNew(Thing::Benefit);
    EXPECT_EQ(form->reason(), QStringLiteral("Say what was gained."));
    type("Day", QStringLiteral("2026-05-02"));
    auto &category = field<QComboBox>("Category");
    category.setCurrentIndex(category.findText(QStringLiteral("Reputation")));
    type("What was gained", QStringLiteral("A trade journal quoted us"));
    type("Evidence", QStringLiteral("Issue 5, page 12"));
    auto &strength = field<QComboBox>("Strength");
    EXPECT_EQ(strength.currentText(), QStringLiteral("●●●○○ medium"));
    strength.setCurrentIndex(3);
    field<QComboBox>("Who reads it").setCurrentIndex(1);
    field<SearchableChoice>("Channel").setCurrent(channel.value);
    press("Save");
    ASSERT_EQ(document.contents().benefits.size(), 1);
    const Benefit &benefit = document.contents().benefits.first();
    EXPECT_EQ(benefit.day, day("2026-05-02"));
    EXPECT_EQ(benefit.category, BenefitCategory::Reputation);
    EXPECT_EQ(benefit.strength, 4);
    EXPECT_TRUE(benefit.isForClient);
    EXPECT_EQ(benefit.channel, channel);
    EXPECT_EQ(document.history().undoName(), QStringLiteral("add benefit"));
}

TEST_F(BenefitFormTest, ChangesAndDeletesWhatIsStored)
{
    Benefit stored;
    stored.day = day("2026-05-02");
    stored.description = QStringLiteral("Praised");
    stored = add(stored);
    openStored(Thing::Benefit, stored.id.value);
    EXPECT_FALSE(form->isChanged());
    type("Evidence", QStringLiteral("A letter"));
    press("Save");
    EXPECT_EQ(document.contents().benefits.first().evidence, QStringLiteral("A letter"));
    EXPECT_FALSE(document.contents().benefits.first().isForClient);
    openStored(Thing::Benefit, stored.id.value);
    press("Delete");
    EXPECT_TRUE(document.contents().benefits.isEmpty());
    ASSERT_TRUE(document.history().undo());
    EXPECT_EQ(document.contents().benefits.size(), 1);
}

} // namespace payoff
