// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/format.h"

#include <QLocale>

namespace payoff {

inline const QLocale english(QLocale::English, QLocale::UnitedStates);
inline const QLocale german(QLocale::German, QLocale::Germany);
inline const QLocale french(QLocale::French, QLocale::France);
inline const QLocale hebrew(QLocale::Hebrew, QLocale::Israel);

inline const Format inEnglish(english);

} // namespace payoff
