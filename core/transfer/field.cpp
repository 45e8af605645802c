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
    Q_ASSERT(!isMeasure());
    return KeyField(m_index);
}

QString Field::key() const
{
    return QLatin1String(isMeasure() ? info(measure()).key : keys[std::size_t(m_index)]);
}

} // namespace payoff
