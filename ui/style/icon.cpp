// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icon.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace payoff {

namespace {

QPixmap rendered(const QString &name, const QSize &size, const QColor &colour)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(QStringLiteral(":/payoff/icons/%1.svg").arg(name));
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    const QSize size = (rect.size() * painter.device()->devicePixelRatioF()).toSize();
    const QString key = QStringLiteral("icon/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, size, colour);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect, pixmap, pixmap.rect());
}

} // namespace payoff
