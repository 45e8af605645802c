// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumkeys.h"
#include "core/base/id.h"
#include "core/base/month.h"
#include "core/base/result.h"
#include "core/measures/measure.h"

#include <QString>
#include <QVector>

#include <optional>

namespace payoff {

enum class GoalKind {
    ReachTotal, ///< 1,000 new followers by June
    HoldLevel, ///< 1,500 site visits a month
    MoveLevel, ///< social sales from 100 to 2,000 a month
};

template <>
struct EnumKeys<GoalKind> {
    static constexpr EnumKeyList<GoalKind, 3> keys{{{GoalKind::ReachTotal, "reach_total"},
                                                    {GoalKind::HoldLevel, "hold_level"},
                                                    {GoalKind::MoveLevel, "move_level"}}};
};

/// What the goal asks of one month, where months differ; in the measure's stored digits.
struct MonthTarget {
    Month month;
    qint64 target = 0;

    friend bool operator==(const MonthTarget &, const MonthTarget &) = default;
};

/// Something measurable that is wanted by a date. Amounts are in the measure's stored digits (see
/// storedDigits()).
struct Goal {
    GoalId id; ///< null until stored
    QString name;
    GoalKind kind = GoalKind::ReachTotal;
    Measure measure = Measure::Revenue;
    QString objective; ///< the business outcome that it serves
    QString responseFamily; ///< conative, affective, cognitive, commercial; optional label
    std::optional<ChannelId> channel; ///< none: all channels together
    qint64 baseline = 0;
    qint64 target = 0; ///< the total, or the level of a month
    DayRange span;
    QString note;
    bool isArchived = false;
    QVector<MonthTarget> monthTargets; ///< by month; a month without one has `target`

    friend bool operator==(const Goal &, const Goal &) = default;
};

/// EmptyName, TextTooLong, EndBeforeStart, InvalidValue (a target of 0 or less, a level to move to that is
/// the baseline).
Result<void> validate(const Goal &goal);

} // namespace payoff
