// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/closing/checklist.h"
#include "ui/text/format.h"

namespace payoff {

/// One line of the list before closing a month, in words.
struct CheckWords {
    CheckState state = CheckState::Ok;
    QString subject; ///< what it is about: a channel, a goal, "Costs"
    QString sentence;
    QString page; ///< where it can be looked at: its key in the navigation table
    qint64 thing = 0; ///< the thing on that page; 0: none

    friend bool operator==(const CheckWords &, const CheckWords &) = default;
};

/// The lines in words, in their order; what is out of line of one channel in one.
QVector<CheckWords> checkWords(const QVector<CheckLine> &lines, Month month, Currency currency,
                               const Format &format);

/// "OK", "Look", "Missing".
QString stateText(CheckState state);

} // namespace payoff
