// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QMap>
#include <QVector>

namespace payoff {

/// Which channels and campaigns were merged into others. Rows keep the id of what they were recorded for;
/// whoever reads them asks here for whom they count. A value: load it once for each reading.
class MergedThings {
public:
    static Result<MergedThings> load(const Database &database);

    /// Whom it counts for: itself, unless it was merged.
    [[nodiscard]] ChannelId effective(ChannelId channel) const { return m_channels.value(channel, channel); }
    [[nodiscard]] CampaignId effective(CampaignId campaign) const
    {
        return m_campaigns.value(campaign, campaign);
    }

    /// Everything that counts for it, itself first; nothing for what was merged into another.
    [[nodiscard]] QVector<ChannelId> partsOf(ChannelId channel) const;
    /// Everything that counts as one of the list: a filter, in terms of rows. Of an empty list nothing.
    [[nodiscard]] QVector<ChannelId> everyPart(const QVector<ChannelId> &channels) const;
    [[nodiscard]] QVector<CampaignId> everyPart(const QVector<CampaignId> &campaigns) const;

    /// The SQL of the campaign that a row counts for: `column`, or an expression over it.
    [[nodiscard]] QString campaignOf(const QString &column) const;
    [[nodiscard]] bool hasCampaigns() const { return !m_campaigns.isEmpty(); }

    /// Every channel that counts for itself, by id, after the null one of what belongs to none.
    static Result<QVector<ChannelId>> countingChannels(const Database &database);

private:
    QMap<ChannelId, ChannelId> m_channels;
    QMap<CampaignId, CampaignId> m_campaigns;
};

/// "1,2,3" for SQL.
template <class I>
QString idsAsSql(const QVector<I> &ids)
{
    QStringList numbers;
    for (const I &id : ids)
        numbers.push_back(QString::number(id.value));
    return numbers.join(u',');
}

/// " AND column IN (1,2,3)" for SQL; nothing where there are none to choose among.
template <class I>
QString amongAsSql(const char *column, const QVector<I> &ids)
{
    return ids.isEmpty() ? QString()
                         : QStringLiteral(" AND %1 IN (%2)").arg(QLatin1String(column), idsAsSql(ids));
}

} // namespace payoff
