// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/currencies.h"

#include "core/base/arithmetic.h"
#include "core/transfer/celltext.h"

#include <QSet>

#include <limits>

namespace payoff {

namespace {

constexpr qint64 parRate = 1'000'000;

bool isMoney(Measure measure) { return info(measure).unit == MeasureUnit::Money; }

/// The most digits that a currency in the column has.
Result<int> digitsOfColumn(const RowReader &reader, std::size_t column, int digits)
{
    auto source = reader.table().open();
    if (!source)
        return source.error();
    QSet<QString> seen;
    SourceRecord record;
    std::string last;
    while ((*source)->next(record)) {
        const std::string_view cell = column < record.cells.size() ? trimmed(record.cells[column]) : "";
        if (cell == last)
            continue;
        last = cell;
        seen.insert(QString::fromUtf8(cell));
    }
    for (const QString &each : seen) {
        if (const auto currency = Currency::fromCode(each))
            digits = std::max(digits, currency->digits());
    }
    return digits;
}

qint64 power(int digits)
{
    qint64 power = 1;
    for (; digits > 0; --digits)
        power *= 10;
    return power;
}

} // namespace

Result<Currency> currencyOfName(const QString &name, Currency workspace)
{
    const QStringList several = currenciesOfSign(name);
    if (several.isEmpty())
        return Currency::fromCode(name);
    if (several.contains(workspace.code()))
        return workspace;
    return Error{ErrorCode::AmbiguousCurrency, several + QStringList{workspace.code()}};
}

Result<FileCurrencies> currenciesOf(const RowReader &reader, Currency workspace)
{
    FileCurrencies found;
    found.hasColumn = reader.mapping().column(KeyField::Currency) != nullptr;
    bool isOpen = false;
    int digits = -1;
    for (const MappedColumn &column : reader.mapping().columns) {
        if (!column.field.isMeasure() || !isMoney(column.field.measure()))
            continue;
        const QString code = reader.currencyOf(column.field.measure());
        isOpen = isOpen || code.isEmpty();
        if (code.isEmpty())
            continue;
        const auto currency = currencyOfName(code, workspace);
        if (!currency)
            return currency.error();
        found.ofMeasure.insert(int(column.field.measure()), *currency);
        digits = std::max(digits, currency->digits());
    }
    found.hasColumn = found.hasColumn && isOpen;
    found.digits = isOpen || digits < 0 ? std::max(digits, workspace.digits()) : digits;
    if (!found.hasColumn)
        return found;
    const auto ofColumn = digitsOfColumn(
        reader, std::size_t(reader.mapping().column(KeyField::Currency)->index), std::max(digits, 0));
    if (!ofColumn)
        return ofColumn.error();
    found.digits = *ofColumn;
    return found;
}

CurrencyConverter::CurrencyConverter(const Database &database, Currency workspace,
                                     QHash<QString, qint64> rates)
    : m_database(database),
      m_workspace(workspace),
      m_rates(std::move(rates))
{
}

void CurrencyConverter::setFile(const FileCurrencies &currencies, const std::vector<Measure> &measures)
{
    m_digits = currencies.digits;
    m_isNeeded = currencies.hasColumn || m_digits != m_workspace.digits();
    for (std::size_t i = 0; i < measures.size(); ++i) {
        if (!isMoney(measures[i]))
            continue;
        const auto known = currencies.ofMeasure.find(int(measures[i]));
        std::optional<Currency> currency;
        if (known != currencies.ofMeasure.end())
            currency = *known;
        m_isNeeded = m_isNeeded || (currency && *currency != m_workspace);
        m_amounts.emplace_back(i, currency);
    }
}

Result<void> CurrencyConverter::convert(RowBlock &rows, const NameResolver &names)
{
    if (!m_isNeeded)
        return {};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (const auto done = convertRow(rows, row, currencyOfTuple(rows.tuples[row], names)); !done)
            return done;
    }
    return {};
}

Result<void> CurrencyConverter::convertRow(RowBlock &rows, std::size_t row,
                                           const std::optional<Currency> &ofRow)
{
    for (const auto &[place, ofColumn] : m_amounts) {
        if ((rows.masks[row] >> place & 1) == 0)
            continue;
        const Currency currency = ofColumn ? *ofColumn : ofRow.value_or(m_workspace);
        const auto rate = rateOf(currency, rows.spans[row].first);
        if (!rate)
            return rate.error();
        qint64 &value = rows.valuesOf(row)[place];
        const Int128 scaled = Int128(value) * *rate * power(m_workspace.digits());
        const Int128 converted = divideHalfEven(scaled, Int128(parRate) * power(m_digits));
        if (converted > std::numeric_limits<qint64>::max() || converted < std::numeric_limits<qint64>::min())
            return Error{ErrorCode::Overflow, {QString::number(value)}};
        value = qint64(converted);
    }
    return {};
}

Result<qint64> CurrencyConverter::rateOf(const Currency &currency, Day day)
{
    if (currency == m_workspace)
        return parRate;
    if (!m_firstForeign)
        m_firstForeign = currency;
    const QString code = currency.code();
    if (const auto given = givenRate(code, day))
        return *given;
    if (const auto known = m_ratesOfDays.find({code, day}); known != m_ratesOfDays.end())
        return known->second;
    const auto stored = m_database.number(QStringLiteral("SELECT rate FROM rate WHERE currency = ? AND ? "
                                                         "BETWEEN first_day AND last_day ORDER BY id DESC"),
                                          {code, day.sinceEpoch});
    if (!stored)
        return stored;
    if (*stored == 0)
        return Error{ErrorCode::MissingRate, {code, m_workspace.code(), day.toIso()}};
    m_ratesOfDays.emplace(std::pair(code, day), *stored);
    return stored;
}

/// What was given for the day counts more than what was given for its month, and that more than for the file.
std::optional<qint64> CurrencyConverter::givenRate(const QString &code, Day day) const
{
    if (m_rates.isEmpty())
        return std::nullopt;
    for (const QString &key : {rateKey(code, day), rateKey(code, Month::of(day)), code}) {
        if (const auto given = m_rates.constFind(key); given != m_rates.constEnd())
            return *given;
    }
    return std::nullopt;
}

QString rateKey(const QString &code, Day day) { return code + u'@' + day.toIso(); }
QString rateKey(const QString &code, Month month) { return code + u'@' + month.toIso(); }

const std::optional<Currency> &CurrencyConverter::currencyOfTuple(quint32 tuple, const NameResolver &names)
{
    while (m_ofTuples.size() <= tuple) {
        const quint32 text = names.tuples()[m_ofTuples.size()].textId(KeyField::Currency);
        const auto currency = Currency::fromCode(names.text(KeyField::Currency, text));
        m_ofTuples.push_back(currency ? std::optional(*currency) : std::nullopt);
    }
    return m_ofTuples[tuple];
}

} // namespace payoff
