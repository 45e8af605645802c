// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoff {

/// A column's name, made comparable.
struct Header {
    QString name; ///< as written, trimmed
    QString key; ///< for comparing: compatibility form, case folded, single blanks, underscores as blanks
    QString
        currency; ///< "EUR" of "Cost (EUR)" and "Cost (€)", "$" of "Cost ($)", taken off the key; else empty

    friend bool operator==(const Header &, const Header &) = default;
};

/// Takes off what cannot be seen (soft hyphens, zero-width characters, BOM), folds case, and takes a trailing
/// currency in parentheses or brackets apart.
Header normalisedHeader(const QString &text);

} // namespace payoff
