// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "ui/text/format.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;

namespace payoff {

class LockMark;

/// ‹ October 2026 ›: one month back, a menu of all, one month on. Limits are inclusive; without them any
/// month goes.
class MonthPicker : public QWidget {
    Q_OBJECT

public:
    explicit MonthPicker(QWidget *parent = nullptr);

    [[nodiscard]] Month month() const { return m_month; }
    /// Shows the month without announcing it.
    void setMonth(Month month);
    void setFormat(const Format &format);
    void setLimits(std::optional<Month> earliest, std::optional<Month> latest);
    /// A lock before the name, with why; empty: none.
    void setLock(const QString &reason);

Q_SIGNALS:
    /// The user chose another month.
    void monthPicked(Month month);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void pick(Month month);
    void fillMenu();
    void showState();
    [[nodiscard]] bool isWithin(Month month) const;

    Format m_format;
    Month m_month;
    std::optional<Month> m_earliest;
    std::optional<Month> m_latest;
    QAbstractButton *m_back;
    LockMark *m_lock;
    QPushButton *m_label;
    QAbstractButton *m_on;
    QMenu *m_menu;
};

} // namespace payoff
