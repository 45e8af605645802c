// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QVector>

class QJsonObject;

namespace payoff {

/// What the words in a file of an audience's shares mean: percentages only, in tables with titles. The part
/// of a profile that only such files have.
struct AudienceProfile {
    /// What the title above a table says.
    struct Breakdown {
        QString title; ///< folded
        QString kind; ///< of the segments below it: "age and gender", "country"
        QString channel; ///< empty: it does not tell
    };

    QVector<Breakdown> breakdowns;
    QStringList labels; ///< folded: above a column that holds a part of the segment's name
    QStringList values; ///< folded: above a column of shares, and no part of the segment's name

    /// What the line says if it is a title; null if it is none.
    [[nodiscard]] const Breakdown *breakdown(const QString &line) const;

    /// Adds what the base knows behind what this does.
    void takeOver(const AudienceProfile &base);
};

/// Reads the part "audience" of a profile; InvalidValue, with what is wrong, if it is none.
Result<AudienceProfile> readAudienceProfile(const QJsonObject &object);

} // namespace payoff
