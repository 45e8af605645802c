// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace payoff {

/// Shows where files can be dropped (the whole window takes them), and has a button for those who would
/// rather choose one.
class DropArea : public QWidget {
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

Q_SIGNALS:
    void chooseAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace payoff
