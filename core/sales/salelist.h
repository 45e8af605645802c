// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/sale.h"
#include "core/storage/database.h"

#include <QVector>

namespace payoff {

/// Which sales are listed; empty lists: whatever it is.
struct SaleSelection {
    /// What is searched for: sales whose number, product or note holds the words, or of one of these
    /// channels or campaigns.
    struct Search {
        QString words;
        QVector<ChannelId> channels;
        QVector<CampaignId> campaigns;

        friend bool operator==(const Search &, const Search &) = default;
    };

    DayRange days; ///< of their outcome
    QVector<ChannelId> channels; ///< null: sales that belong to none
    QVector<CampaignId> campaigns;
    QVector<SourceId> sources;
    std::optional<Search> search;
    bool isOnlyUnattributed = false; ///< those that belong to no channel

    friend bool operator==(const SaleSelection &, const SaleSelection &) = default;
};

/// By what sales are ordered; those that are equal in it by their day, the newest first.
enum class SaleKey { OutcomeDay, TouchDay, Number, Channel, Campaign, Product, Customer, Amount };

struct SaleOrder {
    SaleKey key = SaleKey::OutcomeDay;
    bool isDescending = true;

    friend bool operator==(const SaleOrder &, const SaleOrder &) = default;
};

/// What of a list is asked for.
struct SaleRange {
    int limit = 0;
    qint64 offset = 0;
};

/// What the sales of a list come to. Refunds are sales below zero.
struct SaleTotals {
    qint64 orders = 0;
    qint64 refunds = 0;
    qint64 net = 0; ///< minor units of the workspace's currency
    qint64 unconverted = 0; ///< sales that are not in it for want of a rate
    qint64 fromNew = 0; ///< orders of new customers
    qint64 fromReturning = 0;
    qint64 unattributed = 0; ///< orders and refunds that belong to no channel

    friend bool operator==(const SaleTotals &, const SaleTotals &) = default;
};

/// The sales of that range, as stored: what was merged stands under its own id, and is found under what it
/// counts for.
Result<QVector<Sale>> readSales(const Database &database, const SaleSelection &selection,
                                const SaleOrder &order, const SaleRange &range);

Result<SaleTotals> sumSales(const Database &database, const SaleSelection &selection);

/// UnknownId if there is none such.
Result<Sale> findSale(const Database &database, SaleId id);

/// Whether the workspace has any sale.
Result<bool> hasSales(const Database &database);

} // namespace payoff
