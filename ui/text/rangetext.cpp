// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rangetext.h"

#include "ui/text/figurewords.h"

#include <QCoreApplication>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Range)
};

FigureValue valueAt(const FigureBound &bound)
{
    FigureValue value;
    value.sum = bound.sum;
    value.ratio = bound.ratio;
    value.missing = Missing::No;
    return value;
}

} // namespace

QString rangeText(const QString &low, const QString &high)
{
    //: Of a figure: its lowest and its highest
    return Texts::tr("%1 to %2").arg(low, high);
}

QString rangeText(const Figure &figure, const FigureValue &value, Currency currency, const Format &format)
{
    if (!value.isAvailable() || !value.hasRange())
        return {};
    return rangeText(fullFigureText(figure, valueAt(*value.low), currency, format),
                     fullFigureText(figure, valueAt(*value.high), currency, format));
}

QString rangeSentence(const QString &range)
{
    return range.isEmpty()
        ? QString()
        : Texts::tr("Likely, for value is assumed in it; by the value rules %1.").arg(range);
}

} // namespace payoff
