// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/clv.h"

#include <cmath>

namespace payoff {

namespace {

ClvFigure refusal(NoClv reason) { return {std::nullopt, reason}; }

/// A number that does not fit is none.
ClvFigure number(double value, NoClv otherwise)
{
    return std::isfinite(value) ? ClvFigure{value, NoClv::No} : refusal(otherwise);
}

bool isShare(double fraction) { return fraction >= 0 && fraction <= 1; }

/// 1 + q + … + qⁿ⁻¹; without n, all of it.
double geometricSum(double q, std::optional<int> n)
{
    if (!n)
        return 1 / (1 - q);
    return q == 1 ? double(*n) : (1 - std::pow(q, *n)) / (1 - q);
}

} // namespace

ClvFigure clv(const ClvInput &input, ClvConvention convention)
{
    if (!isShare(input.retention))
        return refusal(NoClv::BadRetention);
    if (input.periods && *input.periods < 1)
        return refusal(NoClv::NoPeriods);
    const double discount = convention == ClvConvention::Simple ? 0 : input.discount;
    if (!(discount > -1))
        return refusal(NoClv::BadDiscount);
    const double perPeriod = input.retention / (1 + discount);
    if (!input.periods && (input.retention == 1 || perPeriod >= 1))
        return refusal(NoClv::NoChurn);
    const double first = convention == ClvConvention::FirstMarginNext ? perPeriod : 1;
    return number(input.margin * first * geometricSum(perPeriod, input.periods), NoClv::BadDiscount);
}

ClvFigure customerPayback(double cac, double margin, double retention)
{
    if (!isShare(retention))
        return refusal(NoClv::BadRetention);
    if (cac <= 0)
        return {0, NoClv::No};
    if (!(margin > 0))
        return refusal(NoClv::Never);
    if (retention == 1)
        return number(cac / margin, NoClv::Never);
    const double covered = cac * (1 - retention) / margin;
    if (covered >= 1)
        return refusal(NoClv::Never);
    if (retention == 0)
        return {1, NoClv::No};
    return number(std::log1p(-covered) / std::log(retention), NoClv::Never);
}

ClvFigure breakEvenRevenue(double cost, double margin)
{
    return margin > 0 ? number(cost / margin, NoClv::NoMargin) : refusal(NoClv::NoMargin);
}

ClvFigure breakEvenRoi(double margin)
{
    return margin > 0 ? number(1 / margin - 1, NoClv::NoMargin) : refusal(NoClv::NoMargin);
}

} // namespace payoff
