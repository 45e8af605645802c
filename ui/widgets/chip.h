// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace payoff {

/// A name on a pale ground, with a cross to take it away.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(qint64 id, const QString &name, QWidget *parent);

    [[nodiscard]] qint64 id() const { return m_id; }
    void setDetail(const QString &detail);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] QString shown() const;

    qint64 m_id;
    QString m_detail;
};

} // namespace payoff
