// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/roi/query.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// The day up to which the workspace is known: as set, else the last day with results, not after today; today
/// where there is none.
Result<Day> asOfDay(const Workspace &workspace);

/// First and last day of everything recorded: results and costs. Nothing in an empty workspace.
Result<std::optional<DayRange>> recordedDays(const Workspace &workspace);

/// The whole months from the first thing recorded to the as-of day; the as-of month where there is nothing.
Result<DayRange> knownDays(const Workspace &workspace);

/// Last day with results of each channel, by id.
Result<QHash<ChannelId, Day>> lastResultDays(const Workspace &workspace);

/// Share of the ad spend of the days whose sales cycle has ended at the as-of day; none without spend.
/// Channels: those asked for, none given: all.
Result<std::optional<double>> maturity(const Workspace &workspace, const DayRange &days,
                                       const QVector<ChannelId> &channels = {});

/// What of a period is not fully mature: shares below 1.
struct PeriodMaturity {
    double all = 1; ///< of all channels together
    QHash<ChannelId, double> channels; ///< of those that still mature
};

/// The maturity of each of the periods, in their order; of the ad spend that the filters leave.
Result<QVector<PeriodMaturity>> maturingPeriods(const Workspace &workspace, const QVector<Period> &periods,
                                                const Filters &filters = {});

/// The maturity in those days of each campaign that still matures.
Result<QHash<CampaignId, double>> maturingCampaigns(const Workspace &workspace, const DayRange &days,
                                                    const Filters &filters = {});

} // namespace payoff
