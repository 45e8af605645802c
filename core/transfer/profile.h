// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/results/resultrow.h"
#include "core/transfer/field.h"

#include <QByteArray>
#include <QVector>

#include <string>
#include <string_view>
#include <vector>

namespace payoff {

/// What rows an advertising tool paid for.
enum class PaidFlag : quint8 { Unknown, Paid, Organic };

/// How the exports of one tool are read: which header means what. Data, kept in resources/importers.
struct Profile {
    struct Synonyms {
        Field field;
        QStringList headers; ///< keys as normalisedHeader() makes them, the best first
    };

    QString id;
    QString name;
    QString defaultChannel; ///< of rows of a file that names no channel; empty: it has to be said
    QString segmentKind; ///< what kind of breakdown the column of segments holds
    DateBasis dateBasis = DateBasis::Unknown; ///< by which day the tool dates results
    QVector<Synonyms> fields; ///< in the order of the file
    std::vector<std::string> totalsLabels; ///< a totals row's label, folded
    std::vector<std::string> totalsBeginnings; ///< what a totals row's label begins with, folded
    std::vector<std::pair<std::string, PaidFlag>> paidWords; ///< folded

    [[nodiscard]] bool knowsHeader(const QString &key) const;
    /// Whether the text, a cell's, names a totals row.
    [[nodiscard]] bool isTotalsLabel(std::string_view text) const;
    [[nodiscard]] std::optional<PaidFlag> paidFlag(std::string_view text) const;
};

/// Reads the form kept in resources/importers; InvalidValue, with what is wrong, if it is none.
Result<Profile> readProfile(const QByteArray &json);

/// The profile of that id among those built in; UnknownName if there is none.
Result<Profile> builtInProfile(const QString &id);
/// The ids of the profiles built in, in order.
QStringList builtInProfileIds();

} // namespace payoff
