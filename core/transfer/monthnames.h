// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace payoff {

/// 1 … 12 for the name of a month, or at least three letters of its beginning, in English, French, German,
/// Spanish, Portuguese, Italian or Hebrew, with or without its accents; 0 for any other word, and for a
/// beginning that several months share ("jui"). The word is UTF-8.
int monthOfName(std::string_view word);

/// Whether the word only joins the parts of a date: "8 de marzo de 2026".
bool joinsDateParts(std::string_view word);

} // namespace payoff
