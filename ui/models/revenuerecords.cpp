// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/revenuerecords.h"

#include "ui/text/importtext.h"

#include <QCoreApplication>

namespace payoff {

namespace {

class RevenueRecords {
    Q_DECLARE_TR_FUNCTIONS(RevenueRecords)
};

RecordCell channelCell(const RevenueRow &row, const Contents &contents)
{
    const Channel *channel = byId(contents.channels, row.channel.channel);
    RecordCell cell{channel ? channel->name : RevenueRecords::tr("(unattributed)")};
    if (channel)
        cell.look = ChannelLook{channel->id, channel->name, channel->color};
    else
        cell.tone = Tone::Muted;
    return cell;
}

RecordCell amountCell(std::optional<qint64> minor, Currency currency, const Format &format)
{
    if (!minor)
        return {QString(), QVariant(), QString(), Tone::Muted};
    const Money amount{*minor, currency};
    return {format.exactAmount(amount), qlonglong(*minor), amount.toDecimal()};
}

RecordCell shareCell(const RevenueRow &row, const std::optional<qint64> &beyond, const Format &format)
{
    if (!beyond)
        return {QString(), QVariant(), QString(), Tone::Muted};
    const qint64 ledger = row.channel.ledger()->minor;
    if (ledger <= 0)
        return {Format::notAvailable(), QVariant(), QString(), Tone::Muted,
                RevenueRecords::tr("The sales ledger has nothing to compare it with.")};
    const double share = double(*beyond) / double(ledger);
    return {format.signedPercent(share), share, exportedPercent(share, format.locale())};
}

/// Why a claim that counts in all of its months does.
QString reasonText(const RevenueRow &row)
{
    const RevenueClaim &claim = *row.claim;
    if (row.channel.choice)
        return RevenueRecords::tr("counts, as chosen");
    if (!claim.source || row.channel.claims.size() == 1)
        return RevenueRecords::tr("counts, nobody else tells");
    return RevenueRecords::tr("counts, it came first");
}

RecordCell countsCell(const RevenueRow &row)
{
    if (!row.claim)
        return {RevenueRecords::tr("counts instead"), {}, {}, Tone::Better};
    const RevenueClaim &claim = *row.claim;
    if (claim.countedMonths == 0)
        return {RevenueRecords::tr("does not count"), {}, {}, Tone::Muted};
    if (claim.countedMonths < claim.months)
        return {
            RevenueRecords::tr("counts in %1 of %n month(s)", nullptr, claim.months).arg(claim.countedMonths),
            {},
            {},
            Tone::Plain,
            RevenueRecords::tr("Which one counts is settled month by month.")};
    return {reasonText(row), {}, {}, Tone::Better};
}

} // namespace

QString tellerText(const std::optional<SourceId> &source, const Contents &contents)
{
    if (!source)
        return RevenueRecords::tr("the sales ledger");
    const Source *found = byId(contents.sources, *source);
    if (!found)
        return {};
    //: A tool and the account in it
    return found->account.isEmpty()
        ? toolName(found->tool)
        : RevenueRecords::tr("%1, %2").arg(toolName(found->tool), isolatedName(found->account));
}

QVector<RevenueRow> revenueRows(const QVector<ChannelRevenue> &channels)
{
    QVector<RevenueRow> rows;
    for (const ChannelRevenue &channel : channels) {
        for (const RevenueClaim &claim : channel.claims)
            rows.push_back({channel, claim});
        if (channel.typed)
            rows.push_back({channel, std::nullopt});
    }
    return rows;
}

QVector<RecordColumn> revenueColumns()
{
    return {{RevenueRecords::tr("Channel")},          {RevenueRecords::tr("Told by")},
            {RevenueRecords::tr("Revenue"), true},    {RevenueRecords::tr("More than the ledger"), true},
            {RevenueRecords::tr("In percent"), true}, {RevenueRecords::tr("In the figures")}};
}

QVector<Record> revenueRecords(const QVector<RevenueRow> &rows, const Contents &contents, Currency currency,
                               const Format &format)
{
    QVector<Record> records;
    for (const RevenueRow &row : rows) {
        const auto beyond = row.claim ? row.channel.beyondLedger(*row.claim) : std::nullopt;
        Record record;
        record.id = records.size() + 1;
        record.cells = {
            channelCell(row, contents),
            {row.claim ? tellerText(row.claim->source, contents)
                       : RevenueRecords::tr("typed into the month sheet")},
            amountCell(row.claim ? std::optional(row.claim->minor) : row.channel.typed, currency, format),
            amountCell(beyond, currency, format),
            shareCell(row, beyond, format),
            countsCell(row),
        };
        records.push_back(record);
    }
    return records;
}

} // namespace payoff
