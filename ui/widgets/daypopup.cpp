// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daypopup.h"

#include "ui/style/painting.h"
#include "ui/widgets/monthpicker.h"
#include "ui/widgets/popupplace.h"

#include <QCalendarWidget>
#include <QPainter>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace payoff {

namespace {

/// Days in the colours of whatever theme is on when they are painted.
class DayGrid : public QCalendarWidget {
public:
    using QCalendarWidget::QCalendarWidget;

protected:
    void paintCell(QPainter *painter, const QRect &cell, QDate date) const override
    {
        const Tokens &tokens = tokensOf(palette());
        const bool isPicked = date == selectedDate();
        const bool isOfMonth = date.month() == monthShown();
        painter->save();
        painter->fillRect(cell, tokens.card);
        const QRectF ground = QRectF(cell).adjusted(2, 2, -2, -2);
        if (isPicked)
            paintRounded(*painter, ground, 4, tokens.accent, QColor());
        else if (date == QDate::currentDate())
            paintRounded(*painter, ground, 4, QColor(), tokens.accent);
        painter->setPen(isPicked ? tokens.onAccent : (isOfMonth ? tokens.text : tokens.muted));
        painter->drawText(cell, Qt::AlignCenter, locale().toString(date.day()));
        painter->restore();
    }
};

/// Weekends and the names of the days in the text's own colours.
void calmDown(QCalendarWidget &calendar)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        calendar.setWeekdayTextFormat(Qt::DayOfWeek(day), QTextCharFormat());
    calendar.setNavigationBarVisible(false);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
}

} // namespace

DayPopup::DayPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_month(new MonthPicker(this)),
      m_calendar(new DayGrid(this))
{
    setFrameStyle(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Calendar"));
    calmDown(*m_calendar);
    m_calendar->setAccessibleName(tr("Days"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_month, 0, Qt::AlignHCenter);
    layout->addWidget(m_calendar);
    const auto pick = [this](QDate date) {
        hide();
        Q_EMIT dayPicked(Day::fromDate(date));
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, pick);
    connect(m_calendar, &QCalendarWidget::activated, this, pick);
    connect(m_month, &MonthPicker::monthPicked, this,
            [this](Month month) { m_calendar->setCurrentPage(month.year(), month.number()); });
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this,
            [this](int year, int month) { m_month->setMonth(Month::fromYearMonth(year, month)); });
}

void DayPopup::popUp(const QWidget &field, Day day, const QLocale &locale)
{
    m_calendar->setLocale(locale);
    m_month->setFormat(Format::forScreen(locale));
    m_month->setMonth(Month::of(day));
    m_calendar->setSelectedDate(day.toDate());
    m_calendar->setCurrentPage(Month::of(day).year(), Month::of(day).number());
    adjustSize();
    move(popupPlace(field, size()));
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace payoff
