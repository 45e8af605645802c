// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/changestore.h"

#include "core/audience/audiencetable.h"
#include "core/benefits/benefittable.h"
#include "core/campaigns/campaigntable.h"
#include "core/channels/channeltable.h"
#include "core/costs/costtable.h"
#include "core/costs/ratetable.h"
#include "core/goals/goaltable.h"
#include "core/notes/notetable.h"
#include "core/results/rollup.h"
#include "core/sales/saletable.h"
#include "core/storage/repository.h"
#include "core/value/valuetable.h"

#include <sqlite3.h>

namespace payoff {

namespace {

template <class T>
concept Stored = requires
{
    TableOf<T>::table;
};
template <class T>
concept Converted = requires(T value)
{
    value.converted;
};

template <class T>
QString nameOf(const T &value)
{
    if constexpr (requires { value.name; })
        return value.name;
    else
        return QString::number(value.id.value);
}

/// Puts a violated constraint into the terms of the thing.
template <class T>
Error explained(const Database &database, const Error &error, const T &value)
{
    const QString kind = QString::fromLatin1(TableOf<T>::kind);
    switch (sqlite3_extended_errcode(database.handle())) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return {ErrorCode::NameTaken, {kind, nameOf(value)}};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {ErrorCode::InUse, {kind, nameOf(value)}};
    default:
        return error;
    }
}

/// Results keep the ids of what they belong to without a foreign key, because 0 stands for "none".
QString resultColumnOf(const QString &table)
{
    static const QStringList columns{QStringLiteral("channel"), QStringLiteral("campaign"),
                                     QStringLiteral("segment"), QStringLiteral("variant")};
    return columns.contains(table) ? table : QString();
}

template <class T>
Result<void> checkUnused(const Database &database, const T &value)
{
    const QString column = resultColumnOf(QString::fromLatin1(TableOf<T>::table));
    if (column.isEmpty())
        return {};
    for (const char *table : {"result", "result_version"}) {
        const auto used = database.number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM %1 WHERE %2 = ?)")
                                              .arg(QString::fromLatin1(table), column),
                                          {value.id.value});
        if (!used)
            return used.error();
        if (*used != 0)
            return Error{ErrorCode::InUse, {QString::fromLatin1(TableOf<T>::kind), nameOf(value)}};
    }
    return {};
}

/// Fills in the amount in the workspace's currency.
template <Converted T>
Result<void> convertAmount(T &value, Currency currency)
{
    value.converted.reset();
    if (value.amount.currency == currency) {
        value.converted = value.amount.minor;
        return {};
    }
    if (!value.rate)
        return {};
    const auto converted = convert(value.amount, *value.rate, currency);
    if (!converted)
        return converted.error();
    value.converted = converted->minor;
    return {};
}

template <Stored T>
Result<void> writeEdit(const Database &database, Currency currency, Edit<T> &edit)
{
    const Repository<T> repository(database);
    if (!edit.after) {
        if (const auto unused = checkUnused(database, *edit.before); !unused)
            return unused;
        const auto removed = repository.remove(edit.before->id);
        return removed ? removed : Result<void>(explained(database, removed.error(), *edit.before));
    }
    if (const auto valid = validate(*edit.after); !valid)
        return valid;
    if constexpr (Converted<T>) {
        if (const auto converted = convertAmount(*edit.after, currency); !converted)
            return converted;
    }
    if (edit.before) {
        const auto updated = repository.update(*edit.after);
        return updated ? updated : Result<void>(explained(database, updated.error(), *edit.after));
    }
    const auto id = repository.insert(*edit.after);
    if (!id)
        return explained(database, id.error(), *edit.after);
    edit.after->id = *id;
    return {};
}

Result<void> writeEdit(const Database &database, Currency, Edit<TypedCell> &edit)
{
    const TypedCellKey key = edit.after ? edit.after->key : edit.before->key;
    const QVariantList keys{key.channel.value, key.campaign.value, key.month.index, toSql(key.measure)};
    if (!edit.after) {
        const auto removed = database.run(
            QStringLiteral(
                "DELETE FROM typed_cell WHERE channel = ? AND campaign = ? AND month = ? AND measure = ?"),
            keys);
        return removed ? Result<void>() : Result<void>(removed.error());
    }
    if (const auto valid = validate(*edit.after); !valid)
        return valid;
    const auto stored = database.run(
        QStringLiteral("INSERT INTO typed_cell (channel, campaign, month, measure, value) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"),
        keys + QVariantList{edit.after->value});
    return stored ? Result<void>() : Result<void>(stored.error());
}

Result<void> writeEdit(const Database &database, Currency, Edit<InvoicedMonth> &edit)
{
    const InvoicedMonth month = edit.after ? *edit.after : *edit.before;
    const QString sql = edit.after
        ? QStringLiteral("INSERT OR IGNORE INTO invoiced_month (channel, month) VALUES (?, ?)")
        : QStringLiteral("DELETE FROM invoiced_month WHERE channel = ? AND month = ?");
    const auto done = database.run(sql, {month.channel.value, month.month.index});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> writeEdit(const Database &database, Currency, Edit<Settings> &edit)
{
    const Settings settings = edit.after.value_or(Settings{});
    if (const auto valid = validate(settings); !valid)
        return valid;
    return storeSettings(database, settings);
}

// What of the roll-ups a change makes stale
// --------------------------------------------------------------------------

template <class T>
Result<void> refresh(const Database &, const Edit<T> &)
{
    return {};
}

Result<void> refresh(const Database &database, const Edit<TypedCell> &edit)
{
    const TypedCellKey key = edit.after ? edit.after->key : edit.before->key;
    return refreshRollups(database, key.channel, key.month, key.month);
}

Result<void> refresh(const Database &database, const Edit<SourceChoice> &edit)
{
    for (const auto &choice : {edit.before, edit.after}) {
        if (!choice)
            continue;
        if (const auto refreshed = refreshRollups(database, choice->channel); !refreshed)
            return refreshed;
    }
    return {};
}

Result<void> refresh(const Database &database, const Edit<Sale> &edit)
{
    for (const auto &sale : {edit.before, edit.after}) {
        if (!sale)
            continue;
        const Month month = Month::of(sale->outcomeDay);
        if (const auto done = refreshRollups(database, sale->channel.value_or(ChannelId{}), month, month);
            !done)
            return done;
    }
    return {};
}

Result<void> refresh(const Database &database, const Edit<Campaign> &edit)
{
    if (!edit.before || !edit.after || edit.before->salesCycleDays == edit.after->salesCycleDays)
        return {};
    auto channels =
        database.run(QStringLiteral("SELECT DISTINCT channel FROM rollup WHERE level = ? AND campaign = ?"),
                     {int(RollupLevel::CampaignMonth), edit.after->id.value});
    if (!channels)
        return channels.error();
    QVector<ChannelId> stale;
    while (channels->next())
        stale.push_back({channels->value(0).toLongLong()});
    for (const ChannelId channel : std::as_const(stale)) {
        if (const auto refreshed = refreshRollups(database, channel); !refreshed)
            return refreshed;
    }
    return {};
}

} // namespace

Result<void> ChangeStore::write(Change &change)
{
    return std::visit(
        [this](auto &edit) -> Result<void> {
            if (const auto written = writeEdit(m_database, m_currency, edit); !written)
                return written;
            return refresh(m_database, edit);
        },
        change);
}

} // namespace payoff
