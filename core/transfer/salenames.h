// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/nameresolver.h"
#include "core/transfer/salereader.h"

#include <QHash>

namespace payoff {

/// Where a sale came from. None: nobody knows.
struct SalePlace {
    std::optional<ChannelId> channel;
    std::optional<CampaignId> campaign;
};

/// Finds the channel and the campaign of sales, by their columns or else by the UTM parameters of the visit,
/// and makes what is not there yet. Asks the database once per distinct wording. The caller owns the
/// transaction.
///
/// A campaign is the one that carries the UTM tag; else one of that name, as NameResolver finds it in the
/// channel. Without a channel none is made.
class SaleNames {
public:
    SaleNames(const Database &database, const Profile &profile, BatchId batch);

    /// Settles the source. The channel is that of sales of which nothing tells; it may be empty.
    Result<void> begin(const QString &account, const QString &otherwise);
    Result<SalePlace> placeOf(const SaleRow &row);

    [[nodiscard]] SourceId source() const { return m_resolver.identities().front().source; }
    [[nodiscard]] const CreatedThings &created() const { return m_resolver.created(); }
    [[nodiscard]] const QStringList &newCampaigns() const { return m_resolver.newCampaigns(); }
    /// The channels met, in the order of first sight.
    [[nodiscard]] const QVector<ChannelId> &channels() const { return m_channels; }

private:
    Result<SalePlace> find(const SaleRow &row);
    Result<QString> channelOf(const SaleRow &row) const;
    Result<void> loadTags();
    [[nodiscard]] Result<std::optional<CampaignId>> tagged(const QString &tag, ChannelId channel) const;
    Result<RowIdentity> resolve(const QString &channel, const QString &campaign);
    quint32 idOf(KeyField field, const QString &text);

    const Database &m_database;
    Profile m_profile;
    NameResolver m_resolver;
    QString m_otherwise;
    std::array<QHash<QString, quint32>, textFieldCount> m_ids; ///< of texts handed to the resolver
    std::array<QStringList, textFieldCount> m_newTexts;
    QHash<QString, QVector<CampaignId>> m_tags; ///< by nameKey()
    QHash<QByteArray, SalePlace> m_places; ///< by the row's wording
    QVector<ChannelId> m_channels;
};

} // namespace payoff
