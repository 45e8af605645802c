// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/month.h"
#include "core/base/result.h"
#include "core/measures/measure.h"

#include <optional>

namespace payoff {

/// Where a typed value stands: a channel, or a campaign on it, in a month.
struct TypedCellKey {
    ChannelId channel;
    CampaignId campaign; ///< null: the channel's total
    Month month;
    Measure measure = Measure::Revenue;

    friend auto operator<=>(const TypedCellKey &, const TypedCellKey &) = default;
};

/// What a person typed into the month sheet. It replaces what was imported there and is never added to it.
struct TypedCell {
    TypedCellKey key;
    qint64 value = 0; ///< in the measure's stored digits

    friend bool operator==(const TypedCell &, const TypedCell &) = default;
};

/// UnknownId (no channel), NegativeAmount (where the measure does not allow it).
Result<void> validate(const TypedCell &cell);

} // namespace payoff
