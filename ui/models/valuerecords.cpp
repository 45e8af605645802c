// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/valuerecords.h"

#include "core/base/arithmetic.h"

#include <QCoreApplication>

#include <algorithm>

namespace payoff {

namespace {

class ValueRecords {
    Q_DECLARE_TR_FUNCTIONS(ValueRecords)
};

/// The first day on which a later one of the same kind goes before this one; none: never.
std::optional<Day> nextOf(const ValueRule &rule, const QVector<ValueRule> &rules)
{
    std::optional<Day> next;
    for (const ValueRule &each : rules) {
        const bool isLater =
            each.measure == rule.measure && each.channel == rule.channel && rule.from < each.from;
        if (isLater && (!next || each.from < *next))
            next = each.from;
    }
    return next;
}

std::optional<Day> nextOf(const Margin &margin, const QVector<Margin> &margins)
{
    std::optional<Day> next;
    for (const Margin &each : margins) {
        if (margin.from < each.from && (!next || each.from < *next))
            next = each.from;
    }
    return next;
}

QString daysText(Day from, std::optional<Day> last, const Format &format)
{
    return last ? format.range({from, std::max(from, *last)})
                : ValueRecords::tr("from %1").arg(format.longDay(from));
}

QString amountText(qint64 minor, Currency currency, const Format &format)
{
    return format.money({minor, currency});
}

RecordCell amountCell(qint64 minor, Currency currency, const Format &format)
{
    const Money money{minor, currency};
    return {format.money(money), qlonglong(minor), money.toDecimal()};
}

Record recordOf(const ValueRule &rule, const Contents &contents, Currency currency, const Format &format)
{
    const Channel *channel = rule.channel ? byId(contents.channels, *rule.channel) : nullptr;
    const auto next = nextOf(rule, contents.valueRules);
    const bool isCutShort = next && (!rule.until || *next <= *rule.until);
    const std::optional<Day> last = isCutShort ? std::optional(next->previous()) : rule.until;
    const QString cut = isCutShort
        ? ValueRecords::tr("It ends where the rule from %1 begins.").arg(format.longDay(*next))
        : QString();
    Record record;
    record.id = rule.id.value;
    record.cells = {
        {measureName(rule.measure)},
        {channel ? channel->name : ValueRecords::tr("All others"),
         {},
         {},
         channel ? Tone::Plain : Tone::Muted},
        {daysText(rule.from, last, format), rule.from.sinceEpoch, rule.from.toIso(), Tone::Plain, cut},
        amountCell(rule.likely, currency, format),
        {rule.low == rule.high
             ? ValueRecords::tr("certain")
             : ValueRecords::tr("%1 to %2")
                   .arg(amountText(rule.low, currency, format), amountText(rule.high, currency, format)),
         qlonglong(rule.high - rule.low),
         {},
         Tone::Muted},
        {rule.isCountedInRevenue ? ValueRecords::tr("reported as revenue: adds nothing") : rule.origin,
         {},
         {},
         Tone::Muted,
         rule.origin},
    };
    return record;
}

} // namespace

QVector<RecordColumn> valueRuleColumns()
{
    return {{ValueRecords::tr("One of")},      {ValueRecords::tr("On channel")},
            {ValueRecords::tr("When")},        {ValueRecords::tr("Is worth"), true},
            {ValueRecords::tr("Range"), true}, {ValueRecords::tr("Source")}};
}

QVector<Record> valueRuleRecords(const Contents &contents, Currency currency, const Format &format)
{
    QVector<Record> records;
    for (const ValueRule &rule : contents.valueRules)
        records.push_back(recordOf(rule, contents, currency, format));
    return records;
}

QVector<RecordColumn> marginColumns()
{
    return {{ValueRecords::tr("When")}, {ValueRecords::tr("Gross margin"), true}, {ValueRecords::tr("Note")}};
}

QVector<Record> marginRecords(const Contents &contents, const Format &format)
{
    QVector<Record> records;
    for (const Margin &margin : contents.margins) {
        const auto next = nextOf(margin, contents.margins);
        const double share = fraction(margin.share);
        const int digits = margin.share % 10'000 == 0 ? 0 : 1;
        records.push_back(
            {margin.id.value,
             {{daysText(margin.from, next ? std::optional(next->previous()) : std::nullopt, format),
               margin.from.sinceEpoch, margin.from.toIso()},
              {format.percent(share, digits), share, QString::number(share)},
              {margin.note, {}, {}, Tone::Muted, margin.note}}});
    }
    return records;
}

QVector<RecordColumn> baselineColumns()
{
    return {{ValueRecords::tr("Of")},
            {ValueRecords::tr("Would have come anyway"), true},
            {ValueRecords::tr("Note")}};
}

QVector<Record> baselineRecords(const Contents &contents, Currency currency, const Format &format)
{
    QVector<Record> records;
    for (const Baseline &baseline : contents.baselines) {
        const Campaign *campaign = baseline.campaign ? byId(contents.campaigns, *baseline.campaign) : nullptr;
        RecordCell of{campaign ? campaign->name : QString()};
        if (baseline.month)
            of = {format.month(*baseline.month), QString::number(baseline.month->index),
                  baseline.month->toIso()};
        records.push_back({baseline.id.value,
                           {of,
                            amountCell(baseline.amount, currency, format),
                            {baseline.note, {}, {}, Tone::Muted, baseline.note}}});
    }
    return records;
}

} // namespace payoff
