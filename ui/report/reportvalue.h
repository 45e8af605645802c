// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

namespace payoff {

/// What a value is of: how a program that computes is to write it.
enum class ReportUnit {
    Text, ///< no value: the cell's text says all
    Day,
    Money, ///< in units of the currency, with its digits
    MoneyPerUnit, ///< the same; below one with up to four digits
    Count, ///< may be a fraction
    Fraction, ///< 1.42 means 142 %
    Points, ///< 18 means 18 percentage points
    Number, ///< with ReportValue::digits decimals
};

/// A cell as programs that compute take it, beside the text that people read.
struct ReportValue {
    ReportUnit unit = ReportUnit::Text;
    double number = 0;
    Day day = {};
    int digits = 0;
    QString missing = {}; ///< of a Text: why there is no number, in a sentence
    bool isFallback = false; ///< computed by another formula than its column says: marked with a star

    [[nodiscard]] bool isNumber() const { return unit != ReportUnit::Text && unit != ReportUnit::Day; }
};

} // namespace payoff
