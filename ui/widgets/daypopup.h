// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QFrame>

class QCalendarWidget;

namespace payoff {

class MonthPicker;

/// A calendar of one month that pops up under a field.
class DayPopup : public QFrame {
    Q_OBJECT

public:
    explicit DayPopup(QWidget *parent);

    /// Opens under the field, where reading begins, on that day.
    void popUp(const QWidget &field, Day day, const QLocale &locale);

Q_SIGNALS:
    void dayPicked(payoff::Day day);

private:
    MonthPicker *m_month;
    QCalendarWidget *m_calendar;
};

} // namespace payoff
