// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusorder.h"

#include <QWidget>

namespace payoff {

QWidget *stopBefore(const QWidget &widget)
{
    QWidget *stop = widget.previousInFocusChain();
    while (stop != &widget && stop->focusPolicy() == Qt::NoFocus)
        stop = stop->previousInFocusChain();
    return stop;
}

} // namespace payoff
