// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace payoff {

/// The plain decimal number `text` ("-12.5", ".5", "7", "1e3" refused) times 10^digits, excess digits rounded
/// half to even. Nothing if it is no such number or does not fit. Machine format: point, no grouping, ASCII
/// digits.
std::optional<qint64> parseScaled(std::string_view text, int digits);

/// The machine format of value / 10^digits: "-12.50" for (-1250, 2), "7" for (7, 0).
QString formatScaled(qint64 value, int digits);

} // namespace payoff
