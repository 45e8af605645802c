// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ledgerrecords.h"

#include "ui/models/costrecords.h"
#include "ui/models/kpidetail.h"
#include "ui/text/costsplittext.h"
#include "ui/text/costtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

bool isShown(const MonthLedger &ledger, const LedgerEntry &entry, const Cost &cost,
             const LedgerFilter &filter)
{
    if (filter.category && *filter.category != cost.category)
        return false;
    return !filter.channel || cost.channel == filter.channel
        || ledger.broughtTo(entry.cost, *filter.channel) != 0;
}

RecordCell amountCell(const LedgerEntry &entry, const Currency &currency, const Format &format)
{
    if (!entry.amount)
        return {Texts::tr("rate missing"), qlonglong(0), QString(), Tone::Worse,
                Texts::tr("Not counted: its rate of exchange is not known. Open it to enter the rate.")};
    const Money money{*entry.amount, currency};
    if (!entry.counts)
        return {format.money(money), qlonglong(money.minor), money.toDecimal(), Tone::Muted,
                Texts::tr("Not counted: ad spend of this month comes with results.")};
    return {format.money(money), qlonglong(money.minor), money.toDecimal()};
}

/// The bill where it says something else than the month's amount.
RecordCell billCell(const LedgerEntry &entry, const Cost &cost, const Currency &currency,
                    const Format &format)
{
    const bool isTheSame = cost.amount.currency == currency && entry.amount == cost.amount.minor;
    if (isTheSame)
        return {};
    return {format.money(cost.amount), qlonglong(cost.amount.minor),
            cost.amount.toDecimal() + u' ' + cost.amount.currency.code(), Tone::Muted};
}

QString nameOf(ChannelId id, const Contents &contents)
{
    const Channel *channel = byId(contents.channels, id);
    return channel ? channel->name : QString();
}

Record splitRecord(const CostSplit &split, const CostSplit::Part &part, const Contents &contents,
                   const Currency &currency, const Format &format)
{
    const Money money{part.amount, currency};
    Record record;
    record.id = part.channel.value;
    RecordCell channel{nameOf(part.channel, contents)};
    if (const Channel *known = byId(contents.channels, part.channel))
        channel.look = ChannelLook{known->id, known->name, known->color};
    record.cells = {channel,
                    {split.by == SplitBy::Direct ? Texts::tr("charged directly")
                                                 : baseText(split, part, currency, format),
                     part.base, QString(), Tone::Muted},
                    {format.money(money), qlonglong(money.minor), money.toDecimal()}};
    return record;
}

KpiText card(const QString &title, qint64 minor, const Currency &currency, const Format &format)
{
    KpiText text;
    text.title = title;
    text.figure = format.money({minor, currency});
    //: A figure's name and its value
    text.spoken = Texts::tr("%1: %2").arg(title, text.figure);
    return text;
}

void addChange(KpiText &text, const MonthLedger &ledger, const Format &format)
{
    const QString before = format.shortMonthAndYear(ledger.month.previous());
    if (ledger.before == 0) {
        text.reason = Texts::tr("nothing in %1").arg(before);
        return;
    }
    const double change = double(ledger.total() - ledger.before) / std::abs(double(ledger.before));
    text.direction = change > 0 ? 1 : change < 0 ? -1 : 0;
    text.change = format.percent(std::abs(change), 1);
    //: What a change is measured against; %1 is a month, shortened
    text.comparedWith = Texts::tr("vs %1").arg(before);
    text.spoken += QLatin1String(", ") + format.signedPercent(change, 1) + u' ' + text.comparedWith;
}

} // namespace

QVector<RecordColumn> ledgerColumns()
{
    return {{Texts::tr("Category")},   {Texts::tr("Charged to")}, {Texts::tr("In the month"), true},
            {Texts::tr("Bill"), true}, {Texts::tr("When")},       {Texts::tr("Note")}};
}

QVector<Record> ledgerRecords(const MonthLedger &ledger, const Contents &contents, const LedgerFilter &filter,
                              const Currency &currency, const Format &format)
{
    QVector<Record> records;
    for (const LedgerEntry &entry : ledger.entries) {
        const Cost *cost = byId(contents.costs, entry.cost);
        if (!cost || !isShown(ledger, entry, *cost, filter))
            continue;
        Record record;
        record.id = entry.cost.value;
        record.cells = {
            {categoryName(cost->category)},
            {chargedTo(*cost, contents)},
            amountCell(entry, currency, format),
            billCell(entry, *cost, currency, format),
            {spanText(*cost, format), cost->span.first.sinceEpoch, cost->span.first.toIso(), Tone::Muted},
            {cost->note, {}, {}, Tone::Muted, cost->note},
        };
        records.push_back(record);
    }
    return records;
}

QVector<RecordColumn> splitColumns()
{
    return {{Texts::tr("Channel")}, {Texts::tr("Goes by")}, {Texts::tr("Amount"), true}};
}

QVector<Record> splitRecords(const MonthLedger &ledger, CostId cost, const Contents &contents,
                             const Currency &currency, const Format &format)
{
    QVector<Record> records;
    for (const CostSplit &split : ledger.splits) {
        if (split.cost != cost)
            continue;
        for (const CostSplit::Part &part : split.parts)
            records.push_back(splitRecord(split, part, contents, currency, format));
        const LedgerEntry *entry = ledger.entry(cost);
        if (!split.parts.isEmpty() || !entry || !entry->counts)
            continue;
        const Money money{split.amount, currency};
        Record rest;
        rest.cells = {{Texts::tr("No channel")},
                      {splitText(split, format), {}, {}, Tone::Muted},
                      {format.money(money), qlonglong(money.minor), money.toDecimal()}};
        records.push_back(rest);
    }
    return records;
}

QString splitHeadline(const MonthLedger &ledger, const Cost &cost, const Currency &currency,
                      const Format &format)
{
    const LedgerEntry *entry = ledger.entry(cost.id);
    if (!entry)
        return Texts::tr("Nothing of it falls into %1.").arg(format.month(ledger.month));
    if (!entry->amount)
        return Texts::tr("It is in no figure: its rate of exchange is not known.");
    if (!entry->counts)
        return Texts::tr("It is in no figure: ad spend of %1 comes with results, unless the month goes by "
                         "invoice.")
            .arg(format.month(ledger.month));
    QStringList lines;
    for (const CostSplit &split : ledger.splits) {
        if (split.cost == cost.id)
            //: "€390.00 a month" and "split evenly over 5 active channels"
            lines.append(Texts::tr("%1; %2.").arg(spreadText(split, cost.recurrence, currency, format),
                                                  splitText(split, format)));
    }
    return lines.join(u'\n');
}

QVector<KpiText> ledgerTexts(const MonthLedger &ledger, const Currency &currency, const Format &format)
{
    KpiText total = card(Texts::tr("In the ledger"), ledger.total(), currency, format);
    addChange(total, ledger, format);
    for (qsizetype i = 0; i < ledger.byCategory.periods.size(); ++i) {
        qint64 sum = 0;
        for (const auto &[category, amounts] : ledger.byCategory.amounts)
            sum += amounts.value(i);
        total.history.append(double(sum));
    }
    const KpiText direct = card(Texts::tr("Charged directly"), ledger.direct, currency, format);
    const KpiText shared = card(Texts::tr("Shared between channels"), ledger.shared, currency, format);
    KpiText spend =
        card(Texts::tr("Ad spend in results"), ledger.reportedSpend.value_or(0), currency, format);
    spend.toolTip = Texts::tr("Not part of the ledger: it comes with results and is counted beside it.");
    if (!ledger.reportedSpend) {
        spend.figure = Format::notReported();
        spend.reason = Texts::tr("not reported");
        spend.spoken = Texts::tr("%1: %2").arg(spend.title, spend.reason);
    }
    return {total, direct, shared, spend};
}

SeriesChartData ledgerChart(const MonthLedger &ledger, const Currency &currency)
{
    KpiSubject subject;
    subject.currency = currency;
    return categoryChart(ledger.byCategory, subject);
}

} // namespace payoff
