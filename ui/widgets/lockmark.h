// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace payoff {

/// A lock beside what cannot change: a closed month, a period of closed months. Says why as its tool tip and
/// to those who listen. Takes no room where nothing is locked.
class LockMark : public QWidget {
    Q_OBJECT

public:
    explicit LockMark(QWidget *parent = nullptr);

    /// A sentence; empty: nothing is locked.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return accessibleName(); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace payoff
