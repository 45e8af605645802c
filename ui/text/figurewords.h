// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/ownfigures.h"
#include "core/roi/query.h"
#include "ui/text/format.h"

namespace payoff {

/// The translated name of a figure, as a column header shows it: "ROI", "Net return", "Ad spend".
QString figureName(const Figure &figure);
/// The same of one value: a figure computed by its second formula has another name.
QString figureName(const Figure &figure, const FigureValue &value);

/// What the figure says, in one sentence; empty where its name says all.
QString figureSentence(const Figure &figure);

/// How it is computed, over the names of figures: "(Value − Cost) ÷ Cost"; empty for a measure.
QString formulaInWords(const Figure &figure, bool isFallback = false);

/// Under which heading lists show it: "Return and cost", "Ratios", "Reach and attention" …
QString figureGroup(const Figure &figure);

/// How values of an own measure come together: "added up", "mean of all values" …
QString combiningText(Combining combining);

/// Whether more of it is better.
Better betterOf(const Figure &figure);

/// The value as people read it, money without its currency; "–" or "n/a" where there is none.
QString figureText(const Figure &figure, const FigureValue &value, Currency currency, const Format &format);

/// The same with the currency, for where no header names it.
QString fullFigureText(const Figure &figure, const FigureValue &value, Currency currency,
                       const Format &format);

/// The same for other programs: no grouping, no marks; empty where there is no value.
QString exportedFigure(const Figure &figure, const FigureValue &value, Currency currency,
                       const QLocale &locale);

/// The value in units of people: euros, people, fractions.
std::optional<double> plainNumber(const Figure &figure, const FigureValue &value, Currency currency);

} // namespace payoff
