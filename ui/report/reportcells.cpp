// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportcells.h"

#include "ui/text/figurewords.h"
#include "ui/text/missingtext.h"

namespace payoff {

namespace {

constexpr double hundred = 100;

/// As figureText() rounds it.
ReportValue inUnit(const Figure &figure, const FigureValue &value, double number)
{
    switch (figure.unit()) {
    case FigureUnit::Money:
    case FigureUnit::MoneyPerUnit:
        return {value.ratio ? ReportUnit::MoneyPerUnit : ReportUnit::Money, number};
    case FigureUnit::Fraction:
        return {ReportUnit::Fraction, number};
    case FigureUnit::Count:
        return {ReportUnit::Count, number};
    case FigureUnit::Multiple:
        return {ReportUnit::Number, number, {}, 2};
    case FigureUnit::Score:
        return {ReportUnit::Number, number};
    case FigureUnit::Minutes:
    case FigureUnit::Months:
        return {ReportUnit::Number, number, {}, 1};
    case FigureUnit::Number:
        return {ReportUnit::Number, number, {}, figure.kpi()->digits};
    }
    Q_UNREACHABLE();
}

bool isAdditive(const Figure &figure)
{
    if (const auto measure = figure.measure())
        return info(*measure).additivity == Additivity::Sum;
    const auto derived = figure.derived();
    return derived && (*derived <= Derived::Customers || *derived == Derived::Mentions);
}

} // namespace

ReportValue figureValue(const ReportWords &words, const Figure &figure, const FigureValue &value)
{
    const auto number = plainNumber(figure, value, words.data().currency);
    if (!number) {
        ReportValue absent;
        absent.missing = sentence(value.missing);
        return absent;
    }
    ReportValue found = inUnit(figure, value, *number);
    found.isFallback = value.isFallback;
    return found;
}

ReportCell figureCell(const ReportWords &words, const Figure &figure, const FigureValue &value)
{
    const QString text = words.figure(figure, value);
    return {value.isAvailable() && value.isFallback ? text + u'*' : text, figureValue(words, figure, value)};
}

ReportCell shareCell(const ReportWords &words, const std::optional<double> &fraction)
{
    if (!fraction) {
        ReportCell none{Format::notReported()};
        none.value.missing = sentence(Missing::ZeroDivisor);
        return none;
    }
    return {words.format().percent(*fraction), {ReportUnit::Fraction, *fraction}};
}

ReportCell pointsCell(const ReportWords &words, double difference)
{
    return {words.points(difference), {ReportUnit::Points, difference * hundred}};
}

ReportCell dayCell(const ReportWords &words, Day day)
{
    return {words.format().longDay(day), {ReportUnit::Day, 0, day}};
}

ReportColumn figureColumn(const Figure &figure)
{
    const KpiInfo *kpi = figure.kpi();
    const bool hasFormula = kpi && kpi->method == KpiMethod::Formula;
    return {figureName(figure), true, figure.key(), hasFormula ? QString::fromUtf8(kpi->formula) : QString(),
            isAdditive(figure)};
}

void addRow(ReportTable &table, const QVector<ReportCell> &cells)
{
    QStringList texts;
    QVector<ReportValue> values;
    for (const ReportCell &cell : cells) {
        texts.push_back(cell.text);
        values.push_back(cell.value);
    }
    table.rows.push_back(texts);
    table.values.push_back(values);
}

void setTotal(ReportTable &table, const QVector<ReportCell> &cells)
{
    table.total.clear();
    table.totalValues.clear();
    for (const ReportCell &cell : cells) {
        table.total.push_back(cell.text);
        table.totalValues.push_back(cell.value);
    }
}

} // namespace payoff
