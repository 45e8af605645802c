// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/settings.h"

#include "core/storage/sqlvalue.h"

#include <QHash>

namespace payoff {

namespace {

const QString fiscalYearStartKey = QStringLiteral("fiscal_year_start");
const QString weekStartKey = QStringLiteral("week_start");
const QString salesCycleKey = QStringLiteral("sales_cycle_days");
const QString asOfKey = QStringLiteral("as_of");
constexpr int longestSalesCycle = 3650;

Result<void> store(const Database &database, const QString &key, const QString &value)
{
    const auto done = database.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON "
                                                  "CONFLICT (key) DO UPDATE SET value = excluded.value"),
                                   {key, toSql(value)});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<void> validate(const Settings &settings)
{
    const auto invalid = [](const QString &what, int value) {
        return Error{ErrorCode::InvalidValue, {what, QString::number(value)}};
    };
    if (const int month = settings.calendar.fiscalYearStart; month < 1 || month > 12)
        return invalid(fiscalYearStartKey, month);
    if (const int day = int(settings.calendar.weekStart); day < 1 || day > 7)
        return invalid(weekStartKey, day);
    if (const int days = settings.salesCycleDays; days < 0 || days > longestSalesCycle)
        return invalid(salesCycleKey, days);
    return {};
}

Result<Settings> loadSettings(const Database &database)
{
    auto query = database.run(QStringLiteral("SELECT key, value FROM setting"));
    if (!query)
        return query.error();
    QHash<QString, QString> values;
    while (query->next())
        values.insert(query->value(0).toString(), query->value(1).toString());

    Settings settings;
    settings.calendar.fiscalYearStart = values.value(fiscalYearStartKey, QStringLiteral("1")).toInt();
    const int weekStart = values.value(weekStartKey, QStringLiteral("1")).toInt();
    settings.calendar.weekStart = Qt::DayOfWeek(weekStart >= 1 && weekStart <= 7 ? weekStart : 0);
    settings.salesCycleDays = values.value(salesCycleKey, QStringLiteral("30")).toInt();
    if (const auto asOf = Day::fromIso(values.value(asOfKey)))
        settings.asOf = *asOf;
    return validate(settings) ? settings : Settings{};
}

Result<void> storeSettings(const Database &database, const Settings &settings)
{
    const QVector<QPair<QString, QString>> values{
        {fiscalYearStartKey, QString::number(settings.calendar.fiscalYearStart)},
        {weekStartKey, QString::number(int(settings.calendar.weekStart))},
        {salesCycleKey, QString::number(settings.salesCycleDays)},
        {asOfKey, settings.asOf ? settings.asOf->toIso() : QString()},
    };
    for (const auto &[key, value] : values) {
        if (const auto stored = store(database, key, value); !stored)
            return stored;
    }
    return {};
}

} // namespace payoff
