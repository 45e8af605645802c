// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/datestyle.h"
#include "core/transfer/mapping.h"
#include "core/transfer/numberstyle.h"
#include "core/transfer/recordsource.h"

#include <functional>
#include <vector>

namespace payoff {

/// How one mapped column is read.
struct ColumnStyle {
    enum class Kind { Date, Paid, Text, Number };

    Kind kind = Kind::Text;
    std::size_t cell = 0; ///< 0-based column
    /// Where the value goes: the measure's number, measureCount for the column of results, textIndex(), the
    /// key's number or, of a field that only sales have, that one's.
    std::size_t slot = 0;
    Field field;
    QString header;
    NumberKind numberKind; ///< of a number
    NumberStyle number; ///< of a number
    DateStyle date; ///< of a date

    /// A value has come that cannot be read before the style is known.
    [[nodiscard]] bool isUndecided() const
    {
        return (kind == Kind::Date && !date.order) || (kind == Kind::Number && !number.decimal);
    }
};

/// What the user says about the styles. It holds for every column.
struct StyleOptions {
    std::optional<DateOrder> dateOrder;
    std::optional<DecimalSign> decimal;
    bool hasYear = false; ///< a year is given for dates that lack it
    MeasureMask mayBeNegative = 0; ///< beside those that always may
    std::function<bool()> isCancelled; ///< asked now and then; may be empty
};

/// Decimal digits of the values in the column of results, whatever they count.
inline constexpr int resultDigits = 3;
/// Decimal digits to which amounts of sales are read, before their currency is known.
inline constexpr int saleDigits = 6;

/// The columns of the mapping, keys first, that of results last, with what the options say and no more.
std::vector<ColumnStyle> columnStyles(const Mapping &mapping, int currencyDigits,
                                      const StyleOptions &options);

inline constexpr qint64 rowsSurveyed = 2000;

/// Decides the styles that are open by the first rowsSurveyed records of the source. Where those leave a
/// column ambiguous, reads on until they no longer do. AmbiguousDateOrder, AmbiguousDecimal, MissingYear or
/// Cancelled, or the source's failure, otherwise. A column that shows no sign stays open.
Result<void> settleStyles(std::vector<ColumnStyle> &columns, RecordSource &source,
                          const StyleOptions &options);

/// Decides the style of the one column, which a value beyond those surveyed needs.
Result<void> settleStyle(ColumnStyle &column, RecordSource &source, const StyleOptions &options);

} // namespace payoff
