// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roipage.h"

#include "tests/ui/exampledashboard.h"
#include "tests/ui/onscreen.h"

#include "ui/charts/roichart.h"
#include "ui/charts/roiplot.h"
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
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

QImage rendered(Theme &theme, bool switchesLater)
{
    theme.setChoice(switchesLater ? ThemeChoice::Light : ThemeChoice::Dark);
    const FileChooser files;
    RoiPage view(files);
    view.setAutoFillBackground(true);
    view.display(exampleDashboard(), Format());
    if (switchesLater) {
        renderPage(view, {1280, 900});
        theme.setChoice(ThemeChoice::Dark);
    }
    return renderPage(view, {1280, 900});
}

} // namespace

TEST(Theme, SwitchedAtRunTimeEqualsAFreshStart)
{
    Theme theme(*qApp);
    const QImage switched = rendered(theme, true);
    const QImage fresh = rendered(theme, false);
    theme.setChoice(ThemeChoice::Light);
    if (const QString folder = qEnvironmentVariable("PAYOFF_PICTURES"); !folder.isEmpty()) {
        switched.save(folder + QLatin1String("/switched.png"));
        fresh.save(folder + QLatin1String("/fresh.png"));
    }
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
    const FileChooser files;
    RoiPage window(files);
    window.display(exampleDashboard(), Format());
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
    EXPECT_GT(controls, 5);
}

namespace {

/// A page on screen, as far as its layout is concerned.
struct ShownPage {
    FileChooser files;
    RoiPage page{files};

    explicit ShownPage(const DashboardData &data, QSize size = {1200, 800})
    {
        page.display(data, Format());
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(size);
        page.show();
        QCoreApplication::processEvents();
    }

    QAbstractButton *button(const char *name)
    {
        for (QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
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
        QAbstractButton *button = shown.button(name);
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
    QAbstractButton *button = shown.button("Clear filters");
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(cleared.size(), 1);
    shown.page.display(exampleDashboard(), Format());
    EXPECT_EQ(shown.button("Clear filters"), nullptr);
}

TEST(RoiPage, PutsCardsBesideEachOtherWhereThereIsRoom)
{
    ShownPage shown(exampleDashboard());
    RoiPage &page = shown.page;
    EXPECT_FALSE(page.whyCard()->isVisible()) << "without a content it would be an empty frame";
    page.whyCard()->setContent(new QLabel(QStringLiteral("why"), page.whyCard()));
    page.goalsCard()->setContent(new QPushButton(QStringLiteral("goals"), page.goalsCard()));
    page.display(exampleDashboard(), Format());
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
    putOnScreen(shown.page);
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
    QScrollArea area;
    auto *view = new RoiPage(files);
    area.setWidget(view);
    area.setWidgetResizable(true);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->display(crowdedDashboard(), Format());
    renderPage(area, {560, 400});
    EXPECT_LE(view->width(), area.width());
    EXPECT_GT(view->height(), 1000);
}

} // namespace payoff
