// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/roi/query.h"
#include "ui/text/format.h"

namespace payoff {

/// "120% to 171%".
QString rangeText(const QString &low, const QString &high);

/// Where a figure lies if what is assumed in it is worth the least or the most; empty where nothing uncertain
/// is in it.
QString rangeText(const Figure &figure, const FigureValue &value, Currency currency, const Format &format);

/// The same as a sentence that says why there is a range; empty where there is none.
QString rangeSentence(const QString &range);

} // namespace payoff
