// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/field.h"

#include <QVector>

#include <algorithm>
#include <array>

namespace payoff {

namespace {

constexpr std::array<const char *, std::size_t(keyFieldCount)> keys{
    "date",     "start",       "end",    "week", "month",   "nth_day", "paid",   "channel",
    "campaign", "campaign_id", "ad_set", "ad",   "segment", "variant", "source", "currency"};

constexpr std::array<const char *, std::size_t(saleFieldCount)> saleKeys{
    "order_id", "order_date", "refund_date", "cancelled_date", "amount",   "net_amount",
    "shipping", "taxes",      "refunded",    "status",         "customer", "customer_kind",
    "product",  "utm_source", "utm_medium",  "utm_campaign"};

} // namespace

std::optional<Field> Field::fromKey(const QString &key)
{
    const QString wanted = key.trimmed().toLower().replace(u'-', u'_');
    const QVector<Field> fields = all();
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field &each) { return each.key() == wanted; });
    if (found == fields.end())
        return std::nullopt;
    return *found;
}

QVector<Field> Field::all()
{
    QVector<Field> fields = ofResults();
    for (int i = 0; i < saleFieldCount; ++i)
        fields.append(SaleField(i));
    return fields;
}

QVector<Field> Field::ofSales()
{
    QVector<Field> fields{KeyField::Date, KeyField::Channel, KeyField::Campaign, KeyField::Currency};
    for (int i = 0; i < saleFieldCount; ++i)
        fields.append(SaleField(i));
    return fields;
}

QVector<Field> Field::ofResults()
{
    QVector<Field> fields;
    for (int i = 0; i < keyFieldCount; ++i)
        fields.append(KeyField(i));
    for (const MeasureInfo &each : measures())
        fields.append(each.measure);
    return fields;
}

Measure Field::measure() const
{
    Q_ASSERT(isMeasure());
    return Measure(m_index - keyFieldCount);
}

KeyField Field::keyField() const
{
    Q_ASSERT(m_index < keyFieldCount);
    return KeyField(m_index);
}

SaleField Field::saleField() const
{
    Q_ASSERT(isOfSalesOnly());
    return SaleField(m_index - firstOfSales);
}

bool Field::isMoney() const
{
    if (isOfSalesOnly())
        return payoff::isMoney(saleField());
    return isMeasure() && info(measure()).unit == MeasureUnit::Money;
}

QString Field::key() const
{
    if (isOfSalesOnly())
        return QLatin1String(saleKeys[std::size_t(saleField())]);
    return QLatin1String(isMeasure() ? info(measure()).key : keys[std::size_t(m_index)]);
}

} // namespace payoff
