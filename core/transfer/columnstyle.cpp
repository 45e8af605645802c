// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/columnstyle.h"

#include <algorithm>
#include <limits>

namespace payoff {

namespace {

constexpr qint64 rowsBetweenChecks = 1000;

/// One column's evidence.
class Survey {
public:
    explicit Survey(ColumnStyle &column)
        : m_column(&column),
          m_numbers(column.numberKind),
          m_dates(column.date.span)
    {
    }

    void add(const SourceRecord &record)
    {
        if (m_column->cell >= record.cells.size())
            return;
        if (isDate())
            m_dates.add(record.cells[m_column->cell]);
        else
            m_numbers.add(record.cells[m_column->cell]);
    }

    [[nodiscard]] bool isAmbiguous() const
    {
        return m_column->isUndecided() && (isDate() ? m_dates.isAmbiguous() : m_numbers.isAmbiguous());
    }

    [[nodiscard]] bool isDecided() const
    {
        return isDate() ? m_dates.style().order.has_value() : m_numbers.style().decimal.has_value();
    }

    /// What a column of numbers has shown.
    [[nodiscard]] std::optional<DecimalSign> sign() const
    {
        return isDate() ? std::nullopt : m_numbers.style().decimal;
    }

    /// Takes over how the other columns write their numbers.
    void adopt(DecimalSign sign)
    {
        if (!isDate() && isAmbiguous())
            m_column->number.decimal = sign;
    }

    Result<void> settle(bool hasYear)
    {
        if (isAmbiguous())
            return problem(isDate() ? ErrorCode::AmbiguousDateOrder : ErrorCode::AmbiguousDecimal);
        if (isDate() && m_dates.hasYearless() && !hasYear)
            return problem(ErrorCode::MissingYear);
        if (isDate() && !m_column->date.order)
            m_column->date.order = m_dates.style().order;
        if (isDate())
            return {};
        const NumberStyle style = m_numbers.style();
        if (!m_column->number.decimal)
            m_column->number.decimal = style.decimal;
        if (m_column->number.currency.empty())
            m_column->number.currency = style.currency;
        return {};
    }

private:
    [[nodiscard]] bool isDate() const { return m_column->kind == ColumnStyle::Kind::Date; }
    [[nodiscard]] Error problem(ErrorCode code) const
    {
        return {code, {m_column->header, isDate() ? m_dates.sample() : m_numbers.sample()}};
    }

    ColumnStyle *m_column;
    NumberEvidence m_numbers;
    DateEvidence m_dates;
};

Result<void> stopped(const RecordSource &source, const StyleOptions &options)
{
    if (source.failure())
        return *source.failure();
    if (options.isCancelled && options.isCancelled())
        return Error{ErrorCode::Cancelled, {}};
    return {};
}

/// Shows at most that many records to the surveys; false at the end of the source.
bool show(RecordSource &source, qint64 count, std::vector<Survey> &surveys)
{
    SourceRecord record;
    for (qint64 i = 0; i < count; ++i) {
        if (!source.next(record))
            return false;
        for (Survey &each : surveys)
            each.add(record);
    }
    return true;
}

/// Reads on while any of the surveys needs more.
Result<void> showMore(RecordSource &source, std::vector<Survey> &surveys, const StyleOptions &options,
                      bool (*needsMore)(const Survey &))
{
    while (std::any_of(surveys.begin(), surveys.end(), needsMore)) {
        const bool hasMore = show(source, rowsBetweenChecks, surveys);
        if (const Result<void> state = stopped(source, options); !state)
            return state;
        if (!hasMore)
            break;
    }
    return {};
}

/// The sign that the columns which show one agree on: a file is written in one style.
std::optional<DecimalSign> commonSign(const std::vector<Survey> &surveys)
{
    std::optional<DecimalSign> common;
    for (const Survey &each : surveys) {
        const auto sign = each.sign();
        if (sign && common && *sign != *common)
            return std::nullopt;
        common = sign ? sign : common;
    }
    return common;
}

ColumnStyle numberColumn(const MappedColumn &column, int currencyDigits)
{
    const MeasureInfo &measure = info(column.field.measure());
    ColumnStyle style;
    style.kind = ColumnStyle::Kind::Number;
    style.slot = std::size_t(measure.measure);
    style.numberKind = {storedDigits(measure.measure, currencyDigits), measure.unit == MeasureUnit::Count,
                        measure.unit == MeasureUnit::Money, measure.mayBeNegative};
    return style;
}

ColumnStyle keyColumn(KeyField field)
{
    ColumnStyle style;
    style.slot = std::size_t(isText(field) ? textIndex(field) : int(field));
    if (field == KeyField::Week)
        style.date.span = DateSpan::Week;
    if (field == KeyField::Month)
        style.date.span = DateSpan::Month;
    if (isDate(field))
        style.kind = ColumnStyle::Kind::Date;
    else if (field == KeyField::Paid)
        style.kind = ColumnStyle::Kind::Paid;
    return style;
}

ColumnStyle saleColumn(SaleField field)
{
    ColumnStyle style;
    style.slot = std::size_t(field);
    if (isDate(field))
        style.kind = ColumnStyle::Kind::Date;
    if (!isMoney(field))
        return style;
    style.kind = ColumnStyle::Kind::Number;
    style.numberKind = {saleDigits, false, true, true};
    return style;
}

ColumnStyle columnStyle(const MappedColumn &column, int currencyDigits)
{
    if (column.field.isOfSalesOnly())
        return saleColumn(column.field.saleField());
    return column.field.isMeasure() ? numberColumn(column, currencyDigits)
                                    : keyColumn(column.field.keyField());
}

} // namespace

std::vector<ColumnStyle> columnStyles(const Mapping &mapping, int currencyDigits, const StyleOptions &options)
{
    std::vector<ColumnStyle> styles;
    for (const MappedColumn &each : mapping.columns) {
        ColumnStyle style = columnStyle(each, currencyDigits);
        style.cell = std::size_t(each.index);
        style.field = each.field;
        style.header = each.header;
        style.number.decimal = options.decimal;
        style.date.order = options.dateOrder;
        const bool mayBeNegative =
            each.field.isMeasure() && (options.mayBeNegative & bit(each.field.measure())) != 0;
        style.numberKind.mayBeNegative = style.numberKind.mayBeNegative || mayBeNegative;
        styles.push_back(style);
    }
    if (mapping.results) {
        ColumnStyle style;
        style.kind = ColumnStyle::Kind::Number;
        style.slot = std::size_t(measureCount);
        style.numberKind = {resultDigits, false, false, false};
        style.cell = std::size_t(*mapping.results);
        style.header = mapping.resultsHeader;
        style.number.decimal = options.decimal;
        styles.push_back(style);
    }
    return styles;
}

Result<void> settleStyles(std::vector<ColumnStyle> &columns, RecordSource &source,
                          const StyleOptions &options)
{
    std::vector<Survey> surveys;
    for (ColumnStyle &each : columns) {
        if (each.kind == ColumnStyle::Kind::Date || each.kind == ColumnStyle::Kind::Number)
            surveys.emplace_back(each);
    }
    const bool hasMore = show(source, rowsSurveyed, surveys);
    if (const Result<void> state = stopped(source, options); !state)
        return state;
    const auto firstOpen = std::partition(surveys.begin(), surveys.end(),
                                          [](const Survey &each) { return !each.isAmbiguous(); });
    std::vector<Survey> open(firstOpen, surveys.end());
    surveys.erase(firstOpen, surveys.end());
    if (hasMore) {
        const auto isAmbiguous = [](const Survey &each) { return each.isAmbiguous(); };
        if (const Result<void> read = showMore(source, open, options, isAmbiguous); !read)
            return read;
    }
    surveys.insert(surveys.end(), open.begin(), open.end());
    if (const auto sign = commonSign(surveys)) {
        for (Survey &each : surveys)
            each.adopt(*sign);
    }
    for (Survey &each : surveys) {
        if (const Result<void> settled = each.settle(options.hasYear); !settled)
            return settled;
    }
    return {};
}

Result<void> settleStyle(ColumnStyle &column, RecordSource &source, const StyleOptions &options)
{
    std::vector<Survey> surveys{Survey(column)};
    const auto isOpen = [](const Survey &each) { return !each.isDecided(); };
    if (const Result<void> read = showMore(source, surveys, options, isOpen); !read)
        return read;
    return surveys.front().settle(options.hasYear);
}

} // namespace payoff
