// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace payoff {

namespace {

constexpr QChar minus(0x2212);
constexpr QChar narrowSpace(0x202f);
constexpr QChar noBreakSpace(0x00a0);
constexpr qint64 unitsShownWhole = 1000;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QString withoutMarks(QString text)
{
    constexpr std::array<char16_t, 3> marks{0x200e, 0x200f, 0x061c};
    for (const char16_t mark : marks)
        text.remove(QChar(mark));
    return text;
}

/// The common symbols, for locales whose own currency is another one; CLDR's table is not reachable through
/// QLocale.
QString commonSymbol(const QString &code, const QLocale &locale)
{
    struct Symbol {
        const char *code;
        const char16_t *symbol;
    };
    static constexpr std::array<Symbol, 6> symbols{
        {{"EUR", u"€"}, {"GBP", u"£"}, {"ILS", u"₪"}, {"JPY", u"¥"}, {"INR", u"₹"}, {"USD", u"$"}}};
    for (const Symbol &each : symbols) {
        if (code != QLatin1String(each.code))
            continue;
        // A bare $ means another dollar wherever people pay with one of their own.
        const bool hasOwnDollar = code == QLatin1String("USD")
            && locale.currencySymbol(QLocale::CurrencySymbol) == QLatin1String("$");
        return hasOwnDollar ? QStringLiteral("US$") : QString::fromUtf16(each.symbol);
    }
    return {};
}

qint64 powerOfTen(int digits)
{
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

/// What stands between a number and %, by CLDR; QLocale does not tell.
QString spaceBeforePercent(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::French:
        return QString(narrowSpace);
    case QLocale::German:
        return locale.territory() == QLocale::Switzerland ? QString() : QString(noBreakSpace);
    case QLocale::Spanish:
    case QLocale::Danish:
    case QLocale::Swedish:
    case QLocale::NorwegianBokmal:
    case QLocale::NorwegianNynorsk:
    case QLocale::Finnish:
    case QLocale::Czech:
    case QLocale::Slovak:
    case QLocale::Slovenian:
    case QLocale::Croatian:
    case QLocale::Romanian:
    case QLocale::Russian:
        return QString(noBreakSpace);
    default:
        return {};
    }
}

} // namespace

Format::Format(const QLocale &locale, Isolation isolation)
    : m_locale(locale),
      m_isolation(isolation)
{
}

Format Format::forScreen(const QLocale &locale)
{
    return Format(locale, locale.textDirection() == Qt::RightToLeft ? Isolation::Marked : Isolation::None);
}

/// value / 10^digits, rounded half to even to `shown` decimals; the sign is the caller's.
QString Format::scaled(qint64 value, int digits, int shown) const
{
    // Unsigned: the smallest qint64 has no positive counterpart.
    quint64 magnitude = value < 0 ? quint64(0) - quint64(value) : quint64(value);
    const auto drop = quint64(powerOfTen(digits - shown));
    const quint64 rest = magnitude % drop;
    magnitude /= drop;
    if (rest * 2 > drop || (rest * 2 == drop && magnitude % 2 == 1))
        ++magnitude;
    const auto unit = quint64(powerOfTen(shown));
    QString text = m_locale.toString(qulonglong(magnitude / unit));
    if (shown > 0) {
        QLocale plain = m_locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        // A leading 1 keeps the zeros, and brings the locale's own digits.
        const QString minor = plain.toString(qulonglong(unit + magnitude % unit));
        text += m_locale.decimalPoint() + minor.mid(m_locale.zeroDigit().size());
    }
    return text;
}

QString Format::decimal(double number, int digits, Sign sign) const
{
    const double magnitude = std::abs(number);
    const QString text = m_locale.toString(magnitude, 'f', digits);
    const double power = double(powerOfTen(digits));
    const bool isZero = std::round(magnitude * power) == 0.0;
    if (isZero)
        return text;
    if (number < 0)
        return minus + text;
    return sign == Sign::Always ? u'+' + text : text;
}

QString Format::marked(const QString &text) const
{
    return m_isolation == Isolation::Marked ? isolated(text) : text;
}

/// The number with the symbol where the locale puts it, learnt from how it writes 1.
QString Format::withCurrency(const QString &number, const QString &symbol) const
{
    QString pattern = withoutMarks(m_locale.toCurrencyString(qlonglong(1), symbol));
    const QString one = m_locale.toString(1);
    qsizetype place = pattern.indexOf(one);
    if (place < 0)
        return number + noBreakSpace + symbol;
    const bool signFirst = place > 0;
    const QString inner = m_isolation == Isolation::Marked ? isolated(number) : number;
    QString text = pattern.replace(place, one.size(), inner);
    if (signFirst && number.startsWith(minus)) {
        text.remove(minus);
        text.prepend(minus);
    }
    if (m_isolation == Isolation::None)
        return text;
    // In a right-to-left language the symbol goes to the left of the number that it follows.
    const bool isRightToLeft = m_locale.textDirection() == Qt::RightToLeft;
    return isRightToLeft ? QChar(0x2067) + text + QChar(0x2069) : isolated(text);
}

QString Format::money(Money money) const
{
    const int digits = money.currency.digits();
    const QString number = scaled(money.minor, digits, digits);
    return withCurrency(money.minor < 0 ? minus + number : number, currencySymbol(money.currency, m_locale));
}

QString Format::compactMoney(Money money) const
{
    const int digits = money.currency.digits();
    const bool isBig = std::abs(double(money.minor)) >= double(unitsShownWhole * powerOfTen(digits));
    const QString number = scaled(money.minor, digits, isBig ? 0 : digits);
    return withCurrency(money.minor < 0 ? minus + number : number, currencySymbol(money.currency, m_locale));
}

QString Format::amount(Money money) const
{
    const int digits = money.currency.digits();
    const bool isBig = std::abs(double(money.minor)) >= double(unitsShownWhole * powerOfTen(digits));
    const QString number = scaled(money.minor, digits, isBig ? 0 : digits);
    return marked(money.minor < 0 ? minus + number : number);
}

QString Format::exactAmount(Money money) const
{
    const int digits = money.currency.digits();
    const QString number = scaled(money.minor, digits, digits);
    return marked(money.minor < 0 ? minus + number : number);
}

QString Format::count(qint64 count) const
{
    const QString number = scaled(count, 0, 0);
    return marked(count < 0 ? minus + number : number);
}

QString Format::thousandths(qint64 count) const
{
    int shown = 3;
    for (qint64 rest = count; shown > 0 && rest % 10 == 0; rest /= 10)
        --shown;
    const QString number = scaled(count, 3, shown);
    return marked(count < 0 ? minus + number : number);
}

QString Format::withPercentSign(const QString &number) const
{
    return number + spaceBeforePercent(m_locale) + withoutMarks(m_locale.percent());
}

QString Format::percent(double fraction, int digits) const
{
    return marked(withPercentSign(decimal(fraction * 100, digits, Sign::WhenNegative)));
}

QString Format::signedPercent(double fraction, int digits) const
{
    return marked(withPercentSign(decimal(fraction * 100, digits, Sign::Always)));
}

QString Format::points(double difference, int digits) const
{
    //: Percentage points, shortened; %1 is a number with its sign
    return Texts::tr("%1 pts").arg(marked(decimal(difference * 100, digits, Sign::Always)));
}

QString Format::signedNumber(double number, int digits) const
{
    return marked(decimal(number, digits, Sign::Always));
}

QString Format::number(double number, int digits) const
{
    return marked(decimal(number, digits, Sign::WhenNegative));
}

QString Format::month(Month month) const
{
    return m_locale.toString(month.first().toDate(), QStringLiteral("MMMM yyyy"));
}

QString Format::shortMonth(Month month) const
{
    return m_locale.standaloneMonthName(month.number(), QLocale::ShortFormat);
}

QString Format::shortMonthAndYear(Month month) const
{
    return m_locale.toString(month.first().toDate(), QStringLiteral("MMM yyyy"));
}

QString Format::notReported() { return QStringLiteral("–"); }

QString Format::notAvailable()
{
    //: Where a ratio cannot be given: not available
    return Texts::tr("n/a");
}

QString isolated(const QString &text) { return QChar(0x2066) + text + QChar(0x2069); }

QString isolatedName(const QString &text) { return QChar(0x2068) + text + QChar(0x2069); }

QString currencySymbol(const Currency &currency, const QLocale &locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency.code())
        return locale.currencySymbol(QLocale::CurrencySymbol);
    const QString common = commonSymbol(currency.code(), locale);
    return common.isEmpty() ? currency.code() : common;
}

QString measureName(Measure measure) { return QCoreApplication::translate("Measure", info(measure).name); }

} // namespace payoff
