// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/month.h"
#include "core/storage/database.h"
#include "core/transfer/nameresolver.h"

#include <QHash>

#include <map>

namespace payoff {

/// In which currencies the amounts of a file are.
struct FileCurrencies {
    QHash<int, Currency> ofMeasure; ///< by measure, as far as header, sign or option tell
    bool hasColumn = false; ///< other amounts are in the currency that their row names
    int digits = 2; ///< to which amounts are to be read

    friend bool operator==(const FileCurrencies &, const FileCurrencies &) = default;
};

/// The currency of an ISO code or of a sign that several share: the workspace's if it is one of them, else
/// AmbiguousCurrency. InvalidCurrency.
Result<Currency> currencyOfName(const QString &name, Currency workspace);

/// Looks through the file's column of currencies, if it matters. InvalidCurrency, and what reading says.
Result<FileCurrencies> currenciesOf(const RowReader &reader, Currency workspace);

/// The name of the rate of a day or a month: "USD@2026-03".
QString rateKey(const QString &code, Day day);
QString rateKey(const QString &code, Month month);

/// Brings amounts into the workspace's currency, each row by itself, rounded half to even.
class CurrencyConverter {
public:
    /// `rates` in millionths of the workspace's currency, by ISO code, or by rateKey() for a month or a day.
    /// They count more than those of the workspace.
    CurrencyConverter(const Database &database, Currency workspace, QHash<QString, qint64> rates);

    void setFile(const FileCurrencies &currencies, const std::vector<Measure> &measures);
    /// MissingRate (code, that of the workspace, day) if a day has none, Overflow.
    Result<void> convert(RowBlock &rows, const NameResolver &names);
    /// Millionths of the workspace's currency for one unit of that one; MissingRate if the day has none.
    Result<qint64> rateOf(const Currency &currency, Day day);
    /// The currency of the first amount of another currency met; else the workspace's.
    [[nodiscard]] Currency firstForeign() const { return m_firstForeign ? *m_firstForeign : m_workspace; }
    [[nodiscard]] const QHash<QString, qint64> &rates() const { return m_rates; }

private:
    Result<void> convertRow(RowBlock &rows, std::size_t row, const std::optional<Currency> &ofRow);
    [[nodiscard]] std::optional<qint64> givenRate(const QString &code, Day day) const;
    [[nodiscard]] const std::optional<Currency> &currencyOfTuple(quint32 tuple, const NameResolver &names);

    const Database &m_database;
    Currency m_workspace;
    QHash<QString, qint64> m_rates;
    std::map<std::pair<QString, Day>, qint64> m_ratesOfDays;
    std::vector<std::pair<std::size_t, std::optional<Currency>>> m_amounts; ///< places of money in a row
    std::vector<std::optional<Currency>> m_ofTuples;
    std::optional<Currency> m_firstForeign;
    int m_digits = 2;
    bool m_isNeeded = false;
};

} // namespace payoff
