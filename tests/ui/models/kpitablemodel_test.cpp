// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kpitablemodel.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/figures.h"

#include "ui/models/behindmodel.h"
#include "ui/models/kpicolumns.h"
#include "ui/models/kpidetail.h"
#include "ui/models/seriestablemodel.h"
#include "ui/models/tableroles.h"
#include "ui/text/figurewords.h"

#include <QAbstractItemModelTester>

namespace payoff {

namespace {

const Figure roi = *kpiFromKey(QStringLiteral("roi"));

KpiThing thing(qint64 id, const char *name, double roiNow, double roiBefore, qint64 cost)
{
    KpiThing made;
    made.look = {ChannelId{id}, QString::fromUtf8(name), int(id)};
    made.row.id = id;
    made.row.shown = {ratioOf(roiNow), sumOf(cost)};
    made.row.before = {ratioOf(roiBefore), sumOf(cost * 2)};
    made.row.maturity = 0.5;
    return made;
}

KpiTableData table()
{
    KpiTableData data;
    data.currency = currency("EUR");
    data.figures = {roi, Derived::Cost};
    data.things = {thing(1, "Facebook", 1.5, 1, 10'000), thing(2, "LinkedIn", -0.2, 0.3, 250'000),
                   thing(3, "Quiet", 0, 0, 0)};
    data.things[2].row = {3, {}, {}, {}};
    data.total = KpiRow{0, {ratioOf(0.8), sumOf(260'000)}, {ratioOf(0.9), sumOf(0)}, 0.9};
    data.comparedWith = QStringLiteral("April 2026");
    return data;
}

QVector<KpiColumn> columns()
{
    return {{roi, false}, {roi, true}, {Derived::Cost, false}, {Derived::Cost, true}};
}

QStringList rowTexts(const QAbstractItemModel &model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

TEST(KpiTableModel, PassesTheModelTesterAlsoSortedAndSearched)
{
    KpiTableModel model;
    KpiTableProxy proxy;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    QAbstractItemModelTester outer(&proxy, QAbstractItemModelTester::FailureReportingMode::Warning);
    proxy.setSourceModel(&model);
    proxy.setSortRole(SortRole);
    model.display(table(), columns(), Format());
    proxy.sort(1, Qt::DescendingOrder);
    proxy.setSearch(QStringLiteral("in"));
    EXPECT_EQ(proxy.rowCount(), 2);
    proxy.setSearch(QString());
    EXPECT_EQ(proxy.index(0, 0).data().toString(), QStringLiteral("Facebook"));
    EXPECT_EQ(proxy.index(3, 0).data().toString(), QStringLiteral("All channels"));
    model.display({}, {}, Format());
    EXPECT_EQ(proxy.rowCount(), 0);
}

TEST(KpiTableModel, WritesFiguresAndChanges)
{
    KpiTableModel model;
    model.display(table(), columns(), Format());
    EXPECT_EQ(rowTexts(model, 0).join(u'|'), QStringLiteral("Facebook|150%|+50.0|100.00|−50.0%|50%"));
    EXPECT_EQ(rowTexts(model, 1).join(u'|'), QStringLiteral("LinkedIn|−20%|−50.0|2,500|−50.0%|50%"));
    EXPECT_EQ(rowTexts(model, 2).join(u'|'), QStringLiteral("Quiet|n/a|n/a|–|n/a|–"));
    EXPECT_EQ(Tone(model.index(0, 2).data(ToneRole).toInt()), Tone::Better);
    EXPECT_EQ(Tone(model.index(0, 4).data(ToneRole).toInt()), Tone::Plain);
}

TEST(KpiTableModel, TellsWhyThereIsNoValue)
{
    KpiTableModel model;
    model.display(table(), columns(), Format());
    EXPECT_EQ(model.index(2, 1).data(Qt::ToolTipRole).toString(),
              QStringLiteral("Nothing is recorded in this period."));
    EXPECT_EQ(model.index(3, 4).data(Qt::ToolTipRole).toString(),
              QStringLiteral("It was 0 before, and there is no percentage of nothing."));
}

TEST(KpiTableModel, TellsTheRangeOfWhatIsAssumed)
{
    KpiTableModel model;
    KpiTableData data = table();
    data.things[0].row.shown[0].low = FigureBound{std::nullopt, 1.2};
    data.things[0].row.shown[0].high = FigureBound{std::nullopt, 1.71};
    model.display(data, columns(), Format());
    int found = 0;
    for (int column = 0; column < model.columnCount(); ++column)
        found +=
            model.index(0, column).data(Qt::ToolTipRole).toString().contains(QStringLiteral("120% to 171%"));
    EXPECT_EQ(found, 1);
    EXPECT_FALSE(model.index(1, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("assumed")));
}

TEST(KpiTableModel, DrawsBarsOfTheRoiFromItsZero)
{
    KpiTableModel model;
    model.display(table(), columns(), Format());
    EXPECT_DOUBLE_EQ(model.index(0, 1).data(BarRole).toDouble(), 1.5 / 1.7);
    EXPECT_DOUBLE_EQ(model.index(0, 1).data(ZeroRole).toDouble(), 0.2 / 1.7);
    EXPECT_FALSE(model.index(3, 1).data(BarRole).isValid());
    EXPECT_FALSE(model.index(0, 3).data(BarRole).isValid());
}

TEST(KpiTableModel, ExportsPlainNumbers)
{
    KpiTableModel model;
    model.display(table(), columns(), Format());
    EXPECT_EQ(model.index(1, 3).data(ExportRole).toString(), QStringLiteral("2500.00"));
    EXPECT_EQ(model.index(2, 1).data(ExportRole).toString(), QString());
}

TEST(KpiColumns, GoThroughTheirKeys)
{
    const QVector<KpiColumn> usual = usualKpiColumns();
    EXPECT_EQ(kpiColumnsFromKeys(toKeys(usual)), usual);
    EXPECT_TRUE(kpiColumnsFromKeys({QStringLiteral("gone"), QStringLiteral("gone:change")}).isEmpty());
}

TEST(FigureWords, ReadFormulasInTheNamesOfFigures)
{
    EXPECT_EQ(formulaInWords(roi), QStringLiteral("(Value − Cost) ÷ Cost"));
    EXPECT_EQ(formulaInWords(*kpiFromKey(QStringLiteral("cpm"))),
              QStringLiteral("1000 × Ad spend ÷ Impressions"));
    EXPECT_EQ(formulaInWords(*kpiFromKey(QStringLiteral("cac")), true), QStringLiteral("Cost ÷ Purchases"));
    EXPECT_EQ(formulaInWords(Measure::Clicks), QString());
}

TEST(FigureWords, NameEveryFigure)
{
    for (const Figure &figure : tableFigures()) {
        EXPECT_FALSE(figureName(figure).isEmpty()) << figure.key().toStdString();
        EXPECT_FALSE(figureGroup(figure).isEmpty());
    }
}

TEST(SeriesTableModel, ShowsTheNewestPeriodFirstAndWhatBarsComeTo)
{
    SeriesTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    SeriesChartData chart;
    chart.currency = currency("EUR");
    chart.periods = {{Granularity::Month, month("2026-04").range()},
                     {Granularity::Month, month("2026-05").range()}};
    ChartSeries tools{{{}, QStringLiteral("Tools"), 1}, {10.0, std::nullopt}, true};
    ChartSeries time{{{}, QStringLiteral("Time"), 2}, {5.0, 7.0}, true};
    chart.series = {tools, time};
    model.display(chart, Format());
    EXPECT_EQ(rowTexts(model, 0).join(u'|'), QStringLiteral("May 2026|–|€7.00|€7.00"));
    EXPECT_EQ(rowTexts(model, 1).join(u'|'), QStringLiteral("April 2026|€10.00|€5.00|€15.00"));
    EXPECT_EQ(seriesCsv(chart),
              QStringLiteral("period,Tools,Time\r\n2026-04,10.0000,5.0000\r\n"
                             "2026-05,,7.0000\r\n"));
    EXPECT_EQ(spokenReading(chart, 0, Format()),
              QStringLiteral("April 2026: Tools €10.00; Time €5.00; together €15.00"));
}

TEST(BehindModel, PassesTheModelTester)
{
    BehindModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setLines(
        {{QStringLiteral("Cost"), QStringLiteral("€1.00"), QStringLiteral("1.00"), {}, {}, 0},
         {QStringLiteral("Tools"), QStringLiteral("€1.00"), QStringLiteral("1.00"), {}, CostId{1}, 1}});
    EXPECT_EQ(model.rowCount(), 2);
    model.setLines({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(BehindData, ListsWhatIsAssumedOnlyWhereItCounts)
{
    KpiSubject subject;
    subject.currency = currency("EUR");
    subject.figures = {Derived::Value, Measure::Revenue, Derived::AssumedValue};
    subject.thing.row.shown = {sumOf(90'000), sumOf(90'000), sumOf(20'000)};
    EXPECT_EQ(behind(Derived::Value, subject, {}, {}, Format()).lines.size(), 1);
    subject.bases.value = ValueBasis::Value;
    subject.thing.row.shown[0] = sumOf(110'000);
    subject.thing.row.shown[0].low = FigureBound{100'000, std::nullopt};
    subject.thing.row.shown[0].high = FigureBound{130'000, std::nullopt};
    const BehindData data = behind(Derived::Value, subject, {}, {}, Format());
    EXPECT_EQ(data.lines.size(), 2);
    EXPECT_TRUE(data.more.contains(QStringLiteral("€1,000 to €1,300"))) << data.more.toStdString();
    EXPECT_EQ(cardText(subject, Derived::Value, Format()).range, QStringLiteral("€1,000 to €1,300"));
}

} // namespace payoff
