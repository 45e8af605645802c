// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/salereader.h"

#include "core/transfer/celltext.h"
#include "core/transfer/headers.h"
#include "core/transfer/tabletoread.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr std::size_t longestTotalsLabel = 80;

/// The place of a text among those of a row.
std::size_t placeOf(Field field)
{
    return std::size_t(field.isOfSalesOnly() ? int(field.saleField())
                                             : saleFieldCount + int(field.keyField()));
}

/// The place of a day: that of the column of days, then those of sales.
std::size_t placeOfDay(Field field)
{
    return field.isOfSalesOnly() ? 1 + std::size_t(field.saleField()) - std::size_t(SaleField::OrderDate) : 0;
}

} // namespace

SaleReader::SaleReader(Table table, Profile profile, ReadOptions options, Currency workspace)
    : m_table(std::move(table)),
      m_profile(std::move(profile)),
      m_options(std::move(options)),
      m_workspace(workspace)
{
}

Result<std::unique_ptr<SaleReader>> SaleReader::open(const QString &path, const Profile &profile,
                                                     const ReadOptions &options, Currency workspace)
{
    Q_ASSERT(profile.sales);
    ReadOptions read = options;
    Result<Table> table = tableToRead(path, profile, read);
    if (!table)
        return table.error();
    std::unique_ptr<SaleReader> reader(new SaleReader(std::move(table).value(), profile, options, workspace));
    if (const auto prepared = reader->prepare(); !prepared)
        return prepared.error();
    return reader;
}

Result<void> SaleReader::prepare()
{
    auto mapping = mapHeaders(m_table.headers, m_profile, m_options.choices, m_options.currency);
    if (!mapping)
        return mapping.error();
    m_mapping = std::move(*mapping);
    if (const auto checked = checkColumns(); !checked)
        return checked;
    findExclusions();
    m_columns = columnStyles(m_mapping, saleDigits, styleOptions());
    auto sample = m_table.open();
    if (!sample)
        return sample.error();
    if (const auto settled = settleStyles(m_columns, **sample, styleOptions()); !settled)
        return settled;
    auto source = m_table.open();
    if (!source)
        return source.error();
    m_source = std::move(*source);
    if (m_options.year)
        m_years.fill(YearWalker(*m_options.year));
    m_firstCurrency = currencyOfColumn();
    return {};
}

/// Whether there are rows, and columns to make sales of them.
Result<void> SaleReader::checkColumns() const
{
    auto source = m_table.open();
    if (!source)
        return source.error();
    SourceRecord record;
    bool hasRow = false;
    while (!hasRow && (*source)->next(record))
        hasRow = !isBlankRecord(record) && !(m_table.headers.size() > 1 && isRemark(record));
    if ((*source)->failure())
        return *(*source)->failure();
    if (!hasRow)
        return noReadableRow();
    const auto missing = [this](Field field) {
        return Error{ErrorCode::UnknownColumn, {field.key(), m_table.headers.join(QLatin1String(", "))}};
    };
    if (!m_mapping.column(SaleField::Amount) && !m_mapping.column(SaleField::NetAmount))
        return missing(SaleField::Amount);
    if (!m_mapping.hasDate() && !m_mapping.column(SaleField::OrderDate))
        return missing(KeyField::Date);
    return {};
}

void SaleReader::findExclusions()
{
    for (const SaleProfile::Exclusion &each : std::as_const(m_profile.sales->exclusions)) {
        for (qsizetype column = 0; column < m_table.headers.size(); ++column) {
            if (each.headers.contains(normalisedHeader(m_table.headers[column]).key))
                m_exclusions.emplace_back(std::size_t(column), &each);
        }
    }
}

StyleOptions SaleReader::styleOptions() const
{
    return {m_options.dateOrder ? m_options.dateOrder : m_profile.dateOrder,
            m_options.decimal ? m_options.decimal : m_profile.decimal, m_options.year.has_value(), 0,
            m_options.isCancelled};
}

Error SaleReader::noReadableRow() const
{
    QString first;
    if (m_firstRejected) {
        first = QStringLiteral("%1: %2 \"%3\": %4")
                    .arg(QString::number(m_firstRejected->line), m_firstRejected->column,
                         m_firstRejected->value, QLatin1String(key(m_firstRejected->problem)));
    }
    return {ErrorCode::NoReadableRow, {m_table.path, QString::number(m_rowsRead), first}};
}

SaleReader::Step SaleReader::next()
{
    if (m_error)
        return Step::Failed;
    while (m_source->next(m_record)) {
        if (isBlankRecord(m_record))
            continue;
        const Step step = typed(m_record);
        if (step != Step::End)
            return step;
    }
    return ended();
}

/// A sign far down in the column of amounts may show a currency that the rows above were not read in.
SaleReader::Step SaleReader::ended()
{
    const QString currency = currencyOfColumn();
    const bool isOther = currency != m_firstCurrency
        && (currency != m_workspace.code() || m_mapping.column(KeyField::Currency));
    if (m_source->failure())
        m_error = m_source->failure();
    else if (m_rowsRead == m_rowsRejected)
        m_error = noReadableRow();
    else if (isOther)
        m_error = Error{ErrorCode::AmbiguousCurrency, {m_workspace.code(), currency}};
    return m_error ? Step::Failed : Step::End;
}

/// Step::End stands for a totals row: nothing to hand on.
SaleReader::Step SaleReader::typed(const SourceRecord &record)
{
    m_row = {};
    m_row.line = record.line;
    m_texts = {};
    m_days = {};
    m_money = {};
    CellProblem problem = checkWidth(record);
    const ColumnStyle *culprit = nullptr;
    if (problem == CellProblem::None)
        problem = readCells(record, culprit);
    if (m_error)
        return Step::Failed;
    Field ofProblem = culprit ? culprit->field : Field(KeyField::Date);
    if (problem == CellProblem::None)
        problem = finishRow(record, ofProblem);
    if (isTotals(record)) {
        ++m_totalsRows;
        return Step::End;
    }
    ++m_rowsRead;
    if (problem == CellProblem::None)
        return Step::Row;
    reject(ofProblem, problem);
    return Step::Rejected;
}

void SaleReader::reject(Field culprit, CellProblem problem)
{
    m_rejected = {m_record.line, {}, {}, problem};
    const bool isOfWidth = problem == CellProblem::TooFewCells || problem == CellProblem::TooManyCells;
    const ColumnStyle *column = isOfWidth ? nullptr : styleOf(culprit);
    if (column) {
        m_rejected.column = column->header;
        m_rejected.value = shownValue(cellAt(m_record, column->cell));
    } else if (isOfWidth) {
        m_rejected.column = m_table.headers.value(qsizetype(m_record.cells.size()));
        m_rejected.value =
            problem == CellProblem::TooManyCells ? shownValue(m_record.cells.back()) : QString();
    }
    ++m_rowsRejected;
    if (!m_firstRejected)
        m_firstRejected = m_rejected;
}

CellProblem SaleReader::checkWidth(const SourceRecord &record) const
{
    const auto width = std::size_t(m_table.headers.size());
    if (record.cells.size() < width)
        return CellProblem::TooFewCells;
    const bool hasMore = std::any_of(record.cells.begin() + qsizetype(width), record.cells.end(),
                                     [](std::string_view cell) { return !trimmed(cell).empty(); });
    return hasMore ? CellProblem::TooManyCells : CellProblem::None;
}

CellProblem SaleReader::readCells(const SourceRecord &record, const ColumnStyle *&culprit)
{
    for (ColumnStyle &column : m_columns) {
        culprit = &column;
        const std::string_view cell = record.cells[column.cell];
        CellProblem problem = CellProblem::None;
        if (column.kind == ColumnStyle::Kind::Number)
            problem = readNumber(column, cell);
        else if (column.kind == ColumnStyle::Kind::Date)
            problem = readDate(column, cell);
        else
            problem = readText(column, cell);
        if (problem != CellProblem::None || m_error)
            return problem;
    }
    return CellProblem::None;
}

CellProblem SaleReader::readNumber(ColumnStyle &column, std::string_view cell)
{
    ParsedNumber number = parseNumber(cell, column.number, column.numberKind);
    if (number.problem == CellProblem::OtherCurrency && column.number.currency.empty()) {
        column.number.currency = currencyBeside(cell);
        number = parseNumber(cell, column.number, column.numberKind);
    }
    if (number.outcome == ParsedNumber::Outcome::Undecided) {
        if (!settleLate(column))
            return CellProblem::NotANumber;
        number = parseNumber(cell, column.number, column.numberKind);
    }
    if (number.outcome == ParsedNumber::Outcome::Value)
        m_money[column.slot] = number.value;
    return number.problem;
}

CellProblem SaleReader::readDate(ColumnStyle &column, std::string_view cell)
{
    ParsedDate date = parseDate(cell, column.date);
    if (date.outcome == ParsedDate::Outcome::Undecided) {
        if (!settleLate(column))
            return CellProblem::NotADate;
        date = parseDate(cell, column.date);
    }
    const std::size_t place = placeOfDay(column.field);
    if (date.outcome == ParsedDate::Outcome::Yearless) {
        if (!m_years[place]) {
            m_error = Error{ErrorCode::MissingYear, {column.header, shownValue(cell)}};
            return CellProblem::NotADate;
        }
        m_days[place] = dayOf(m_years[place]->yearOf(date.month), date.month, date.dayOfMonth);
        return m_days[place] ? CellProblem::None : CellProblem::ImpossibleDay;
    }
    if (date.outcome == ParsedDate::Outcome::Value)
        m_days[place] = date.day;
    return date.problem;
}

CellProblem SaleReader::readText(const ColumnStyle &column, std::string_view cell)
{
    cell = trimmed(cell);
    if (!isCleanUtf8(cell))
        return CellProblem::BrokenText;
    if (!isMissingMarker(cell))
        m_texts[placeOf(column.field)] = cell;
    return CellProblem::None;
}

/// A value far down needs the style that the rows surveyed did not show: look through the file for it.
bool SaleReader::settleLate(ColumnStyle &column)
{
    auto source = m_table.open();
    if (!source) {
        m_error = source.error();
        return false;
    }
    if (const auto settled = settleStyle(column, **source, styleOptions()); !settled) {
        m_error = settled.error();
        return false;
    }
    return !column.isUndecided();
}

/// A label in any column, and neither day nor other text.
bool SaleReader::isTotals(const SourceRecord &record) const
{
    const auto isLabel = [this](std::string_view cell) {
        cell = trimmed(cell);
        return !cell.empty() && cell.size() <= longestTotalsLabel && !isDigit(cell.front())
            && m_profile.isTotalsLabel(cell);
    };
    // The columns first: the day of an order already tells that it is none.
    const bool hasNothingElse = std::all_of(m_columns.begin(), m_columns.end(), [&](const ColumnStyle &each) {
        const std::string_view cell = trimmed(cellAt(record, each.cell));
        return each.kind == ColumnStyle::Kind::Number || each.field == Field(KeyField::Currency)
            || isMissingMarker(cell) || isLabel(cell);
    });
    return hasNothingElse && std::any_of(record.cells.begin(), record.cells.end(), isLabel);
}

const ColumnStyle *SaleReader::styleOf(Field field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const ColumnStyle &each) { return each.field == field; });
    return found == m_columns.end() ? nullptr : &*found;
}

std::string_view SaleReader::text(Field field) const { return m_texts[placeOf(field)]; }

std::optional<qint64> SaleReader::money(SaleField field) const { return m_money[std::size_t(field)]; }

} // namespace payoff
