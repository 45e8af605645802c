// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/references.h"

#include <array>

namespace payoff {

namespace {

/// Where else a thing is referred to: columns without a foreign key, because 0 stands there for "none", and
/// those from which rows would vanish together with the thing, which inverse() could not bring back.
struct Reference {
    const char *thing; ///< its table
    const char *table;
    const char *column;
};

constexpr std::array references{
    Reference{"channel", "result", "channel"},
    Reference{"channel", "result_version", "channel"},
    Reference{"channel", "held_result", "channel"},
    Reference{"channel", "user_result", "channel"},
    Reference{"channel", "sale_version", "channel"},
    Reference{"channel", "held_sale", "channel"},
    Reference{"campaign", "result", "campaign"},
    Reference{"campaign", "result_version", "campaign"},
    Reference{"campaign", "held_result", "campaign"},
    Reference{"campaign", "user_result", "campaign"},
    Reference{"campaign", "sale_version", "campaign"},
    Reference{"campaign", "held_sale", "campaign"},
    Reference{"campaign", "typed_cell", "campaign"},
    Reference{"campaign", "ad_set", "campaign"},
    Reference{"campaign", "ad", "campaign"},
    Reference{"campaign", "variant", "campaign"},
    Reference{"campaign", "campaign_alias", "campaign"},
    Reference{"segment", "result", "segment"},
    Reference{"segment", "result_version", "segment"},
    Reference{"segment", "held_result", "segment"},
    Reference{"user_measure", "user_result", "measure"},
    Reference{"variant", "result", "variant"},
    Reference{"variant", "result_version", "variant"},
    Reference{"variant", "held_result", "variant"},
};

} // namespace

Result<bool> hasRow(const Database &database, const char *table, const char *column, qint64 id)
{
    const auto found = database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE %2 = ?)")
                                           .arg(QString::fromLatin1(table), QString::fromLatin1(column)),
                                       {id});
    if (!found)
        return found.error();
    return *found != 0;
}

Result<bool> isReferredTo(const Database &database, const QString &table, qint64 id)
{
    for (const Reference &each : references) {
        if (table != QLatin1String(each.thing))
            continue;
        const auto used = hasRow(database, each.table, each.column, id);
        if (!used || *used)
            return used;
    }
    return false;
}

} // namespace payoff
