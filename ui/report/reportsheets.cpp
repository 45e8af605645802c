// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsheets.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace payoff {

namespace {

constexpr qreal pixelsPerInch = 96;
constexpr qreal marginMillimetres = 15;
constexpr int fineResolution = 1200; ///< of PDF: what a page holds is rounded to it

} // namespace

qreal DeviceSheets::scale() const { return m_device.logicalDpiX() / pixelsPerInch; }

QSizeF DeviceSheets::room() const { return QSizeF(m_device.width() / scale(), m_device.height() / scale()); }

bool DeviceSheets::begin(QPainter &painter)
{
    if (!painter.begin(&m_device))
        return false;
    painter.scale(scale(), scale());
    return true;
}

void DeviceSheets::turn(QPainter &) { m_device.newPage(); }

PictureSheets::PictureSheets(const QPageLayout &layout, int wanted, qreal scale)
    : m_layout(layout),
      m_wanted(wanted),
      m_scale(scale),
      m_unseen(1, 1, QImage::Format_RGB32)
{
}

QSizeF PictureSheets::room() const
{
    return QSizeF(m_layout.paintRectPixels(fineResolution).size()) * pixelsPerInch / fineResolution;
}

bool PictureSheets::begin(QPainter &painter)
{
    m_current = 0;
    return beginCurrent(painter);
}

void PictureSheets::turn(QPainter &painter)
{
    ++m_current;
    if (m_current != m_wanted && m_current != m_wanted + 1)
        return;
    painter.end();
    beginCurrent(painter);
}

bool PictureSheets::beginCurrent(QPainter &painter)
{
    if (m_current != m_wanted)
        return painter.begin(&m_unseen);
    const QSizeF whole = m_layout.fullRect(QPageLayout::Inch).size() * pixelsPerInch * m_scale;
    m_picture = QImage(whole.toSize(), QImage::Format_RGB32);
    m_picture.fill(Qt::white);
    if (!painter.begin(&m_picture))
        return false;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QPointF corner = m_layout.paintRect(QPageLayout::Inch).topLeft() * pixelsPerInch;
    painter.scale(m_scale, m_scale);
    painter.translate(corner);
    return true;
}

QPageLayout reportLayout(const QPageSize &paper)
{
    return {paper, QPageLayout::Portrait,
            QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
            QPageLayout::Millimeter};
}

} // namespace payoff
