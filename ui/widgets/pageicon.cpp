// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageicon.h"

#include <QPainter>
#include <QPainterPath>

namespace payoff {

namespace {

constexpr qreal grid = 20;

/// Four tiles.
QPainterPath dashboardPath()
{
    QPainterPath path;
    for (const QPointF corner : {QPointF(3, 3), QPointF(11, 3), QPointF(3, 11), QPointF(11, 11)})
        path.addRoundedRect(QRectF(corner, QSizeF(6, 6)), 1.2, 1.2);
    return path;
}

} // namespace

void paintPageIcon(QPainter &painter, PageIcon icon, const QRectF &rect, const QColor &colour)
{
    QPainterPath path;
    switch (icon) {
    case PageIcon::Dashboard:
        path = dashboardPath();
        break;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / grid, rect.height() / grid);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace payoff
