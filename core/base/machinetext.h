// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoff {

/// The text as a JSON string, with its quotation marks.
QString jsonString(const QString &text);

/// The text as a CSV field by RFC 4180. A text that a spreadsheet would take for a formula (it begins with =
/// + - @, a tab or a carriage return) gets an apostrophe before it. Not for numbers.
QString csvText(const QString &text);

/// `number` with up to `digits` decimals in machine format, without needless zeros: "1.42", "-0.5", "7".
QString shortDecimal(double number, int digits);
/// value / 10^digits without needless zeros: "12.5" for (12500, 3).
QString shortScaled(qint64 value, int digits);

} // namespace payoff
