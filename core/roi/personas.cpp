// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/personas.h"

namespace payoff {

Result<PersonaMap> PersonaMap::load(const Database &database)
{
    PersonaMap map;
    auto campaigns =
        database.run(QStringLiteral("SELECT campaign, persona FROM campaign_persona ORDER BY 1, 2"));
    if (!campaigns)
        return campaigns.error();
    while (campaigns->next())
        map.m_byCampaign[{campaigns->value(0).toLongLong()}].push_back({campaigns->value(1).toLongLong()});
    auto segments =
        database.run(QStringLiteral("SELECT segment, persona FROM persona_segment ORDER BY 1, 2"));
    if (!segments)
        return segments.error();
    while (segments->next())
        map.m_bySegment[{segments->value(0).toLongLong()}].push_back({segments->value(1).toLongLong()});
    return map;
}

QVector<PersonaId> PersonaMap::personasOf(CampaignId campaign, SegmentId segment) const
{
    const auto aimed = m_byCampaign.constFind(campaign);
    return aimed != m_byCampaign.constEnd() ? *aimed : m_bySegment.value(segment);
}

} // namespace payoff
