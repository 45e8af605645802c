// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/rowreader.h"

#include "core/base/month.h"
#include "core/transfer/celltext.h"
#include "core/transfer/plainnumber.h"
#include "core/transfer/statedperiod.h"
#include "core/transfer/tabletoread.h"

#include <QFileInfo>

#include <algorithm>

namespace payoff {

namespace {

constexpr qsizetype longestValueShown = 200;

} // namespace

QString shownValue(std::string_view bytes)
{
    // Four bytes at most for one character: no need to decode megabytes for a message.
    const std::string_view start = bytes.substr(0, std::size_t(longestValueShown) * 4);
    return QString::fromUtf8(start).left(longestValueShown);
}

RowReader::RowReader(Table table, Profile profile, ReadOptions options)
    : m_table(std::move(table)),
      m_profile(std::move(profile)),
      m_options(std::move(options))
{
}

Result<std::unique_ptr<RowReader>> RowReader::open(const QString &path, const Profile &profile,
                                                   const ReadOptions &options)
{
    ReadOptions read = options;
    Result<Table> table = tableToRead(path, profile, read);
    if (!table)
        return table.error();
    std::unique_ptr<RowReader> reader(new RowReader(std::move(table).value(), profile, read));
    if (const Result<void> prepared = reader->prepare(); !prepared)
        return prepared.error();
    return reader;
}

Result<void> RowReader::prepare()
{
    Result<Mapping> mapping = mapHeaders(m_table.headers, m_profile, m_options.choices, m_options.currency);
    if (!mapping)
        return mapping.error();
    m_mapping = std::move(mapping).value();
    m_hasDateColumn = m_mapping.hasDate();
    m_row.paid = m_profile.paid;
    m_texts[std::size_t(textIndex(KeyField::Channel))].setOfChannels();
    if (const Result<void> checked = checkColumns(); !checked)
        return checked;

    m_columns = columnStyles(m_mapping, m_options.currencyDigits, styleOptions());
    if (const Result<void> settled = settleOrigin(); !settled)
        return settled;
    Result<std::unique_ptr<RecordSource>> sample = m_table.open();
    if (!sample)
        return sample.error();
    if (const Result<void> settled = settleStyles(m_columns, *sample.value(), styleOptions()); !settled)
        return settled;

    Result<std::unique_ptr<RecordSource>> source = m_table.open();
    if (!source)
        return source.error();
    m_source = std::move(source).value();
    if (m_options.year)
        m_years.emplace(*m_options.year);
    const auto fix = [this](KeyField field, const QString &text) {
        const auto index = std::size_t(textIndex(field));
        m_fixedTexts[index] = m_texts[index].judge(text.trimmed().toStdString(), m_profile).id;
    };
    const bool isChannelTold = m_mapping.column(KeyField::Channel) || !m_options.channel.trimmed().isEmpty();
    fix(KeyField::Channel, isChannelTold ? m_options.channel : m_profile.defaultChannel);
    fix(KeyField::Source, m_options.source);
    return {};
}

/// Whether there are rows, and columns to make something of them.
Result<void> RowReader::checkColumns()
{
    Result<std::unique_ptr<RecordSource>> source = m_table.open();
    if (!source)
        return source.error();
    SourceRecord record;
    int rows = 0;
    int remarks = 0;
    while (rows < 2 && source.value()->next(record)) {
        rows += !isBlankRecord(record);
        remarks += m_table.headers.size() > 1 && isRemark(record);
    }
    if (source.value()->failure())
        return *source.value()->failure();
    if (rows == 0 || (rows == 1 && remarks == 1))
        return noReadableRow();
    if (!m_mapping.hasMeasure())
        return Error{ErrorCode::NoMeasureColumn, {m_table.path, m_table.headers.join(QLatin1String(", "))}};
    if (!m_hasDateColumn && !m_options.period && m_options.year) {
        const int year = *m_options.year;
        m_options.period =
            DayRange{Month::fromYearMonth(year, 1).first(), Month::fromYearMonth(year, 12).last()};
    }
    if (!m_hasDateColumn && !m_options.period)
        m_options.period = statedPeriod(m_table.preamble, QFileInfo(m_table.path).fileName());
    if (!m_hasDateColumn && !m_options.period)
        return Error{ErrorCode::NoDateColumn, {m_table.path}};
    return {};
}

/// Which day days are counted from, where they are.
Result<void> RowReader::settleOrigin()
{
    const auto counted = std::find_if(m_columns.begin(), m_columns.end(), [](const ColumnStyle &each) {
        return each.field == Field(KeyField::NthDay);
    });
    if (counted == m_columns.end())
        return {};
    const auto period = m_options.period ? m_options.period
                                         : statedPeriod(m_table.preamble, QFileInfo(m_table.path).fileName());
    if (!period)
        return Error{ErrorCode::NoDateColumn, {m_table.path}};
    counted->date.origin = period->first;
    return {};
}

StyleOptions RowReader::styleOptions() const
{
    return {m_options.dateOrder ? m_options.dateOrder : m_profile.dateOrder,
            m_options.decimal ? m_options.decimal : m_profile.decimal, m_options.year.has_value(),
            m_profile.mayBeNegative, m_options.isCancelled};
}

Error RowReader::noReadableRow() const
{
    QString first;
    if (m_firstRejected) {
        first = QStringLiteral("%1: %2 \"%3\": %4")
                    .arg(QString::number(m_firstRejected->line), m_firstRejected->column,
                         m_firstRejected->value, QLatin1String(key(m_firstRejected->problem)));
    }
    return {ErrorCode::NoReadableRow, {m_table.path, QString::number(m_rowsRead), first}};
}

RowReader::Step RowReader::next()
{
    if (m_error)
        return Step::Failed;
    while (m_source->next(m_record)) {
        const bool mayBeBlank = m_record.cells.front().empty() || m_record.cells.size() == 1;
        if (mayBeBlank && isBlankRecord(m_record))
            continue;
        const Step step = typed(m_record);
        if (step != Step::End)
            return step;
    }
    if (m_source->failure())
        return failed(*m_source->failure());
    if (m_rowsRead == m_rowsRejected)
        return failed(noReadableRow());
    return Step::End;
}

RowReader::Step RowReader::failed(Error error)
{
    m_error = std::move(error);
    return Step::Failed;
}

/// Step::End stands for a totals row: nothing to hand on.
RowReader::Step RowReader::typed(const SourceRecord &record)
{
    m_row.line = record.line;
    m_row.reported = 0;
    m_days = {};
    m_hasTotalsLabel = false;
    CellProblem problem = checkWidth(record);
    const ColumnStyle *culprit = nullptr;
    for (std::size_t i = 0; i < m_columns.size() && problem == CellProblem::None; ++i) {
        culprit = &m_columns[i];
        problem = readCell(m_columns[i], record.cells[m_columns[i].cell]);
    }
    if (m_error)
        return Step::Failed;
    if (problem == CellProblem::None) {
        culprit = nullptr;
        problem = finishRow(record);
    }
    if (mayBeTotals(problem) && isTotals(record)) {
        noteTotals(record);
        return Step::End;
    }
    ++m_rowsRead;
    return problem == CellProblem::None ? Step::Row : rejectedRow(record, culprit, problem);
}

RowReader::Step RowReader::rejectedRow(const SourceRecord &record, const ColumnStyle *culprit,
                                       CellProblem problem)
{
    m_rejected = {record.line, {}, {}, problem};
    if (problem == CellProblem::NoDay || problem == CellProblem::EndBeforeStart) {
        const auto dates = std::find_if(m_columns.rbegin(), m_columns.rend(), [](const ColumnStyle &each) {
            return each.kind == ColumnStyle::Kind::Date;
        });
        culprit = &*dates;
    }
    if (culprit) {
        m_rejected.column = culprit->header;
        m_rejected.value = shownValue(cellAt(record, culprit->cell));
    } else {
        m_rejected.column = m_table.headers.value(qsizetype(record.cells.size()));
        m_rejected.value = problem == CellProblem::TooManyCells ? shownValue(record.cells.back()) : QString();
    }
    ++m_rowsRejected;
    if (!m_firstRejected)
        m_firstRejected = m_rejected;
    return Step::Rejected;
}

CellProblem RowReader::checkWidth(const SourceRecord &record) const
{
    const auto width = std::size_t(m_table.headers.size());
    if (record.cells.size() == width)
        return CellProblem::None;
    if (record.cells.size() < width)
        return CellProblem::TooFewCells;
    // What stands below a header without a name belongs to nothing, and is not too much.
    const qsizetype named =
        std::min(std::max(qsizetype(width), qsizetype(m_table.width)), qsizetype(record.cells.size()));
    const bool hasMore = std::any_of(record.cells.begin() + named, record.cells.end(),
                                     [](std::string_view cell) { return !trimmed(cell).empty(); });
    return hasMore ? CellProblem::TooManyCells : CellProblem::None;
}

inline CellProblem RowReader::readNumber(ColumnStyle &column, std::string_view cell)
{
    const NumberKind &kind = column.numberKind;
    qint64 &value = m_row.values[column.slot];
    const bool hasPoint = column.number.decimal == DecimalSign::Point;
    if (readPlainNumber(cell, kind.digits, hasPoint, value)) {
        m_row.reported |= MeasureMask(1) << column.slot;
        return CellProblem::None;
    }
    return cell.empty() ? CellProblem::None : readOtherNumber(column, cell);
}

inline CellProblem RowReader::readCell(ColumnStyle &column, std::string_view cell)
{
    switch (column.kind) {
    case ColumnStyle::Kind::Number:
        return readNumber(column, cell);
    case ColumnStyle::Kind::Text:
        return readText(column, cell);
    case ColumnStyle::Kind::Date:
        return readDate(column, cell);
    case ColumnStyle::Kind::Paid:
        return readPaid(cell);
    }
    Q_UNREACHABLE();
}

/// Whatever is not as plain as nearly all cells are.
CellProblem RowReader::readOtherNumber(ColumnStyle &column, std::string_view cell)
{
    const NumberKind &kind = column.numberKind;
    qint64 &value = m_row.values[column.slot];
    const bool hasPoint = column.number.decimal == DecimalSign::Point;
    if (readLongPlainNumber(cell, kind.digits, hasPoint, value) && (value >= 0 || kind.mayBeNegative)) {
        m_row.reported |= MeasureMask(1) << column.slot;
        return CellProblem::None;
    }
    ParsedNumber number = parseNumber(cell, column.number, kind);
    if (number.problem == CellProblem::OtherCurrency && column.number.currency.empty()) {
        column.number.currency = currencyBeside(cell);
        number = parseNumber(cell, column.number, kind);
    }
    if (number.outcome == ParsedNumber::Outcome::Undecided) {
        if (!settleLate(column))
            return CellProblem::NotANumber;
        number = parseNumber(cell, column.number, kind);
    }
    if (number.outcome == ParsedNumber::Outcome::Value) {
        value = number.value;
        m_row.reported |= MeasureMask(1) << column.slot;
    }
    return number.problem;
}

CellProblem RowReader::readDate(ColumnStyle &column, std::string_view cell)
{
    ParsedDate date = parseDate(cell, column.date);
    if (date.outcome == ParsedDate::Outcome::Undecided) {
        if (!settleLate(column))
            return CellProblem::NotADate;
        date = parseDate(cell, column.date);
    }
    std::optional<DayRange> &days = m_days[column.slot];
    if (date.outcome == ParsedDate::Outcome::Yearless) {
        if (!m_years) {
            m_error = Error{ErrorCode::MissingYear, {column.header, shownValue(cell)}};
            return CellProblem::NotADate;
        }
        const auto day = dayOf(m_years->yearOf(date.month), date.month, date.dayOfMonth);
        if (!day)
            return CellProblem::ImpossibleDay;
        days = {*day, *day};
        return CellProblem::None;
    }
    if (date.outcome == ParsedDate::Outcome::Value)
        days = {date.day, date.last};
    return date.problem;
}

CellProblem RowReader::readText(const ColumnStyle &column, std::string_view cell)
{
    const TextColumn::Verdict &verdict = m_texts[column.slot].judge(quickTrimmed(cell), m_profile);
    m_row.texts[column.slot] = verdict.id;
    m_hasTotalsLabel = m_hasTotalsLabel || verdict.isTotalsLabel;
    return verdict.isBroken ? CellProblem::BrokenText : CellProblem::None;
}

CellProblem RowReader::readPaid(std::string_view cell)
{
    const quint32 id = m_paidTexts.intern(cell);
    if (id >= m_paidFlags.size())
        m_paidFlags.push_back(m_profile.paidFlag(cell));
    const std::optional<PaidFlag> flag = m_paidFlags[id];
    m_row.paid = flag.value_or(PaidFlag::Unknown);
    return flag ? CellProblem::None : CellProblem::UnknownWord;
}

/// A value far down needs the style that the rows surveyed did not show: look through the file for it.
bool RowReader::settleLate(ColumnStyle &column)
{
    Result<std::unique_ptr<RecordSource>> source = m_table.open();
    if (!source) {
        m_error = source.error();
        return false;
    }
    if (const Result<void> settled = settleStyle(column, *source.value(), styleOptions()); !settled) {
        m_error = settled.error();
        return false;
    }
    return !column.isUndecided();
}

bool RowReader::hasChannel() const
{
    return m_mapping.column(KeyField::Channel)
        || m_fixedTexts[std::size_t(textIndex(KeyField::Channel))] != 0;
}

QString RowReader::currencyOf(Measure measure) const
{
    const MappedColumn *column = m_mapping.column(measure);
    if (!column || info(measure).unit != MeasureUnit::Money)
        return {};
    if (!m_options.currency.isEmpty())
        return m_options.currency.toUpper();
    if (!column->currency.isEmpty())
        return column->currency;
    const auto style = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const ColumnStyle &each) { return each.field == Field(measure); });
    const QString code = codeOfCurrencySign(style->number.currency);
    const QString sign = QString::fromStdString(style->number.currency);
    return code.isEmpty() && !currenciesOfSign(sign).isEmpty() ? sign : code;
}

} // namespace payoff
