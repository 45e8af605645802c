// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/enumkeys.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <optional>

namespace payoff {

enum class CustomerKind { Unknown, New, Returning };

template <>
struct EnumKeys<CustomerKind> {
    static constexpr EnumKeyList<CustomerKind, 3> keys{{{CustomerKind::Unknown, "unknown"},
                                                        {CustomerKind::New, "new"},
                                                        {CustomerKind::Returning, "returning"}}};
};

/// What of an imported sale a person can set by hand. It then stays as it is, whatever a later import says of
/// the sale. One bit each; as Sale::byHand stores it, so only append.
enum class SalePart : quint8 {
    OutcomeDay = 1,
    TouchDay = 2,
    Channel = 4,
    Campaign = 8,
    Customer = 16,
    Product = 32,
    Amount = 64, ///< with its currency and rate
    Note = 128,
};

/// One order or deal. A refund is a sale of a negative amount on the refund's day. Nobody's name or address
/// is kept.
struct Sale {
    SaleId id; ///< null until stored
    std::optional<SourceId> source; ///< none: typed by hand
    QString externalId; ///< the shop's number of the order; empty: each occurrence is a sale of its own
    Day outcomeDay;
    std::optional<Day> touchDay; ///< the day of the click or contact that led to it
    std::optional<ChannelId> channel; ///< none: unattributed
    std::optional<CampaignId> campaign;
    CustomerKind customer = CustomerKind::Unknown;
    QString customerHash; ///< salted; tells returning customers apart, nothing more
    QString product;
    Money amount; ///< net of tax and shipping, after discounts
    std::optional<qint64> rate; ///< workspace units for one unit of the amount's currency, in millionths
    std::optional<qint64>
        converted; ///< minor units of the workspace's currency, filled in when stored; none: no rate
    QString note;
    std::optional<BatchId> batch; ///< the import that brought it
    int byHand = 0; ///< bits of SalePart: what a person set since
    QString importedAs; ///< of one without a number that was changed by hand: contentOf() what was imported

    [[nodiscard]] bool isByHand(SalePart part) const { return (byHand & int(part)) != 0; }

    friend bool operator==(const Sale &, const Sale &) = default;
};

/// InvalidCurrency, InvalidValue (rate), Contradiction (a touch after the outcome), TextTooLong.
Result<void> validate(const Sale &sale);

} // namespace payoff
