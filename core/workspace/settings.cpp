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
const QString customerMarginKey = QStringLiteral("customer_margin");
const QString customerRetentionKey = QStringLiteral("customer_retention");
const QString customerDiscountKey = QStringLiteral("customer_discount");
const QString customerPeriodKey = QStringLiteral("customer_period");
const QString clvConventionKey = QStringLiteral("clv_convention");
const QString clvCapKey = QStringLiteral("clv_cap");
constexpr int longestSalesCycle = 3650;

Result<void> store(const Database &database, const QString &key, const QString &value)
{
    const auto done = database.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON "
                                                  "CONFLICT (key) DO UPDATE SET value = excluded.value"),
                                   {key, toSql(value)});
    return done ? Result<void>() : Result<void>(done.error());
}

using SettingTexts = QHash<QString, QString>;

std::optional<CustomerValue> customerFrom(const SettingTexts &texts)
{
    bool isKnown = false;
    CustomerValue customer;
    customer.margin = texts.value(customerMarginKey).toLongLong(&isKnown);
    if (!isKnown)
        return std::nullopt;
    customer.retention = texts.value(customerRetentionKey).toLongLong();
    customer.discount = texts.value(customerDiscountKey).toLongLong();
    customer.period = fromKey<CustomerPeriod>(texts.value(customerPeriodKey)).value_or(customer.period);
    customer.convention = fromKey<ClvConvention>(texts.value(clvConventionKey)).value_or(customer.convention);
    if (const int cap = texts.value(clvCapKey).toInt(); cap > 0)
        customer.cap = cap;
    return customer;
}

/// Of nothing: empty texts, so that what was there before goes.
QVector<QPair<QString, QString>> textsOf(const std::optional<CustomerValue> &customer)
{
    const auto text = [&](const QString &value) { return customer ? value : QString(); };
    const CustomerValue value = customer.value_or(CustomerValue{});
    return {{customerMarginKey, text(QString::number(value.margin))},
            {customerRetentionKey, text(QString::number(value.retention))},
            {customerDiscountKey, text(QString::number(value.discount))},
            {customerPeriodKey, text(toKey(value.period))},
            {clvConventionKey, text(toKey(value.convention))},
            {clvCapKey, value.cap ? QString::number(*value.cap) : QString()}};
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
    return settings.customer ? validate(*settings.customer) : Result<void>();
}

Result<Settings> loadSettings(const Database &database)
{
    auto query = database.run(QStringLiteral("SELECT key, value FROM setting"));
    if (!query)
        return query.error();
    SettingTexts values;
    while (query->next())
        values.insert(query->value(0).toString(), query->value(1).toString());

    Settings settings;
    settings.calendar.fiscalYearStart = values.value(fiscalYearStartKey, QStringLiteral("1")).toInt();
    const int weekStart = values.value(weekStartKey, QStringLiteral("1")).toInt();
    settings.calendar.weekStart = Qt::DayOfWeek(weekStart >= 1 && weekStart <= 7 ? weekStart : 0);
    settings.salesCycleDays = values.value(salesCycleKey, QStringLiteral("30")).toInt();
    if (const auto asOf = Day::fromIso(values.value(asOfKey)))
        settings.asOf = *asOf;
    settings.customer = customerFrom(values);
    return validate(settings) ? settings : Settings{};
}

Result<void> storeSettings(const Database &database, const Settings &settings)
{
    QVector<QPair<QString, QString>> values{
        {fiscalYearStartKey, QString::number(settings.calendar.fiscalYearStart)},
        {weekStartKey, QString::number(int(settings.calendar.weekStart))},
        {salesCycleKey, QString::number(settings.salesCycleDays)},
        {asOfKey, settings.asOf ? settings.asOf->toIso() : QString()},
    };
    values += textsOf(settings.customer);
    for (const auto &[key, value] : values) {
        if (const auto stored = store(database, key, value); !stored)
            return stored;
    }
    return {};
}

} // namespace payoff
