// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/profilejson.h"

#include "core/transfer/headers.h"

#include <QJsonArray>

namespace payoff {

Error wrongProfile(const QString &what)
{
    return {ErrorCode::InvalidValue, {QStringLiteral("import profile"), what}};
}

QStringList profileStrings(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto &each : array)
        list.append(each.toString());
    return list;
}

QStringList headerKeys(const QStringList &headers)
{
    QStringList keys;
    for (const QString &each : headers)
        keys.append(normalisedHeader(each).key);
    return keys;
}

} // namespace payoff
