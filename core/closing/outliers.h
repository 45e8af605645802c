// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <optional>

namespace payoff {

/// How far a value stands from what is usual.
struct Unusual {
    double score = 0; ///< the modified z-score, with its sign
    qint64 median = 0; ///< of the history, rounded
};

/// The value, if it is out of line with its history: its modified z-score, 0.6745 (x − median) / MAD, is
/// beyond 3.5 (Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993) and it differs from the median
/// by half of it at least: a steady history makes small steps look odd, a mistake is a large one. Where more
/// than half of the history is one value, the mean distance from it stands for the MAD: (x − median) /
/// (1.2533 mean). Nothing with fewer than eight points, or where the history never moves.
std::optional<Unusual> unusual(qint64 value, const QVector<qint64> &history);

} // namespace payoff
