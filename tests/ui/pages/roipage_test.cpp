// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roipage.h"

#include "tests/ui/exampledashboard.h"

#include "ui/charts/roichart.h"
#include "ui/charts/roiplot.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/renderpage.h"
#include "ui/style/channelcolours.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/channeltable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
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

namespace {

/// A page on screen, as far as its layout is concerned.
struct ShownPage {
    FileChooser files;
    RoiPage page{files};

    explicit ShownPage(const DashboardData &data, QSize size = {1200, 800})
    {
        page.setData(data, Format());
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(size);
        page.show();
        QCoreApplication::processEvents();
    }

    QPushButton *button(const char *name)
    {
        for (QPushButton *each : page.findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&') == QString::fromUtf8(name))
                return each;
        }
        return nullptr;
    }
};

} // namespace

TEST(RoiPage, TellsWhichPeriodOfTheChartIsPicked)
{
    ShownPage shown(exampleDashboard());
    QSignalSpy picked(&shown.page, &RoiPage::periodPicked);
    RoiPlot *plot = shown.page.chart()->plot();
    QTest::keyClick(plot, Qt::Key_Home);
    QTest::keyClick(plot, Qt::Key_Return);
    const QPoint third = plot->mapFromScene(plot->frame().position(2, 1));
    QTest::mouseClick(plot->viewport(), Qt::LeftButton, {}, third);
    ASSERT_EQ(picked.size(), 2);
    EXPECT_EQ(picked[0][0].value<Period>().range, Month::fromYearMonth(2025, 11).range());
    EXPECT_EQ(picked[1][0].value<Period>().range, Month::fromYearMonth(2026, 1).range());
}

TEST(RoiPage, TellsWhichChannelIsActivatedButNotTheTotal)
{
    ShownPage shown(exampleDashboard());
    QSignalSpy activated(&shown.page, &RoiPage::channelActivated);
    ChannelTable *table = shown.page.table();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].value<ChannelId>(), ChannelId{2}) << "Instagram has the highest ROI";
    table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(activated.size(), 1);
}

TEST(RoiPage, OfAnEmptyWorkspaceOffersThreeWaysByKeyboard)
{
    ShownPage shown({});
    QSignalSpy example(&shown.page, &RoiPage::exampleAsked);
    QSignalSpy import(&shown.page, &RoiPage::importAsked);
    QSignalSpy typing(&shown.page, &RoiPage::typingAsked);
    EXPECT_FALSE(shown.page.chart()->isVisible());
    for (const char *name : {"Open the example", "Import a file", "Type this month’s numbers"}) {
        QPushButton *button = shown.button(name);
        ASSERT_NE(button, nullptr) << name;
        EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus);
        EXPECT_FALSE(button->accessibleDescription().isEmpty());
        QTest::keyClick(button, Qt::Key_Space);
    }
    EXPECT_EQ(example.size(), 1);
    EXPECT_EQ(import.size(), 1);
    EXPECT_EQ(typing.size(), 1);
}

TEST(RoiPage, OffersToClearFiltersThatLeaveNothing)
{
    ShownPage shown(filteredDashboard());
    QSignalSpy cleared(&shown.page, &RoiPage::clearFiltersAsked);
    EXPECT_EQ(shown.button("Import a file"), nullptr);
    QPushButton *button = shown.button("Clear filters");
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(cleared.size(), 1);
    shown.page.setData(exampleDashboard(), Format());
    EXPECT_EQ(shown.button("Clear filters"), nullptr);
}

TEST(RoiPage, PutsCardsBesideEachOtherWhereThereIsRoom)
{
    ShownPage shown(exampleDashboard());
    RoiPage &page = shown.page;
    EXPECT_FALSE(page.whyCard()->isVisible()) << "without a content it would be an empty frame";
    page.whyCard()->setContent(new QLabel(QStringLiteral("why"), page.whyCard()));
    page.goalsCard()->setContent(new QPushButton(QStringLiteral("goals"), page.goalsCard()));
    page.setData(exampleDashboard(), Format());
    QCoreApplication::processEvents();
    EXPECT_GT(page.whyCard()->x(), page.chart()->parentWidget()->geometry().right());
    EXPECT_EQ(page.whyCard()->y(), page.chart()->parentWidget()->y());
    EXPECT_EQ(page.goalsCard()->y(), page.table()->parentWidget()->y());
    page.resize(700, 800);
    QCoreApplication::processEvents();
    EXPECT_EQ(page.whyCard()->x(), page.chart()->parentWidget()->x());
    EXPECT_GT(page.goalsCard()->y(), page.table()->parentWidget()->y());
}

TEST(RoiPage, IsWalkedThroughInReadingOrder)
{
    ShownPage shown(exampleDashboard());
    shown.page.activateWindow();
    auto *first = shown.page.chart()->viewSwitch()->findChildren<QWidget *>().first();
    first->setFocus(Qt::TabFocusReason);
    QStringList walked;
    for (int i = 0; i < 4; ++i) {
        walked.append(QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(walked.join(u' ').remove(QLatin1String("payoff::")),
              QStringLiteral("SegmentButton LegendButton RoiPlot ChannelTable"));
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
