// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/sale.h"
#include "core/storage/statement.h"

namespace payoff {

/// An order as a file tells it: one or several of its rows.
struct StagedSale {
    QString externalId; ///< empty: it has none
    qint64 rows = 1; ///< of the file
    bool counts = true;
    Day day;
    std::optional<Day> refundDay;
    std::optional<ChannelId> channel;
    std::optional<CampaignId> campaign;
    CustomerKind customer = CustomerKind::Unknown;
    QString customerHash;
    QString product;
    Money amount;
    qint64 refunded = 0; ///< minor units
};

/// Gathers the rows of a file into orders, in a temporary table (see TempStoreOnDisk): memory need not grow
/// with them. The caller owns the transaction.
class SaleStaging {
public:
    static Result<SaleStaging> open(const Database &database);

    enum class Taken {
        AsOrder,
        AsLine, ///< a further row of an order
        AsSum, ///< likewise, and its amount was added
        Unknown, ///< not at all: it has no amount, and no row before it that has
        OtherCurrency, ///< not at all: the amount is in another currency than its order's
    };
    /// Takes a row in. Rows of one order that say the same amount say it of the order; otherwise each says
    /// its own part. A row that counts stands for those of its order that do not.
    Result<Taken> take(const StagedSale &sale, bool hasAmount);

    /// Puts the next order into `sale`, by day and number, once all have been taken; false at the end.
    Result<bool> next(StagedSale &sale);
    /// Removes the table.
    Result<void> close();

private:
    /// What is known of an order that has more than one row.
    struct Standing {
        qint64 seq = 0;
        qint64 priced = 0; ///< rows with an amount
        bool isRepeated = true; ///< each of them said the same
        StagedSale sale;
    };

    explicit SaleStaging(const Database &database)
        : m_database(&database)
    {
    }
    Result<std::optional<Standing>> find(const QString &externalId);
    static Result<Taken> addAmount(Standing &standing, const StagedSale &sale);
    Result<Taken> addTo(Standing &standing, const StagedSale &sale, bool hasAmount);
    Result<void> write(Statement &statement, const Standing &standing) const;

    const Database *m_database;
    std::vector<Statement> m_statements; ///< see salestaging.cpp
};

} // namespace payoff
