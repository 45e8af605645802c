// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "core/roi/kpiseries.h"

namespace payoff {

/// What was planned and what was spent on one channel of a campaign, or on all of them; minor units.
struct PlanReview {
    ChannelId channel; ///< null: what belongs to none; of the total without meaning
    std::optional<qint64> planned; ///< of ad spend; none: nothing was planned
    std::optional<qint64> adSpend; ///< none: not reported
    qint64 loadedCost = 0; ///< with other direct cost and the share of shared cost
    std::optional<qint64> expected; ///< ad spend by now, if it were even over the campaign's days
    FigureValue value; ///< on the bases asked for
    FigureValue roi;

    /// What of the plan is not spent; below 0: more was spent.
    [[nodiscard]] std::optional<qint64> left() const;
    /// Spent of what was planned, as a fraction; none without a plan above 0.
    [[nodiscard]] std::optional<double> used() const;
};

/// A campaign over its whole life up to a day: what was planned, what came of it, and how that compares with
/// the workspace's own campaigns.
struct CampaignReview {
    CampaignId campaign;
    QVector<PlanReview> channels; ///< planned or with figures, by channel
    PlanReview total;
    FigureValue netReturn;
    /// Part of the campaign's days gone by, 0 … 1; none without a first and a last day.
    std::optional<double> elapsed;
    bool hasEnded = false;
    bool isMaturing = false; ///< the sales cycle of its last day is not over
    std::optional<qint64> baseline; ///< none: nothing says what would have come in anyway
    FigureValue incremental; ///< value on the incremental basis
    FigureValue incrementalRoi;
    int rank = 0; ///< among itself and the campaigns that ended before, best ROI first; ties share; 0: no ROI
    int ranked = 0; ///< how many those are
    std::optional<Spread> past; ///< ROI of those that ended before, itself apart; fractions
    std::optional<ChannelId> best; ///< channel with the highest ROI; none unless two have one
    std::optional<ChannelId> worst;
};

/// The review at the end of the as-of day. UnknownId where there is no such campaign.
Result<CampaignReview> campaignReview(const Workspace &workspace, CampaignId campaign, const Bases &bases,
                                      Day asOf);

} // namespace payoff
