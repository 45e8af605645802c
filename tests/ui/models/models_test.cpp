// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exampledashboard.h"

#include "ui/models/channeltablemodel.h"
#include "ui/models/kpitext.h"
#include "ui/models/plaintext.h"
#include "ui/models/roitablemodel.h"
#include "ui/models/roitext.h"
#include "ui/models/tableroles.h"

#include <QAbstractItemModelTester>

namespace payoff {

namespace {

QStringList firstColumn(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

} // namespace

TEST(ChannelTableModel, PassesTheModelTester)
{
    ChannelTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    for (const DashboardData &data :
         {exampleDashboard(), crowdedDashboard(), unreportedDashboard(), DashboardData()})
        model.setRows(data.channels, data.total, Format());
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ChannelTableModel, ShowsWhatIsMissingAndWhy)
{
    ChannelTableModel model;
    const DashboardData data = unreportedDashboard();
    model.setRows(data.channels, data.total, Format());
    const QModelIndex roi = model.index(0, ChannelTableModel::Roi);
    EXPECT_EQ(roi.data().toString(), QStringLiteral("n/a"));
    EXPECT_EQ(roi.data(Qt::ToolTipRole).toString(), QStringLiteral("No cost is recorded"));
    EXPECT_EQ(model.index(0, ChannelTableModel::Cost).data().toString(), QStringLiteral("–"));
}

TEST(ChannelTableModel, SortsWithGapsLastAndTheTotalVeryLast)
{
    ChannelTableModel model;
    DashboardData data = exampleDashboard();
    data.channels[1].roi.reset();
    model.setRows(data.channels, data.total, Format());
    TotalLastProxy proxy;
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Warning);
    proxy.setSourceModel(&model);
    proxy.setSortRole(SortRole);
    proxy.sort(ChannelTableModel::Roi, Qt::DescendingOrder);
    EXPECT_EQ(firstColumn(proxy).join(u' '),
              QStringLiteral("LinkedIn Facebook TikTok YouTube Instagram All channels"));
    proxy.sort(ChannelTableModel::Roi, Qt::AscendingOrder);
    EXPECT_EQ(firstColumn(proxy).join(u' '),
              QStringLiteral("YouTube TikTok Facebook LinkedIn Instagram All channels"));
}

TEST(ChannelTableModel, CopiesAsTextForSpreadsheets)
{
    ChannelTableModel model;
    const DashboardData data = exampleDashboard();
    model.setRows(data.channels, data.total, Format());
    const QStringList lines = toTsv(model).split(u'\n');
    EXPECT_EQ(lines[0], QStringLiteral("Channel\tCost\tValue\tROI\tChange\tCost per customer\tMaturity"));
    EXPECT_EQ(lines[1], QStringLiteral("Facebook\t5210.00\t11450.00\t120.0%\t4.1\t28.40\t"));
    model.setRows(data.channels, data.total, Format(QLocale(QLocale::French, QLocale::France)));
    EXPECT_EQ(toTsv(model, {2}).split(u'\n')[1],
              QStringLiteral("LinkedIn\t4360,00\t12210,00\t180,0%\t31,2\t52,70\t38,0%"));
}

TEST(RoiTableModel, PassesTheModelTesterAndShowsTheNewestMonthFirst)
{
    RoiTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.display(crowdedDashboard().chart, Format());
    model.display(exampleDashboard().chart, Format());
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("October 2026"));
    EXPECT_EQ(model.index(0, 2).data().toString(), QStringLiteral("202%"));
    EXPECT_TRUE(model.index(0, 3).data(Qt::ToolTipRole).isValid());
}

TEST(RoiText, NamesTheHighestAndTheLowest)
{
    const QString text = spokenSummary(exampleDashboard().chart, Format());
    EXPECT_TRUE(text.contains(QLatin1String("Instagram 202%"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QLatin1String("YouTube 79%"))) << qPrintable(text);
    EXPECT_FALSE(spokenSummary(unreportedDashboard().chart, Format()).isEmpty());
}

TEST(RoiText, SaysWhereBreakEvenStandsIfGoodsAreToBePaid)
{
    EXPECT_EQ(breakEvenText({}, Format()), QStringLiteral("break-even"));
    EXPECT_EQ(breakEvenText({1.5, 400'000, false}, Format()),
              QStringLiteral("break-even 150% at a margin of 40%"));
    EXPECT_EQ(breakEvenText({1.5, 400'000, true}, Format()),
              QStringLiteral("break-even 150% at the latest margin, 40%"));
    RoiChartData chart = exampleDashboard().chart;
    EXPECT_TRUE(spokenSummary(chart, Format()).contains(QStringLiteral("All pay back more")));
    chart.breakEven = {50, 19'608, false};
    EXPECT_FALSE(spokenSummary(chart, Format()).contains(QStringLiteral("All pay back more")));
    EXPECT_TRUE(spokenSummary(chart, Format()).contains(QStringLiteral("break-even 5,000%")));
}

TEST(RoiText, ReadsAMonthHighestFirst)
{
    const QString text = spokenReading(exampleDashboard().chart, 11, Format());
    EXPECT_EQ(text,
              QStringLiteral("October 2026: Instagram 202%; LinkedIn 180%, still maturing; Facebook 120%; "
                             "TikTok 80%; YouTube 79%, still maturing"));
    EXPECT_TRUE(
        spokenReading(exampleDashboard().chart, 4, Format()).contains(QLatin1String("Spring launch")));
}

TEST(RoiText, QuotesNamesInCsv)
{
    RoiChartData data = exampleDashboard().chart;
    data.series[0].channel.name = QStringLiteral("Face, \"book\"");
    data.series[1].values[0].reset();
    const QStringList lines = roiCsv(data).split(QStringLiteral("\r\n"));
    EXPECT_EQ(lines[0], QStringLiteral("month,\"Face, \"\"book\"\"\",Instagram,LinkedIn,TikTok,YouTube"));
    EXPECT_EQ(lines[1], QStringLiteral("2025-11,0.6700,,1.4100,0.8600,0.6700"));
}

TEST(KpiTexts, JudgeTheChange)
{
    const QVector<KpiText> texts = kpiTexts(exampleDashboard(), Format());
    ASSERT_EQ(texts.size(), 5);
    EXPECT_EQ(texts[0].figure, QStringLiteral("142%"));
    EXPECT_EQ(texts[0].change, QStringLiteral("18 pts"));
    EXPECT_EQ(texts[0].tone, Tone::Better);
    EXPECT_EQ(texts[2].tone, Tone::Muted) << "more cost is neither good nor bad";
    EXPECT_EQ(texts[4].direction, -1);
    EXPECT_EQ(texts[4].tone, Tone::Better) << "a customer got cheaper";
    EXPECT_EQ(texts[1].spoken, QStringLiteral("Value: €48,210, up 9.4% from September 2026"));
    EXPECT_EQ(texts[1].comparedWith, QStringLiteral("vs Sep 2026"));
}

TEST(KpiTexts, ShowTheRangeOfWhatIsAssumedApartFromTheFigure)
{
    DashboardData data = exampleDashboard();
    EXPECT_EQ(kpiTexts(data, Format())[0].range, QString()) << "nothing is assumed";
    data.roi.range = std::pair(1.2, 1.71);
    data.value.range = std::pair(Money{4'500'000, data.currency}, Money{5'200'000, data.currency});
    data.value.assumed = Money{300'000, data.currency};
    const QVector<KpiText> texts = kpiTexts(data, Format());
    EXPECT_EQ(texts[0].range, QStringLiteral("120% to 171%"));
    EXPECT_TRUE(texts[0].toolTip.contains(QStringLiteral("value is assumed in it")));
    EXPECT_TRUE(texts[0].spoken.contains(QStringLiteral("120% to 171%")));
    EXPECT_EQ(texts[1].range, QStringLiteral("€45,000 to €52,000"));
    EXPECT_TRUE(texts[1].toolTip.contains(QStringLiteral("€3,000 of it is assumed.")));
    EXPECT_EQ(texts[2].range, QString());
}

TEST(KpiTexts, GiveTheReasonWhereThereIsNoFigure)
{
    const KpiText text = kpiTexts(unreportedDashboard(), Format())[0];
    EXPECT_EQ(text.spoken, QStringLiteral("ROI: n/a, No cost is recorded"));
}

TEST(KpiTexts, SayWhyThereIsNoPercentage)
{
    const QVector<KpiText> texts = kpiTexts(unreportedDashboard(), Format());
    EXPECT_EQ(texts[2].reason, QStringLiteral("no % change from 0"));
    EXPECT_TRUE(texts[2].toolTip.contains(QLatin1String("September 2026"))) << qPrintable(texts[2].toolTip);
    EXPECT_EQ(texts[3].reason, QStringLiteral("no % change from below 0"));
    EXPECT_TRUE(texts[3].spoken.contains(QStringLiteral("−€1,200"))) << qPrintable(texts[3].spoken);
    EXPECT_TRUE(texts[3].change.isEmpty());
}

TEST(KpiTexts, NameTheWeekThatTheyCompareWith)
{
    const KpiText text = kpiTexts(weeklyDashboard(), Format())[0];
    EXPECT_TRUE(text.spoken.endsWith(QLatin1String("from Week 43, 2026"))) << qPrintable(text.spoken);
}

TEST(RoiTableModel, NamesWeeksAndTheirColumn)
{
    RoiTableModel model;
    model.display(weeklyDashboard().chart, Format());
    EXPECT_EQ(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Week"));
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Week 44, 2026"));
}

TEST(RoiText, SpeaksAndWritesOfWeeks)
{
    const RoiChartData data = weeklyDashboard().chart;
    EXPECT_TRUE(spokenSummary(data, Format()).startsWith(QLatin1String("ROI by week")));
    const QStringList lines = roiCsv(data).split(QStringLiteral("\r\n"));
    EXPECT_TRUE(lines[0].startsWith(QLatin1String("week,")));
    EXPECT_TRUE(lines[1].startsWith(QLatin1String("2026-W33,")));
}

TEST(RoiText, ReadsEveryNoteOfAPeriod)
{
    const QString text = spokenReading(crowdedDashboard().chart, 7, Format());
    EXPECT_EQ(text.count(QLatin1String("note: ")), 10);
}

TEST(PlainToolTip, ShowsNamesAsTheyAreWritten)
{
    EXPECT_TRUE(plainToolTip(QStringLiteral("<b>x</b>")).contains(QLatin1String("&lt;b&gt;")));
    EXPECT_EQ(plainToolTip(QStringLiteral("A & B")), QStringLiteral("A & B"));
}

} // namespace payoff
