// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/sale.h"
#include "core/storage/statement.h"

namespace payoff {

/// Finds and writes many sales of imports, with the versions that imports replace. The caller owns the
/// transaction. Lives no longer than the database.
class SaleStore {
public:
    static Result<SaleStore> open(const Database &database);

    /// The sale that the source knows by that number.
    Result<std::optional<Sale>> find(SourceId source, const QString &externalId);
    /// Of the sales without a number that say the same as this one, or did before somebody changed them by
    /// hand, the one of that number, from 0, in the order in which they came; whoever is told to be new.
    Result<std::optional<Sale>> findAlike(const Sale &sale, qint64 number);
    /// Whether the customer bought something earlier than this sale: on a day before it or, of orders with
    /// numbers, on its day under a lower one.
    Result<bool> hasEarlier(const Sale &sale);

    Result<void> insert(const Sale &sale);
    /// Replaces the one of that id and keeps what it was as a version of the import that it came with.
    Result<void> replace(const Sale &sale);
    /// Keeps a sale of a closed month apart.
    Result<void> hold(const Sale &sale);

private:
    explicit SaleStore(const Database &database)
        : m_database(&database)
    {
    }
    Result<void> prepare();
    static Result<std::optional<Sale>> read(Statement &statement);

    const Database *m_database;
    std::vector<Statement> m_statements; ///< see salestore.cpp
};

/// "source, external_id, …, batch": the columns of a sale, in the order of its table, without its id.
QString saleColumns();

} // namespace payoff
