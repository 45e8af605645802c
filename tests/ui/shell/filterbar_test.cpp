// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filterbar.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/models/viewtext.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/segmentedcontrol.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

namespace payoff {

namespace {

CheckList *list(const TestWindow &test, const char *name)
{
    for (CheckList *each : test.window.findChildren<CheckList *>()) {
        if (each->accessibleName() == QString::fromUtf8(name))
            return each;
    }
    return nullptr;
}

} // namespace

TEST(FilterBar, PicksChannelsByKeyboard)
{
    TestWindow test;
    test.openExample();
    CheckList *channels = list(test, "Channels");
    channels->popUp(test.window);
    auto *search = channels->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("insta"));
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    channels->close();
    ASSERT_EQ(test.document.view().filters.channels.size(), 1);
    const Channel *picked =
        byId(test.document.contents().channels, test.document.view().filters.channels.first());
    EXPECT_EQ(picked->name, QStringLiteral("Instagram"));
    EXPECT_NE(named<QPushButton>(test.window, QStringLiteral("Channels: %1").arg(isolatedName(picked->name))),
              nullptr);
}

TEST(FilterBar, TakesAPersonaForAllOfItsSegments)
{
    TestWindow test;
    test.openExample();
    const Contents &contents = test.document.contents();
    const auto persona = std::find_if(contents.personas.begin(), contents.personas.end(),
                                      [](const Persona &each) { return !each.segments.isEmpty(); });
    ASSERT_NE(persona, contents.personas.end());
    CheckList *audience = list(test, "Audiences");
    Q_EMIT audience->picked({-persona->id.value});
    EXPECT_TRUE(isPicked(*persona, test.document.view().filters));
    Q_EMIT audience->picked({});
    EXPECT_TRUE(test.document.view().filters.segments.isEmpty());
}

TEST(FilterBar, StepsThroughPeriodsByKeyboardAndStopsAtTheData)
{
    TestWindow test;
    test.openExample();
    auto *picker = test.window.findChild<PeriodPicker *>();
    const auto &calendar = test.document.workspace().settings().calendar;
    const auto shown = [&] {
        return periodShown(test.document.view(), test.document.asOf(), calendar).range;
    };
    EXPECT_EQ(shown(), wholeMonth("2026-10"));
    QTest::keyClick(picker, Qt::Key_PageDown);
    EXPECT_EQ(shown(), wholeMonth("2026-10"));
    QTest::keyClick(picker, Qt::Key_PageUp);
    EXPECT_EQ(shown(), wholeMonth("2026-09"));
    test.window.findChild<SegmentedControl *>();
    Q_EMIT test.window.findChild<FilterBar *>()->findChild<SegmentedControl *>()->picked(int(Span::Quarter));
    EXPECT_EQ(shown(), (DayRange{day("2026-07-01"), day("2026-09-30")}));
}

TEST(FilterBar, SaysInWordsWhatIsLeftInAndClearsIt)
{
    TestWindow test;
    test.openExample();
    View view = test.document.view();
    view.filters.channels = {test.document.contents().channels.first().id};
    view.filters.paid = Paid::Paid;
    test.document.setView(view);
    const QString words = filtersInWords(view.filters, test.document.contents(), Format());
    EXPECT_TRUE(words.contains(QLatin1String("only")));
    EXPECT_TRUE(words.contains(test.document.contents().channels.first().name));
    EXPECT_TRUE(words.contains(QLatin1String("paid only")));
    for (QPushButton *each : test.window.findChild<FilterBar *>()->findChildren<QPushButton *>()) {
        if (each->text() == QLatin1String("Clear filters"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    EXPECT_EQ(test.document.view().filters, Filters());
}

TEST(ChoiceButton, NamesWhatIsOn)
{
    ChoiceButton button(QStringLiteral("Cost"), {QStringLiteral("Ads"), QStringLiteral("All")});
    int picked = -1;
    QObject::connect(&button, &ChoiceButton::picked, [&](int choice) { picked = choice; });
    button.menu()->actions().at(1)->trigger();
    EXPECT_EQ(picked, 1);
    EXPECT_EQ(button.text(), QStringLiteral("All"));
    EXPECT_EQ(button.accessibleName(), QStringLiteral("Cost: All"));
}

} // namespace payoff
