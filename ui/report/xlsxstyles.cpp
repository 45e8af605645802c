// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/xlsxstyles.h"

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr lxw_color_t headColour = 0xE8ECF1;
constexpr lxw_color_t mutedColour = 0x56616F;
constexpr double titleSize = 16;
constexpr double headingSize = 12;
constexpr double smallSize = 9;
constexpr uint8_t rightToLeftReading = 2;
constexpr int finestDigits = 4; ///< of money per unit below one
constexpr int fractionDigits = 3; ///< of a count that is none

/// By which a number format says in whose style separators stand.
QString languageCode(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::French:
        return QStringLiteral("40C");
    case QLocale::Hebrew:
        return QStringLiteral("40D");
    default:
        return QStringLiteral("409");
    }
}

QString quoted(const QString &text)
{
    QString inside = text;
    inside.remove(u'"').replace(QChar(0x2212), u'-');
    if (inside.isEmpty() || inside == QLatin1String("-") || inside == QLatin1String("+"))
        return inside;
    const QString sign = inside.startsWith(u'-') || inside.startsWith(u'+') ? inside.left(1) : QString();
    return sign + u'"' + inside.mid(sign.size()) + u'"';
}

/// The sample with `digits` where its number stands, and the rest as it is.
QString patternOf(const QString &sample, const QString &digits)
{
    const auto isDigit = [](QChar each) { return each.isDigit(); };
    const auto first = std::find_if(sample.begin(), sample.end(), isDigit) - sample.begin();
    const auto last = sample.rend() - std::find_if(sample.rbegin(), sample.rend(), isDigit);
    return quoted(sample.left(first)) + digits + quoted(sample.mid(last));
}

/// "#,##0.00##"
QString digitsCode(int digits, int optional = 0)
{
    const QString code = QStringLiteral("#,##0");
    return digits + optional > 0 ? code + u'.' + QString(digits, u'0') + QString(optional, u'#') : code;
}

QString moneyFormat(Currency currency, const QLocale &locale, int optional)
{
    const Format format(locale);
    const QString digits = digitsCode(currency.digits(), optional);
    return patternOf(format.money({1, currency}), digits) + u';'
        + patternOf(format.money({-1, currency}), digits);
}

QString pointsFormat(const QLocale &locale)
{
    const Format format(locale);
    const QString digits = digitsCode(1);
    const auto pattern = [&](double points) { return patternOf(format.points(points, 1), digits); };
    return QStringList{pattern(1), pattern(-1), pattern(0)}.join(u';');
}

/// As Format::longDay() writes it.
QString dayFormat(const QLocale &locale)
{
    const QString code = QStringLiteral("[$-%1]").arg(languageCode(locale));
    if (locale.language() == QLocale::Hebrew)
        return code + QStringLiteral("d \"ב\"mmmm yyyy");
    return code
        + (locale.language() == QLocale::English ? QStringLiteral("mmmm d, yyyy")
                                                 : QStringLiteral("d mmmm yyyy"));
}

QString plainFormat(const ReportValue &value, Currency currency, const QLocale &locale)
{
    switch (value.unit) {
    case ReportUnit::Text:
        break;
    case ReportUnit::Day:
        return dayFormat(locale);
    case ReportUnit::Money:
        return moneyFormat(currency, locale, 0);
    case ReportUnit::MoneyPerUnit:
        return moneyFormat(currency, locale,
                           std::abs(value.number) < 1 ? std::max(0, finestDigits - currency.digits()) : 0);
    case ReportUnit::Count:
        return value.number == std::floor(value.number) ? digitsCode(0) : digitsCode(1, fractionDigits - 1);
    case ReportUnit::Fraction:
        // The sign of percent bare: it makes hundredths of the number.
        return patternOf(Format(locale).percent(1, 1), digitsCode(1))
            .replace(u'%', QStringLiteral("\"%\""))
            .remove(QStringLiteral("\"\""));
    case ReportUnit::Points:
        return pointsFormat(locale);
    case ReportUnit::Number:
        return digitsCode(value.digits);
    }
    return {};
}

} // namespace

QByteArray numberFormat(const ReportValue &value, Currency currency, const QLocale &locale)
{
    QStringList sections = plainFormat(value, currency, locale).split(u';');
    // In a cell that is read from right to left the sign stays in front of its number.
    const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    if (value.isNumber() && isRightToLeft && sections.size() == 1)
        sections.push_back(u'-' + sections.first());
    for (QString &section : sections) {
        if (value.isNumber() && isRightToLeft)
            section.prepend(QStringLiteral("\"\u200e\""));
        if (value.isNumber())
            section.prepend(QStringLiteral("[$-%1]").arg(languageCode(locale)));
        if (value.isFallback)
            section += QStringLiteral("\"*\"");
    }
    return sections.join(u';').toUtf8();
}

XlsxStyles::XlsxStyles(lxw_workbook *workbook, const ReportDocument &document)
    : m_workbook(workbook),
      m_currency(document.currency),
      m_locale(document.format.locale()),
      m_isRightToLeft(document.direction() == Qt::RightToLeft)
{
}

lxw_format *XlsxStyles::add(bool isTotal) const
{
    lxw_format *made = workbook_add_format(m_workbook);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (isTotal) {
        format_set_bold(made);
        format_set_top(made, LXW_BORDER_THIN);
    }
    return made;
}

namespace {

bool isHeadOfColumn(SheetText role)
{
    return role == SheetText::ColumnName || role == SheetText::ColumnFigure;
}

bool isMissing(SheetText role) { return role == SheetText::Missing || role == SheetText::TotalMissing; }

/// How large and how heavy the letters are.
void setFont(lxw_format *format, SheetText role)
{
    const bool isLarge = role == SheetText::Title || role == SheetText::Heading;
    if (isLarge || isHeadOfColumn(role))
        format_set_bold(format);
    if (role == SheetText::Title)
        format_set_font_size(format, titleSize);
    else if (role == SheetText::Heading || role == SheetText::Subtitle)
        format_set_font_size(format, headingSize);
    else if (role == SheetText::Small)
        format_set_font_size(format, smallSize);
    if (role == SheetText::Small || isMissing(role))
        format_set_font_color(format, mutedColour);
}

} // namespace

lxw_format *XlsxStyles::make(SheetText role) const
{
    lxw_format *made = add(role == SheetText::TotalCell || role == SheetText::TotalMissing);
    if (role != SheetText::Title && role != SheetText::Heading)
        format_set_text_wrap(made);
    if (m_isRightToLeft)
        format_set_reading_order(made, rightToLeftReading);
    const bool isFigure = role == SheetText::ColumnFigure || isMissing(role);
    format_set_align(made, isFigure || m_isRightToLeft ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    setFont(made, role);
    if (isHeadOfColumn(role)) {
        format_set_bg_color(made, headColour);
        format_set_bottom(made, LXW_BORDER_THIN);
    }
    return made;
}

lxw_format *XlsxStyles::text(SheetText role)
{
    lxw_format *&found = m_texts[int(role)];
    if (!found)
        found = make(role);
    return found;
}

lxw_format *XlsxStyles::value(const ReportValue &value, bool isTotal)
{
    // All that the number format goes by: to make one takes longer than to find it.
    QStringList key;
    for (const int part : {int(value.unit), value.digits, int(value.isFallback), int(isTotal),
                           int(value.number == std::floor(value.number)), int(std::abs(value.number) < 1)})
        key.push_back(QString::number(part));
    lxw_format *&found = m_values[key.join(u' ')];
    if (!found) {
        found = add(isTotal);
        format_set_num_format(found, numberFormat(value, m_currency, m_locale).constData());
        format_set_align(found, LXW_ALIGN_RIGHT);
        if (m_isRightToLeft)
            format_set_reading_order(found, rightToLeftReading);
    }
    return found;
}

} // namespace payoff
