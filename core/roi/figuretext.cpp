// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/figuretext.h"

#include "core/base/decimal.h"
#include "core/base/machinetext.h"

#include <cmath>

namespace payoff {

namespace {

constexpr int ratioDigits = 6;
constexpr int thousandthsDigits = 3;

bool isMoney(const Figure &figure)
{
    return figure.unit() == FigureUnit::Money || figure.unit() == FigureUnit::MoneyPerUnit;
}

} // namespace

double plainRatio(const Figure &figure, const FigureValue &value, const Currency &currency)
{
    const double ratio = value.ratio.value_or(0);
    return figure.unit() == FigureUnit::MoneyPerUnit ? ratio / std::pow(10.0, currency.digits()) : ratio;
}

QString machineText(const Figure &figure, const FigureValue &value, const Currency &currency)
{
    if (!value.isAvailable())
        return {};
    if (value.ratio) {
        const double ratio = plainRatio(figure, value, currency);
        return isMoney(figure) ? QString::number(ratio, 'f', ratioDigits) : shortDecimal(ratio, ratioDigits);
    }
    if (isMoney(figure))
        return formatScaled(*value.sum, currency.digits());
    const auto measure = figure.measure();
    const bool isFractional = measure && info(*measure).unit == MeasureUnit::FractionalCount;
    return shortScaled(*value.sum, isFractional ? thousandthsDigits : 0);
}

QString machineJson(const Figure &figure, const FigureValue &value, const Currency &currency)
{
    const QString text = machineText(figure, value, currency);
    if (text.isEmpty())
        return QStringLiteral("null");
    return isMoney(figure) ? jsonString(text) : text;
}

} // namespace payoff
