// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoff {

/// The text for a tool tip, which Qt would read as HTML where it looks like it: a name shows as it is
/// written.
QString plainToolTip(const QString &text);

/// The text as a field of RFC 4180.
QString csvField(const QString &text);

} // namespace payoff
