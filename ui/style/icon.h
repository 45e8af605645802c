// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace payoff {

/// Draws the icon of that name (a file of resources/icons) in one colour. Icons are read when they are first
/// drawn; one that does not exist draws nothing.
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);

} // namespace payoff
