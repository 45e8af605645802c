// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace payoff {

/// What a column of a file of orders or payments can hold, beside day, channel, campaign and currency.
enum class SaleField {
    OrderId,
    OrderDate, ///< where the column of days is empty
    RefundDate,
    CancelledDate, ///< of a refund without a day of its own
    Amount, ///< with shipping and taxes, as far as these have columns
    NetAmount, ///< without them; counts more than the amount
    Shipping,
    Taxes,
    Refunded, ///< what of the amount was given back
    Status,
    Customer, ///< an e-mail address or a number; only a salted hash of it is kept
    CustomerKind,
    Product,
    UtmSource,
    UtmMedium,
    UtmCampaign,
};

inline constexpr int saleFieldCount = int(SaleField::UtmCampaign) + 1;

constexpr bool isDate(SaleField field)
{
    return field >= SaleField::OrderDate && field <= SaleField::CancelledDate;
}
constexpr bool isMoney(SaleField field) { return field >= SaleField::Amount && field <= SaleField::Refunded; }

} // namespace payoff
