// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/salelist.h"

#include "core/results/mergedthings.h"
#include "core/sales/saletable.h"
#include "core/storage/repository.h"

namespace payoff {

namespace {

/// A condition on sales and the values that it asks for.
struct Condition {
    QString sql;
    QVariantList values;
};

/// For LIKE … ESCAPE '\': whatever holds the words as they are written.
QString pattern(QString words)
{
    for (const QChar special : {u'\\', u'%', u'_'})
        words.replace(special, QString(u'\\') + special);
    return u'%' + words + u'%';
}

void addSearch(const MergedThings &merged, const SaleSelection::Search &search, Condition &condition)
{
    condition.sql +=
        QStringLiteral(" AND (external_id LIKE ? ESCAPE '\\' OR product LIKE ? ESCAPE '\\' "
                       "OR note LIKE ? ESCAPE '\\' OR channel IN (%1) OR campaign IN (%2))")
            .arg(idsAsSql(merged.everyPart(search.channels)), idsAsSql(merged.everyPart(search.campaigns)));
    const QString words = pattern(search.words);
    condition.values += {words, words, words};
}

Result<Condition> conditionOf(const Database &database, const SaleSelection &selection)
{
    const auto merged = MergedThings::load(database);
    if (!merged)
        return merged.error();
    Condition condition;
    condition.sql = QStringLiteral(" WHERE outcome_day BETWEEN ? AND ?");
    condition.values = {selection.days.first.sinceEpoch, selection.days.last.sinceEpoch};
    condition.sql += amongAsSql("ifnull(channel, 0)", merged->everyPart(selection.channels))
        + amongAsSql("campaign", merged->everyPart(selection.campaigns))
        + amongAsSql("source", selection.sources);
    if (selection.isOnlyUnattributed)
        condition.sql += QStringLiteral(" AND channel IS NULL");
    if (selection.search)
        addSearch(*merged, *selection.search, condition);
    return condition;
}

QString expressionOf(SaleKey key)
{
    switch (key) {
    case SaleKey::OutcomeDay:
        return QStringLiteral("outcome_day");
    case SaleKey::TouchDay:
        return QStringLiteral("touch_day");
    case SaleKey::Number:
        return QStringLiteral("external_id");
    case SaleKey::Channel:
        return QStringLiteral("(SELECT name_key FROM channel c WHERE c.id = sale.channel)");
    case SaleKey::Campaign:
        return QStringLiteral("(SELECT name_key FROM campaign c WHERE c.id = sale.campaign)");
    case SaleKey::Product:
        return QStringLiteral("product COLLATE NOCASE");
    case SaleKey::Customer:
        return QStringLiteral("customer");
    case SaleKey::Amount:
        return QStringLiteral("converted");
    }
    Q_UNREACHABLE();
}

QString orderAsSql(const SaleOrder &order)
{
    const QString direction = order.isDescending ? QStringLiteral("DESC") : QStringLiteral("ASC");
    // Days in one direction: so that the index on them serves.
    if (order.key == SaleKey::OutcomeDay)
        return QStringLiteral(" ORDER BY outcome_day %1, id %1").arg(direction);
    return QStringLiteral(" ORDER BY %1 %2, outcome_day DESC, id DESC")
        .arg(expressionOf(order.key), direction);
}

} // namespace

Result<QVector<Sale>> readSales(const Database &database, const SaleSelection &selection,
                                const SaleOrder &order, const SaleRange &range)
{
    const auto condition = conditionOf(database, selection);
    if (!condition)
        return condition.error();
    const QString sql = condition->sql + orderAsSql(order)
        + QStringLiteral(" LIMIT %1 OFFSET %2").arg(range.limit).arg(range.offset);
    return Repository<Sale>(database).select(sql, condition->values);
}

Result<SaleTotals> sumSales(const Database &database, const SaleSelection &selection)
{
    const auto condition = conditionOf(database, selection);
    if (!condition)
        return condition.error();
    auto query = database.run(QStringLiteral("SELECT count(*) FILTER (WHERE amount >= 0), count(*) FILTER "
                                             "(WHERE amount < 0), ifnull(sum(converted), 0), "
                                             "count(*) FILTER (WHERE converted IS NULL), count(*) FILTER "
                                             "(WHERE customer = 'new' AND amount >= 0), "
                                             "count(*) FILTER (WHERE customer = 'returning' AND amount >= "
                                             "0), count(*) FILTER (WHERE channel IS NULL) FROM sale")
                                  + condition->sql,
                              condition->values);
    if (!query)
        return query.error();
    SaleTotals totals;
    if (!query->next())
        return totals;
    int at = 0;
    for (qint64 *const sum : {&totals.orders, &totals.refunds, &totals.net, &totals.unconverted,
                              &totals.fromNew, &totals.fromReturning, &totals.unattributed})
        *sum = query->value(at++).toLongLong();
    return totals;
}

Result<Sale> findSale(const Database &database, SaleId id) { return Repository<Sale>(database).find(id); }

Result<bool> hasSales(const Database &database)
{
    const auto found = database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM sale)"));
    if (!found)
        return found.error();
    return *found != 0;
}

} // namespace payoff
