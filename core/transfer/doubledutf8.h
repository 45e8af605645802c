// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace payoff {

/// Undoes what happens to UTF-8 that a program took for Windows-1252 and wrote as UTF-8 once more:
/// "dÃ©pensÃ©" becomes "dépensé". What makes no sense undone stays as it is. The text comes in pieces that
/// end anywhere.
class DoubledUtf8 {
public:
    /// Appends to `out` what is certain so far.
    void add(std::string_view text, QByteArray &out);
    /// Appends the rest.
    void finish(QByteArray &out);

private:
    void flush(QByteArray &out);

    QByteArray m_partial; ///< the beginning of a character
    QByteArray m_run; ///< characters beyond ASCII in a row, as they came
    QByteArray m_undone; ///< the bytes that they may have been
};

} // namespace payoff
