// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepbutton.h"

#include "ui/style/painting.h"
#include "ui/style/payoffstyle.h"

#include <QPainter>

namespace payoff {

StepButton::StepButton(Direction direction, const QString &name, QWidget *parent)
    : QPushButton(parent),
      m_direction(direction)
{
    setKind(*this, kinds::quiet);
    setAccessibleName(name);
    setToolTip(name);
    setFixedSize(24, controlHeight - 4);
}

void StepButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const bool pointsRight = (m_direction == Direction::On) == (layoutDirection() == Qt::LeftToRight);
    paintChevron(painter, rect(), pointsRight ? Chevron::Right : Chevron::Left,
                 isEnabled() ? tokens.text : tokens.line);
}

} // namespace payoff
