// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/period.h"
#include "core/measures/measure.h"

#include <QLocale>
#include <QString>

namespace payoff {

/// Whether a number carries the marks that keep its sign and unit in place inside right-to-left text.
enum class Isolation {
    None, ///< plain: left-to-right text, files, the clipboard
    Marked, ///< U+2066 … U+2069 around numbers, whatever surrounds them
};

/// Writes numbers, money and time the way people of one language and region do. The minus is U+2212;
/// negative money never stands in parentheses. A plain value; cheap to make, free to copy between threads.
class Format {
public:
    explicit Format(const QLocale &locale = QLocale(), Isolation isolation = Isolation::None);
    /// With marks where the language is written from right to left.
    static Format forScreen(const QLocale &locale = QLocale());

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// "€48,210.00", "−48.210,00 €": the currency's own digits, the sign where the locale puts it.
    [[nodiscard]] QString money(Money money) const;
    /// As money(), without the minor unit from 1,000 units on: "€48,210", "€31.20".
    [[nodiscard]] QString compactMoney(Money money) const;
    /// As compactMoney(), without the currency, for columns that name it once: "48,210", "31.20".
    [[nodiscard]] QString amount(Money money) const;
    /// As money(), without the currency: "3,110.00"
    [[nodiscard]] QString exactAmount(Money money) const;
    /// "12,345"
    [[nodiscard]] QString count(qint64 count) const;
    /// A count in thousandths, without needless zeros: 12500 is "12.5".
    [[nodiscard]] QString thousandths(qint64 count) const;
    /// A fraction in percent, rounded to `digits` decimals: 1.42 is "142%", in French "142 %".
    [[nodiscard]] QString percent(double fraction, int digits = 0) const;
    /// As percent(), with "+" before what is above zero.
    [[nodiscard]] QString signedPercent(double fraction, int digits = 0) const;
    /// A difference of two fractions in percentage points: 0.18 is "+18 pts".
    [[nodiscard]] QString points(double difference, int digits = 0) const;
    /// A number with its sign: "+4.1", "−14.9"; zero has none.
    [[nodiscard]] QString signedNumber(double number, int digits) const;
    /// "3.1"
    [[nodiscard]] QString number(double number, int digits) const;

    /// "October 2026"
    [[nodiscard]] QString month(Month month) const;
    /// "Oct"
    [[nodiscard]] QString shortMonth(Month month) const;
    /// "Oct 2026", for where a year is needed in little room
    [[nodiscard]] QString shortMonthAndYear(Month month) const;

    /// "1 October 2026", in American English "October 1, 2026"
    [[nodiscard]] QString longDay(Day day) const;
    /// "1–15 October 2026", "28 September – 4 October 2026"
    [[nodiscard]] QString range(const DayRange &days) const;
    /// "1 October 2026", "Week 41, 2026", "October 2026", "Q4 2026", "2026"; what is no whole week, month …,
    /// as range(). Years and quarters of a fiscal year are named so: "Q2 FY 2027".
    [[nodiscard]] QString period(const Period &period, const CalendarSettings &calendar) const;
    /// For where room is short: "1 Oct", "W41", "Oct 2026", "Q4 2026", "2026", "1–15 Oct"
    [[nodiscard]] QString shortPeriod(const Period &period, const CalendarSettings &calendar) const;

    /// What stands where nothing was reported: "–".
    static QString notReported();
    /// What stands where a ratio has no denominator: "n/a".
    static QString notAvailable();

private:
    enum class Sign { WhenNegative, Always };
    [[nodiscard]] QString scaled(qint64 value, int digits, int shown) const;
    [[nodiscard]] QString decimal(double number, int digits, Sign sign) const;
    [[nodiscard]] QString withPercentSign(const QString &number) const;
    [[nodiscard]] QString withCurrency(const QString &number, const QString &symbol) const;
    [[nodiscard]] QString marked(const QString &text) const;
    [[nodiscard]] QString rangeIn(const DayRange &days, const QString &pattern) const;
    [[nodiscard]] QString namedPeriod(const Period &period, const CalendarSettings &calendar,
                                      bool isShort) const;

    QLocale m_locale;
    Isolation m_isolation;
};

/// The text between U+2066 and U+2069: laid out from left to right whatever surrounds it.
QString isolated(const QString &text);
/// The text between U+2068 and U+2069: laid out by its own first letter; for names inside sentences.
QString isolatedName(const QString &text);

/// The currency's sign in that locale ("€", "US$"), or its code.
QString currencySymbol(const Currency &currency, const QLocale &locale);

/// The translated name of a measure, as a column header shows it.
QString measureName(Measure measure);

} // namespace payoff
