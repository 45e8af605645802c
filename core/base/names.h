// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVector>

namespace payoff {

inline constexpr int longestName = 200;
inline constexpr int longestText = 10'000;

/// What two spellings of one name have in common: NFKC, case folded, runs of white space as one space,
/// invisible characters left out. "facebOOK  tier2" and "Facebook tier2" are one name.
QString nameKey(const QString &name);

/// The ids of those of a list whose names hold the words, in whatever case.
template <class T>
auto idsNamed(const QVector<T> &list, const QString &words)
{
    QVector<decltype(T::id)> ids;
    for (const T &each : list) {
        if (each.name.contains(words, Qt::CaseInsensitive))
            ids.append(each.id);
    }
    return ids;
}

/// EmptyName or TextTooLong; `kind` says what the name is of.
Result<void> validateName(const QString &kind, const QString &name);
/// TextTooLong.
Result<void> validateText(const QString &kind, const QString &text);

} // namespace payoff
