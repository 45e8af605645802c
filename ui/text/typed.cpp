// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/typed.h"

#include "core/base/decimal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace payoff {

namespace {

constexpr int mostDigits = 12;
constexpr int century = 2000;
constexpr int groupLength = 3;

/// Without spaces, apostrophes that group, and marks of direction; with a plain minus.
QString plain(const QString &text)
{
    QString result;
    for (const QChar each : text) {
        const bool isMark = each.category() == QChar::Other_Format;
        const bool groups = each.isSpace() || each == u'\'' || each == QChar(0x2019);
        if (isMark || groups)
            continue;
        result += each == QChar(0x2212) || each == QChar(0x2013) ? QChar(u'-') : each;
    }
    return result;
}

/// Whether the sign stands where it would group: every three digits.
bool groupsRightly(const QString &number, QChar sign)
{
    const QStringList groups = number.split(sign);
    const bool startsRightly = !groups.front().isEmpty() && groups.front().size() <= groupLength;
    return startsRightly && std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) {
               return group.size() == groupLength;
           });
}

/// Whether a sign that occurs once, and alone, is the decimal sign.
bool isDecimal(QChar sign, const QString &number, int digits, const QLocale &locale)
{
    if (locale.decimalPoint() == sign)
        return true;
    if (!groupsRightly(number, sign))
        return true;
    return locale.groupSeparator() != sign && digits >= groupLength;
}

/// The number with a decimal point or none, and no grouping; nothing if its signs make no sense.
std::optional<QString> ungrouped(QString number, int digits, const QLocale &locale)
{
    const QChar last = number.lastIndexOf(u'.') > number.lastIndexOf(u',') ? u'.' : u',';
    const QChar other = last == u'.' ? u',' : u'.';
    const auto count = number.count(last);
    const bool hasBoth = number.contains(other);
    if (count == 0)
        return number;
    if (count > 1 && hasBoth)
        return std::nullopt;
    const bool hasDecimals = count == 1 && (hasBoth || isDecimal(last, number, digits, locale));
    const QString whole = hasDecimals ? number.left(number.indexOf(last)) : number;
    const QChar grouping = hasDecimals ? other : last;
    if (whole.contains(grouping) && !groupsRightly(whole, grouping))
        return std::nullopt;
    number.remove(grouping);
    return number.replace(last, u'.');
}

std::optional<Day> dayOf(int year, int month, int day)
{
    return Day::fromYmd(year < 100 ? year + century : year, month, day);
}

/// Places of day, month and year in the locale's short style.
std::array<int, 3> orderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const std::array<qsizetype, 3> at{format.indexOf(u'd'), format.indexOf(u'M'), format.indexOf(u'y')};
    std::array<int, 3> order{};
    for (std::size_t i = 0; i < at.size(); ++i)
        order[i] = int(std::count_if(at.begin(), at.end(), [&](qsizetype place) { return place < at[i]; }));
    return order;
}

} // namespace

TypedNumber readTypedNumber(const QString &text, int digits, const QLocale &locale)
{
    using Outcome = TypedNumber::Outcome;
    QString number = plain(text);
    if (number.isEmpty())
        return {};
    const bool isNegative = number.startsWith(u'-');
    if (isNegative || number.startsWith(u'+'))
        number.remove(0, 1);
    static const QRegularExpression shape(QStringLiteral("^[0-9.,]*[0-9][0-9.,]*$"));
    const auto read = shape.match(number).hasMatch() ? ungrouped(number, digits, locale) : std::nullopt;
    if (!read)
        return {Outcome::NotANumber, 0};
    const qsizetype point = read->indexOf(u'.');
    const QString decimals = point < 0 ? QString() : read->mid(point + 1);
    if (decimals.size() > digits)
        return {Outcome::TooManyDecimals, 0};
    if ((point < 0 ? read->size() : point) > mostDigits)
        return {Outcome::TooLong, 0};
    const auto value = parseScaled(read->toStdString(), digits);
    if (!value)
        return {Outcome::NotANumber, 0};
    return {Outcome::Value, isNegative ? -*value : *value};
}

QString typedNumber(qint64 value, int digits, int shown, const QLocale &locale)
{
    QString text = formatScaled(value, digits);
    const bool isNegative = text.startsWith(u'-');
    text.remove(u'-');
    const qsizetype point = text.indexOf(u'.');
    QString decimals = point < 0 ? QString() : text.mid(point + 1);
    while (decimals.size() > shown && decimals.endsWith(u'0'))
        decimals.chop(1);
    QString result = locale.toString(text.left(point).toULongLong());
    if (!decimals.isEmpty())
        result += locale.decimalPoint() + decimals;
    return isNegative ? QChar(0x2212) + result : result;
}

std::optional<Day> readTypedDay(const QString &text, const QLocale &locale)
{
    static const QRegularExpression three(QStringLiteral("^(\\d{1,4})\\D+(\\d{1,2})\\D+(\\d{1,4})\\D*$"));
    QString typed = text.trimmed();
    typed.removeIf([](QChar each) { return each.category() == QChar::Other_Format; });
    if (const auto match = three.match(typed); match.hasMatch()) {
        std::array<int, 3> numbers{};
        for (int i = 0; i < 3; ++i)
            numbers[std::size_t(i)] = match.captured(i + 1).toInt();
        if (match.captured(1).size() > 2)
            return dayOf(numbers[0], numbers[1], numbers[2]);
        const auto order = orderOf(locale);
        const auto part = [&](std::size_t i) { return numbers[std::size_t(order[i])]; };
        return dayOf(part(2), part(1), part(0));
    }
    for (const char *format : {"d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "d. MMMM yyyy"}) {
        if (const QDate date = locale.toDate(typed, QString::fromLatin1(format)); date.isValid())
            return Day::fromDate(date);
    }
    const QDate date = locale.toDate(typed, QLocale::LongFormat);
    return date.isValid() ? std::optional(Day::fromDate(date)) : std::nullopt;
}

QString typedDay(Day day, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(day.toDate(), format);
}

} // namespace payoff
