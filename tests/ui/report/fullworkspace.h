// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "tests/support/smallworkspace.h"

namespace payoff {

/// The small workspace with a goal of each status that it can have, a benefit of each kind, a note for the
/// client, a rule of value, and names that are hard to write: of another direction, with tags, very long.
struct FullWorkspace {
    FullWorkspace();

    [[nodiscard]] ReportData may(Audience audience, ValueBasis basis = ValueBasis::Value) const;

    SmallWorkspace small;
};

/// "<script>alert('x')</script> & co"
QString hostileName();

} // namespace payoff
