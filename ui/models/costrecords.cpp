// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/costrecords.h"

#include "ui/text/costtext.h"

#include <QCoreApplication>

namespace payoff {

namespace {

class CostRecords {
    Q_DECLARE_TR_FUNCTIONS(CostRecords)
};

QString repeated(Recurrence recurrence, const QString &from)
{
    switch (recurrence) {
    case Recurrence::None:
        break;
    case Recurrence::Weekly:
        return CostRecords::tr("every week from %1").arg(from);
    case Recurrence::Monthly:
        return CostRecords::tr("every month from %1").arg(from);
    case Recurrence::Quarterly:
        return CostRecords::tr("every quarter from %1").arg(from);
    case Recurrence::Yearly:
        return CostRecords::tr("every year from %1").arg(from);
    }
    return from;
}

/// By what it is split, where it is shared.
QString ruleText(const Cost &cost)
{
    if (cost.channel || cost.campaign)
        return CostRecords::tr("direct");
    return cost.rule ? sharingText(*cost.rule) : CostRecords::tr("by the workspace's rule");
}

Record recordOf(const Cost &cost, const Contents &contents, const Format &format)
{
    Record record;
    record.id = cost.id.value;
    const QString unconverted =
        CostRecords::tr("Not counted: its rate of exchange is not known. Open it to enter the rate.");
    record.cells = {
        {spanText(cost, format), cost.span.first.sinceEpoch, cost.span.first.toIso()},
        {categoryName(cost.category)},
        {format.money(cost.amount), qlonglong(cost.converted.value_or(0)), cost.amount.toDecimal(),
         cost.converted ? Tone::Plain : Tone::Worse, cost.converted ? QString() : unconverted},
        {chargedTo(cost, contents)},
        {ruleText(cost), {}, {}, Tone::Muted},
        {cost.note, {}, {}, Tone::Muted, cost.note},
    };
    return record;
}

} // namespace

QString spanText(const Cost &cost, const Format &format)
{
    if (cost.recurrence == Recurrence::None)
        return format.range(cost.span);
    const Month month = Month::of(cost.span.first);
    const bool isWholeMonth = cost.span == month.range();
    const QString from =
        repeated(cost.recurrence, isWholeMonth ? format.month(month) : format.longDay(cost.span.first));
    return cost.until ? CostRecords::tr("%1, until %2").arg(from, format.longDay(*cost.until)) : from;
}

QString chargedTo(const Cost &cost, const Contents &contents)
{
    if (cost.campaign) {
        const Campaign *campaign = byId(contents.campaigns, *cost.campaign);
        return campaign ? campaign->name : QString();
    }
    if (cost.channel) {
        const Channel *channel = byId(contents.channels, *cost.channel);
        return channel ? channel->name : QString();
    }
    return CostRecords::tr("Shared");
}

QVector<RecordColumn> costColumns()
{
    return {{CostRecords::tr("When")},       {CostRecords::tr("Category")}, {CostRecords::tr("Amount"), true},
            {CostRecords::tr("Charged to")}, {CostRecords::tr("Rule")},     {CostRecords::tr("Note")}};
}

QVector<Record> costRecords(const Contents &contents, const Format &format)
{
    QVector<Record> records;
    for (const Cost &cost : contents.costs)
        records.push_back(recordOf(cost, contents, format));
    return records;
}

} // namespace payoff
