// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace payoff {

/// A small button that shows an arrow towards the past or the future, in reading direction.
class StepButton : public QPushButton {
    Q_OBJECT

public:
    enum class Direction { Back, On };
    StepButton(Direction direction, const QString &name, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Direction m_direction;
};

} // namespace payoff
