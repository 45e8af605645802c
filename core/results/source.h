// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace payoff {

/// Where results come from: a tool and an account in it, never a file name.
struct Source {
    SourceId id; ///< null until stored
    QString tool; ///< "meta-ads", "plain"; "hand" for what was typed
    QString account;

    friend bool operator==(const Source &, const Source &) = default;
};

} // namespace payoff
