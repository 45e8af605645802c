// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/roiplot.h"

#include "ui/style/channelcolours.h"
#include "ui/style/painting.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace payoff {

namespace {

using LayerPainter = void (*)(QPainter &, const PlotFrame &);
constexpr qreal linePixels = 2;

/// Paints over the lines, in the coordinates of the scene.
class Layer : public QGraphicsItem {
public:
    Layer(const PlotFrame &frame, LayerPainter paintLayer)
        : m_frame(frame),
          m_paintLayer(paintLayer)
    {
    }

    QRectF boundingRect() const override { return m_frame.bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_paintLayer(*painter, m_frame);
    }
    void boundsChange() { prepareGeometryChange(); }

private:
    const PlotFrame &m_frame;
    LayerPainter m_paintLayer;
};

QValueAxis *makeBareAxis(QObject *parent)
{
    auto *axis = new QValueAxis(parent);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setTitleVisible(false);
    axis->setGridLineVisible(false);
    return axis;
}

ValueScale scaleFor(const RoiChartData &data, const QSet<int> &hidden)
{
    double smallest = std::min(data.breakEven.roi, 0.0);
    double largest = std::max(data.breakEven.roi, 0.0);
    for (int i = 0; i < data.series.size(); ++i) {
        if (hidden.contains(i))
            continue;
        for (const std::optional<double> &value : data.series[i].values) {
            smallest = std::min(smallest, value.value_or(0));
            largest = std::max(largest, value.value_or(0));
        }
    }
    return smallest == 0 && largest == 0 ? ValueScale::around(-0.5, 1)
                                         : ValueScale::around(smallest, largest);
}

} // namespace

RoiPlot::RoiPlot(QWidget *parent)
    : QChartView(parent),
      m_periods(makeBareAxis(this)),
      m_values(makeBareAxis(this)),
      m_fixedLayer(new Layer(m_frame, paintFixedLayer)),
      m_readingLayer(new Layer(m_frame, paintReadingLayer))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setPlotAreaBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    // The lines run from left to right whatever the language.
    chart()->setLayoutDirection(Qt::LeftToRight);
    chart()->addAxis(m_periods, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_values->setGridLineVisible(true);
    scene()->addItem(m_fixedLayer);
    scene()->addItem(m_readingLayer);
    m_fixedLayer->setZValue(100);
    m_readingLayer->setZValue(101);
}

void RoiPlot::display(const RoiChartData &chartData, const Format &format, const QSet<int> &hidden)
{
    m_frame.data = chartData;
    m_frame.format = format;
    m_frame.hidden = hidden;
    m_frame.crosshair = -1;
    rebuild();
}

void RoiPlot::setHidden(const QSet<int> &series)
{
    m_frame.hidden = series;
    m_frame.scale = scaleFor(m_frame.data, series);
    for (const Segment &segment : m_segments)
        segment.line->setVisible(m_frame.isShown(segment.series));
    place();
}

void RoiPlot::setCrosshair(int period)
{
    if (period == m_frame.crosshair)
        return;
    m_frame.crosshair = period;
    m_readingLayer->update();
    viewport()->update();
    Q_EMIT crosshairMoved(period);
}

void RoiPlot::rebuild()
{
    for (const Segment &segment : std::as_const(m_segments))
        m_spareLines.append(segment.line);
    m_segments.clear();
    m_frame.scale = scaleFor(m_frame.data, m_frame.hidden);
    for (int series = 0; series < m_frame.data.series.size(); ++series)
        addSegments(series);
    for (QLineSeries *line : std::as_const(m_spareLines)) {
        chart()->removeSeries(line);
        delete line;
    }
    m_spareLines.clear();
    dress();
    place();
}

/// Cuts the values at gaps, and where they begin to mature: the dashed part starts at the last mature point.
void RoiPlot::addSegments(int series)
{
    const RoiSeries &shown = m_frame.data.series[series];
    QVector<QPointF> points;
    bool isMaturing = false;
    for (int period = 0; period < shown.values.size(); ++period) {
        const std::optional<double> value = shown.values[period];
        if (!value) {
            addSegment(series, points, isMaturing);
            points.clear();
            continue;
        }
        if (!points.isEmpty() && shown.isMaturing(period) != isMaturing) {
            addSegment(series, points, isMaturing);
            points = {points.last()};
        }
        isMaturing = shown.isMaturing(period);
        points.append(QPointF(period, *value));
    }
    addSegment(series, points, isMaturing);
}

void RoiPlot::addSegment(int series, const QVector<QPointF> &points, bool isMaturing)
{
    if (points.size() < 2)
        return;
    QLineSeries *line = m_spareLines.isEmpty() ? makeLine() : m_spareLines.takeFirst();
    line->replace(points);
    line->setVisible(m_frame.isShown(series));
    m_segments.append({line, series, isMaturing});
}

QLineSeries *RoiPlot::makeLine()
{
    // No name: Qt Charts would read it as HTML, and the legend is ours.
    auto *line = new QLineSeries;
    chart()->addSeries(line);
    line->attachAxis(m_periods);
    line->attachAxis(m_values);
    return line;
}

void RoiPlot::dress()
{
    m_frame.tokens = tokensOf(palette());
    m_frame.body = font();
    m_frame.small = fontFor(FontRole::Small, font());
    m_frame.direction = layoutDirection();
    m_values->setGridLinePen(QPen(m_frame.tokens.gridLine, 1));
    for (const Segment &segment : m_segments) {
        const int colour = m_frame.data.series[segment.series].channel.colour;
        QPen pen(channelColour(colour, m_frame.tokens), linePixels, Qt::SolidLine, Qt::RoundCap,
                 Qt::RoundJoin);
        const QVector<qreal> dash = segment.isMaturing ? QVector<qreal>{2, 1.6} : channelDash(colour);
        if (!dash.isEmpty()) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern(dash);
        }
        segment.line->setPen(pen);
    }
}

void RoiPlot::place()
{
    const auto periods = double(m_frame.data.periods.size());
    m_periods->setRange(periods > 1 ? 0 : -0.5, periods > 1 ? periods - 1 : 0.5);
    m_values->setRange(m_frame.scale.lowest, m_frame.scale.highest);
    m_values->setTickCount(m_frame.scale.steps() + 1);
    m_frame.bounds = QRectF(QPointF(0, 0), QSizeF(viewport()->size()));
    m_frame.area = m_frame.bounds.marginsRemoved(m_frame.margins()).toRect();
    if (m_frame.area.width() > 10 && m_frame.area.height() > 10) {
        chart()->setPlotArea(m_frame.area);
        // Without this the grid stays where it was until the next event.
        chart()->layout()->invalidate();
        chart()->layout()->activate();
    }
    static_cast<Layer *>(m_fixedLayer)->boundsChange();
    static_cast<Layer *>(m_readingLayer)->boundsChange();
    scene()->update();
    viewport()->update();
}

void RoiPlot::paintInto(QPainter &painter, const QRectF &target)
{
    m_readingLayer->hide();
    scene()->render(&painter, target, m_frame.bounds);
    m_readingLayer->show();
}

ChartPicture RoiPlot::picture()
{
    ChartPicture picture;
    for (int i = 0; i < m_frame.data.series.size(); ++i) {
        if (m_frame.isShown(i))
            picture.legend.append(m_frame.data.series[i].channel);
    }
    picture.size = m_frame.bounds.size();
    picture.tokens = m_frame.tokens;
    picture.small = m_frame.small;
    picture.body = m_frame.body;
    picture.direction = m_frame.direction;
    picture.paint = [this](QPainter &painter, const QRectF &target) { paintInto(painter, target); };
    return picture;
}

QSize RoiPlot::sizeHint() const { return {700, 270}; }

QSize RoiPlot::minimumSizeHint() const { return {240, 240}; }

void RoiPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

void RoiPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
        dress();
        place();
        break;
    default:
        break;
    }
}

void RoiPlot::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    QStyleOption option;
    option.initFrom(this);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        QPainter painter(viewport());
        paintFocusRing(painter, viewport()->rect(), m_frame.tokens.accent);
    }
}

void RoiPlot::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF position = mapToScene(event->position().toPoint());
    const bool isInside = m_frame.area.adjusted(-8, 0, 8, 0).contains(position);
    setCrosshair(isInside ? m_frame.periodAt(position.x()) : -1);
}

void RoiPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const QPointF position = mapToScene(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_frame.area.contains(position)
        && !m_frame.data.periods.isEmpty())
        Q_EMIT periodActivated(m_frame.periodAt(position.x()));
}

void RoiPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    setCrosshair(-1);
}

void RoiPlot::keyPressEvent(QKeyEvent *event)
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
        QChartView::keyPressEvent(event);
    }
}

void RoiPlot::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace payoff
