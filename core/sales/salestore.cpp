// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/salestore.h"

#include "core/sales/saleedit.h"
#include "core/sales/saletable.h"

namespace payoff {

namespace {

/// The statements of a store, in the order in which it keeps them.
enum Known : std::size_t { Find, FindAlike, FindEarlier, Insert, KeepVersion, Update, Hold };

/// What record::read() asks of a query: numbers come as text and are read from it.
struct StatementValues {
    const Statement &statement;

    [[nodiscard]] QVariant value(int column) const
    {
        return statement.isNull(column) ? QVariant() : QVariant(statement.text(column));
    }
};

void bind(Statement &statement, int parameter, const QVariant &value)
{
    if (value.isNull())
        statement.bindNull(parameter);
    else if (value.typeId() == QMetaType::QString)
        statement.bindText(parameter, value.toString());
    else
        statement.bind(parameter, value.toLongLong());
}

/// Binds the columns of the sale from the first parameter on; returns the one behind them.
int bindSale(Statement &statement, const Sale &sale)
{
    int parameter = 1;
    for (const QVariant &value : record::values(sale, TableOf<Sale>::columns))
        bind(statement, parameter++, value);
    return parameter;
}

QStringList statements()
{
    const QStringList names = record::names(TableOf<Sale>::columns);
    const QString columns = saleColumns();
    const QString values = record::placeholders(names.size());
    return {
        // The cast keeps SQLite from looking, at each new number, whether it is the '' of the partial index.
        QStringLiteral("SELECT id, %1 FROM sale WHERE source = ? AND external_id = CAST(? AS TEXT) "
                       "ORDER BY id LIMIT 1")
            .arg(columns),
        // By what it says, or by what it said before somebody changed it by hand.
        QStringLiteral("SELECT id, %1 FROM sale WHERE id IN ("
                       "SELECT id FROM sale WHERE external_id = '' AND imported_as = '' AND source = ?1 "
                       "AND outcome_day = ?2 AND amount = ?3 AND currency = ?4 AND channel IS ?5 "
                       "AND campaign IS ?6 AND customer_hash = ?7 AND product = ?8 UNION ALL "
                       "SELECT id FROM sale WHERE imported_as <> '' AND imported_as = ?9 AND source = ?1) "
                       "ORDER BY id LIMIT 1 OFFSET ?10")
            .arg(columns),
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM sale WHERE customer_hash <> '' AND customer_hash = ?1 "
                       "AND amount >= 0 AND (outcome_day < ?2 OR (outcome_day = ?2 AND external_id <> '' "
                       "AND external_id < ?3)))"),
        QStringLiteral("INSERT INTO sale (%1) VALUES (%2)").arg(columns, values),
        QStringLiteral("INSERT INTO sale_version (sale, %1) SELECT id, %1 FROM sale WHERE id = ?")
            .arg(columns),
        QStringLiteral("UPDATE sale SET %1 = ? WHERE id = ?").arg(names.join(QStringLiteral(" = ?, "))),
        QStringLiteral("INSERT INTO held_sale (%1) VALUES (%2)").arg(columns, values),
    };
}

} // namespace

QString saleColumns() { return record::names(TableOf<Sale>::columns).join(QStringLiteral(", ")); }

Result<SaleStore> SaleStore::open(const Database &database)
{
    SaleStore store(database);
    if (const auto prepared = store.prepare(); !prepared)
        return prepared.error();
    return store;
}

Result<void> SaleStore::prepare()
{
    const QStringList wanted = statements();
    for (const QString &sql : wanted) {
        auto statement = Statement::prepare(*m_database, sql);
        if (!statement)
            return statement.error();
        m_statements.push_back(std::move(*statement));
    }
    return {};
}

Result<std::optional<Sale>> SaleStore::read(Statement &statement)
{
    const auto stepped = statement.step();
    if (!stepped)
        return stepped.error();
    std::optional<Sale> found;
    if (*stepped) {
        const StatementValues values{statement};
        fromSql(values.value(0), found.emplace().id);
        record::read(values, 1, *found, TableOf<Sale>::columns);
    }
    statement.reset();
    return found;
}

Result<std::optional<Sale>> SaleStore::find(SourceId source, const QString &externalId)
{
    Statement &statement = m_statements[Find];
    statement.bind(1, source.value);
    statement.bindText(2, externalId);
    return read(statement);
}

Result<std::optional<Sale>> SaleStore::findAlike(const Sale &sale, qint64 number)
{
    Statement &statement = m_statements[FindAlike];
    int parameter = 1;
    for (const QVariant &value :
         {toSql(sale.source), toSql(sale.outcomeDay), toSql(sale.amount.minor), toSql(sale.amount.currency),
          toSql(sale.channel), toSql(sale.campaign), toSql(sale.customerHash), toSql(sale.product),
          toSql(contentOf(sale)), toSql(number)})
        bind(statement, parameter++, value);
    return read(statement);
}

Result<bool> SaleStore::hasEarlier(const Sale &sale)
{
    Statement &statement = m_statements[FindEarlier];
    statement.bindText(1, sale.customerHash);
    statement.bind(2, qint64(sale.outcomeDay.sinceEpoch));
    statement.bindText(3, sale.externalId);
    const auto stepped = statement.step();
    if (!stepped)
        return stepped.error();
    const bool hasEarlier = statement.integer(0) != 0;
    statement.reset();
    return hasEarlier;
}

Result<void> SaleStore::insert(const Sale &sale)
{
    bindSale(m_statements[Insert], sale);
    return m_statements[Insert].execute();
}

Result<void> SaleStore::replace(const Sale &sale)
{
    m_statements[KeepVersion].bind(1, sale.id.value);
    if (const auto kept = m_statements[KeepVersion].execute(); !kept)
        return kept;
    Statement &update = m_statements[Update];
    update.bind(bindSale(update, sale), sale.id.value);
    return update.execute();
}

Result<void> SaleStore::hold(const Sale &sale)
{
    bindSale(m_statements[Hold], sale);
    return m_statements[Hold].execute();
}

} // namespace payoff
