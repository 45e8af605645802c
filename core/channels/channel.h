// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/measures/measure.h"

#include <QString>

#include <optional>

namespace payoff {

/// A place where marketing happens: Facebook, LinkedIn, a newsletter.
struct Channel {
    ChannelId id; ///< null until stored
    QString name;
    int color = 0; ///< index into the channel colours of the theme
    bool isArchived = false;
    std::optional<BatchId> batch; ///< the import that created it
    std::optional<ChannelId> mergedInto = {}; ///< what is recorded of this one counts for that one

    friend bool operator==(const Channel &, const Channel &) = default;
};

/// EmptyName, TextTooLong, InvalidValue (colour below 0).
Result<void> validate(const Channel &channel);

/// Whose numbers count for a group of measures in a channel.
struct SourceChoice {
    Id<struct SourceChoiceTag> id;
    ChannelId channel;
    MeasureGroup group = MeasureGroup::Revenue;
    std::optional<SourceId> source; ///< none: the sales ledger

    friend bool operator==(const SourceChoice &, const SourceChoice &) = default;
};

/// Contradiction: only revenue can come from the sales ledger.
Result<void> validate(const SourceChoice &choice);

} // namespace payoff
