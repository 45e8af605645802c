// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sheetcell.h"

#include "core/transfer/celltext.h"
#include "core/transfer/limits.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace payoff {

namespace {

constexpr int digitsOfDouble = 15; ///< that a double always keeps
constexpr double tooLarge = 1e18;
constexpr double noise = 1e-12; ///< below this, what a sum of doubles leaves where nought is meant
constexpr double lastDay = 2958466; ///< behind 9999-12-31
constexpr qint64 secondsInDay = 86400;

std::optional<double> toDouble(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Digits, with a minus before and a point within at most; and no more of them than a double has, if a point.
bool isExactAsWritten(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = text.substr(std::min(point + 1, text.size()));
    const auto areDigits = [](std::string_view part) {
        return std::all_of(part.begin(), part.end(), isDigit);
    };
    if (whole.empty() || !areDigits(whole) || !areDigits(fraction))
        return false;
    return fraction.empty() || text.size() - 1 <= std::size_t(digitsOfDouble);
}

/// Digits with a point at most; the text itself if it is no number, or none that anything could use.
std::string plainNumber(std::string_view text)
{
    if (isExactAsWritten(text))
        return std::string(text);
    const std::optional<double> value = toDouble(text);
    if (!value || std::abs(*value) >= tooLarge)
        return std::string(text);
    if (std::abs(*value) < noise)
        return "0";
    std::array<char, 64> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), *value, std::chars_format::fixed);
    return error == std::errc() ? std::string(buffer.data(), end) : std::string(text);
}

bool isPlain(const std::string &number)
{
    return !number.empty() && std::all_of(number.begin(), number.end(), [](char c) {
        return isDigit(c) || c == '.' || c == '-';
    });
}

void appendAmount(std::string &out, std::string_view text)
{
    // The number alone: what stands before it in `out` are other cells.
    const std::string number = plainNumber(text);
    out += number;
    const std::size_t point = number.rfind('.');
    const bool hasThree = point != std::string::npos && number.size() - point == 4
        && std::all_of(number.end() - 3, number.end(), isDigit);
    if (hasThree)
        out += '0';
}

/// The number times 100, by moving the point.
void appendPercentage(std::string &out, std::string_view text)
{
    std::string number = plainNumber(text);
    if (!isPlain(number)) {
        out += number;
        return;
    }
    const bool isNegative = number.front() == '-';
    number.erase(0, isNegative);
    const std::size_t point = std::min(number.find('.'), number.size());
    std::string fraction = number.substr(std::min(point + 1, number.size()));
    while (fraction.size() < 2)
        fraction += '0';
    std::string whole = number.substr(0, point) + fraction.substr(0, 2);
    fraction.erase(0, 2);
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    fraction.erase(fraction.find_last_not_of('0') + 1);
    out += isNegative ? "-" : "";
    out += whole;
    if (!fraction.empty())
        out += '.' + fraction;
    out += '%';
}

void appendPadded(std::string &out, qint64 number, std::size_t width)
{
    const std::string digits = std::to_string(number);
    out.append(width - std::min(width, digits.size()), '0');
    out += digits;
}

void appendDay(std::string &out, qint64 day, DateSystem system)
{
    if (system == DateSystem::From1900 && (day == 0 || day == 60)) {
        out += day == 0 ? "1900-01-00" : "1900-02-29";
        return;
    }
    QDate first(1899, 12, 30);
    if (system == DateSystem::From1904)
        first = QDate(1904, 1, 1);
    else if (day < 60)
        first = QDate(1899, 12, 31);
    const QDate date = first.addDays(day);
    appendPadded(out, date.year(), 4);
    out += '-';
    appendPadded(out, date.month(), 2);
    out += '-';
    appendPadded(out, date.day(), 2);
}

void appendMoment(std::string &out, std::string_view text, CellFormat format, DateSystem system)
{
    const std::optional<double> value = toDouble(text);
    if (!value || *value < 0 || *value >= lastDay) {
        out += text;
        return;
    }
    const qint64 seconds = std::llround(*value * double(secondsInDay));
    if (format == CellFormat::Time) {
        appendClock(out, seconds);
        return;
    }
    appendDay(out, seconds / secondsInDay, system);
    if (seconds % secondsInDay == 0)
        return;
    out += ' ';
    appendClock(out, seconds % secondsInDay);
}

/// Where the text or the bracket that begins at `from` ends: at the sign, or at the end of the code.
qsizetype endOf(QStringView code, QChar sign, qsizetype from)
{
    const qsizetype end = code.indexOf(sign, from + 1);
    return end < 0 ? code.size() : end;
}

/// "[h]": a time beyond a day.
bool isElapsedTime(QStringView inside)
{
    return !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), [](QChar each) {
        return QStringView(u"hmsHMS").contains(each);
    });
}

/// The letters of the first section of a format code that stand for parts of a date or a time, in lower case,
/// and the percent sign.
QString meaningfulLetters(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i].toLower();
        if (c == u'"') {
            i = endOf(code, c, i);
        } else if (QStringView(u"\\_*").contains(c)) {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = endOf(code, u']', i);
            letters += isElapsedTime(code.mid(i + 1, end - i - 1)) ? QStringLiteral("h") : QString();
            i = end;
        } else if (QStringView(u"ymdhs%").contains(c)) {
            letters += c;
        }
    }
    return letters;
}

} // namespace

CellFormat cellFormat(QStringView code)
{
    if (code.compare(QLatin1String("General"), Qt::CaseInsensitive) == 0)
        return CellFormat::Number;
    const QString letters = meaningfulLetters(code);
    const bool hasClock = letters.contains(u'h') || letters.contains(u's');
    if (letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'm') && !hasClock))
        return CellFormat::Date;
    if (hasClock)
        return CellFormat::Time;
    return letters.contains(u'%') ? CellFormat::Percent : CellFormat::Number;
}

CellFormat builtInCellFormat(int id)
{
    if (id == 9 || id == 10)
        return CellFormat::Percent;
    if ((id >= 14 && id <= 17) || id == 22)
        return CellFormat::Date;
    return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? CellFormat::Time : CellFormat::Number;
}

void appendCellNumber(std::string &out, std::string_view number, CellFormat format, DateSystem system)
{
    number = trimmed(number);
    switch (format) {
    case CellFormat::Number:
        appendAmount(out, number);
        return;
    case CellFormat::Percent:
        appendPercentage(out, number);
        return;
    case CellFormat::Date:
    case CellFormat::Time:
        appendMoment(out, number, format, system);
        return;
    }
    Q_UNREACHABLE();
}

void appendClock(std::string &out, qint64 seconds)
{
    appendPadded(out, seconds / 3600, 2);
    out += ':';
    appendPadded(out, seconds / 60 % 60, 2);
    out += ':';
    appendPadded(out, seconds % 60, 2);
}

void appendUtf8(std::string &out, QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; })) {
        std::transform(text.begin(), text.end(), std::back_inserter(out),
                       [](QChar c) { return c.toLatin1(); });
        return;
    }
    const QByteArray bytes = text.toUtf8();
    out.append(bytes.constData(), std::size_t(bytes.size()));
}

void appendUnescaped(std::string &out, QStringView text)
{
    constexpr qsizetype length = 7; // "_x000D_"
    for (;;) {
        const qsizetype at = text.indexOf(u"_x");
        if (at < 0 || at + length > text.size())
            break;
        bool isHex = false;
        const ushort code = text.mid(at + 2, 4).toUShort(&isHex, 16);
        const bool isEscape = isHex && text[at + length - 1] == u'_';
        appendUtf8(out, text.left(isEscape ? at : at + 2));
        if (isEscape) {
            const QChar c(code);
            appendUtf8(out, QStringView(&c, 1));
        }
        text = text.mid(isEscape ? at + length : at + 2);
    }
    appendUtf8(out, text);
}

int columnOfReference(QStringView reference)
{
    int column = 0;
    for (const QChar each : reference) {
        const char16_t c = each.toUpper().unicode();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c - u'A' + 1);
        if (column > limits::cellsPerRow)
            return -1;
    }
    return column - 1;
}

} // namespace payoff
