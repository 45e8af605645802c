// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoff {

/// Why a row of a file was left out, for ui/text to put into words.
enum class CellProblem {
    None,
    NotANumber, ///< neither a number nor a marker of what is missing
    OtherDecimalSign, ///< a number, but not as the rest of its column writes them
    OtherCurrency, ///< an amount in another currency than the rest of its column
    OutOfRange, ///< too large to be stored
    Negative, ///< less than nothing of what cannot be less
    NotWhole, ///< a fraction of what comes in whole numbers
    NotADate,
    ImpossibleDay, ///< a day that no calendar has
    OtherDateOrder, ///< a date, but not in the order of the rest of its column
    NoDay, ///< the row does not say when
    EndBeforeStart,
    BrokenText, ///< no UTF-8, or NUL bytes
    UnknownWord, ///< neither paid nor organic nor unknown
    TooFewCells,
    TooManyCells,
    NoAmount, ///< the row of an order does not say how much
    UnknownStatus, ///< an order of which the profile does not know whether it counts
};

/// The name of the problem for machines: "not-a-number".
const char *key(CellProblem problem);

} // namespace payoff
