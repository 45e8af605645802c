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
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ChannelLook m_look;
};

/// The channels of a chart in as many lines as they need. A click or Space hides or shows one; Ctrl+click or
/// Enter shows it alone, and once more all. One stop for Tab; arrow keys, Home and End go from channel to
/// channel.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    /// What is hidden stays so where the channel is there again.
    void setChannels(const QVector<ChannelLook> &channels);
    [[nodiscard]] QSet<int> hidden() const;

Q_SIGNALS:
    /// Indexes of the channels that are switched off.
    void hiddenChanged(const QSet<int> &hidden);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void isolate(int channel);
    void moveFocus(int channel);
    /// Makes that channel the one at which Tab stops.
    void setTabStop(int channel);
    void announce();

    QVector<ChannelLook> m_channels;
    QVector<LegendButton *> m_buttons;
    int m_tabStop = 0;
};

} // namespace payoff
