// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QMap>
#include <QVector>

namespace payoff {

/// What an import added to the workspace that its rows do not show: kept with the import, so that undoing it
/// knows what to take away and what was changed by hand since.
struct CreatedThings {
    QVector<SourceId> sources;
    QMap<qint64, QString> channels; ///< names as created
    QMap<qint64, QString> segments;
    QVector<QPair<CampaignId, ChannelId>> runs; ///< campaigns that were there, put on a channel

    [[nodiscard]] QJsonObject toJson() const;
    static CreatedThings fromJson(const QJsonObject &object);

    friend bool operator==(const CreatedThings &, const CreatedThings &) = default;
};

} // namespace payoff
