// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/customerhash.h"

#include "core/base/names.h"

#include <QCryptographicHash>

namespace payoff {

Result<CustomerHash> CustomerHash::open(const Database &database)
{
    const auto made = database.execute(QStringLiteral(
        "INSERT OR IGNORE INTO setting (key, value) VALUES ('customer_salt', lower(hex(randomblob(32))))"));
    if (!made)
        return made.error();
    auto query = database.run(QStringLiteral("SELECT value FROM setting WHERE key = 'customer_salt'"));
    if (!query)
        return query.error();
    query->next();
    return CustomerHash(query->value(0).toByteArray());
}

QString CustomerHash::of(std::string_view customer) const
{
    const QString name = nameKey(QString::fromUtf8(customer));
    if (name.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(QByteArrayLiteral(":"));
    hash.addData(name.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace payoff
