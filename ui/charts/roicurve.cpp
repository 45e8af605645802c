// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/roicurve.h"

#include "ui/charts/valuescale.h"
#include "ui/style/tokens.h"
#include "ui/widgets/figuretext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace payoff {

/// Where points of the plan lie on the screen.
struct RoiCurve::Plot {
    QRectF area;
    ValueScale scale;
    qint64 first = 0;
    qint64 last = 1;

    [[nodiscard]] qreal x(qint64 at) const
    {
        return area.left() + area.width() * double(at - first) / double(std::max<qint64>(last - first, 1));
    }
    [[nodiscard]] qreal y(double roi) const
    {
        const double share = (roi - scale.lowest) / (scale.highest - scale.lowest);
        return area.bottom() - area.height() * std::clamp(share, 0.0, 1.0);
    }
};

namespace {

constexpr qreal gap = 9;
constexpr double highestShown = 10; ///< a tiny cost has a huge ROI, that would flatten all the rest

ValueScale scaleOf(const RoiCurveData &curve)
{
    double smallest = 0;
    double largest = 0;
    for (const PlanPoint &each : curve.points + QVector<PlanPoint>{curve.now}) {
        smallest = std::min(smallest, each.roi.value_or(0));
        largest = std::max(largest, std::min(each.roi.value_or(0), highestShown));
    }
    return ValueScale::around(smallest, largest);
}

} // namespace

RoiCurve::RoiCurve(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void RoiCurve::display(const RoiCurveData &curve, const Format &format)
{
    m_curve = curve;
    m_format = format;
    update();
}

QPainterPath RoiCurve::path(const Plot &plot) const
{
    QPainterPath path;
    bool isPenDown = false;
    for (const PlanPoint &each : m_curve.points) {
        if (each.roi) {
            const QPointF point(plot.x(each.at), plot.y(*each.roi));
            isPenDown ? path.lineTo(point) : path.moveTo(point);
        }
        isPenDown = each.roi.has_value();
    }
    return path;
}

void RoiCurve::paintEvent(QPaintEvent *)
{
    if (m_curve.points.size() < 2)
        return;
    QPainter painter(this);
    painter.setFont(fontFor(FontRole::Small, font()));
    Plot plot;
    plot.scale = scaleOf(m_curve);
    plot.first = m_curve.points.first().at;
    plot.last = m_curve.points.last().at;
    paintAxes(painter, plot);
    const Tokens &tokens = tokensOf(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path(plot));
    if (m_curve.now.roi)
        paintNow(painter, plot);
}

/// Settles where the plot lies, and paints what stands around and behind the curve.
void RoiCurve::paintAxes(QPainter &painter, Plot &plot) const
{
    const Tokens &tokens = tokensOf(palette());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QFontMetricsF metrics(painter.font());
    const auto textOf = [&](double tick) { return m_format.percent(tick, plot.scale.percentDigits()); };
    qreal labels = 0;
    for (const double tick : plot.scale.ticks())
        labels = std::max(labels, figuresWidth(painter.font(), textOf(tick)) + 2);
    const qreal side = labels + gap;
    plot.area = QRectF(rect()).adjusted(isMirrored ? gap : side, metrics.height() + gap,
                                        isMirrored ? -side : -gap, -metrics.height() - gap);
    for (const double tick : plot.scale.ticks()) {
        const qreal y = std::floor(plot.y(tick)) + 0.5;
        painter.setPen(QPen(tokens.gridLine, 1));
        painter.drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
        painter.setPen(tokens.muted);
        const qreal left = isMirrored ? plot.area.right() + gap : plot.area.left() - side;
        drawFigures(painter, QRectF(left, y - metrics.height() / 2, labels, metrics.height()),
                    isMirrored ? Qt::AlignLeft : Qt::AlignRight, textOf(tick));
    }
    const qreal zero = std::floor(plot.y(0)) + 0.5;
    QPen dashed(tokens.muted, 1);
    dashed.setDashPattern({4, 3});
    painter.setPen(dashed);
    painter.drawLine(QPointF(plot.area.left(), zero), QPointF(plot.area.right(), zero));
    painter.setPen(tokens.muted);
    const QRectF above(plot.area.left(), zero - metrics.height() - 1, plot.area.width(), metrics.height());
    painter.drawText(above, Qt::AlignRight | Qt::AlignVCenter, tr("break-even"));
    const QRectF below(plot.area.left(), plot.area.bottom() + gap / 2, plot.area.width(), metrics.height());
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, m_curve.ends.value(0));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, m_curve.ends.value(1));
}

void RoiCurve::paintNow(QPainter &painter, const Plot &plot) const
{
    const Tokens &tokens = tokensOf(palette());
    const QFontMetricsF metrics(painter.font());
    const QPointF here(plot.x(m_curve.now.at), plot.y(*m_curve.now.roi));
    painter.setPen(QPen(tokens.card, 1.5));
    painter.setBrush(tokens.accent);
    painter.drawEllipse(here, 5, 5);
    const qreal width = metrics.horizontalAdvance(m_curve.nowText) + 6;
    const qreal most = std::max(plot.area.left(), plot.area.right() - width);
    const qreal top = here.y() - metrics.height() - gap;
    const QRectF place(std::clamp(here.x() - width / 2, plot.area.left(), most),
                       top < 0 ? here.y() + gap : top, width, metrics.height());
    QColor veil = tokens.card;
    veil.setAlpha(220);
    painter.fillRect(place, veil);
    painter.setPen(tokens.text);
    painter.drawText(place, Qt::AlignCenter, m_curve.nowText);
}

} // namespace payoff
