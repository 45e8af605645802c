// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumkeys.h"

#include <optional>

namespace payoff {

/// When the first margin of a customer counts. A workspace keeps to one of them, and names it.
enum class ClvConvention {
    Simple, ///< m / churn, nothing discounted
    FirstMarginNow, ///< discounted; the first margin comes at once: m·(1 + d) / (1 + d − r)
    FirstMarginNext, ///< discounted; the first comes a period later: m·r / (1 + d − r)
};
template <>
struct EnumKeys<ClvConvention> {
    static constexpr EnumKeyList<ClvConvention, 3> keys{
        {{ClvConvention::Simple, "simple"},
         {ClvConvention::FirstMarginNow, "first_margin_now"},
         {ClvConvention::FirstMarginNext, "first_margin_next"}}};
};

/// What the worth of a customer follows from. All of one length of period.
struct ClvInput {
    double margin = 0; ///< of a customer in a period, in minor units or any other
    double retention = 0; ///< part of the customers that stays from one period to the next: 1 − churn
    double discount = 0; ///< of a period, as a fraction: 0.1 is 10 %; Simple knows none
    std::optional<int> periods; ///< only so many are counted; none: all to come
};

/// Why there is no such number.
enum class NoClv {
    No, ///< there is
    BadRetention, ///< below 0 or above 1
    BadDiscount, ///< −100 % or less
    NoChurn, ///< no customer ever leaves: without a cap the sum has no end
    NoPeriods, ///< the cap is below one period
    NoMargin, ///< nothing above 0 to divide by
    Never, ///< the customer never brings back what it cost
};

/// A number, or why there is none.
struct ClvFigure {
    std::optional<double> value;
    NoClv missing = NoClv::No;

    [[nodiscard]] bool isAvailable() const { return value.has_value(); }
};

/// What a customer is worth, in the unit of the margin. With q = r / (1 + d), n periods come to
/// m·(1 − qⁿ) / (1 − q) if the first margin comes at once, to q times that if it comes a period later; simple
/// is the former with d = 0. Without a cap there must be churn, and r < 1 + d. (Fader and Hardie, "What's
/// wrong with this CLV formula?", 2014, on the conventions; Gupta and Lehmann 2003 for r / (1 + d − r).)
ClvFigure clv(const ClvInput &input, ClvConvention convention = ClvConvention::FirstMarginNow);

/// Periods until the margins of a customer have covered what it cost to win: ln(1 − CAC·(1 − r) / m) / ln r,
/// nothing discounted. Never, if CAC ≥ m / (1 − r). Without churn CAC / m; if nobody stays (r = 0), all there
/// is comes in the first period: 1. `cac` in the unit of `margin`; 0 or less is covered at once.
ClvFigure customerPayback(double cac, double margin, double retention);

/// The revenue of which the margin (a fraction, above 0) covers the cost: cost / margin; NoMargin otherwise.
ClvFigure breakEvenRevenue(double cost, double margin);

/// The ROI at which revenue covers both the cost and what was sold: 1 / margin − 1; 0 at 100 %. NoMargin if
/// the margin is not above 0.
ClvFigure breakEvenRoi(double margin);

} // namespace payoff
