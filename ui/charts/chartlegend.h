// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/channellook.h"

#include <QPushButton>
#include <QSet>
#include <QVector>
#include <QWidget>

namespace payoff {

/// One channel of the legend. Checked means shown.
class LegendButton : public QPushButton {
    Q_OBJECT

public:
    LegendButton(const ChannelLook &look, QWidget *parent);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Show this one only, or all again.
    void isolated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ChannelLook m_look;
};

/// The channels of a chart in as many lines as they need. A click or Space hides or shows one; Ctrl+click or
/// Enter shows it alone, and once more all.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setChannels(const QVector<ChannelLook> &channels);
    [[nodiscard]] QSet<int> hidden() const;

Q_SIGNALS:
    /// Indexes of the channels that are switched off.
    void hiddenChanged(const QSet<int> &hidden);

private:
    void isolate(int channel);
    void announce();

    QVector<LegendButton *> m_buttons;
};

} // namespace payoff
