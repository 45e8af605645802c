// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/measure.h"
#include "core/transfer/salefield.h"

#include <QStringList>

#include <optional>

namespace payoff {

/// What else than a measure a column of a file can hold.
enum class KeyField {
    Date,
    Start,
    End,
    Week, ///< any day of it, or all of it
    Month, ///< likewise
    NthDay, ///< counted from the first day that the file says it covers, which is 0
    Paid,
    Channel,
    Campaign,
    ExternalId, ///< of the campaign, on its platform
    AdSet,
    Ad,
    Segment,
    Variant,
    Source,
    Currency,
};

inline constexpr int keyFieldCount = int(KeyField::Currency) + 1;
inline constexpr KeyField firstTextField = KeyField::Channel;
inline constexpr int textFieldCount = keyFieldCount - int(firstTextField);

/// The place of a text field among the text fields.
constexpr int textIndex(KeyField field) { return int(field) - int(firstTextField); }
constexpr bool isText(KeyField field) { return field >= firstTextField; }
constexpr bool isDate(KeyField field) { return field <= KeyField::NthDay; }

/// What a column of a file can hold: a key of the row, a measure, or something that only sales have.
class Field {
public:
    constexpr Field() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): either is a field
    constexpr Field(KeyField key)
        : m_index(int(key))
    {
    }
    // NOLINTNEXTLINE(google-explicit-constructor): likewise
    constexpr Field(Measure measure)
        : m_index(keyFieldCount + int(measure))
    {
    }
    // NOLINTNEXTLINE(google-explicit-constructor): likewise
    constexpr Field(SaleField field)
        : m_index(firstOfSales + int(field))
    {
    }

    /// The field of that name ("campaign_id", "ad_spend"); letter case and hyphens for underscores do not
    /// matter.
    static std::optional<Field> fromKey(const QString &key);
    /// Every field: keys first, then measures, then those of sales.
    static QVector<Field> all();
    /// Those that a file of results has.
    static QVector<Field> ofResults();
    /// Those that a file of orders or payments has.
    static QVector<Field> ofSales();

    [[nodiscard]] bool isMeasure() const { return m_index >= keyFieldCount && m_index < firstOfSales; }
    [[nodiscard]] bool isOfSalesOnly() const { return m_index >= firstOfSales; }
    [[nodiscard]] bool isMoney() const;
    [[nodiscard]] Measure measure() const; ///< only of a measure
    [[nodiscard]] KeyField keyField() const; ///< only of what is neither measure nor of sales only
    [[nodiscard]] SaleField saleField() const; ///< only of what is of sales only
    [[nodiscard]] QString key() const;

    friend bool operator==(const Field &, const Field &) = default;

private:
    static constexpr int firstOfSales = keyFieldCount + measureCount;

    int m_index = 0;
};

} // namespace payoff
