// SPDX-License-Identifier: GPL-3.0-or-later
// How Format names days, ranges of days and periods.
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

/// The locale's own order of day, month and year, without the day of the week: "d MMMM yyyy".
QString longPattern(const QLocale &locale)
{
    static const QRegularExpression weekday(QStringLiteral("^d{3,4}\\W*|\\W*d{3,4}$"));
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    pattern.remove(weekday);
    const bool isComplete = pattern.contains(u'd') && pattern.contains(u'M') && pattern.contains(u'y');
    return isComplete ? pattern : QStringLiteral("d MMMM yyyy");
}

QString withoutYear(QString pattern)
{
    static const QRegularExpression year(QStringLiteral("^y+\\W*|[\\s,]*('[^']*'\\s*)?y+[^'y]*$"));
    return pattern.remove(year);
}

QString shortened(QString pattern) { return pattern.replace(QLatin1String("MMMM"), QLatin1String("MMM")); }

bool isWhole(const Period &period, const CalendarSettings &calendar)
{
    return period.range == Period::containing(period.range.first, period.granularity, calendar).range;
}

/// The year that is in the machine name, and the week or quarter where there is one.
struct Numbers {
    QString year;
    QString part;
};

Numbers numbersOf(const Period &period, const CalendarSettings &calendar)
{
    const QStringList parts = period.key(calendar).split(u'-');
    const QString number = parts.size() > 1 ? parts[1].mid(1) : QString();
    return {parts.first(), QString::number(number.toInt())};
}

QString yearName(const QString &year, const CalendarSettings &calendar)
{
    //: A fiscal year, named after the calendar year that it ends in
    return calendar.fiscalYearStart == 1 ? year : Texts::tr("FY %1").arg(year);
}

} // namespace

QString Format::longDay(Day day) const { return m_locale.toString(day.toDate(), longPattern(m_locale)); }

QString Format::rangeIn(const DayRange &days, const QString &pattern) const
{
    const QDate first = days.first.toDate();
    const QDate last = days.last.toDate();
    if (first == last)
        return m_locale.toString(first, pattern);
    if (first.year() != last.year()) {
        //: A range of days: first, last
        return Texts::tr("%1 – %2").arg(m_locale.toString(first, pattern), m_locale.toString(last, pattern));
    }
    if (first.month() != last.month()) {
        const bool endsWithYear = !pattern.startsWith(u'y');
        const QString plain = withoutYear(pattern);
        return Texts::tr("%1 – %2").arg(m_locale.toString(first, endsWithYear ? plain : pattern),
                                        m_locale.toString(last, endsWithYear ? pattern : plain));
    }
    const QString daysOfMonth = marked(m_locale.toString(first.day()) + u'–' + m_locale.toString(last.day()));
    static const QRegularExpression dayPlace(QStringLiteral("d+"));
    const QRegularExpressionMatch place = dayPlace.match(pattern);
    QString both = pattern;
    both.replace(place.capturedStart(), place.capturedLength(), QString(u'\'' + daysOfMonth + u'\''));
    return m_locale.toString(last, both);
}

QString Format::range(const DayRange &days) const { return rangeIn(days, longPattern(m_locale)); }

QString Format::namedPeriod(const Period &period, const CalendarSettings &calendar, bool isShort) const
{
    const Numbers numbers = numbersOf(period, calendar);
    switch (period.granularity) {
    case Granularity::Day:
        return isShort ? rangeIn(period.range, shortened(withoutYear(longPattern(m_locale))))
                       : longDay(period.range.first);
    case Granularity::Week:
        //: The short name of a week by its number
        return isShort ? Texts::tr("W%1").arg(numbers.part)
                       //: A week by its number, and its year
                       : Texts::tr("Week %1, %2").arg(numbers.part, numbers.year);
    case Granularity::Month:
        return isShort ? shortMonthAndYear(Month::of(period.range.first))
                       : month(Month::of(period.range.first));
    case Granularity::Quarter:
        //: A quarter by its number, and its year
        return Texts::tr("Q%1 %2").arg(numbers.part, yearName(numbers.year, calendar));
    case Granularity::Year:
        return yearName(numbers.year, calendar);
    }
    Q_UNREACHABLE();
}

QString Format::period(const Period &period, const CalendarSettings &calendar) const
{
    return isWhole(period, calendar) ? namedPeriod(period, calendar, false) : range(period.range);
}

QString Format::shortPeriod(const Period &period, const CalendarSettings &calendar) const
{
    return isWhole(period, calendar) ? namedPeriod(period, calendar, true)
                                     : rangeIn(period.range, shortened(withoutYear(longPattern(m_locale))));
}

} // namespace payoff
