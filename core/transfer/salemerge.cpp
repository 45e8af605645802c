// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/salemerge.h"

#include "core/sales/saleedit.h"

#include <algorithm>

namespace payoff {

namespace {

QString refundId(const QString &externalId)
{
    return externalId.isEmpty() ? QString() : externalId + QStringLiteral("/refund");
}

/// What the file does not say stays as it was, and so does what a person set.
void keepWhatIsNotSaid(const Sale &standing, Sale &sale)
{
    sale.id = standing.id;
    sale.note = standing.note;
    sale.touchDay = standing.touchDay;
    if (!sale.channel)
        sale.channel = standing.channel;
    if (!sale.campaign)
        sale.campaign = standing.campaign;
    if (sale.product.isEmpty())
        sale.product = standing.product;
    if (sale.customerHash.isEmpty())
        sale.customerHash = standing.customerHash;
    if (sale.customer == CustomerKind::Unknown)
        sale.customer = standing.customer;
    keepSetByHand(standing, sale);
}

bool saysTheSame(Sale standing, const Sale &sale)
{
    standing.batch = sale.batch;
    return standing == sale;
}

} // namespace

SaleMerge::SaleMerge(SaleContext context, SaleStore store, CurrencyConverter &converter)
    : m_context(std::move(context)),
      m_store(std::move(store)),
      m_converter(&converter)
{
}

Result<SaleMerge> SaleMerge::open(const Database &database, const SaleContext &context,
                                  CurrencyConverter &converter)
{
    // Versions of sales that a person deleted must not become those of sales that get their ids now.
    const auto forgotten = database.execute(
        QStringLiteral("DELETE FROM sale_version WHERE sale > ifnull((SELECT max(id) FROM sale), 0)"));
    if (!forgotten)
        return forgotten.error();
    auto store = SaleStore::open(database);
    if (!store)
        return store.error();
    return SaleMerge(context, std::move(*store), converter);
}

Result<void> SaleMerge::merge(const StagedSale &staged)
{
    if (!staged.counts)
        return leaveOut(staged);
    auto order = orderOf(staged);
    if (!order)
        return order.error();
    noteDay(order->outcomeDay);
    const auto ofOrder = put(*order);
    if (!ofOrder)
        return ofOrder.error();
    Result<Outcome> ofRefund = Outcome::Unchanged;
    if (staged.refunded != 0) {
        Sale refund = refundOf(*order, staged);
        noteDay(refund.outcomeDay);
        ofRefund = put(refund);
    } else if (!staged.externalId.isEmpty()) {
        ofRefund = empty(refundId(staged.externalId));
    }
    if (!ofRefund)
        return ofRefund.error();
    // One row of the file stands for both: what is held counts most, then what is new.
    Outcome outcome = std::max(*ofOrder, *ofRefund);
    if (outcome == Outcome::Imported && *ofOrder != Outcome::Imported)
        outcome = Outcome::Updated;
    count(outcome, staged.rows);
    return {};
}

void SaleMerge::count(Outcome outcome, qint64 rows)
{
    switch (outcome) {
    case Outcome::Unchanged:
        m_counts.unchanged += rows;
        break;
    case Outcome::Updated:
        m_counts.updated += rows;
        break;
    case Outcome::Imported:
        m_counts.imported += rows;
        break;
    case Outcome::Held:
        m_counts.held += rows;
        break;
    }
}

Result<Sale> SaleMerge::orderOf(const StagedSale &staged)
{
    Sale order;
    order.source = m_context.source;
    order.externalId = staged.externalId;
    order.outcomeDay = staged.day;
    order.channel = staged.channel;
    order.campaign = staged.campaign;
    order.customer = staged.customer;
    order.customerHash = staged.customerHash;
    order.product = staged.product;
    order.amount = staged.amount;
    order.batch = m_context.batch;
    if (order.customer != CustomerKind::Unknown || order.customerHash.isEmpty() || order.amount.minor < 0)
        return order;
    const auto kind = kindOf(order);
    if (!kind)
        return kind.error();
    order.customer = *kind;
    return order;
}

/// New is whose first order this is, among all that the workspace has and the file told before.
Result<CustomerKind> SaleMerge::kindOf(const Sale &order)
{
    if (m_day != order.outcomeDay)
        m_customersOfDay.clear();
    m_day = order.outcomeDay;
    const auto hasEarlier = m_store.hasEarlier(order);
    if (!hasEarlier)
        return hasEarlier.error();
    const bool isKnown = *hasEarlier || m_customersOfDay.contains(order.customerHash);
    if (order.externalId.isEmpty())
        m_customersOfDay.insert(order.customerHash);
    return isKnown ? CustomerKind::Returning : CustomerKind::New;
}

Sale SaleMerge::refundOf(const Sale &order, const StagedSale &staged) const
{
    Sale refund = order;
    refund.id = {};
    refund.note.clear();
    refund.rate.reset();
    refund.byHand = 0;
    refund.importedAs.clear();
    refund.externalId = refundId(order.externalId);
    refund.amount.currency = staged.amount.currency;
    refund.outcomeDay = staged.refundDay.value_or(order.outcomeDay);
    refund.amount.minor = -staged.refunded;
    return refund;
}

Result<void> SaleMerge::fillConverted(Sale &sale)
{
    if (sale.amount.currency == m_context.currency) {
        sale.converted = sale.amount.minor;
        return {};
    }
    const auto rate = m_converter->rateOf(sale.amount.currency, sale.outcomeDay);
    if (!rate)
        return rate.error();
    const auto converted = convert(sale.amount, *rate, m_context.currency);
    if (!converted)
        return converted.error();
    sale.rate = *rate;
    sale.converted = converted->minor;
    return {};
}

Result<SaleMerge::Outcome> SaleMerge::put(Sale &sale)
{
    if (const auto filled = fillConverted(sale); !filled)
        return filled.error();
    const auto standing = standingOf(sale);
    if (!standing)
        return standing.error();
    if (*standing)
        keepWhatIsNotSaid(**standing, sale);
    return write(*standing, sale);
}

/// By its number, else as often as the file has said the same.
Result<std::optional<Sale>> SaleMerge::standingOf(const Sale &sale)
{
    if (!sale.externalId.isEmpty())
        return m_store.find(m_context.source, sale.externalId);
    return m_store.findAlike(sale, m_alike[contentOf(sale)]++);
}

/// A sale that the workspace has but that does not count any more: of nothing, and nobody's.
Result<SaleMerge::Outcome> SaleMerge::empty(const QString &externalId)
{
    const auto standing = m_store.find(m_context.source, externalId);
    if (!standing)
        return standing.error();
    if (!*standing)
        return Outcome::Unchanged;
    Sale sale = **standing;
    sale.amount.minor = 0;
    sale.converted = 0;
    sale.customer = CustomerKind::Unknown;
    sale.customerHash.clear();
    sale.batch = m_context.batch;
    keepSetByHand(**standing, sale);
    return write(*standing, sale);
}

Result<SaleMerge::Outcome> SaleMerge::write(const std::optional<Sale> &standing, const Sale &sale)
{
    if (standing && saysTheSame(*standing, sale))
        return Outcome::Unchanged;
    if (isClosed(sale.outcomeDay) || (standing && isClosed(standing->outcomeDay))) {
        const auto held = m_store.hold(sale);
        return held ? Result<Outcome>(Outcome::Held) : Result<Outcome>(held.error());
    }
    noteChange(sale);
    if (standing)
        noteChange(*standing);
    const auto written = standing ? m_store.replace(sale) : m_store.insert(sale);
    if (!written)
        return written.error();
    return standing ? Outcome::Updated : Outcome::Imported;
}

Result<void> SaleMerge::leaveOut(const StagedSale &staged)
{
    Outcome worst = Outcome::Unchanged;
    if (!staged.externalId.isEmpty()) {
        for (const QString &id : {staged.externalId, refundId(staged.externalId)}) {
            const auto outcome = empty(id);
            if (!outcome)
                return outcome.error();
            worst = std::max(worst, *outcome);
        }
    }
    if (worst == Outcome::Unchanged)
        m_counts.notCounted += staged.rows;
    else
        count(worst, staged.rows);
    return {};
}

bool SaleMerge::isClosed(Day day) const { return m_context.closedMonths.contains(Month::of(day).index); }

void SaleMerge::noteChange(const Sale &sale)
{
    m_changed[sale.channel.value_or(ChannelId{})].insert(Month::of(sale.outcomeDay));
}

void SaleMerge::noteDay(Day day)
{
    if (!m_days)
        m_days = {day, day};
    m_days->first = std::min(m_days->first, day);
    m_days->last = std::max(m_days->last, day);
}

} // namespace payoff
