// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that list what was entered: costs, goals, audience; and settings.
#include "tests/support/tempworkspace.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/pages/costspage.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/goallist.h"
#include "ui/widgets/personacard.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/valuecard.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace payoff {

namespace {

template <class T>
T *choose(Page &page, const QString &name, const QVariant &data)
{
    T *combo = named<T>(page, name);
    if (!combo)
        return nullptr;
    combo->setCurrentIndex(combo->findData(data));
    Q_EMIT combo->activated(combo->currentIndex());
    return combo;
}

} // namespace

TEST(CostsPage, OpensTheEntryThatIsActivatedAndFindsByWords)
{
    TestWindow test;
    test.openExample();
    auto *page = qobject_cast<CostsPage *>(test.window.showPage(QStringLiteral("costs")));
    ASSERT_NE(page, nullptr);
    page->setByMonth(false);
    TestWindow::settle();
    QSignalSpy asked(page, &Page::formAsked);
    const int all = page->table()->table()->model()->rowCount();
    EXPECT_EQ(all, test.document.contents().costs.size());
    QTest::keyClick(&test.window, Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(page->table()->search()->hasFocus() || !test.window.isActiveWindow());
    QTest::keyClicks(page->table()->search(), QStringLiteral("agency"));
    EXPECT_LT(page->table()->table()->model()->rowCount(), all);
    EXPECT_GT(page->table()->table()->model()->rowCount(), 0);
    QTest::keyClicks(page->table()->search(), QStringLiteral("no such thing"));
    EXPECT_EQ(page->table()->table()->model()->rowCount(), 0);
    page->table()->search()->clear();
    page->table()->table()->setCurrentIndex(page->table()->table()->model()->index(0, 0));
    QTest::mouseClick(page->table()->editButton(), Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<FormRequest>().thing, Thing::Cost);
    EXPECT_EQ(asked[0][0].value<FormRequest>().id, page->table()->current());
}

TEST(GoalsPage, ShowsEveryGoalWithItsPace)
{
    TestWindow test;
    test.openExample();
    Page *page = test.window.showPage(QStringLiteral("goals"));
    TestWindow::settle();
    EXPECT_EQ(page->findChild<GoalList *>()->model()->rowCount(), test.document.contents().goals.size());
    EXPECT_EQ(page->findChild<RecordTable *>()->table()->model()->rowCount(),
              test.document.contents().goals.size());
}

TEST(AudiencePage, ShowsPersonasAsCardsAndAsksForTheirForms)
{
    TestWindow test;
    test.openExample();
    Page *page = test.window.showPage(QStringLiteral("audience"));
    TestWindow::settle();
    const auto cards = page->findChildren<PersonaCard *>();
    ASSERT_EQ(cards.size(), test.document.contents().personas.size());
    QSignalSpy asked(page, &Page::formAsked);
    Q_EMIT cards.first()->editAsked();
    page->runMainAction();
    ASSERT_EQ(asked.size(), 2);
    EXPECT_NE(asked[0][0].value<FormRequest>().id, 0);
    EXPECT_EQ(asked[1][0].value<FormRequest>().id, 0);
}

TEST(SettingsPage, StoresAChoiceAtOnceAsAStepThatCanBeUndone)
{
    TestWindow test;
    test.openEmpty();
    Page *page = test.window.showPage(QStringLiteral("settings"));
    TestWindow::settle();
    ASSERT_NE(choose<QComboBox>(*page, QStringLiteral("Fiscal year begins in"), 4), nullptr);
    EXPECT_EQ(test.document.workspace().settings().calendar.fiscalYearStart, 4);
    named<QSpinBox>(*page, QStringLiteral("Sales cycle"))->setValue(45);
    EXPECT_EQ(test.document.workspace().settings().salesCycleDays, 45);
    page->findChild<QCheckBox *>()->click();
    EXPECT_TRUE(test.document.workspace().settings().asOf.has_value());
    ASSERT_TRUE(test.document.history().undo());
    EXPECT_FALSE(page->findChild<QCheckBox *>()->isChecked());
    ASSERT_TRUE(test.document.history().undo());
    ASSERT_TRUE(test.document.history().undo());
    EXPECT_EQ(test.document.workspace().settings(), Settings());
    EXPECT_EQ(named<QSpinBox>(*page, QStringLiteral("Sales cycle"))->value(), Settings().salesCycleDays);
    EXPECT_FALSE(test.document.history().canUndo()) << "showing settings is no step";
}

TEST(SettingsPage, DatesTheRulesByWhichCostIsShared)
{
    TestWindow test;
    test.openEmpty();
    Page *page = test.window.showPage(QStringLiteral("settings"));
    TestWindow::settle();
    ASSERT_NE(choose<QComboBox>(*page, QStringLiteral("All shared cost"), int(Sharing::Even)), nullptr);
    ASSERT_NE(choose<QComboBox>(*page, QStringLiteral("Team time"), int(Sharing::Posts)), nullptr);
    ASSERT_EQ(test.document.contents().sharingRules.size(), 2);
    EXPECT_EQ(test.document.contents().sharingRules[0].from, month("2026-11"));
    EXPECT_EQ(test.document.contents().sharingRules[1].category, CostCategory::TeamTime);
    ASSERT_NE(choose<QComboBox>(*page, QStringLiteral("All shared cost"), int(Sharing::Results)), nullptr);
    EXPECT_EQ(test.document.contents().sharingRules.size(), 2) << "the month's rule is changed";
    ASSERT_NE(choose<QComboBox>(*page, QStringLiteral("Team time"), -1), nullptr);
    EXPECT_EQ(test.document.contents().sharingRules.size(), 1);
}

TEST(SettingsPage, ListsWhatResultsAreWorthAndAsksForTheirForms)
{
    TestWindow test;
    test.openExample();
    Page *page = test.window.showPage(QStringLiteral("settings"));
    TestWindow::settle();
    const auto *card = page->findChild<ValueCard *>();
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(card->rules()->table()->model()->rowCount(), test.document.contents().valueRules.size());
    EXPECT_EQ(card->margins()->table()->model()->rowCount(), test.document.contents().margins.size());
    EXPECT_EQ(card->baselines()->table()->model()->rowCount(), test.document.contents().baselines.size());
    QSignalSpy asked(page, &Page::formAsked);
    card->margins()->table()->setCurrentIndex(card->margins()->table()->model()->index(0, 0));
    QTest::mouseClick(card->margins()->editButton(), Qt::LeftButton);
    for (QPushButton *button : card->findChildren<QPushButton *>()) {
        if (button->text().contains(QStringLiteral("aseline…")))
            button->click();
    }
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[0][0].value<FormRequest>().thing, Thing::Margin);
    EXPECT_EQ(asked[0][0].value<FormRequest>().id, test.document.contents().margins.first().id.value);
    EXPECT_EQ(asked[1][0].value<FormRequest>(), (FormRequest{Thing::Baseline, 0, {}, {}, {}}));
    const auto rules = test.document.contents().valueRules;
    ASSERT_FALSE(rules.isEmpty());
    ASSERT_TRUE(test.document.edit(QStringLiteral("delete value rule"), {removed(rules.first())}));
    EXPECT_EQ(card->rules()->table()->model()->rowCount(), rules.size() - 1);
}

} // namespace payoff
