// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace payoff {

/// The control from which Tab leads to the widget, or to what stands in its place: the one to which
/// QWidget::setTabOrder() hangs what is to come before it. Labels and the like are passed over, as that
/// function does nothing with them.
QWidget *stopBefore(const QWidget &widget);

} // namespace payoff
