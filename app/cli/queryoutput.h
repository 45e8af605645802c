// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/roi/query.h"

namespace payoff {

/// An answer and what it answers, for printing.
struct Answer {
    const Query &query;
    const QueryResult &result;
    Currency currency;
    QStringList filters; ///< as given: "channel Facebook"
    QStringList figureKeys; ///< what each figure of the query is called
};

/// An array of objects, one to a line: a key for each dimension and each figure.
QString asJson(const Answer &answer);
/// The same values, header first, by RFC 4180.
QString asCsv(const Answer &answer);
/// Aligned columns for people, below a line that says what they show.
QString asTable(const Answer &answer);

/// What a reader of the figures has to know: costs left out, cells left out of ratios, why values are
/// missing.
QStringList remarks(const Answer &answer);

} // namespace payoff
