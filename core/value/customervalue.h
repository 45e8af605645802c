// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/value/clv.h"

namespace payoff {

/// Over which period the assumptions about a customer hold.
enum class CustomerPeriod { Month, Quarter, Year };
template <>
struct EnumKeys<CustomerPeriod> {
    static constexpr EnumKeyList<CustomerPeriod, 3> keys{{{CustomerPeriod::Month, "month"},
                                                          {CustomerPeriod::Quarter, "quarter"},
                                                          {CustomerPeriod::Year, "year"}}};
};

int monthsIn(CustomerPeriod period);

/// What the workspace assumes of a customer, for CLV and payback. Shares in millionths.
struct CustomerValue {
    qint64 margin = 0; ///< of one customer in a period, minor units of the workspace's currency
    qint64 retention = 0; ///< customers that stay from one period to the next: 1 − churn
    qint64 discount = 0; ///< of a period
    CustomerPeriod period = CustomerPeriod::Month;
    ClvConvention convention = ClvConvention::FirstMarginNow;
    std::optional<int> cap; ///< so many periods count at most; none: all

    friend bool operator==(const CustomerValue &, const CustomerValue &) = default;
};

/// NegativeAmount (margin), InvalidPercentage (retention outside 0 … 100 %, a discount below 0, no churn
/// without a cap), InvalidValue (a cap below one period).
Result<void> validate(const CustomerValue &value);

/// What a customer is worth, minor units.
ClvFigure clv(const CustomerValue &value);

/// Months until a customer's margins have covered what it cost to win (`cac`, minor units).
ClvFigure paybackMonths(const CustomerValue &value, double cac);

} // namespace payoff
