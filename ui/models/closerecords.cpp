// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/closerecords.h"

#include "ui/models/goaldata.h"
#include "ui/text/missingtext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace payoff {

namespace {

class CloseRecords {
    Q_DECLARE_TR_FUNCTIONS(CloseRecords)
};

/// The columns of a summary that a page has room for.
constexpr const char *shownColumns[] = {"ad_spend",   "other_direct_cost", "shared_cost",
                                        "total_cost", "revenue",           "net_return",
                                        "roas",       "roi_loaded",        "roi_loaded_change_previous"};

QString cellText(const SummaryColumn &column, const FigureValue &cell, Currency currency,
                 const Format &format)
{
    switch (column.unit) {
    case SummaryUnit::Money:
        return format.amount({*cell.sum, currency});
    case SummaryUnit::Count:
        return format.count(*cell.sum);
    case SummaryUnit::Thousandths:
        return format.thousandths(*cell.sum);
    case SummaryUnit::Fraction:
        return format.percent(*cell.ratio);
    case SummaryUnit::Multiple:
        return format.number(*cell.ratio, 2);
    case SummaryUnit::Points:
        return format.points(*cell.ratio);
    }
    Q_UNREACHABLE();
}

RecordCell summaryCell(const MonthSummary &summary, const SummaryRow &row, const char *key,
                       const Format &format)
{
    const qsizetype at = summary.columnOf(QString::fromLatin1(key));
    if (at < 0)
        return {Format::notAvailable(), {}, {}, Tone::Muted};
    const FigureValue &cell = row.cells[at];
    if (!cell.isAvailable())
        return {cell.missing == Missing::NotReported ? Format::notReported() : Format::notAvailable(),
                {},
                {},
                Tone::Muted,
                sentence(cell.missing)};
    const SummaryColumn &column = summary.columns[at];
    Tone tone = Tone::Plain;
    if (column.unit == SummaryUnit::Points && *cell.ratio != 0)
        tone = *cell.ratio > 0 ? Tone::Better : Tone::Worse;
    return {cellText(column, cell, summary.currency, format), {}, {}, tone};
}

Record summaryRecord(const MonthSummary &summary, const SummaryRow &row, const QString &name,
                     const Format &format)
{
    Record record{row.channel.value, {{name}}};
    for (const char *key : shownColumns)
        record.cells.push_back(summaryCell(summary, row, key, format));
    return record;
}

/// "ad spend €12.50, clicks 30" of those measures that are reported.
QStringList measureParts(const MeasureValues &values, Currency currency, const Format &format, bool isChange)
{
    QStringList parts;
    for (const MeasureInfo &each : measures()) {
        if (!values.has(each.measure))
            continue;
        const qint64 value = values[each.measure];
        const QString sign = isChange && value > 0 ? QStringLiteral("+") : QString();
        parts.append(CloseRecords::tr("%1 %2").arg(
            measureName(each.measure), sign + measureText(value, each.measure, currency, format)));
    }
    return parts;
}

} // namespace

QVector<RecordColumn> summaryTableColumns()
{
    return {{CloseRecords::tr("Channel")},
            {CloseRecords::tr("Ad spend"), true},
            {CloseRecords::tr("Other direct"), true},
            {CloseRecords::tr("Shared"), true},
            {CloseRecords::tr("Total cost"), true},
            {CloseRecords::tr("Revenue"), true},
            {CloseRecords::tr("Net return"), true},
            {CloseRecords::tr("ROAS"), true},
            {CloseRecords::tr("ROI"), true},
            {CloseRecords::tr("on last month"), true}};
}

QVector<Record> summaryRecords(const MonthSummary &summary, const Format &format)
{
    QVector<Record> records;
    for (const SummaryRow &row : summary.rows)
        records.push_back(summaryRecord(
            summary, row, row.channel.isNull() ? CloseRecords::tr("(unattributed)") : row.name, format));
    if (records.isEmpty())
        return records;
    records.push_back(summaryRecord(summary, summary.total, CloseRecords::tr("Total"), format));
    records.back().isTotal = true;
    return records;
}

QVector<RecordColumn> heldColumns()
{
    return {{CloseRecords::tr("Import")},
            {CloseRecords::tr("Channel")},
            {CloseRecords::tr("Rows"), true},
            {CloseRecords::tr("Sales"), true},
            {CloseRecords::tr("What they tell")}};
}

QVector<Record> heldRecords(const QVector<HeldRows> &held, Currency currency, const Format &format)
{
    QVector<Record> records;
    for (const HeldRows &each : held) {
        const QString told =
            format.locale().createSeparatedList(measureParts(each.sums, currency, format, false));
        records.push_back({each.batch.value,
                           {{each.fileName},
                            {each.channel.isNull() ? CloseRecords::tr("(unattributed)") : each.channelName},
                            {format.count(each.rows), each.rows},
                            {format.count(each.sales), each.sales},
                            {told, {}, {}, Tone::Muted, told}}});
    }
    return records;
}

QStringList differenceLines(const QVector<HeldDifference> &differences, const QVector<HeldRows> &held,
                            Currency currency, const Format &format)
{
    QStringList lines;
    for (const HeldDifference &each : differences) {
        const auto known = std::find_if(held.begin(), held.end(),
                                        [&](const HeldRows &row) { return row.channel == each.channel; });
        const QString name = each.channel.isNull() || known == held.end() ? CloseRecords::tr("(unattributed)")
                                                                          : known->channelName;
        const QStringList parts = measureParts(each.change, currency, format, true);
        lines.append(
            CloseRecords::tr("%1: %2").arg(isolatedName(name), format.locale().createSeparatedList(parts)));
    }
    return lines;
}

QVector<RecordColumn> closedMonthColumns()
{
    return {{CloseRecords::tr("Month")}, {CloseRecords::tr("Closed on")}, {CloseRecords::tr("Comment")}};
}

QString closedOn(const MonthClose &close, const Format &format)
{
    const QDateTime utc = QDateTime::fromString(close.closedAt, Qt::ISODate);
    return utc.isValid() ? format.longDay(Day::fromDate(utc.toLocalTime().date())) : Format::notReported();
}

QVector<Record> closedMonthRecords(const QVector<MonthClose> &closed, const Format &format)
{
    QVector<Record> records;
    for (auto each = closed.crbegin(); each != closed.crend(); ++each) {
        const QString comment = each->comment.simplified();
        records.push_back({each->month.index,
                           {{format.month(each->month), each->month.index, each->month.toIso()},
                            {closedOn(*each, format), each->closedAt},
                            {comment, {}, {}, Tone::Muted, each->comment}}});
    }
    return records;
}

} // namespace payoff
