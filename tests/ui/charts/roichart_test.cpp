// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/roichart.h"

#include "tests/ui/exampledashboard.h"
#include "tests/ui/onscreen.h"

#include "ui/charts/chartexport.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/roiplot.h"
#include "ui/models/roitext.h"
#include "ui/shell/renderpage.h"

#include <QFile>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace payoff {

namespace {

struct ShownChart {
    FileChooser files;
    RoiChart chart{files};

    explicit ShownChart(const DashboardData &data = exampleDashboard(), QSize size = {900, 360})
    {
        chart.display(data.chart, Format());
        chart.setAttribute(Qt::WA_DontShowOnScreen);
        chart.resize(size);
        chart.show();
        QCoreApplication::processEvents();
    }

    QVector<LegendButton *> buttons() const
    {
        const QList<LegendButton *> found = chart.legend()->findChildren<LegendButton *>();
        return {found.begin(), found.end()};
    }
};

void expectAgreement(const RoiPlot &plot)
{
    const PlotFrame &frame = plot.frame();
    QAbstractSeries *line = plot.chart()->series().first();
    for (const double tick : frame.scale.ticks()) {
        const QPointF theirs = plot.chart()->mapToPosition(QPointF(3, tick), line);
        EXPECT_NEAR(theirs.y(), frame.position(3, tick).y(), 1.01) << tick;
        EXPECT_NEAR(theirs.x(), frame.position(3, tick).x(), 1.01) << tick;
    }
}

} // namespace

TEST(RoiChart, PutsLabelsWhereTheLinesSayTheyAre)
{
    ShownChart shown;
    expectAgreement(*shown.chart.plot());
    shown.chart.resize(500, 300);
    QCoreApplication::processEvents();
    expectAgreement(*shown.chart.plot());
    shown.chart.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    expectAgreement(*shown.chart.plot());
    QTest::mouseClick(shown.buttons()[1], Qt::LeftButton);
    expectAgreement(*shown.chart.plot());
}

TEST(RoiChart, DrawsTheGridWhereTheLabelsAre)
{
    ShownChart shown;
    const QImage picture = shown.chart.plot()->viewport()->grab().toImage();
    const PlotFrame &frame = shown.chart.plot()->frame();
    // Between two months, away from lines and notes.
    const qreal scale = picture.devicePixelRatio();
    const int x = qRound(frame.position(0.5, 0).x() * scale);
    const int y = qRound(frame.position(0, 2.5).y() * scale);
    bool isThere = false;
    for (int offset = -1; offset <= 1; ++offset)
        isThere = isThere || picture.pixelColor(x, y + offset) != frame.tokens.card;
    EXPECT_TRUE(isThere);
}

TEST(RoiChart, MirrorsTheValueAxisButNotTime)
{
    ShownChart shown;
    const PlotFrame &frame = shown.chart.plot()->frame();
    EXPECT_GT(frame.area.left(), frame.bounds.right() - frame.area.right());
    shown.chart.setLayoutDirection(Qt::RightToLeft);
    EXPECT_LT(frame.area.left(), frame.bounds.right() - frame.area.right());
    EXPECT_LT(frame.position(0, 0).x(), frame.position(11, 0).x());
}

TEST(RoiChart, HidesAChannelByClickAndBySpace)
{
    ShownChart shown;
    QTest::mouseClick(shown.buttons()[0], Qt::LeftButton);
    EXPECT_FALSE(shown.chart.plot()->frame().isShown(0));
    QTest::keyClick(shown.buttons()[0], Qt::Key_Space);
    EXPECT_TRUE(shown.chart.plot()->frame().isShown(0));
}

TEST(RoiChart, ShowsAChannelAloneByCtrlClickAndByEnter)
{
    ShownChart shown;
    QTest::mouseClick(shown.buttons()[2], Qt::LeftButton, Qt::ControlModifier);
    EXPECT_EQ(shown.chart.plot()->frame().hidden.size(), 4);
    EXPECT_TRUE(shown.chart.plot()->frame().isShown(2));
    QTest::keyClick(shown.buttons()[2], Qt::Key_Return);
    EXPECT_TRUE(shown.chart.plot()->frame().hidden.isEmpty());
}

TEST(RoiChart, MovesTheCrosshairByKeysAndSaysWhatIsThere)
{
    ShownChart shown;
    RoiPlot *plot = shown.chart.plot();
    EXPECT_TRUE(plot->accessibleDescription().startsWith(QLatin1String("ROI by month")));
    QTest::keyClick(plot, Qt::Key_Left);
    EXPECT_TRUE(plot->accessibleDescription().startsWith(QLatin1String("October 2026")));
    QTest::keyClick(plot, Qt::Key_Left);
    EXPECT_TRUE(plot->accessibleDescription().startsWith(QLatin1String("September 2026")));
    QTest::keyClick(plot, Qt::Key_Home);
    EXPECT_EQ(plot->frame().crosshair, 0);
    QSignalSpy picked(&shown.chart, &RoiChart::periodPicked);
    QTest::keyClick(plot, Qt::Key_Return);
    ASSERT_EQ(picked.size(), 1);
    EXPECT_EQ(picked[0][0].value<Period>().range, Month::fromYearMonth(2025, 11).range());
    QTest::keyClick(plot, Qt::Key_Escape);
    EXPECT_EQ(plot->frame().crosshair, -1);
}

TEST(RoiChart, FollowsThePointer)
{
    ShownChart shown;
    RoiPlot *plot = shown.chart.plot();
    const QPoint june = plot->mapFromScene(plot->frame().position(7, 1));
    QMouseEvent move(QEvent::MouseMove, june, plot->viewport()->mapToGlobal(june), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(plot->viewport(), &move);
    EXPECT_EQ(plot->frame().crosshair, 7);
    const QString folder = qEnvironmentVariable("PAYOFF_PICTURES");
    if (!folder.isEmpty())
        shown.chart.grab().save(folder + QLatin1String("/hover.png"));
}

TEST(RoiChart, ShowsItsNumbersAsATable)
{
    ShownChart shown;
    shown.chart.showTable(true);
    EXPECT_FALSE(shown.chart.plot()->isVisible());
    const QString folder = qEnvironmentVariable("PAYOFF_PICTURES");
    if (!folder.isEmpty())
        shown.chart.grab().save(folder + QLatin1String("/table.png"));
    shown.chart.showTable(false);
    EXPECT_TRUE(shown.chart.plot()->isVisible());
}

TEST(RoiChart, HoldsTheLineOfBreakEvenWhereverItStands)
{
    DashboardData data = exampleDashboard();
    data.chart.breakEven = {9, 100'000, false};
    ShownChart shown(data);
    EXPECT_GE(shown.chart.plot()->frame().scale.highest, 9);
    const QTemporaryDir folder;
    ASSERT_TRUE(saveChartSvg(shown.chart.plot()->picture(), {}, folder.filePath(QStringLiteral("a.svg"))));
    QFile svg(folder.filePath(QStringLiteral("a.svg")));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(svg.readAll().contains("break-even 900% at a margin of 10%"));
}

TEST(RoiChart, SurvivesNoPeriodOnePeriodAndNoValues)
{
    DashboardData one = exampleDashboard();
    one.chart.periods = {one.period};
    for (RoiSeries &series : one.chart.series)
        series.values = {series.values.last()};
    ShownChart shown(one);
    shown.chart.grab();
    shown.chart.display({}, Format());
    shown.chart.grab();
    shown.chart.display(unreportedDashboard().chart, Format());
    QTest::keyClick(shown.chart.plot(), Qt::Key_Left);
    shown.chart.grab();
}

TEST(RoiChart, IsSavedAsPictureAndNumbers)
{
    ShownChart shown(crowdedDashboard());
    const QTemporaryDir folder;
    RoiPlot &plot = *shown.chart.plot();
    const ChartCaption caption{QStringLiteral("ROI <by> channel"), QStringLiteral("monthly")};
    ASSERT_TRUE(saveChartPng(plot.picture(), caption, folder.filePath(QStringLiteral("a.png"))));
    EXPECT_GT(QImage(folder.filePath(QStringLiteral("a.png"))).width(), 1700);
    ASSERT_TRUE(saveChartSvg(plot.picture(), caption, folder.filePath(QStringLiteral("a.svg"))));
    QFile svg(folder.filePath(QStringLiteral("a.svg")));
    ASSERT_TRUE(svg.open(QIODevice::ReadOnly));
    EXPECT_TRUE(svg.readAll().contains("break-even"));
    ASSERT_TRUE(saveChartCsv(roiCsv(crowdedDashboard().chart), folder.filePath(QStringLiteral("a.csv"))));
    const Result<void> refused =
        saveChartPng(plot.picture(), caption, folder.filePath(QStringLiteral("none/a.png")));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FileNotWritable);
}

TEST(RoiChart, LabelsDistinctPeriodsWhereTheLinesSayTheyAre)
{
    const auto calendar = CalendarSettings();
    const DayRange longest{Day::fromYmd(2024, 1, 1).value(), Day::fromYmd(2026, 10, 31).value()};
    for (const auto granularity :
         {Granularity::Day, Granularity::Week, Granularity::Month, Granularity::Quarter, Granularity::Year}) {
        DashboardData data = exampleDashboard();
        data.chart.periods = periodsIn(longest, granularity, calendar);
        if (data.chart.periods.size() > 36)
            data.chart.periods = data.chart.periods.mid(0, 26);
        for (RoiSeries &series : data.chart.series)
            series.values.resize(data.chart.periods.size(), 1.0);
        ShownChart shown(data, {520, 300});
        const RoiPlot &plot = *shown.chart.plot();
        QAbstractSeries *line = plot.chart()->series().first();
        const QVector<AxisLabel> labels = plot.frame().periodLabels();
        QSet<QString> texts;
        for (const AxisLabel &label : labels) {
            const QPointF theirs =
                plot.chart()->mapToPosition(QPointF(label.period, plot.frame().scale.lowest), line);
            EXPECT_NEAR(theirs.x(), label.anchor.x(), 1.01);
            texts.insert(label.text);
        }
        EXPECT_EQ(texts.size(), labels.size()) << int(granularity);
        EXPECT_EQ(labels.last().period, data.chart.periods.size() - 1);
        const QString folder = qEnvironmentVariable("PAYOFF_PICTURES");
        if (!folder.isEmpty())
            shown.chart.grab().save(folder + QStringLiteral("/axis%1.png").arg(int(granularity)));
    }
}

TEST(RoiChart, HasOneTabStopInItsLegendAndArrowKeysWithinIt)
{
    ShownChart shown;
    putOnScreen(shown.chart);
    const QVector<LegendButton *> buttons = shown.buttons();
    const auto stops = [&] {
        return std::count_if(buttons.begin(), buttons.end(),
                             [](const LegendButton *each) { return each->focusPolicy() & Qt::TabFocus; });
    };
    EXPECT_EQ(stops(), 1);
    buttons[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttons[0], Qt::Key_Right);
    EXPECT_TRUE(buttons[1]->hasFocus());
    EXPECT_TRUE(buttons[1]->focusPolicy() & Qt::TabFocus);
    EXPECT_EQ(stops(), 1);
    QTest::keyClick(buttons[1], Qt::Key_End);
    EXPECT_TRUE(buttons.last()->hasFocus());
    QTest::keyClick(buttons.last(), Qt::Key_Right);
    EXPECT_TRUE(buttons.last()->hasFocus());
    shown.chart.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(buttons.last(), Qt::Key_Right);
    EXPECT_TRUE(buttons[buttons.size() - 2]->hasFocus());
}

TEST(RoiChart, KeepsWhatIsHiddenWhenThePeriodChanges)
{
    ShownChart shown;
    QTest::mouseClick(shown.buttons()[1], Qt::LeftButton);
    DashboardData later = weeklyDashboard();
    shown.chart.display(later.chart, Format());
    EXPECT_EQ(shown.chart.plot()->frame().hidden, QSet<int>{1});
    later.chart.series.removeFirst();
    shown.chart.display(later.chart, Format());
    EXPECT_EQ(shown.chart.plot()->frame().hidden, QSet<int>{0});
}

TEST(RoiChart, ReadsOutManyNotesWithinItsBounds)
{
    ShownChart shown(crowdedDashboard());
    shown.chart.plot()->setCrosshair(7);
    const QString folder = qEnvironmentVariable("PAYOFF_PICTURES");
    if (!folder.isEmpty())
        shown.chart.grab().save(folder + QLatin1String("/notes.png"));
    EXPECT_TRUE(shown.chart.plot()->accessibleDescription().contains(QLatin1String("by number 8")));
}

TEST(ValueScale, HoldsTheRangeAndBreakEvenInRoundSteps)
{
    const ValueScale scale = ValueScale::around(0.58, 2.02);
    EXPECT_DOUBLE_EQ(scale.step, 0.5);
    EXPECT_DOUBLE_EQ(scale.lowest, -0.5);
    EXPECT_DOUBLE_EQ(scale.highest, 2.5);
    const ValueScale losses = ValueScale::around(-0.9, -0.2);
    EXPECT_LE(losses.lowest, -0.9);
    EXPECT_GT(losses.highest, 0);
    EXPECT_GT(ValueScale::around(0, 0).steps(), 0);
}

} // namespace payoff
