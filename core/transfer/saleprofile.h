// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sales/sale.h"

#include <QStringList>
#include <QVector>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

class QJsonObject;

namespace payoff {

/// What the status of an order says of its money.
enum class OrderStatus {
    Counts,
    LeftOut, ///< no money has come, or none has stayed
    Refunded, ///< all of it was given back, unless an amount says how much
};

/// What the words in a file of orders or payments mean. The part of a profile that only such files have.
struct SaleProfile {
    /// A column in which some words leave the row out, such as "false" below "Captured".
    struct Exclusion {
        QStringList headers; ///< keys
        std::vector<std::string> words; ///< folded
    };

    std::vector<std::pair<std::string, OrderStatus>> statuses; ///< folded; one that ends in * is a beginning
    QVector<Exclusion> exclusions;
    std::unordered_map<std::string, CustomerKind> customerKinds; ///< by folded word
    /// Names of channels, the best first, by "source", "source + medium" or "+ medium", folded.
    std::unordered_map<std::string, QStringList> utmChannels;
    QStringList foreignHeaders; ///< keys of headers that no file of sales has

    /// Nothing for a word that is not known.
    [[nodiscard]] std::optional<OrderStatus> status(std::string_view text) const;
    [[nodiscard]] CustomerKind customerKind(std::string_view text) const;
    /// The names that a channel of this UTM source and medium may have; none if the words are not known.
    [[nodiscard]] QStringList channelsOf(std::string_view utmSource, std::string_view utmMedium) const;

    /// Adds what the base knows and this does not.
    void takeOver(const SaleProfile &base);
};

/// Reads the part "sales" of a profile; InvalidValue, with what is wrong, if it is none.
Result<SaleProfile> readSaleProfile(const QJsonObject &object);

} // namespace payoff
