// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/valuemodel.h"

#include "core/base/arithmetic.h"
#include "core/storage/repository.h"
#include "core/value/valuetable.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr int thousandthDigits = 3;

bool isWithinMonth(Day boundary, const DayRange &days)
{
    return days.contains(boundary) && boundary != Month::of(boundary).first();
}

qint64 worth(qint64 count, qint64 perUnit, int countDigits)
{
    Int128 product = Int128(count) * perUnit;
    for (int digits = countDigits; digits < thousandthDigits; ++digits)
        product *= 10;
    return qint64(product);
}

} // namespace

Result<ValueModel> ValueModel::load(const Database &database)
{
    ValueModel model;
    auto rules = Repository<ValueRule>(database).all();
    if (!rules)
        return rules.error();
    auto margins = Repository<Margin>(database).select(QStringLiteral(" ORDER BY from_day"), {});
    if (!margins)
        return margins.error();
    auto baselines = Repository<Baseline>(database).all();
    if (!baselines)
        return baselines.error();
    model.m_rules = std::move(*rules);
    model.m_margins = std::move(*margins);
    model.m_baselines = std::move(*baselines);
    return model;
}

bool ValueModel::changesWithinAMonth(const DayRange &days) const
{
    for (const ValueRule &rule : m_rules) {
        if (isWithinMonth(rule.from, days) || (rule.until && isWithinMonth(rule.until->next(), days)))
            return true;
    }
    for (const Margin &margin : m_margins) {
        if (isWithinMonth(margin.from, days))
            return true;
    }
    return false;
}

const ValueRule *ValueModel::ruleFor(Measure measure, ChannelId channel, Day day) const
{
    const ValueRule *found = nullptr;
    for (const ValueRule &rule : m_rules) {
        const bool applies = rule.measure == measure && rule.from <= day
            && (!rule.until || day <= *rule.until) && (!rule.channel || *rule.channel == channel);
        if (!applies)
            continue;
        const bool isNearer = !found || (rule.channel && !found->channel)
            || (rule.channel.has_value() == found->channel.has_value() && rule.from >= found->from);
        if (isNearer)
            found = &rule;
    }
    return found;
}

AssumedValue ValueModel::assumed(ChannelId channel, Day day, const MeasureValues &values) const
{
    AssumedValue sum;
    if (m_rules.isEmpty())
        return sum;
    for (const MeasureInfo &each : measures()) {
        if (!values.has(each.measure))
            continue;
        const ValueRule *rule = ruleFor(each.measure, channel, day);
        if (!rule || rule->isCountedInRevenue)
            continue;
        const int digits = storedDigits(each.measure, 0);
        sum.low += worth(values[each.measure], rule->low, digits);
        sum.likely += worth(values[each.measure], rule->likely, digits);
        sum.high += worth(values[each.measure], rule->high, digits);
    }
    return sum;
}

qint64 ValueModel::marginShare(Day day) const
{
    qint64 share = wholeShare;
    for (const Margin &margin : m_margins) {
        if (margin.from <= day)
            share = margin.share;
    }
    return share;
}

bool ValueModel::marginChangesWithin(const DayRange &days) const
{
    const qint64 last = marginShare(days.last);
    return marginShare(days.first) != last
        || std::any_of(m_margins.begin(), m_margins.end(), [&](const Margin &margin) {
               return days.contains(margin.from) && margin.share != last;
           });
}

std::optional<qint64> ValueModel::monthBaseline(const DayRange &days) const
{
    std::optional<qint64> sum;
    for (const Baseline &baseline : m_baselines) {
        if (baseline.month && days.intersects(baseline.month->range()))
            sum = sum.value_or(0) + spreadPart(baseline.amount, baseline.month->range(), days);
    }
    return sum;
}

std::optional<qint64> ValueModel::campaignBaseline(CampaignId campaign) const
{
    std::optional<qint64> sum;
    for (const Baseline &baseline : m_baselines) {
        if (baseline.campaign == campaign)
            sum = sum.value_or(0) + baseline.amount;
    }
    return sum;
}

} // namespace payoff
