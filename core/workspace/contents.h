// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audience/audienceshare.h"
#include "core/results/importbatch.h"
#include "core/results/source.h"
#include "core/workspace/change.h"

namespace payoff {

class Workspace;

/// What people named and entered, as values: everything of a workspace but its results, its typed values and
/// its sales, of which there may be millions. Each list by id, archived things too. What was merged into
/// another stands apart, for it is no longer chosen or shown.
struct Contents {
    QVector<Channel> channels;
    QVector<Channel> mergedChannels;
    QVector<SourceChoice> sourceChoices;
    QVector<Campaign> campaigns;
    QVector<Campaign> mergedCampaigns;
    QVector<Variant> variants;
    QVector<Segment> segments;
    QVector<AudienceShare> shares; ///< the latest of each segment and channel: see latestShares()
    QVector<Persona> personas;
    QVector<Goal> goals;
    QVector<Cost> costs;
    QVector<SharingRule> sharingRules;
    QVector<Rate> rates;
    QVector<ValueRule> valueRules;
    QVector<Margin> margins;
    QVector<Baseline> baselines;
    QVector<Benefit> benefits;
    QVector<Competitor> competitors;
    QVector<Note> notes;
    QVector<OwnMeasure> ownMeasures;
    QVector<OwnKpi> ownKpis;
    QVector<ReportTemplate> templates;
    QVector<Source> sources;
    QVector<ImportBatch> imports;
};

/// Everything of that kind that a change can have touched.
inline constexpr TouchedThings everything = TouchedThings::fromInt(255);

/// Reads again what was touched; the rest stays as it is.
Result<void> readContents(const Workspace &workspace, TouchedThings touched, Contents &contents);

/// The thing of that id in a list of Contents; null if there is none.
template <class T>
const T *byId(const QVector<T> &list, decltype(T::id) id)
{
    const auto found = std::lower_bound(
        list.begin(), list.end(), id, [](const T &each, decltype(T::id) wanted) { return each.id < wanted; });
    return found != list.end() && found->id == id ? &*found : nullptr;
}

} // namespace payoff
