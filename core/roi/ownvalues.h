// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/ownfigures.h"
#include "core/storage/database.h"

#include <QHash>
#include <QSet>
#include <QVector>

#include <map>
#include <tuple>

namespace payoff {

/// What was recorded of the workspace's own measures.
class OwnValues {
public:
    struct Each {
        QString key;
        Combining combining = Combining::Sum;
        int digits = 0;
        ChannelId channel; ///< what it was merged into, if it was
        CampaignId campaign;
        DayRange days;
        qint64 value = 0;
    };

    /// Values of those measures whose days touch the range.
    static Result<OwnValues> load(const Database &database, const QSet<QString> &keys, const DayRange &days);

    [[nodiscard]] const QVector<Each> &all() const { return m_all; }

private:
    QVector<Each> m_all;
};

/// The values of one row of an answer, brought together as each measure says.
class OwnSums {
public:
    /// What falls into `days`, which lie within the value's own: a sum spreads evenly by day, all else holds
    /// on every day.
    void add(const OwnValues::Each &each, const DayRange &days);

    /// By key, as plain numbers.
    [[nodiscard]] QHash<QString, double> values() const;

private:
    struct Held {
        Day until; ///< the last day for which it is told
        double value = 0;
    };
    struct Sum {
        Combining combining = Combining::Sum;
        int digits = 0;
        qint64 sum = 0;
        double maximum = 0;
        double ofAll = 0; ///< each value once for each month
        int count = 0;
        std::map<std::pair<ChannelId, CampaignId>, Held> last;
    };

    std::map<QString, Sum> m_sums;
};

} // namespace payoff
