// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channel.h"
#include "core/workspace/workspace.h"

#include <QVector>

namespace payoff {

/// Revenue of a channel as one teller has it: a source, or the sales ledger.
struct RevenueClaim {
    std::optional<SourceId> source; ///< none: the sales ledger
    qint64 minor = 0; ///< of the workspace's currency
    int months = 0; ///< in which it tells revenue
    int countedMonths = 0; ///< in which its number is the one that counts

    friend bool operator==(const RevenueClaim &, const RevenueClaim &) = default;
};

/// What is told of a channel's revenue, side by side.
struct ChannelRevenue {
    ChannelId channel; ///< null: what belongs to none, for which nothing can be chosen
    QVector<RevenueClaim> claims; ///< the ledger's first, then by source
    std::optional<qint64> typed; ///< typed into the month sheet in place of all others
    std::optional<qint64> counted; ///< what stands in the figures
    std::optional<SourceChoice> choice; ///< whose numbers the workspace chose

    [[nodiscard]] const RevenueClaim *ledger() const;
    /// By how much the claim exceeds the ledger; nothing without a ledger, and for the ledger itself.
    [[nodiscard]] std::optional<qint64> beyondLedger(const RevenueClaim &claim) const;
    friend bool operator==(const ChannelRevenue &, const ChannelRevenue &) = default;
};

/// Whose revenue counts in a channel. By default the tool that came first among those that tell revenue in a
/// month; the ledger in months in which none does.
struct RevenueTeller {
    enum class Kind { ByDefault, Ledger, Source };
    Kind kind = Kind::ByDefault;
    SourceId source; ///< of Kind::Source
};

/// What every teller says of the days, for each channel of which something is told, by id. Which one counts
/// is settled month by month, of whole months even where the days are fewer.
Result<QVector<ChannelRevenue>> readRevenueSources(const Workspace &workspace, const DayRange &days);

/// What makes that teller count in the channel; nothing if it does already.
ChangeSet chooseRevenue(const ChannelRevenue &channel, const RevenueTeller &teller);

/// What makes the ledger count in every channel of which it has sales.
ChangeSet chooseLedgerForAll(const QVector<ChannelRevenue> &channels);
/// What lets the platforms count again, by default, in every channel that was put on the ledger and of which
/// a platform tells revenue.
ChangeSet choosePlatformsForAll(const QVector<ChannelRevenue> &channels);

} // namespace payoff
