// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figurechange.h"

#include "ui/text/figurewords.h"
#include "ui/text/missingtext.h"

#include <QCoreApplication>

#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FigureChange)
};

/// Below this a change reads as none.
constexpr double leastChange = 0.0005;

} // namespace

bool changesInPoints(const Figure &figure) { return figure.unit() == FigureUnit::Fraction; }

FigureChange changeOf(const Figure &figure, const FigureValue &now, const std::optional<FigureValue> &before,
                      Currency currency)
{
    FigureChange change;
    if (!before)
        return change;
    const auto value = plainNumber(figure, now, currency);
    const auto old = plainNumber(figure, *before, currency);
    change.missing = NoChange::HasOne;
    if (!value)
        change.missing = NoChange::NoneNow;
    else if (!old)
        change.missing = NoChange::NoneBefore;
    else if (changesInPoints(figure))
        change.value = *value - *old;
    else if (*old == 0)
        change.missing = NoChange::ZeroBefore;
    else if (*old < 0)
        change.missing = NoChange::NegativeBefore;
    else
        change.value = *value / *old - 1;
    if (change.missing == NoChange::NoneBefore)
        change.reason = sentence(before->missing);
    return change;
}

QString changeText(const Figure &figure, const FigureChange &change, const Format &format)
{
    if (!change.value)
        return Format::notAvailable();
    return changesInPoints(figure) ? format.signedNumber(*change.value * 100, 1)
                                   : format.signedPercent(*change.value, 1);
}

Tone changeTone(const Figure &figure, const FigureChange &change)
{
    if (!change.value)
        return Tone::Muted;
    const Better better = betterOf(figure);
    if (better == Better::Neither || std::abs(*change.value) < leastChange)
        return Tone::Plain;
    return (*change.value > 0) == (better == Better::Higher) ? Tone::Better : Tone::Worse;
}

QString changeReason(const FigureChange &change)
{
    switch (change.missing) {
    case NoChange::HasOne:
        return {};
    case NoChange::NoneNow:
        return Texts::tr("There is no figure to compare.");
    case NoChange::NotCompared:
        return Texts::tr("Nothing to compare with is chosen.");
    case NoChange::NoneBefore:
        return Texts::tr("The period compared with has no figure. %1").arg(change.reason);
    case NoChange::ZeroBefore:
        return Texts::tr("It was 0 before, and there is no percentage of nothing.");
    case NoChange::NegativeBefore:
        return Texts::tr("It was below 0 before; a percentage of that would mislead.");
    }
    Q_UNREACHABLE();
}

} // namespace payoff
