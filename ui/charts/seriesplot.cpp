// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesplot.h"

#include "ui/style/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace payoff {

SeriesPlot::SeriesPlot(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    dress();
}

void SeriesPlot::display(const SeriesChartData &chartData, const Format &format)
{
    m_frame.data = chartData;
    m_frame.format = format;
    m_frame.hidden.clear();
    m_frame.crosshair = -1;
    dress();
}

void SeriesPlot::setHidden(const QSet<int> &series)
{
    m_frame.hidden = series;
    dress();
}

void SeriesPlot::setCrosshair(int period)
{
    if (period == m_frame.crosshair)
        return;
    m_frame.crosshair = period;
    update();
    Q_EMIT crosshairMoved(period);
}

void SeriesPlot::dress()
{
    m_frame.tokens = tokensOf(palette());
    m_frame.body = font();
    m_frame.small = fontFor(FontRole::Small, font());
    m_frame.direction = layoutDirection();
    m_frame.fit(rect());
    update();
}

ChartPicture SeriesPlot::picture() const
{
    ChartPicture picture;
    for (int i = 0; i < m_frame.data.series.size(); ++i) {
        if (!m_frame.hidden.contains(i))
            picture.legend.append(m_frame.data.series[i].look);
    }
    picture.size = m_frame.bounds.size();
    picture.tokens = m_frame.tokens;
    picture.small = m_frame.small;
    picture.body = m_frame.body;
    picture.direction = m_frame.direction;
    picture.paint = [this](QPainter &painter, const QRectF &target) {
        painter.save();
        painter.translate(target.topLeft());
        paintSeries(painter, m_frame);
        painter.restore();
    };
    return picture;
}

QSize SeriesPlot::sizeHint() const { return {560, 260}; }

QSize SeriesPlot::minimumSizeHint() const { return {240, 220}; }

void SeriesPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_frame.fit(rect());
}

void SeriesPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        dress();
        break;
    default:
        break;
    }
}

void SeriesPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSeries(painter, m_frame);
    paintSeriesReading(painter, m_frame);
    QStyleOption option;
    option.initFrom(this);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, rect(), m_frame.tokens.accent);
}

void SeriesPlot::mouseMoveEvent(QMouseEvent *event)
{
    const bool isInside = m_frame.area.adjusted(-8, 0, 8, 0).contains(event->position());
    setCrosshair(isInside ? m_frame.periodAt(event->position().x()) : -1);
}

void SeriesPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_frame.area.contains(event->position())
        && !m_frame.data.periods.isEmpty())
        Q_EMIT periodActivated(m_frame.periodAt(event->position().x()));
}

void SeriesPlot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setCrosshair(-1);
}

void SeriesPlot::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_frame.data.periods.size()) - 1;
    const int at = m_frame.crosshair;
    switch (event->key()) {
    case Qt::Key_Left:
        setCrosshair(at < 0 ? last : std::max(at - 1, 0));
        break;
    case Qt::Key_Right:
        setCrosshair(at < 0 ? last : std::min(at + 1, last));
        break;
    case Qt::Key_Home:
        setCrosshair(std::min(0, last));
        break;
    case Qt::Key_End:
        setCrosshair(last);
        break;
    case Qt::Key_Escape:
        setCrosshair(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at >= 0)
            Q_EMIT periodActivated(at);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace payoff
