// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoff {

/// What a column of a ledger's file can hold, in the order of the documented header.
enum class LedgerField { Date, End, Category, Amount, Currency, Channel, Campaign, Rule, Note };

inline constexpr int ledgerFieldCount = int(LedgerField::Note) + 1;

} // namespace payoff
