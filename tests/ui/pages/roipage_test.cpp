// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roipage.h"

#include "tests/ui/exampledashboard.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/renderpage.h"
#include "ui/style/channelcolours.h"
#include "ui/style/theme.h"
#include "ui/widgets/monthpicker.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

QImage rendered(Theme &theme, bool switchesLater)
{
    theme.setChoice(switchesLater ? ThemeChoice::Light : ThemeChoice::Dark);
    const FileChooser files;
    MainWindow window(theme, files);
    window.setWorkspace(QStringLiteral("Lumen Skincare"), QString());
    window.dashboard()->setData(exampleDashboard(), Format());
    if (switchesLater) {
        renderPage(window, {1280, 800});
        theme.setChoice(ThemeChoice::Dark);
    }
    return renderPage(window, {1280, 800});
}

} // namespace

TEST(Theme, SwitchedAtRunTimeEqualsAFreshStart)
{
    Theme theme(*qApp);
    const QImage switched = rendered(theme, true);
    const QImage fresh = rendered(theme, false);
    theme.setChoice(ThemeChoice::Light);
    EXPECT_EQ(switched, fresh);
}

TEST(ChannelColours, StandOutFromTheCardInBothThemes)
{
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        for (int place = 0; place < channelColourCount; ++place)
            EXPECT_GE(contrast(channelColour(place, tokens), tokens.card), 3.0) << place;
        for (const QColor &text : {tokens.text, tokens.muted, tokens.better, tokens.worse, tokens.accent})
            EXPECT_GE(contrast(text, tokens.card), 4.5) << qPrintable(text.name());
        EXPECT_GE(contrast(tokens.muted, tokens.window), 4.5);
        EXPECT_GE(contrast(tokens.accent, tokens.accentFill), 4.5);
        EXPECT_GE(contrast(tokens.onAccent, tokens.accent), 4.5);
    }
}

TEST(RoiPage, GivesEveryControlAName)
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    const FileChooser files;
    MainWindow window(theme, files);
    window.dashboard()->setData(exampleDashboard(), Format());
    renderPage(window, {1280, 800});
    int controls = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisibleTo(&window))
            continue;
        ++controls;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << widget->metaObject()->className();
    }
    EXPECT_GT(controls, 8);
}

TEST(RoiPage, AsksForTheMonthThatThePickerNames)
{
    const FileChooser files;
    RoiPage page(files);
    page.setData(exampleDashboard(), Format());
    QSignalSpy asked(&page, &RoiPage::monthPicked);
    auto *picker = page.findChild<MonthPicker *>();
    QTest::keyClick(picker, Qt::Key_PageUp);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<Month>(), Month::fromYearMonth(2026, 9));
    picker->setMonth(Month::fromYearMonth(2026, 10));
    QTest::keyClick(picker, Qt::Key_PageDown);
    EXPECT_EQ(asked.size(), 1) << "October is the last month";
}

TEST(RoiPage, ScrollsInsteadOfClipping)
{
    const FileChooser files;
    RoiPage page(files);
    page.setData(crowdedDashboard(), Format());
    renderPage(page, {560, 400});
    EXPECT_LE(page.widget()->width(), page.width());
    EXPECT_GT(page.widget()->height(), 1000);
}

TEST(MainWindow, CollapsesItsSideBarWhereRoomIsShort)
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    const FileChooser files;
    MainWindow window(theme, files);
    const QString folder = qEnvironmentVariable("PAYOFF_PICTURES");
    if (!folder.isEmpty())
        window.grab().save(folder + QLatin1String("/menu.png"));
    renderPage(window, {1280, 800});
    EXPECT_FALSE(window.findChild<SideBar *>()->isCollapsed());
    renderPage(window, {1024, 600});
    EXPECT_TRUE(window.findChild<SideBar *>()->isCollapsed());
}

TEST(MainWindow, HandsOnWhatPeopleChoose)
{
    Theme theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    FileChooser files;
    files.open = [](QWidget *, const QString &, const QString &) { return QStringLiteral("/a.payoff"); };
    files.save = [](QWidget *, const QString &, const QString &, const QString &) {
        return QStringLiteral("/b");
    };
    MainWindow window(theme, files);
    QSignalSpy opened(&window, &MainWindow::openAsked);
    QSignalSpy made(&window, &MainWindow::newAsked);
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_O))
            || action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_N)))
            action->trigger();
    }
    ASSERT_EQ(opened.size(), 1);
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made[0][0].toString(), QStringLiteral("/b.payoff"));
}

} // namespace payoff
