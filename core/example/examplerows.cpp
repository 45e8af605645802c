// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/examplerows.h"

#include "core/base/arithmetic.h"
#include "core/example/dice.h"
#include "core/results/grain.h"

#include <bit>
#include <map>

namespace payoff {

namespace {

constexpr qint64 ageAndGender = 1; // the one kind of breakdown in the example

/// Spreads one campaign's month over the segments, each measure exactly.
QVector<MeasureValues> splitBySegment(const MeasureValues &whole, const QVector<QJsonObject> &segments)
{
    QVector<qint64> audience;
    QVector<qint64> buyers;
    for (const QJsonObject &each : segments) {
        audience.push_back(numberOf(each, "share"));
        buyers.push_back(numberOf(each, "buyers"));
    }
    constexpr MeasureMask bought = bit(Measure::Revenue) | bit(Measure::Purchases) | bit(Measure::Conversions)
        | bit(Measure::NewCustomers);
    QVector<MeasureValues> parts(segments.size());
    for (MeasureMask rest = whole.mask; rest != 0; rest &= rest - 1) {
        const auto measure = Measure(std::countr_zero(rest));
        const bool isBought = (bit(measure) & bought) != 0;
        const QVector<qint64> amounts = allocate(whole[measure], isBought ? buyers : audience);
        for (qsizetype i = 0; i < amounts.size(); ++i)
            parts[i].set(measure, amounts[i]);
    }
    return parts;
}

/// Sums of the campaigns of a channel by month.
std::map<std::pair<Month, CampaignId>, ResultRow> monthsOf(ChannelId channel, const QVector<ResultRow> &paid)
{
    std::map<std::pair<Month, CampaignId>, ResultRow> months;
    for (const ResultRow &row : paid) {
        if (row.key.channel != channel)
            continue;
        const Month month = Month::of(row.key.span.first);
        ResultRow &sum = months[{month, row.key.campaign}];
        const MeasureValues values = sum.values;
        sum = row;
        sum.key.span = month.range();
        sum.key.variant = {};
        sum.grain = Grain{ageAndGender, TimeGrain::Month, EntityGrain::Campaign}.code();
        sum.values.add(values);
    }
    return months;
}

} // namespace

Events::Events(const Story &story)
{
    for (const QJsonObject &told : story.list("events")) {
        Event event;
        event.channel = story.idOf<ChannelId>("channels", textOf(told, "channel"));
        event.days = story.span(told);
        event.factors = objectOf(told, "factors");
        for (const QString &key : textsOf(told, "unreported")) {
            if (const auto measure = measureFromKey(key))
                event.unreported |= bit(*measure);
        }
        m_events.push_back(event);
    }
}

qint64 Events::factor(ChannelId channel, Day day, const char *name) const
{
    qint64 factor = 1000;
    for (const Event &event : m_events) {
        if (event.channel == channel && event.days.contains(day))
            factor = scaled(factor, numberOf(event.factors, name, 1000));
    }
    return factor;
}

MeasureMask Events::unreported(ChannelId channel, Day day) const
{
    MeasureMask mask = 0;
    for (const Event &event : m_events) {
        if (event.channel == channel && event.days.contains(day))
            mask |= event.unreported;
    }
    return mask;
}

QVector<qint64> byMonth(const Story &story, const QJsonValue &curve)
{
    QVector<qint64> values;
    for (int i = 0; i < story.monthCount(); ++i)
        values.push_back(story.along(curve, story.firstMonth().plus(i)));
    return values;
}

qint64 times(qint64 value, std::initializer_list<qint64> factors)
{
    for (const qint64 factor : factors)
        value = scaled(value, factor);
    return value;
}

void put(MeasureValues &values, Measure measure, qint64 count)
{
    values.set(measure, info(measure).unit == MeasureUnit::FractionalCount ? count * 1000 : count);
}

QVector<ResultRow> segmentRows(const Story &story, const QVector<ResultRow> &paid)
{
    QVector<ResultRow> rows;
    for (const QJsonObject &told : story.list("channels")) {
        const auto segments = objectsOf(told, "audience");
        if (segments.isEmpty())
            continue;
        const auto channel = story.idOf<ChannelId>("channels", textOf(told, "name"));
        for (const auto &[key, sum] : monthsOf(channel, paid)) {
            const auto parts = splitBySegment(sum.values, segments);
            for (qsizetype i = 0; i < parts.size(); ++i) {
                ResultRow row = sum;
                row.key.segment = story.idOf<SegmentId>("segments", textOf(segments[i], "segment"));
                row.values = parts[i];
                rows.push_back(row);
            }
        }
    }
    return rows;
}

} // namespace payoff
