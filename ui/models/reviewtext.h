// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/goalpace.h"
#include "core/roi/campaignreview.h"
#include "core/workspace/contents.h"
#include "ui/models/recordmodel.h"
#include "ui/text/format.h"

namespace payoff {

/// What reviews are written with.
struct ReviewWords {
    const Contents &contents;
    Currency currency;
    const Format &format;
};

/// "Worked", "Mixed", "Failed"; none: "Not reviewed".
QString outcomeText(std::optional<CampaignOutcome> outcome);

QVector<RecordColumn> planColumns();
/// Planned against spent: a row per channel, then the total if there are several.
QVector<Record> planRecords(const CampaignReview &review, const ReviewWords &words);

/// What the review says besides, a paragraph each: the result with its range, its rank, how far the campaign
/// is, what came beyond the baseline, the best and the worst channel.
QStringList reviewSentences(const CampaignReview &review, const ReviewWords &words);

/// One line for each goal that the campaign served: "More visits: met (104%)".
QStringList goalSentences(const Campaign &campaign, const QVector<GoalProgress> &progress,
                          const ReviewWords &words);

QVector<RecordColumn> caseColumns();
/// The campaigns that were reviewed, with what was learned; `outcome`: only those. `rois`: of whole lives.
QVector<Record> caseRecords(std::optional<CampaignOutcome> outcome,
                            const QHash<CampaignId, FigureValue> &rois, const ReviewWords &words);

} // namespace payoff
