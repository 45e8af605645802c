// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace payoff {

/// A dated remark that travels into charts and reports.
struct Note {
    NoteId id; ///< null until stored
    Day day;
    QString text;
    bool isForClient = false; ///< else it stays internal
    std::optional<ChannelId> channel;
    std::optional<CampaignId> campaign;

    friend bool operator==(const Note &, const Note &) = default;
};

/// EmptyName (no text), TextTooLong.
Result<void> validate(const Note &note);

} // namespace payoff
