// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageview.h"

#include "ui/style/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace payoff {

namespace {

constexpr qreal around = 16; ///< between the paper and the edge
constexpr qreal smallestScale = 0.25;
constexpr qreal largestScale = 4;
constexpr qreal zoomStep = 1.25;
constexpr int lineStep = 40;
constexpr qreal mostOfAView = 0.9;

} // namespace

PageView::PageView(const QString &accessibleName, QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(true);
    // Else the width that decides on the scroll bar would change with it, back and forth.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageView::setPages(const Pages &pages)
{
    m_pages = pages;
    m_page = std::clamp(m_page, 0, std::max(0, m_pages.count - 1));
    m_pictureOf = -1;
    fitBars();
    viewport()->update();
    Q_EMIT pageTurned(m_page);
}

void PageView::setPage(int page)
{
    const int wanted = std::clamp(page, 0, std::max(0, m_pages.count - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    verticalScrollBar()->setValue(0);
    viewport()->update();
    Q_EMIT pageTurned(m_page);
}

void PageView::setZoom(Zoom zoom, qreal scale)
{
    m_zoom = zoom;
    m_fixedScale = std::clamp(scale, smallestScale, largestScale);
    fitBars();
    viewport()->update();
    Q_EMIT zoomed();
}

qreal PageView::scale() const
{
    if (m_zoom == Zoom::Fixed || m_pages.size.isEmpty())
        return m_fixedScale;
    const qreal byWidth = (viewport()->width() - 2 * around) / m_pages.size.width();
    const qreal byHeight = (viewport()->height() - 2 * around) / m_pages.size.height();
    return std::clamp(m_zoom == Zoom::Width ? byWidth : std::min(byWidth, byHeight), smallestScale,
                      largestScale);
}

void PageView::fitBars()
{
    const QSizeF paper = m_pages.size * scale() + QSizeF(2 * around, 2 * around);
    const auto fit = [](QScrollBar *bar, qreal needed, int seen) {
        bar->setRange(0, std::max(0, qCeil(needed) - seen));
        bar->setPageStep(seen);
        bar->setSingleStep(lineStep);
    };
    fit(verticalScrollBar(), paper.height(), viewport()->height());
    fit(horizontalScrollBar(), paper.width(), viewport()->width());
}

QRectF PageView::paperRect() const
{
    const QSizeF paper = m_pages.size * scale();
    const auto place = [](qreal needed, int seen, const QScrollBar *bar) {
        return needed + 2 * around > seen ? around - bar->value() : (seen - needed) / 2;
    };
    return {QPointF(place(paper.width(), viewport()->width(), horizontalScrollBar()),
                    paper.height() + 2 * around > viewport()->height() ? around - verticalScrollBar()->value()
                                                                       : around),
            paper};
}

const QImage &PageView::picture()
{
    const qreal wanted = scale() * devicePixelRatioF();
    if (m_pictureOf != m_page || !qFuzzyCompare(m_pictureScale, wanted)) {
        m_picture = m_pages.picture(m_page, wanted);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_pictureOf = m_page;
        m_pictureScale = wanted;
    }
    return m_picture;
}

void PageView::paintEvent(QPaintEvent *)
{
    if (m_pages.count == 0)
        return;
    QPainter painter(viewport());
    const QRectF paper = paperRect();
    painter.drawImage(paper.topLeft().toPoint(), picture());
    painter.setPen(tokensOf(palette()).line);
    painter.drawRect(QRect(paper.topLeft().toPoint(), paper.size().toSize()).adjusted(-1, -1, 0, 0));
    if (hasFocus()) {
        painter.setPen(QPen(tokensOf(palette()).accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitBars();
    if (m_zoom != Zoom::Fixed)
        Q_EMIT zoomed();
}

void PageView::scrollContentsBy(int, int) { viewport()->update(); }

void PageView::goOn(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = direction > 0 ? bar->value() == bar->maximum() : bar->value() == bar->minimum();
    if (!isAtEnd) {
        bar->setValue(bar->value() + direction * int(viewport()->height() * mostOfAView));
        return;
    }
    const int before = m_page;
    setPage(m_page + direction);
    if (direction < 0 && m_page != before)
        bar->setValue(bar->maximum());
}

void PageView::zoomBy(qreal factor) { setZoom(Zoom::Fixed, scale() * factor); }

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return goOn(1);
    case Qt::Key_PageUp:
        return goOn(-1);
    case Qt::Key_Home:
        return setPage(0);
    case Qt::Key_End:
        return setPage(m_pages.count - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turned != 0)
            zoomBy(turned > 0 ? zoomStep : 1 / zoomStep);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    event->accept(); // the page around it stays where it is
}

} // namespace payoff
