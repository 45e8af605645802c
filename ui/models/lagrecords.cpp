// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lagrecords.h"

#include <QCoreApplication>

namespace payoff {

namespace {

class LagRecords {
    Q_DECLARE_TR_FUNCTIONS(LagRecords)
};

RecordCell daysCell(const SalesLag &lag, int LagQuartiles::*part)
{
    if (lag.days)
        return {LagRecords::tr("%Ln day(s)", nullptr, (*lag.days).*part), (*lag.days).*part,
                QString::number((*lag.days).*part)};
    return {Format::notAvailable(), QVariant(), QString(), Tone::Muted,
            LagRecords::tr("At least %n sale(s) with both days are needed.", nullptr, int(leastSalesForLag))};
}

Record recordOf(const SalesLag &lag, const RecordCell &name, const Format &format)
{
    Record record;
    record.cells = {name,
                    {format.count(lag.sales), qlonglong(lag.sales), QString::number(lag.sales)},
                    daysCell(lag, &LagQuartiles::lower),
                    daysCell(lag, &LagQuartiles::median),
                    daysCell(lag, &LagQuartiles::upper)};
    return record;
}

} // namespace

QVector<RecordColumn> lagColumns()
{
    return {{LagRecords::tr("Channel")},
            {LagRecords::tr("Sales with both days"), true},
            {LagRecords::tr("A quarter within"), true},
            {LagRecords::tr("Half within"), true},
            {LagRecords::tr("Three quarters within"), true}};
}

QVector<Record> lagRecords(const SalesLags &lags, const Contents &contents, const Format &format)
{
    QVector<Record> records{recordOf(lags.all, {LagRecords::tr("All channels")}, format)};
    for (const SalesLag &lag : lags.channels) {
        RecordCell name{LagRecords::tr("(unattributed)"), {}, {}, Tone::Muted};
        if (const Channel *channel = byId(contents.channels, lag.channel)) {
            name = {channel->name};
            name.look = ChannelLook{channel->id, channel->name, channel->color};
        }
        records.push_back(recordOf(lag, name, format));
    }
    for (qsizetype i = 0; i < records.size(); ++i)
        records[i].id = i + 1;
    return records;
}

} // namespace payoff
