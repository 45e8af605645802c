// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace payoff {

/// A page's sign in the collapsed side bar.
enum class PageIcon { Dashboard };

void paintPageIcon(QPainter &painter, PageIcon icon, const QRectF &rect, const QColor &colour);

} // namespace payoff
