// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/sales/salestore.h"
#include "core/transfer/currencies.h"
#include "core/transfer/salestaging.h"

#include <QSet>

#include <map>
#include <set>

namespace payoff {

/// What became of the rows of a file of sales.
struct SaleCounts {
    qint64 imported = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 held = 0;
    qint64 notCounted = 0;
};

/// What all sales of an import have in common.
struct SaleContext {
    BatchId batch;
    SourceId source;
    Currency currency; ///< the workspace's
    QSet<int> closedMonths; ///< Month::index
};

/// Puts orders into the sales of the workspace, against what stands there: the same number is replaced, and
/// what was there before is kept as a version. What the file does not say of a sale, and what a person set of
/// it by hand, stays as it is. An order that no longer counts stays as one of nothing. The caller owns the
/// transaction.
class SaleMerge {
public:
    /// The converter outlives the merge.
    static Result<SaleMerge> open(const Database &database, const SaleContext &context,
                                  CurrencyConverter &converter);

    /// Orders by day, and of one day by number. MissingRate, Overflow, and what storing says.
    Result<void> merge(const StagedSale &staged);

    [[nodiscard]] const SaleCounts &counts() const { return m_counts; }
    /// Where sales were added or changed.
    [[nodiscard]] const std::map<ChannelId, std::set<Month>> &changedMonths() const { return m_changed; }
    /// First and last day of the sales that the file tells, whether they are new or not.
    [[nodiscard]] const std::optional<DayRange> &days() const { return m_days; }

private:
    enum class Outcome { Unchanged, Updated, Imported, Held };

    SaleMerge(SaleContext context, SaleStore store, CurrencyConverter &converter);
    Result<Sale> orderOf(const StagedSale &staged);
    [[nodiscard]] Sale refundOf(const Sale &order, const StagedSale &staged) const;
    Result<CustomerKind> kindOf(const Sale &order);
    Result<void> fillConverted(Sale &sale);
    /// Completes the sale with what is known of it.
    Result<Outcome> put(Sale &sale);
    Result<Outcome> empty(const QString &externalId);
    Result<Outcome> write(const std::optional<Sale> &standing, const Sale &sale);
    Result<std::optional<Sale>> standingOf(const Sale &sale);
    Result<void> leaveOut(const StagedSale &staged);
    void count(Outcome outcome, qint64 rows);
    [[nodiscard]] bool isClosed(Day day) const;
    void noteChange(const Sale &sale);
    void noteDay(Day day);

    SaleContext m_context;
    SaleStore m_store;
    CurrencyConverter *m_converter;
    SaleCounts m_counts;
    std::map<ChannelId, std::set<Month>> m_changed;
    std::optional<DayRange> m_days;
    QHash<QString, qint64> m_alike; ///< sales without a number seen so far, by contentOf()
    QSet<QString> m_customersOfDay; ///< of orders without a number, on the day at hand
    Day m_day;
};

} // namespace payoff
