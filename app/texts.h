// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace payoff {

/// Loads the texts of that language into the application: Qt's own and ours. English ones hold the plural
/// forms. To be called once, when the application exists.
void installTexts(const QLocale &locale);

} // namespace payoff
