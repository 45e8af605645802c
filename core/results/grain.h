// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace payoff {

enum class TimeGrain : quint8 { Day, Week, Month, Quarter, Year, Period };
enum class EntityGrain : quint8 { Ad, AdSet, Campaign, Channel };

/// How finely an import tells things: for each source, channel, paid flag and day exactly one grain counts
/// toward totals, the lowest in this order: no breakdown before breakdown, then finer time, then finer
/// entity.
struct Grain {
    qint64 breakdown = 0; ///< 0: none; else a number for the kind of breakdown
    TimeGrain time = TimeGrain::Day;
    EntityGrain entity = EntityGrain::Channel;

    /// As it stands in the workspace file: comparing codes compares grains.
    [[nodiscard]] qint64 code() const { return breakdown * 10'000 + int(time) * 100 + int(entity); }
    static Grain fromCode(qint64 code)
    {
        return {code / 10'000, TimeGrain(code / 100 % 100), EntityGrain(code % 100)};
    }

    friend auto operator<=>(const Grain &, const Grain &) = default;
};

} // namespace payoff
