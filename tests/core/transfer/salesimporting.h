// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/sale.h"
#include "tests/core/transfer/importing.h"

namespace payoff {

/// A workspace and files of sales to import into it, read by the profile that is recognised.
class SalesImporting : public Importing {
protected:
    Result<ImportReport> tryTake(const QString &path, const ImportOptions &options = {});
    /// The rows must add up in the report.
    ImportReport take(const QString &path, const ImportOptions &options = {});
    /// Of lines below "order id,date,total,customer email,status,utm source,utm campaign,refunded amount".
    ImportReport takeOrders(const QStringList &orders, const ImportOptions &options = {});
    QString ordersFile(const QStringList &orders);
    /// A file made by hand in tests/data/importers.
    static QString made(const char *name);
    /// Everything of a sale that a test may look at: "id day amount channel campaign customer", in order.
    QStringList sales();
    Sale sale(const char *externalId);
    void close(const char *month);
};

} // namespace payoff
