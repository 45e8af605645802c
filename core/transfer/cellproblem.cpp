// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/cellproblem.h"

#include <array>
#include <cstddef>

namespace payoff {

const char *key(CellProblem problem)
{
    static constexpr std::array<const char *, std::size_t(CellProblem::UnknownStatus) + 1> keys{
        "",
        "not-a-number",
        "other-decimal-sign",
        "other-currency",
        "out-of-range",
        "negative",
        "not-whole",
        "not-a-date",
        "impossible-day",
        "other-date-order",
        "no-day",
        "end-before-start",
        "broken-text",
        "unknown-word",
        "too-few-cells",
        "too-many-cells",
        "no-amount",
        "unknown-status",
    };
    return keys[std::size_t(problem)];
}

} // namespace payoff
