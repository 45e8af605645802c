// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/query.h"
#include "core/storage/database.h"

#include <QHash>

namespace payoff {

/// The names behind the ids of a dimension.
class DimensionNames {
public:
    /// Loads the names of the dimensions asked for.
    static Result<DimensionNames> load(const Database &database, const QVector<Dimension> &dimensions);

    /// The name; "(unattributed)", "(no campaign)" and so on for 0. Periods and enumerations are named by
    /// their key.
    [[nodiscard]] QString name(Dimension dimension, qint64 id, const CalendarSettings &calendar) const;

private:
    QHash<QPair<int, qint64>, QString> m_names;
};

/// The ids behind names, letter case and white space ignored; UnknownChoice otherwise.
Result<QVector<ChannelId>> channelsNamed(const Database &database, const QStringList &names);
Result<QVector<CampaignId>> campaignsNamed(const Database &database, const QStringList &names);
Result<QVector<SegmentId>> segmentsNamed(const Database &database, const QStringList &names);
/// A source's name is its tool, or "tool account".
Result<QVector<SourceId>> sourcesNamed(const Database &database, const QStringList &names);

} // namespace payoff
