// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/audiencereader.h"
#include "core/transfer/nameresolver.h"

#include <QHash>

#include <map>

namespace payoff {

/// Finds the channel and the segment of shares, as NameResolver does, and makes what is not there yet. Asks
/// the database once per distinct name. The caller owns the transaction.
class AudienceNames {
public:
    struct Place {
        ChannelId channel;
        SegmentId segment;
    };

    AudienceNames(const Database &database, const Profile &profile, BatchId batch, const QString &account);

    Result<Place> placeOf(const AudienceRow &row);

    [[nodiscard]] SourceId source() const { return m_source; } ///< null before the first
    [[nodiscard]] CreatedThings created() const;
    /// The channels met, in the order of first sight.
    [[nodiscard]] const QVector<ChannelId> &channels() const { return m_channels; }

private:
    /// A kind of segment, and the texts that its resolver knows.
    struct Kind {
        NameResolver resolver;
        std::array<QHash<QString, quint32>, textFieldCount> ids;
    };

    Kind &kindOf(const QString &kind);

    const Database &m_database;
    Profile m_profile;
    BatchId m_batch;
    QString m_account;
    SourceId m_source;
    std::map<QString, Kind> m_kinds;
    QVector<ChannelId> m_channels;
};

} // namespace payoff
