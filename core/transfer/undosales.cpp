// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/undosales.h"

#include "core/sales/salestore.h"

#include <algorithm>
#include <array>

namespace payoff {

namespace {

/// The version that is shown once the import is gone: a condition on "v".
constexpr const char *isNext =
    "EXISTS (SELECT 1 FROM sale s WHERE s.id = v.sale AND s.batch = ?1) AND v.batch <> ?1 "
    "AND v.batch = (SELECT max(w.batch) FROM sale_version w WHERE w.sale = v.sale AND w.batch <> ?1)";

struct ColumnByHand {
    SalePart part;
    const char *column;
};

constexpr std::array columnsByHand{
    ColumnByHand{SalePart::OutcomeDay, "outcome_day"},
    ColumnByHand{SalePart::TouchDay, "touch_day"},
    ColumnByHand{SalePart::Channel, "channel"},
    ColumnByHand{SalePart::Campaign, "campaign"},
    ColumnByHand{SalePart::Customer, "customer"},
    ColumnByHand{SalePart::Product, "product"},
    ColumnByHand{SalePart::Amount, "amount"},
    ColumnByHand{SalePart::Amount, "currency"},
    ColumnByHand{SalePart::Amount, "rate"},
    ColumnByHand{SalePart::Amount, "converted"},
    ColumnByHand{SalePart::Note, "note"},
};

/// What a sale is once the import is gone: the columns of the version "v", but what was set by hand stays.
QString restoredColumns()
{
    QStringList columns = saleColumns().split(QStringLiteral(", "));
    for (QString &column : columns) {
        const auto byHand =
            std::find_if(columnsByHand.begin(), columnsByHand.end(),
                         [&](const ColumnByHand &each) { return column == QLatin1String(each.column); });
        if (byHand != columnsByHand.end())
            column = QStringLiteral("CASE WHEN sale.by_hand & %1 THEN sale.%2 ELSE v.%2 END")
                         .arg(int(byHand->part))
                         .arg(column);
        else
            column = (column == QLatin1String("by_hand") || column == QLatin1String("imported_as"))
                ? QStringLiteral("sale.") + column
                : QStringLiteral("v.") + column;
    }
    return columns.join(QStringLiteral(", "));
}

Result<qint64> changed(const Database &database, const QString &sql, BatchId batch)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return statement.error();
    statement->bind(1, batch.value);
    if (const auto done = statement->execute(); !done)
        return done.error();
    return database.number(QStringLiteral("SELECT changes()"));
}

} // namespace

Result<MonthsOfChannels> monthsOfSales(const Database &database, BatchId batch)
{
    auto query = Statement::prepare(
        database,
        QStringLiteral("SELECT DISTINCT ifnull(channel, 0), outcome_day FROM sale WHERE batch = ?1 "
                       "UNION SELECT ifnull(v.channel, 0), v.outcome_day FROM sale_version v "
                       "WHERE %1 "
                       // Where one of the two was set by hand, it goes with the other of the version.
                       "UNION SELECT ifnull(h.channel, 0), v.outcome_day FROM sale_version v "
                       "JOIN sale h ON h.id = v.sale AND h.by_hand <> 0 WHERE %1 "
                       "UNION SELECT ifnull(v.channel, 0), h.outcome_day FROM sale_version v "
                       "JOIN sale h ON h.id = v.sale AND h.by_hand <> 0 WHERE %1")
            .arg(QString::fromLatin1(isNext)));
    if (!query)
        return query.error();
    query->bind(1, batch.value);
    MonthsOfChannels months;
    while (true) {
        const auto stepped = query->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return months;
        months[{query->integer(0)}].insert(Month::of({qint32(query->integer(1))}));
    }
}

Result<SalesTakenBack> takeBackSales(const Database &database, BatchId batch)
{
    const QString restore =
        QStringLiteral("UPDATE sale SET (%1) = (SELECT %2 FROM sale_version v WHERE v.sale = sale.id AND %3) "
                       "WHERE batch = ?1 AND EXISTS "
                       "(SELECT 1 FROM sale_version v WHERE v.sale = sale.id AND v.batch <> ?1)")
            .arg(saleColumns(), restoredColumns(), QString::fromLatin1(isNext));
    SalesTakenBack report;
    for (const auto &[sql, into] :
         {std::pair<QString, qint64 *>{QStringLiteral("DELETE FROM held_sale WHERE batch = ?1"), nullptr},
          {QStringLiteral("DELETE FROM sale_version WHERE batch = ?1"), nullptr},
          {restore, &report.restored},
          // Shown now, and no version any more.
          {QStringLiteral("DELETE FROM sale_version WHERE batch <> ?1 AND batch = "
                          "(SELECT s.batch FROM sale s WHERE s.id = sale_version.sale)"),
           nullptr},
          {QStringLiteral("DELETE FROM sale WHERE batch = ?1"), &report.removed}}) {
        const auto rows = changed(database, sql, batch);
        if (!rows)
            return rows.error();
        if (into)
            *into = *rows;
    }
    return report;
}

} // namespace payoff
