// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/ownvalues.h"

#include "core/base/arithmetic.h"
#include "core/results/mergedthings.h"
#include "core/results/owntable.h"
#include "core/storage/repository.h"

#include <cmath>

namespace payoff {

namespace {

double plain(qint64 value, int digits) { return double(value) / std::pow(10.0, digits); }

} // namespace

Result<OwnValues> OwnValues::load(const Database &database, const QSet<QString> &keys, const DayRange &days)
{
    const auto measures = Repository<OwnMeasure>(database).all();
    if (!measures)
        return measures.error();
    const auto merged = MergedThings::load(database);
    if (!merged)
        return merged.error();
    QHash<qint64, OwnMeasure> wanted;
    for (const OwnMeasure &each : *measures) {
        if (keys.contains(each.key))
            wanted.insert(each.id.value, each);
    }
    auto rows = database.run(QStringLiteral("SELECT measure, channel, campaign, start_day, end_day, value "
                                            "FROM user_result WHERE end_day >= ? AND start_day <= ? "
                                            "ORDER BY measure, channel, campaign, start_day"),
                             {days.first.sinceEpoch, days.last.sinceEpoch});
    if (!rows)
        return rows.error();
    OwnValues values;
    while (rows->next()) {
        const auto found = wanted.constFind(rows->value(0).toLongLong());
        if (found == wanted.constEnd())
            continue;
        values.m_all.push_back({found->key,
                                found->combining,
                                found->digits,
                                merged->effective(ChannelId{rows->value(1).toLongLong()}),
                                merged->effective(CampaignId{rows->value(2).toLongLong()}),
                                {{rows->value(3).toInt()}, {rows->value(4).toInt()}},
                                rows->value(5).toLongLong()});
    }
    return values;
}

void OwnSums::add(const OwnValues::Each &each, const DayRange &days)
{
    Sum &sum = m_sums[each.key];
    const double value = plain(each.value, each.digits);
    sum.combining = each.combining;
    sum.digits = each.digits;
    sum.sum += spreadPart(each.value, each.days, days);
    sum.maximum = sum.count == 0 ? value : std::max(sum.maximum, value);
    sum.ofAll += value;
    ++sum.count;
    const auto [held, isNew] = sum.last.try_emplace({each.channel, each.campaign}, Held{days.last, value});
    if (!isNew && days.last >= held->second.until)
        held->second = {days.last, value};
}

QHash<QString, double> OwnSums::values() const
{
    QHash<QString, double> values;
    for (const auto &[key, sum] : m_sums) {
        switch (sum.combining) {
        case Combining::Sum:
            values.insert(key, plain(sum.sum, sum.digits));
            break;
        case Combining::Average:
            values.insert(key, sum.ofAll / sum.count);
            break;
        case Combining::Maximum:
            values.insert(key, sum.maximum);
            break;
        case Combining::Last: {
            double all = 0;
            for (const auto &[where, held] : sum.last)
                all += held.value;
            values.insert(key, all);
            break;
        }
        }
    }
    return values;
}

} // namespace payoff
