// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benefits/benefit.h"

#include <QString>

namespace payoff {

/// The translated name of a category: "Loyalty".
QString categoryName(BenefitCategory category);

/// How strong a benefit is, 1 … 5, in words: "very strong".
QString strengthName(int strength);
/// The same with dots before it: "●●●●○ strong".
QString strengthText(int strength);

/// For whom a benefit or a note is: "Internal", "For the client too".
QString readerName(bool isForClient);

} // namespace payoff
