// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace payoff {

/// A date taken apart, without its weekday and time of day.
struct DateText {
    struct Number {
        int value = 0;
        int width = 0; ///< digits written
    };
    std::array<Number, 3> numbers;
    int count = 0; ///< how many numbers there are
    int month = 0; ///< 1 … 12 if it is written as a word
};

/// Nothing if the text is no date in shape. Says nothing of whether the calendar has such a day.
std::optional<DateText> readDateText(std::string_view text);

} // namespace payoff
