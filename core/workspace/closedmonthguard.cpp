// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/closedmonthguard.h"

#include "core/costs/occurrences.h"
#include "core/results/closedmonths.h"
#include "core/workspace/mergerules.h"

namespace payoff {

namespace {

// What a thing says of a month, stripped of what no figure knows; nothing: the month does not depend on it
// --------------------------------------------------------------------------

std::optional<TypedCell> said(const TypedCell &cell, Month month)
{
    return cell.key.month == month ? std::optional(cell) : std::nullopt;
}

std::optional<OwnValue> said(const OwnValue &value, Month month)
{
    return value.month == month ? std::optional(value) : std::nullopt;
}

std::optional<InvoicedMonth> said(const InvoicedMonth &invoiced, Month month)
{
    return invoiced.month == month ? std::optional(invoiced) : std::nullopt;
}

std::optional<Sale> said(Sale sale, Month month)
{
    if (Month::of(sale.outcomeDay) != month)
        return std::nullopt;
    sale.converted.reset(); // follows from the rest
    sale.note.clear();
    sale.product.clear();
    return sale;
}

std::optional<Rate> said(Rate rate, Month month)
{
    rate.span = rate.span.intersected(month.range());
    return rate.span.isEmpty() ? std::nullopt : std::optional(rate);
}

std::optional<ValueRule> said(ValueRule rule, Month month)
{
    if (rule.from > month.last() || (rule.until && *rule.until < month.first()))
        return std::nullopt;
    rule.from = std::max(rule.from, month.first());
    rule.until = std::min(rule.until.value_or(month.last()), month.last());
    rule.origin.clear();
    rule.note.clear();
    return rule;
}

std::optional<Margin> said(Margin margin, Month month)
{
    margin.note.clear();
    return margin.from <= month.last() ? std::optional(margin) : std::nullopt;
}

std::optional<SharingRule> said(const SharingRule &rule, Month month)
{
    return rule.from <= month ? std::optional(rule) : std::nullopt;
}

std::optional<Baseline> said(Baseline baseline, Month month)
{
    baseline.note.clear();
    return baseline.month == month ? std::optional(baseline) : std::nullopt;
}

/// A cost, and the intervals of it that reach into the month.
using CostOfMonth = std::pair<Cost, QVector<DayRange>>;

std::optional<CostOfMonth> said(Cost cost, Month month)
{
    QVector<DayRange> spans;
    for (const DayRange &span : occurrences(cost, month.last())) {
        if (span.intersects(month.range()))
            spans.push_back(span);
    }
    if (spans.isEmpty())
        return std::nullopt;
    cost.span = {};
    cost.recurrence = Recurrence::None;
    cost.until.reset();
    cost.converted.reset();
    cost.note.clear();
    return CostOfMonth{cost, spans};
}

template <class T>
concept Figured = requires(const T &value, Month month)
{
    said(value, month);
};

/// What is invalid is refused by who writes it.
template <class T>
bool isValid(const std::optional<T> &value)
{
    return !value || validate(*value).isOk();
}
bool isValid(const std::optional<InvoicedMonth> &) { return true; }

template <class T>
auto saidBy(const std::optional<T> &value, Month month) -> decltype(said(*value, month))
{
    if (!value)
        return std::nullopt;
    return said(*value, month);
}

template <class T>
Error refusal(const Edit<T> &, Month month)
{
    return {ErrorCode::MonthClosed, {month.toIso()}};
}

Error refusal(const Edit<Cost> &edit, Month month)
{
    Error error{ErrorCode::MonthClosed, {month.toIso()}};
    if (edit.before && edit.before->recurrence != Recurrence::None)
        error.details.append(QStringLiteral("recurring"));
    return error;
}

template <class T>
Result<void> checkFigures(const QVector<Month> &closed, const Edit<T> &edit)
{
    if (!isValid(edit.after))
        return {};
    for (const Month month : closed) {
        if (saidBy(edit.before, month) != saidBy(edit.after, month))
            return refusal(edit, month);
    }
    return {};
}

// What holds for all months of a channel or campaign
// --------------------------------------------------------------------------

template <class T>
Result<void> checkWhole(const Database &, const Edit<T> &)
{
    return {};
}

Result<void> checkWhole(const Database &database, const Edit<SourceChoice> &edit)
{
    if (edit.before == edit.after)
        return {};
    QVector<ChannelId> channels;
    for (const auto &choice : {edit.before, edit.after}) {
        if (choice)
            channels.push_back(choice->channel);
    }
    return checkMonthsAreOpen(database, channels);
}

Result<void> checkWhole(const Database &database, const Edit<Baseline> &edit)
{
    const auto amount = [](const std::optional<Baseline> &baseline) {
        return baseline ? std::pair{baseline->campaign, baseline->amount}
                        : std::pair{std::optional<CampaignId>(), qint64(0)};
    };
    if (amount(edit.before) == amount(edit.after))
        return {};
    QVector<CampaignId> campaigns;
    for (const auto &baseline : {edit.before, edit.after}) {
        if (baseline && baseline->campaign)
            campaigns.push_back(*baseline->campaign);
    }
    return campaigns.isEmpty() ? Result<void>() : checkMonthsAreOpen(database, campaigns);
}

} // namespace

Result<ClosedMonthGuard> ClosedMonthGuard::load(const Database &database)
{
    auto closed = closedMonths(database);
    if (!closed)
        return closed.error();
    return ClosedMonthGuard(database, std::move(*closed));
}

Result<void> ClosedMonthGuard::check(const Change &change) const
{
    if (m_closed.isEmpty())
        return {};
    return std::visit(
        [this]<class T>(const Edit<T> &edit) -> Result<void> {
            if constexpr (Figured<T>) {
                if (const auto checked = checkFigures(m_closed, edit); !checked)
                    return checked;
            }
            return checkWhole(*m_database, edit);
        },
        change);
}

} // namespace payoff
