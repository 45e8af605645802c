// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/enumkeys.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <QVector>

#include <optional>

namespace payoff {

/// A channel on which a campaign runs, and what is planned to be spent there.
struct CampaignChannel {
    ChannelId channel;
    std::optional<qint64> plannedBudget; ///< minor units of the workspace's currency

    friend bool operator==(const CampaignChannel &, const CampaignChannel &) = default;
};

/// How the manager judges a campaign that was reviewed. What failed is kept: it is a case to learn from.
enum class CampaignOutcome { Worked, Mixed, Failed };
template <>
struct EnumKeys<CampaignOutcome> {
    static constexpr EnumKeyList<CampaignOutcome, 3> keys{{{CampaignOutcome::Worked, "worked"},
                                                           {CampaignOutcome::Mixed, "mixed"},
                                                           {CampaignOutcome::Failed, "failed"}}};
};

/// An effort with a name, a time and a purpose, on one channel or several.
struct Campaign {
    CampaignId id; ///< null until stored
    QString name;
    std::optional<Day> firstDay; ///< none: not known yet
    std::optional<Day> lastDay; ///< none: open end
    std::optional<int> salesCycleDays; ///< none: the workspace's default
    QString utm;
    QString learnings;
    QString note;
    bool isArchived = false;
    std::optional<BatchId> batch; ///< the import that created it
    QVector<CampaignChannel> channels; ///< by channel
    QVector<PersonaId> personas; ///< by id
    QVector<GoalId> goals; ///< by id
    std::optional<CampaignId> mergedInto = {}; ///< what is recorded of this one counts for that one
    std::optional<CampaignOutcome> outcome = {}; ///< none: not reviewed yet

    friend bool operator==(const Campaign &, const Campaign &) = default;
};

/// EmptyName, TextTooLong, EndBeforeStart, NegativeAmount (budget), InvalidValue (sales cycle not within 0 …
/// 3650 days), Contradiction (a channel twice).
Result<void> validate(const Campaign &campaign);

/// One arm of a test within a campaign.
struct Variant {
    VariantId id; ///< null until stored
    CampaignId campaign;
    QString name;
    QString note;
    std::optional<BatchId> batch; ///< the import that created it

    friend bool operator==(const Variant &, const Variant &) = default;
};

/// EmptyName, TextTooLong, UnknownId (no campaign).
Result<void> validate(const Variant &variant);

} // namespace payoff
