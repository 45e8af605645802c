// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

class QButtonGroup;

namespace payoff {

/// One choice of a SegmentedControl; a radio button to a screen reader.
class SegmentButton : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;
};

/// A few choices side by side of which one is on. One tab stop; arrow keys move between the choices.
class SegmentedControl : public QWidget {
    Q_OBJECT

public:
    SegmentedControl(const QString &accessibleName, const QStringList &choices, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    void setCurrent(int choice);

Q_SIGNALS:
    void picked(int choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace payoff
