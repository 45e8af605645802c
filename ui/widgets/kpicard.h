// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/kpitext.h"

#include <QAbstractButton>

namespace payoff {

/// One figure with its change and how it came there. A click or Enter may ask for more of it. Painted as a
/// whole: a figure too long for its card gets smaller.
class KpiCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit KpiCard(QWidget *parent = nullptr);

    void setText(const KpiText &text);
    /// Lets a click or Enter ask for more; else the card only shows.
    void letAsk();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// At the far end of the title's line, small, if it has room there.
    void paintAside(QPainter &painter, const QRect &line, int used, const QString &text) const;
    void paintReason(QPainter &painter, const QRect &line) const;
    void paintFigure(QPainter &painter, const QRect &line) const;
    /// The figure in the largest size that fits.
    [[nodiscard]] QFont figureFont(int room) const;
    /// The small text that stands after the figure; empty where it has no room there.
    [[nodiscard]] QString besideFigure(int room) const;
    /// Returns the width used.
    int paintChange(QPainter &painter, const QRect &line) const;
    void paintHistory(QPainter &painter, const QRect &room) const;

    KpiText m_text;
};

} // namespace payoff
