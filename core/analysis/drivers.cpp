// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/drivers.h"

#include "core/base/arithmetic.h"

namespace payoff {

namespace {

/// The sum of one amount over all channels; nothing if it does not fit.
std::optional<qint64> total(const QVector<ChannelChange> &channels, qint64 ChannelChange::*amount)
{
    std::optional<qint64> sum = 0;
    for (const ChannelChange &each : channels) {
        sum = checkedAdd(*sum, each.*amount);
        if (!sum)
            return std::nullopt;
    }
    return sum;
}

RoiDrivers refusal(NoDrivers reason)
{
    RoiDrivers refused;
    refused.missing = reason;
    return refused;
}

} // namespace

RoiDrivers roiDrivers(const QVector<ChannelChange> &channels)
{
    const auto valueBefore = total(channels, &ChannelChange::valueBefore);
    const auto costBefore = total(channels, &ChannelChange::costBefore);
    const auto valueAfter = total(channels, &ChannelChange::valueAfter);
    const auto costAfter = total(channels, &ChannelChange::costAfter);
    if (!valueBefore || !costBefore || !valueAfter || !costAfter)
        return refusal(NoDrivers::TooLarge);
    if (*costBefore <= 0)
        return refusal(NoDrivers::NoCostBefore);
    if (*costAfter <= 0)
        return refusal(NoDrivers::NoCostAfter);
    const auto before = double(*costBefore);
    const auto after = double(*costAfter);
    const double perValue = (1 / before + 1 / after) / 2;
    const double perCost = (double(*valueBefore) / before / after + double(*valueAfter) / before / after) / 2;
    RoiDrivers result;
    result.roiBefore = double(*valueBefore) / before - 1;
    result.roiAfter = double(*valueAfter) / after - 1;
    result.drivers.reserve(channels.size());
    for (const ChannelChange &each : channels) {
        Driver driver;
        driver.channel = each.channel;
        driver.valueEffect = (double(each.valueAfter) - double(each.valueBefore)) * perValue;
        driver.costEffect = -(double(each.costAfter) - double(each.costBefore)) * perCost;
        result.drivers.push_back(driver);
    }
    return result;
}

} // namespace payoff
