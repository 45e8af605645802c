// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/queryoutput.h"

#include "app/cli/bases.h"
#include "app/cli/console.h"
#include "core/base/machinetext.h"
#include "core/roi/figuretext.h"
#include "ui/text/format.h"

#include <QMap>

#include <algorithm>

namespace payoff {

namespace {

constexpr int digitsOfRates = 2;

QStringList columnKeys(const Answer &answer)
{
    QStringList keys;
    for (const Dimension dimension : answer.query.by)
        keys.push_back(toKey(dimension));
    return keys + answer.figureKeys;
}

const Format &english()
{
    static const Format format(QLocale(QLocale::English, QLocale::UnitedStates));
    return format;
}

QString ratioForPeople(const Figure &figure, const FigureValue &value, const Currency &currency)
{
    switch (figure.unit()) {
    case FigureUnit::Fraction:
        return english().percent(*value.ratio, 1);
    case FigureUnit::Money:
    case FigureUnit::MoneyPerUnit:
        return english().number(plainRatio(figure, value, currency),
                                std::max(digitsOfRates, currency.digits()));
    case FigureUnit::Number:
        return english().number(*value.ratio, figure.kpi()->digits);
    default:
        return english().number(*value.ratio, digitsOfRates);
    }
}

QString forPeople(const Figure &figure, const FigureValue &value, const Currency &currency)
{
    const Format &format = english();
    if (!value.isAvailable())
        return value.missing == Missing::NotReported ? Format::notReported() : Format::notAvailable();
    if (value.ratio)
        return ratioForPeople(figure, value, currency);
    if (figure.unit() == FigureUnit::Money)
        return format.money({*value.sum, currency});
    const auto measure = figure.measure();
    return measure && info(*measure).unit == MeasureUnit::FractionalCount ? format.thousandths(*value.sum)
                                                                          : format.count(*value.sum);
}

QVector<QStringList> cellsForPeople(const Answer &answer)
{
    QVector<QStringList> lines{columnKeys(answer)};
    for (const QueryRow &row : answer.result.rows) {
        QStringList cells;
        for (const DimensionValue &key : row.keys)
            cells.push_back(key.text);
        for (qsizetype i = 0; i < row.values.size(); ++i)
            cells.push_back(forPeople(answer.query.figures[i], row.values[i], answer.currency));
        lines.push_back(cells);
    }
    return lines;
}

bool usesRevenue(const Figure &figure)
{
    if (const KpiInfo *kpi = figure.kpi()) {
        const QString formula = QString::fromLatin1(kpi->formula);
        return formula.contains(QLatin1String("value")) || formula.contains(QLatin1String("revenue"));
    }
    const auto derived = figure.derived();
    return figure.measure() == Measure::Revenue || derived == Derived::Value || derived == Derived::NetReturn;
}

/// For each figure whose values are partly missing or computed otherwise: why.
QStringList remarksOnFigure(const Answer &answer, qsizetype at)
{
    const QString key = answer.figureKeys[at];
    QMap<Missing, int> missing;
    qint64 leftOut = 0;
    int fallbacks = 0;
    for (const QueryRow &row : answer.result.rows) {
        const FigureValue &value = row.values[at];
        if (!value.isAvailable())
            ++missing[value.missing];
        leftOut += value.leftOutCells;
        fallbacks += value.isFallback ? 1 : 0;
    }
    QStringList remarks;
    for (auto each = missing.cbegin(); each != missing.cend(); ++each)
        remarks.push_back(Cli::tr("%1: no value in %2 of %3 rows: %4.")
                              .arg(key)
                              .arg(each.value())
                              .arg(answer.result.rows.size())
                              .arg(inWords(each.key())));
    if (leftOut > 0)
        remarks.push_back(
            Cli::tr("%1: %2 cells (day, campaign, source) report only one side and are left out.")
                .arg(key)
                .arg(leftOut));
    if (fallbacks > 0)
        remarks.push_back(Cli::tr("%1: in %2 of %3 rows it is %4, for want of what it needs.")
                              .arg(key)
                              .arg(fallbacks)
                              .arg(answer.result.rows.size())
                              .arg(QString::fromUtf8(answer.query.figures[at].kpi()->fallbackName)));
    return remarks;
}

} // namespace

QString asJson(const Answer &answer)
{
    const QStringList columns = columnKeys(answer);
    QStringList objects;
    for (const QueryRow &row : answer.result.rows) {
        QStringList members;
        for (const DimensionValue &key : row.keys)
            members.push_back(jsonString(columns[members.size()]) + QStringLiteral(": ")
                              + jsonString(key.text));
        for (qsizetype i = 0; i < row.values.size(); ++i)
            members.push_back(jsonString(columns[members.size()]) + QStringLiteral(": ")
                              + machineJson(answer.query.figures[i], row.values[i], answer.currency));
        objects.push_back(QStringLiteral("  {") + members.join(QStringLiteral(", ")) + u'}');
    }
    if (objects.isEmpty())
        return QStringLiteral("[]\n");
    return QStringLiteral("[\n") + objects.join(QStringLiteral(",\n")) + QStringLiteral("\n]\n");
}

QString asCsv(const Answer &answer)
{
    QString text = columnKeys(answer).join(u',') + QStringLiteral("\r\n");
    for (const QueryRow &row : answer.result.rows) {
        QStringList cells;
        for (const DimensionValue &key : row.keys)
            cells.push_back(csvText(key.text));
        for (qsizetype i = 0; i < row.values.size(); ++i)
            cells.push_back(machineText(answer.query.figures[i], row.values[i], answer.currency));
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    return text;
}

QString asTable(const Answer &answer)
{
    QStringList title{inWords(answer.result.days), inWords(answer.query.bases),
                      Cli::tr("amounts in %1").arg(answer.currency.code())};
    title += answer.filters;
    QString text = title.join(QStringLiteral("; ")) + QStringLiteral("\n\n");
    const auto lines = cellsForPeople(answer);
    QVector<qsizetype> widths(lines.front().size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    for (const QStringList &line : lines) {
        QStringList cells;
        for (qsizetype i = 0; i < line.size(); ++i)
            cells.push_back(i < answer.query.by.size() ? line[i].leftJustified(widths[i])
                                                       : line[i].rightJustified(widths[i]));
        text += cells.join(QStringLiteral("  ")) + u'\n';
    }
    return text;
}

QStringList remarks(const Answer &answer)
{
    QStringList all;
    if (const auto left = answer.result.unconvertedCosts.size(); left > 0)
        all.push_back(Cli::tr("Costs left out because their rate of exchange is not known: %1.").arg(left));
    const bool isOfRevenue =
        std::any_of(answer.query.figures.begin(), answer.query.figures.end(), usesRevenue);
    const double share = answer.result.shareNotDatedByView.value_or(0);
    if (isOfRevenue && share > 0)
        all.push_back(
            Cli::tr("%1 % of the revenue could not be dated as this view asks for; it counts on the "
                    "day that its source gives.")
                .arg(share * 100, 0, 'f', 1));
    for (qsizetype i = 0; i < answer.query.figures.size(); ++i)
        all += remarksOnFigure(answer, i);
    return all;
}

} // namespace payoff
