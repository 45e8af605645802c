// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importgrain.h"

#include "core/base/names.h"
#include "core/base/period.h"

#include <algorithm>

namespace payoff {

namespace {

/// Only append: the numbers stand in workspace files.
const QStringList &knownKinds()
{
    static const QStringList kinds{
        QStringLiteral("segment"),        QStringLiteral("age"),       QStringLiteral("gender"),
        QStringLiteral("age and gender"), QStringLiteral("region"),    QStringLiteral("country"),
        QStringLiteral("city"),           QStringLiteral("placement"), QStringLiteral("device"),
        QStringLiteral("interest"),       QStringLiteral("audience"),  QStringLiteral("language"),
    };
    return kinds;
}

constexpr qint64 firstOfOthers = 1000;

TimeGrain timeGrainOf(const DayRange &span)
{
    if (span.days() == 1)
        return TimeGrain::Day;
    if (span.days() == daysOfWeek)
        return TimeGrain::Week;
    for (const auto &[granularity, grain] : {std::pair{Granularity::Month, TimeGrain::Month},
                                             std::pair{Granularity::Quarter, TimeGrain::Quarter},
                                             std::pair{Granularity::Year, TimeGrain::Year}}) {
        if (Period::containing(span.first, granularity).range == span)
            return grain;
    }
    return TimeGrain::Period;
}

EntityGrain entityGrainOf(const Mapping &mapping)
{
    if (mapping.column(KeyField::Ad))
        return EntityGrain::Ad;
    if (mapping.column(KeyField::AdSet))
        return EntityGrain::AdSet;
    const bool hasCampaign = mapping.column(KeyField::Campaign) || mapping.column(KeyField::ExternalId);
    return hasCampaign ? EntityGrain::Campaign : EntityGrain::Channel;
}

} // namespace

qint64 breakdownNumber(const QString &kind)
{
    const QString key = nameKey(kind);
    if (const qsizetype known = knownKinds().indexOf(key); known >= 0)
        return known + 1;
    quint32 hash = 2166136261U; // FNV-1a: the same everywhere
    for (const char byte : key.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619U;
    return firstOfOthers + hash;
}

ImportGrain::ImportGrain(const Mapping &mapping, const QString &segmentKind)
{
    m_grain.breakdown = mapping.column(KeyField::Segment) || !mapping.segmentParts.isEmpty()
        ? breakdownNumber(segmentKind)
        : 0;
    m_grain.entity = entityGrainOf(mapping);
}

void ImportGrain::add(const RowBlock &rows)
{
    for (const DayRange &span : rows.spans) {
        if (span != m_last)
            addSpan(span);
    }
}

void ImportGrain::addSpan(const DayRange &span)
{
    m_last = span;
    m_days = m_days.united(span);
    const TimeGrain time = timeGrainOf(span);
    m_isSingleDays = m_isSingleDays && time == TimeGrain::Day;
    m_time = m_time && *m_time != time ? TimeGrain::Period : time;
}

Grain ImportGrain::grain() const
{
    Grain grain = m_grain;
    grain.time = m_time.value_or(TimeGrain::Day);
    return grain;
}

} // namespace payoff
