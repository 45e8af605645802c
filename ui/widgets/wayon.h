// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace payoff {

/// A way on from an empty page: a wide button with what it does and a sentence on why one would.
class WayOn : public QAbstractButton {
    Q_OBJECT

public:
    WayOn(const QString &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;

    QString m_icon;
    QString m_sentence;
};

} // namespace payoff
