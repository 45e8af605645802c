// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a row of the ledger say.
#include "core/base/arithmetic.h"
#include "core/transfer/celltext.h"
#include "core/transfer/currencies.h"
#include "core/transfer/ledgerreader.h"
#include "core/transfer/ledgerwords.h"

#include <limits>

namespace payoff {

namespace {

constexpr qint64 oneUnit = 1'000'000; // saleDigits

std::optional<qint64> toMinor(qint64 amount, const Currency &currency)
{
    qint64 perUnit = 1;
    for (int i = 0; i < currency.digits(); ++i)
        perUnit *= 10;
    const Int128 minor = divideHalfEven(Int128(amount) * perUnit, oneUnit);
    if (minor > std::numeric_limits<qint64>::max() || minor < std::numeric_limits<qint64>::min())
        return std::nullopt;
    return qint64(minor);
}

} // namespace

LedgerReader::Problem LedgerReader::readRow()
{
    m_row = {};
    if (m_record.cells.size() < std::size_t(m_table.headers.size()))
        return {LedgerField::Note, CellProblem::TooFewCells};
    std::optional<Day> first;
    std::optional<Day> last;
    const std::pair<LedgerField, CellProblem> found[] = {
        {LedgerField::Date, readDay(LedgerField::Date, first)},
        {LedgerField::End, readDay(LedgerField::End, last)},
        {LedgerField::Category, readCategory()},
        {LedgerField::Currency, readCurrency()},
        {LedgerField::Amount, readAmount()},
        {LedgerField::Channel, readText(LedgerField::Channel, m_row.channel)},
        {LedgerField::Campaign, readText(LedgerField::Campaign, m_row.campaign)},
        {LedgerField::Rule, readRule()},
        {LedgerField::Note, readText(LedgerField::Note, m_row.cost.note)},
    };
    for (const auto &[field, problem] : found) {
        if (problem != CellProblem::None)
            return {field, problem};
    }
    if (!first)
        return {LedgerField::Date, CellProblem::NoDay};
    m_row.cost.span = {*first, last.value_or(*first)};
    if (m_row.cost.span.isEmpty())
        return {LedgerField::End, CellProblem::EndBeforeStart};
    const auto valid = validate(m_row.cost);
    return {LedgerField::Note, valid ? CellProblem::None : CellProblem::OutOfRange};
}

CellProblem LedgerReader::readDay(LedgerField field, std::optional<Day> &day)
{
    ColumnStyle *column = style(field);
    if (!column)
        return CellProblem::None;
    ParsedDate date = parseDate(cell(field), column->date);
    if (date.outcome == ParsedDate::Outcome::Undecided) {
        if (!settleLate(*column))
            return CellProblem::NotADate;
        date = parseDate(cell(field), column->date);
    }
    if (date.outcome == ParsedDate::Outcome::Value)
        day = date.day;
    if (date.outcome == ParsedDate::Outcome::Yearless) {
        day = m_options.year ? dayOf(*m_options.year, date.month, date.dayOfMonth) : std::nullopt;
        return day ? CellProblem::None : CellProblem::ImpossibleDay;
    }
    return date.problem;
}

CellProblem LedgerReader::readCurrency()
{
    const std::string_view text = cell(LedgerField::Currency);
    QString code = QString::fromUtf8(text);
    if (code.isEmpty())
        code = m_currencyOfHeader;
    if (code.isEmpty())
        code = m_options.currency;
    const auto currency = code.isEmpty() ? Result<Currency>(m_workspace) : currencyOfName(code, m_workspace);
    if (!currency)
        return CellProblem::OtherCurrency;
    m_row.cost.amount.currency = *currency;
    return CellProblem::None;
}

CellProblem LedgerReader::readAmount()
{
    ColumnStyle &column = *style(LedgerField::Amount);
    const std::string_view text = cell(LedgerField::Amount);
    ParsedNumber number = parseNumber(text, column.number, column.numberKind);
    if (number.outcome == ParsedNumber::Outcome::Undecided) {
        if (!settleLate(column))
            return CellProblem::NotANumber;
        number = parseNumber(text, column.number, column.numberKind);
    }
    if (number.outcome == ParsedNumber::Outcome::Missing)
        return CellProblem::NoAmount;
    if (number.outcome != ParsedNumber::Outcome::Value)
        return number.problem;
    // A sign beside the amounts says of which currency they are, unless a column does.
    const QString sign = codeOfCurrencySign(column.number.currency);
    if (!sign.isEmpty() && cell(LedgerField::Currency).empty()) {
        const auto currency = currencyOfName(sign, m_workspace);
        if (!currency)
            return CellProblem::OtherCurrency;
        m_row.cost.amount.currency = *currency;
    }
    const auto minor = toMinor(number.value, m_row.cost.amount.currency);
    if (!minor)
        return CellProblem::OutOfRange;
    m_row.cost.amount.minor = *minor;
    m_row.cost.isCredit = *minor < 0;
    return CellProblem::None;
}

CellProblem LedgerReader::readCategory()
{
    const auto category = categoryOfWord(cell(LedgerField::Category));
    if (!category)
        return CellProblem::UnknownWord;
    m_row.cost.category = *category;
    return CellProblem::None;
}

/// Only what is charged to nobody is split by a rule.
CellProblem LedgerReader::readRule()
{
    const std::string_view text = cell(LedgerField::Rule);
    if (isMissingMarker(text))
        return CellProblem::None;
    const auto rule = sharingOfWord(text);
    if (!rule || !m_row.channel.isEmpty() || !m_row.campaign.isEmpty())
        return CellProblem::UnknownWord;
    m_row.cost.rule = rule;
    return CellProblem::None;
}

CellProblem LedgerReader::readText(LedgerField field, QString &text) const
{
    const std::string_view written = cell(field);
    if (!isCleanUtf8(written))
        return CellProblem::BrokenText;
    if (!isMissingMarker(written))
        text = withoutGuard(QString::fromUtf8(written));
    return CellProblem::None;
}

} // namespace payoff
