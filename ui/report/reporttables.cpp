// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporttables.h"

#include "ui/report/reportcells.h"
#include "ui/text/figurewords.h"
#include "ui/text/missingtext.h"

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qsizetype mostFigures = 6; ///< columns of figures that a page has room for

QString rowTitle(Dimension by)
{
    return by == Dimension::Campaign ? Texts::tr("Campaign") : Texts::tr("Channel");
}

/// The place of each figure in the table.
QVector<qsizetype> placesOf(const KpiTable &table, const QVector<Figure> &figures)
{
    QVector<qsizetype> places;
    for (const Figure &figure : figures)
        places.push_back(table.figures.indexOf(figure));
    return places;
}

QVector<ReportCell> cellsOf(const ReportWords &words, const KpiTable &table, const KpiRow &row,
                            const QString &name, const QVector<qsizetype> &places)
{
    QVector<ReportCell> cells{{name}};
    for (const qsizetype at : places)
        cells.push_back(figureCell(words, table.figures[at], row.shown.value(at)));
    return cells;
}

/// What the stars of the table stand for: "CAC*: Cost per purchase"; empty without any.
QString starsOf(const KpiTable &table, const QVector<Figure> &figures)
{
    QStringList stars;
    for (const Figure &figure : figures) {
        const qsizetype at = table.figures.indexOf(figure);
        const auto isStarred = [&](const KpiRow &row) {
            const FigureValue value = row.shown.value(at);
            return value.isAvailable() && value.isFallback;
        };
        if (isStarred(table.total) || std::any_of(table.rows.begin(), table.rows.end(), isStarred))
            //: A figure, and what it is where a star stands
            stars.push_back(Texts::tr("%1*: %2").arg(
                figureName(figure), QCoreApplication::translate("Kpi", figure.kpi()->fallbackName)));
    }
    return stars.join(QStringLiteral("; "));
}

QString captioned(const QString &caption, const QString &stars)
{
    //: What a table shows, and what its stars stand for
    return stars.isEmpty() ? caption : Texts::tr("%1 (%2)").arg(caption, stars);
}

/// The figures of the table's rows, in the order of their names; rows without any figure are left out.
ReportTable tableOf(const ReportWords &words, const KpiTable &table, const QVector<Figure> &figures)
{
    ReportTable result;
    result.columns.push_back({rowTitle(table.by), false});
    for (const Figure &figure : figures)
        result.columns.push_back(figureColumn(figure));
    const QVector<qsizetype> places = placesOf(table, figures);
    for (const KpiRow &row : table.rows) {
        const bool hasAny = std::any_of(places.begin(), places.end(),
                                        [&](qsizetype at) { return row.shown.value(at).isAvailable(); });
        if (hasAny)
            addRow(result, cellsOf(words, table, row, words.name(table.by, row.id), places));
    }
    setTotal(result, cellsOf(words, table, table.total, Texts::tr("Total"), places));
    return result;
}

bool hasValue(const KpiTable &table, qsizetype at)
{
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const KpiRow &row) { return row.shown.value(at).isAvailable(); });
}

QVector<Figure> figures(const char *keys)
{
    QVector<Figure> found;
    for (const QString &key : QString::fromLatin1(keys).split(u' '))
        found.push_back(Figure::fromKey(key).value());
    return found;
}

/// One more cell in each row and in the total, made of the row of the table that it stands for.
template <class CellOf>
void appendColumn(ReportTable &result, const KpiTable &table, const QVector<Figure> &shown,
                  const ReportColumn &column, CellOf cellOf)
{
    result.columns.push_back(column);
    const QVector<qsizetype> places = placesOf(table, shown);
    const auto append = [](QStringList &texts, QVector<ReportValue> &values, const ReportCell &cell) {
        texts.push_back(cell.text);
        values.push_back(cell.value);
    };
    qsizetype at = 0;
    for (const KpiRow &row : table.rows) {
        const bool isShown = std::any_of(places.begin(), places.end(), [&](qsizetype place) {
            return row.shown.value(place).isAvailable();
        });
        if (!isShown)
            continue;
        append(result.rows[at], result.values[at], cellOf(row));
        ++at;
    }
    append(result.total, result.totalValues, cellOf(table.total));
}

} // namespace

namespace {

/// How the figure of the row moved, in points where it is a fraction.
ReportCell changeCell(const ReportWords &words, const Figure &figure, const FigureValue &now,
                      const FigureValue &before)
{
    const QString change = words.change(figure, now, before);
    if (!change.isEmpty())
        return {change, pointsCell(words, *now.ratio - *before.ratio).value};
    ReportCell none{Format::notAvailable()};
    none.value.missing = sentence(now.isAvailable() ? before.missing : now.missing);
    return none;
}

} // namespace

ReportTable channelTable(const ReportWords &words)
{
    const KpiTable &table = words.data().channels;
    const QVector<Figure> shown = figures("cost value net_return roi");
    const Figure &roi = shown.last();
    const qsizetype at = table.figures.indexOf(roi);
    ReportTable result = tableOf(words, table, shown);
    result.name = Texts::tr("Return by channel");
    result.caption = captioned(result.name, starsOf(table, figures("cac")));
    result.bars = {1, 2};
    result.barsTitle = Texts::tr("Cost and value by channel");
    appendColumn(result, table, shown, {Texts::tr("Change"), true}, [&](const KpiRow &row) {
        return changeCell(words, roi, row.shown.value(at), row.before.value(at));
    });
    const Figure cac = figures("cac").first();
    const qsizetype cacAt = table.figures.indexOf(cac);
    appendColumn(result, table, shown, figureColumn(cac),
                 [&](const KpiRow &row) { return figureCell(words, cac, row.shown.value(cacAt)); });
    appendColumn(result, table, shown, {Texts::tr("Maturity"), true},
                 [&](const KpiRow &row) { return shareCell(words, row.maturity); });
    return result;
}

ReportTable kpisByChannel(const ReportWords &words)
{
    ReportTable result =
        tableOf(words, words.data().channels, figures("impressions clicks ctr leads new_customers"));
    result.caption = Texts::tr("What leads there, by channel");
    result.name = Texts::tr("What leads there");
    return result;
}

ReportTable driverTable(const ReportWords &words)
{
    ReportTable result;
    result.caption = Texts::tr("Change of ROI since %1, in points").arg(words.period(words.data().previous));
    result.columns = {{rowTitle(Dimension::Channel), false},
                      {Texts::tr("By value"), true, QStringLiteral("by_value"), {}, true},
                      {Texts::tr("By cost"), true, QStringLiteral("by_cost"), {}, true},
                      {Texts::tr("In all"), true, {}, QStringLiteral("by_value + by_cost"), true}};
    QVector<Driver> drivers = words.data().drivers.drivers;
    std::stable_sort(drivers.begin(), drivers.end(), [](const Driver &a, const Driver &b) {
        return std::abs(a.effect()) > std::abs(b.effect());
    });
    double byValue = 0;
    double byCost = 0;
    for (const Driver &each : drivers) {
        byValue += each.valueEffect;
        byCost += each.costEffect;
        addRow(result,
               {{words.name(Dimension::Channel, each.channel.value)},
                pointsCell(words, each.valueEffect),
                pointsCell(words, each.costEffect),
                pointsCell(words, each.effect())});
    }
    setTotal(result,
             {{Texts::tr("Total")},
              pointsCell(words, byValue),
              pointsCell(words, byCost),
              pointsCell(words, words.data().drivers.change())});
    return result;
}

QVector<ReportTable> figureTables(const ReportWords &words, const KpiTable &table)
{
    QStringList groups;
    QHash<QString, QVector<Figure>> byGroup;
    for (qsizetype i = 0; i < table.figures.size(); ++i) {
        const QString group = figureGroup(table.figures[i]);
        if (!hasValue(table, i))
            continue;
        if (!groups.contains(group))
            groups.push_back(group);
        byGroup[group].push_back(table.figures[i]);
    }
    QVector<ReportTable> tables;
    for (const QString &group : groups) {
        const QVector<Figure> &all = byGroup[group];
        // Evenly: no table of a single column after a full one.
        const qsizetype parts = (all.size() + mostFigures - 1) / mostFigures;
        for (qsizetype part = 0; part < parts; ++part) {
            const qsizetype from = all.size() * part / parts;
            const qsizetype to = all.size() * (part + 1) / parts;
            const QVector<Figure> shown = all.mid(from, to - from);
            ReportTable made = tableOf(words, table, shown);
            //: A group of figures, by channel or campaign
            made.caption = captioned(
                (table.by == Dimension::Campaign ? Texts::tr("%1 by campaign") : Texts::tr("%1 by channel"))
                    .arg(group),
                starsOf(table, shown));
            tables.push_back(made);
        }
    }
    return tables;
}

ReportTable figureSheet(const ReportWords &words, const KpiTable &table)
{
    QVector<Figure> shown;
    for (qsizetype i = 0; i < table.figures.size(); ++i) {
        if (hasValue(table, i))
            shown.push_back(table.figures[i]);
    }
    ReportTable result = tableOf(words, table, shown);
    result.caption = starsOf(table, shown);
    return result;
}

ReportTable goalTable(const ReportWords &words)
{
    ReportTable result;
    result.columns = {{Texts::tr("Goal"), false},
                      {Texts::tr("Wanted"), false},
                      {Texts::tr("Reached"), false},
                      {Texts::tr("Status"), false}};
    const GoalData goals = words.goals();
    const Currency currency = goals.currency;
    for (const GoalRow &row : goals.rows) {
        const Goal *goal = byId(words.data().contents.goals, row.progress.goal);
        const QString reached = reachedText(row, currency, words.format());
        result.rows.push_back({row.name, wantedText(*goal, currency, words.format()),
                               reached.isEmpty() ? Format::notReported() : reached,
                               statusText(row.progress)});
    }
    return result;
}

ReportTable benefitTable(const ReportWords &words)
{
    ReportTable result;
    result.columns = {{Texts::tr("Day"), false},
                      {Texts::tr("Benefit"), false},
                      {Texts::tr("What happened"), false},
                      {Texts::tr("Evidence"), false},
                      {Texts::tr("Strength"), true}};
    for (const Benefit &benefit : words.data().benefits)
        addRow(result,
               {dayCell(words, benefit.day),
                {ReportWords::categoryName(benefit.category)},
                {benefit.description},
                {benefit.evidence.isEmpty() ? Format::notReported() : benefit.evidence},
                //: How strong a benefit is, of five
                {Texts::tr("%1 of 5").arg(words.format().count(benefit.strength)),
                 {ReportUnit::Number, double(benefit.strength)}}});
    return result;
}

ReportTable noteTable(const ReportWords &words)
{
    ReportTable result;
    result.columns = {{Texts::tr("Day"), false}, {Texts::tr("Note"), false}};
    for (const Note &note : words.data().notes)
        addRow(result, {dayCell(words, note.day), {note.text}});
    return result;
}

} // namespace payoff
