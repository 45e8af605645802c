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
#include "core/results/owntable.h"
#include "core/results/rollup.h"
#include "core/sales/saletable.h"
#include "core/storage/repository.h"
#include "core/templates/templatetable.h"
#include "core/value/valuetable.h"
#include "core/workspace/mergerules.h"
#include "core/workspace/references.h"

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
concept Mergeable = requires(T value)
{
    value.mergedInto;
};

/// What errors say of a thing.
struct Named {
    QString kind;
    QString name;
};

template <class T>
Named named(const T &value)
{
    const QString kind = QString::fromLatin1(TableOf<T>::kind);
    if constexpr (requires { value.name; })
        return {kind, value.name};
    else
        return {kind, QString::number(value.id.value)};
}

enum class Attempt { Store, Remove };

/// Puts a violated constraint into the terms of the thing.
Error explained(const Database &database, const Error &error, Attempt attempt, const Named &thing)
{
    switch (sqlite3_extended_errcode(database.handle())) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return {ErrorCode::NameTaken, {thing.kind, thing.name}};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {attempt == Attempt::Remove ? ErrorCode::InUse : ErrorCode::UnknownId,
                {thing.kind, thing.name}};
    default:
        return error;
    }
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
Result<void> removeThing(const Database &database, const T &value)
{
    const QString table = QString::fromLatin1(TableOf<T>::table);
    const auto used = isReferredTo(database, table, value.id.value);
    if (!used)
        return used.error();
    if (*used)
        return Error{ErrorCode::InUse, {named(value).kind, named(value).name}};
    const auto removed = Repository<T>(database).remove(value.id);
    return removed ? removed : explained(database, removed.error(), Attempt::Remove, named(value));
}

template <Stored T>
Error whyNotStored(const Database &database, const Error &error, const T &value)
{
    const Error why = explained(database, error, Attempt::Store, named(value));
    if constexpr (std::is_same_v<T, Channel>)
        return explainedName(database, why, value);
    else
        return why;
}

template <Stored T>
Result<void> storeThing(const Database &database, T &value, bool isNew)
{
    const Repository<T> repository(database);
    if (!isNew) {
        const auto updated = repository.update(value);
        return updated ? updated : whyNotStored(database, updated.error(), value);
    }
    const auto id = repository.insert(value);
    if (!id)
        return whyNotStored(database, id.error(), value);
    value.id = *id;
    return {};
}

template <Stored T>
Result<void> writeEdit(const Database &database, Currency currency, Edit<T> &edit)
{
    if (!edit.after)
        return removeThing(database, *edit.before);
    if (const auto valid = validate(*edit.after); !valid)
        return valid;
    if constexpr (Converted<T>) {
        if (const auto converted = convertAmount(*edit.after, currency); !converted)
            return converted;
    }
    if constexpr (Mergeable<T>) {
        if (const auto checked = checkMerge(database, edit); !checked)
            return checked;
    }
    return storeThing(database, *edit.after, !edit.before);
}

Result<void> runStoring(const Database &database, const QString &sql, const QVariantList &values,
                        const Named &thing)
{
    const auto done = database.run(sql, values);
    return done ? Result<void>() : Result<void>(explained(database, done.error(), Attempt::Store, thing));
}

QVariantList columnsOf(const TypedCellKey &key)
{
    return {key.channel.value, key.campaign.value, key.month.index, toSql(key.measure)};
}

Result<void> checkCampaign(const Database &database, CampaignId campaign)
{
    if (campaign.isNull())
        return {};
    const auto known = hasRow(database, "campaign", "id", campaign.value);
    if (!known)
        return known.error();
    if (!*known)
        return Error{ErrorCode::UnknownId, {QStringLiteral("campaign"), QString::number(campaign.value)}};
    return {};
}

Result<void> writeEdit(const Database &database, Currency, Edit<TypedCell> &edit)
{
    const Named thing{QStringLiteral("typed value"), QString()};
    if (edit.before && (!edit.after || edit.after->key != edit.before->key)) {
        const QString sql = QStringLiteral(
            "DELETE FROM typed_cell WHERE channel = ? AND campaign = ? AND month = ? AND measure = ?");
        if (const auto removed = runStoring(database, sql, columnsOf(edit.before->key), thing); !removed)
            return removed;
    }
    if (!edit.after)
        return {};
    if (const auto valid = validate(*edit.after); !valid)
        return valid;
    if (const auto known = checkCampaign(database, edit.after->key.campaign); !known)
        return known;
    const QString sql =
        QStringLiteral("INSERT INTO typed_cell (channel, campaign, month, measure, value) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value");
    return runStoring(database, sql, columnsOf(edit.after->key) + QVariantList{edit.after->value}, thing);
}

Result<void> writeEdit(const Database &database, Currency, Edit<OwnValue> &edit)
{
    const Named thing{QStringLiteral("own measure"), QString()};
    const auto keyOf = [](const OwnValue &value) {
        return QVariantList{value.measure.value, value.channel.value, value.campaign.value,
                            value.month.first().sinceEpoch, value.month.last().sinceEpoch};
    };
    if (edit.before) {
        const QString sql =
            QStringLiteral("DELETE FROM user_result WHERE measure = ? AND channel = ? AND campaign = ? AND "
                           "start_day = ? AND end_day = ? AND source = 0 AND batch = 0");
        if (const auto removed = runStoring(database, sql, keyOf(*edit.before), thing); !removed)
            return removed;
    }
    if (!edit.after)
        return {};
    if (const auto valid = validate(*edit.after); !valid)
        return valid;
    if (const auto known = checkCampaign(database, edit.after->campaign); !known)
        return known;
    const QString sql =
        QStringLiteral("INSERT INTO user_result (measure, channel, campaign, start_day, end_day, source, "
                       "batch, value) VALUES (?, ?, ?, ?, ?, 0, 0, ?) ON CONFLICT DO UPDATE SET value = "
                       "excluded.value");
    return runStoring(database, sql, keyOf(*edit.after) + QVariantList{edit.after->value}, thing);
}

Result<void> writeEdit(const Database &database, Currency, Edit<InvoicedMonth> &edit)
{
    const Named thing{QStringLiteral("invoiced month"), QString()};
    for (const auto &[month, sql] :
         {std::pair{edit.before, "DELETE FROM invoiced_month WHERE channel = ? AND month = ?"},
          std::pair{edit.after,
                    "INSERT INTO invoiced_month (channel, month) VALUES (?, ?) "
                    "ON CONFLICT DO NOTHING"}}) {
        if (!month)
            continue;
        const QVariantList values{month->channel.value, month->month.index};
        if (const auto done = runStoring(database, QString::fromLatin1(sql), values, thing); !done)
            return done;
    }
    return {};
}

Result<void> writeEdit(const Database &database, Currency, Edit<Settings> &edit)
{
    const Settings settings = edit.after.value_or(Settings{});
    if (const auto valid = validate(settings); !valid)
        return valid;
    return storeSettings(database, settings);
}

// Variants that are added together with their campaign do not know its number yet
// --------------------------------------------------------------------------

template <class T>
void settleCampaign(Edit<T> &, CampaignId)
{
}

void settleCampaign(Edit<Variant> &edit, CampaignId last)
{
    if (edit.after && edit.after->campaign.isNull())
        edit.after->campaign = last;
}

template <class T>
void rememberCampaign(const Edit<T> &, CampaignId &)
{
}

void rememberCampaign(const Edit<Campaign> &edit, CampaignId &last)
{
    last = edit.after ? edit.after->id : CampaignId{};
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
    for (const auto &cell : {edit.before, edit.after}) {
        if (!cell)
            continue;
        const TypedCellKey &key = cell->key;
        if (const auto done = refreshRollups(database, key.channel, key.month, key.month); !done)
            return done;
    }
    return {};
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

Result<void> refresh(const Database &database, const Edit<Channel> &edit)
{
    if (!edit.before || !edit.after || edit.before->mergedInto == edit.after->mergedInto)
        return {};
    if (const auto refreshed = refreshRollups(database, edit.after->id); !refreshed)
        return refreshed;
    return edit.before->mergedInto ? refreshRollups(database, *edit.before->mergedInto) : Result<void>();
}

Result<void> refresh(const Database &database, const Edit<Campaign> &edit)
{
    const bool isStale = edit.before && edit.after
        && (edit.before->salesCycleDays != edit.after->salesCycleDays
            || edit.before->mergedInto != edit.after->mergedInto);
    if (!isStale)
        return {};
    const CampaignId own = edit.after->id;
    auto channels = database.run(
        QStringLiteral("SELECT DISTINCT channel FROM rollup WHERE level = ? AND campaign IN (?, ?, ?)"),
        {int(RollupLevel::CampaignMonth), own.value, edit.before->mergedInto.value_or(own).value,
         edit.after->mergedInto.value_or(own).value});
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
            settleCampaign(edit, m_lastCampaign);
            if (const auto written = writeEdit(m_database, m_currency, edit); !written)
                return written;
            rememberCampaign(edit, m_lastCampaign);
            if constexpr (std::is_same_v<decltype(edit), Edit<Sale> &>)
                noteStale(edit);
            return refresh(m_database, edit);
        },
        change);
}

void ChangeStore::noteStale(const Edit<Sale> &edit)
{
    for (const auto &sale : {edit.before, edit.after}) {
        if (sale)
            m_staleSales[sale->channel.value_or(ChannelId{})].insert(Month::of(sale->outcomeDay));
    }
}

Result<void> ChangeStore::finish()
{
    for (const auto &[channel, months] : std::exchange(m_staleSales, {})) {
        for (const Month month : months) {
            if (const auto done = refreshRollups(m_database, channel, month, month); !done)
                return done;
        }
    }
    return {};
}

} // namespace payoff
