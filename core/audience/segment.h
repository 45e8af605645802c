// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace payoff {

/// A part of the audience as a platform breaks it down, or as the manager defines it: one value of one kind.
struct Segment {
    SegmentId id; ///< null until stored
    QString kind; ///< "age", "gender", "age and gender", "region", "placement", "interest", "segment"
    QString name; ///< "18–24", "women", "Bavaria"
    QString note;
    bool isArchived = false;
    std::optional<BatchId> batch; ///< the import that created it

    friend bool operator==(const Segment &, const Segment &) = default;
};

/// EmptyName, TextTooLong.
Result<void> validate(const Segment &segment);

} // namespace payoff
