// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QDateEdit;
class QMenu;
class QPushButton;

namespace payoff {

class LockMark;

/// ‹ October 2026 ›: one period back, a menu of some, one on. What the periods are called, others know.
class PeriodPicker : public QWidget {
    Q_OBJECT

public:
    /// One line of the menu.
    struct Choice {
        QString text;
        DayRange days;
    };

    explicit PeriodPicker(QWidget *parent = nullptr);

    void setText(const QString &text);
    /// `current`: the one to be marked.
    void setChoices(const QVector<Choice> &choices, const DayRange &current);
    /// Instead of a menu, two days to be entered.
    void setCustom(const DayRange &days);
    void setCanStep(bool back, bool on);
    /// A lock before the name, with why; empty: none.
    void setLock(const QString &reason);

Q_SIGNALS:
    /// −1: back, 1: on.
    void stepped(int direction);
    void picked(const payoff::DayRange &days);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillMenu();
    void askForDays();

    QAbstractButton *m_back;
    LockMark *m_lock;
    QPushButton *m_label;
    QAbstractButton *m_on;
    QMenu *m_menu;
    QVector<Choice> m_choices;
    DayRange m_current;
    bool m_isCustom = false;
};

} // namespace payoff
