// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QHash>
#include <QVector>

namespace payoff {

/// Which results meet which persona: those of the campaigns aimed at it, and in other campaigns those of its
/// segments. A result may meet several personas; rows by persona overlap.
class PersonaMap {
public:
    static Result<PersonaMap> load(const Database &database);

    /// Whether the campaign is aimed at some persona.
    [[nodiscard]] bool isAimed(CampaignId campaign) const { return m_byCampaign.contains(campaign); }
    [[nodiscard]] QVector<PersonaId> personasOf(CampaignId campaign, SegmentId segment) const;

private:
    QHash<CampaignId, QVector<PersonaId>> m_byCampaign;
    QHash<SegmentId, QVector<PersonaId>> m_bySegment;
};

} // namespace payoff
