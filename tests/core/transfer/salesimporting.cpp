// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/transfer/salesimporting.h"

#include "core/sales/saletable.h"
#include "core/storage/repository.h"
#include "core/transfer/recognition.h"

namespace payoff {

Result<ImportReport> SalesImporting::tryTake(const QString &path, const ImportOptions &options)
{
    const auto profile = valueOf(profileFor(path, QLatin1String(recogniseProfile)));
    EXPECT_TRUE(profile.sales) << profile.id.toStdString();
    auto report = importFile(*workspace, path, profile, options);
    expectSumsEqualRows();
    return report;
}

ImportReport SalesImporting::take(const QString &path, const ImportOptions &options)
{
    ImportReport report = valueOf(tryTake(path, options));
    const ImportBatch &batch = report.batch;
    EXPECT_EQ(batch.rowsRead,
              batch.imported + batch.updated + batch.unchanged + batch.held + batch.rejected
                  + batch.notCounted);
    return report;
}

QString SalesImporting::ordersFile(const QStringList &orders)
{
    const QString header =
        QStringLiteral("order id,date,total,customer email,status,utm source,utm campaign,refunded amount");
    return file(QStringList{header} + orders, QStringLiteral("orders.csv"));
}

ImportReport SalesImporting::takeOrders(const QStringList &orders, const ImportOptions &options)
{
    return take(ordersFile(orders), options);
}

QString SalesImporting::made(const char *name)
{
    return QStringLiteral(PAYOFF_SOURCE_DIR "/tests/data/importers/") + QString::fromLatin1(name);
}

QStringList SalesImporting::sales()
{
    auto query = workspace.database().run(QStringLiteral(
        "SELECT s.external_id || ' ' || date(s.outcome_day * 86400, 'unixepoch') || ' ' || s.amount || ' ' "
        "|| ifnull(h.name, '-') || ' ' || ifnull(c.name, '-') || ' ' || s.customer FROM sale s "
        "LEFT JOIN channel h ON h.id = s.channel LEFT JOIN campaign c ON c.id = s.campaign "
        "ORDER BY s.external_id, s.outcome_day, s.amount"));
    QStringList found;
    while (query && query->next())
        found.append(query->value(0).toString());
    return found;
}

Sale SalesImporting::sale(const char *externalId)
{
    const auto found =
        valueOf(Repository<Sale>(workspace.database())
                    .select(QStringLiteral(" WHERE external_id = ?"), {QString::fromLatin1(externalId)}));
    return found.value(0);
}

void SalesImporting::close(const char *closed)
{
    ASSERT_TRUE(workspace.database().run(
        QStringLiteral("INSERT INTO month_close (month, closed_at, formulas_version, snapshot) "
                       "VALUES (%1, '', 1, '')")
            .arg(month(closed).index)));
}

} // namespace payoff
