// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesframe.h"
#include "ui/style/channelcolours.h"
#include "ui/style/painting.h"
#include "ui/widgets/figuretext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr qreal linePixels = 2;
constexpr qreal markerWidth = 8;
constexpr qreal periodLabelGap = 14;
constexpr qreal widestBar = 46;

/// The middle of a pixel, so that one-pixel lines stay one pixel wide.
qreal crisp(qreal x) { return std::floor(x) + 0.5; }

void paintValueAxis(QPainter &painter, const SeriesFrame &frame)
{
    const QFontMetricsF metrics(frame.small);
    const bool isMirrored = frame.direction == Qt::RightToLeft;
    painter.setFont(frame.small);
    for (const double tick : frame.scale.ticks()) {
        const qreal y = frame.position(0, tick).y();
        painter.setPen(QPen(tick == 0 ? frame.tokens.line : frame.tokens.gridLine, 1));
        painter.drawLine(QPointF(frame.area.left(), crisp(y)), QPointF(frame.area.right(), crisp(y)));
        const QString text = axisText(frame.data, tick, frame.scale.step, frame.format);
        const qreal width = metrics.horizontalAdvance(text) + 2;
        const qreal left = isMirrored ? frame.area.right() + 9 : frame.area.left() - 9 - width;
        painter.setPen(frame.tokens.muted);
        drawFigures(painter, QRectF(left, y - metrics.height() / 2, width, metrics.height()),
                    isMirrored ? Qt::AlignLeft : Qt::AlignRight, text);
    }
}

/// As many periods as have room; the last one always.
void paintPeriodAxis(QPainter &painter, const SeriesFrame &frame)
{
    const QFontMetricsF metrics(frame.small);
    QStringList texts;
    qreal widest = 0;
    for (int period = 0; period < frame.data.periods.size(); ++period) {
        texts.append(periodAxisText(frame.data.periods, period, frame.data.calendar, frame.format));
        widest = std::max(widest, metrics.horizontalAdvance(texts.last()));
    }
    const int every =
        std::max(1, int(std::ceil((widest + periodLabelGap) / std::max(frame.periodWidth(), qreal(1)))));
    painter.setFont(frame.small);
    painter.setPen(frame.tokens.muted);
    for (int period = int(texts.size()) - 1; period >= 0; period -= every) {
        const qreal width = metrics.horizontalAdvance(texts[period]) + 2;
        const qreal x = frame.position(period, 0).x() - width / 2;
        const qreal left =
            std::clamp(x, frame.bounds.left(), std::max(frame.bounds.left(), frame.bounds.right() - width));
        painter.drawText(QRectF(left, frame.area.bottom() + 6, width, metrics.height()), Qt::AlignCenter,
                         texts[period]);
    }
}

void paintBars(QPainter &painter, const SeriesFrame &frame)
{
    const qreal width = std::floor(std::min(widestBar, frame.periodWidth() * 0.62));
    for (int period = 0; period < frame.data.periods.size(); ++period) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < frame.data.series.size(); ++i) {
            const ChartSeries &series = frame.data.series[i];
            const auto value = series.values.value(period);
            if (!series.isBar || !value || frame.hidden.contains(i))
                continue;
            double &from = *value >= 0 ? above : below;
            const QPointF start = frame.position(period, from);
            from += *value;
            const qreal end = frame.position(period, from).y();
            QRectF bar(start.x() - width / 2, std::min(start.y(), end), width, std::abs(start.y() - end));
            QColor fill = channelColour(series.look.colour, frame.tokens);
            if (frame.data.isMaturing(period))
                fill.setAlphaF(0.6F);
            // A hairline of the ground keeps neighbours apart that colour alone might not.
            painter.fillRect(bar.adjusted(0, 0.5, 0, -0.5), fill);
        }
    }
}

void paintSegment(QPainter &painter, const SeriesFrame &frame, const ChartSeries &series,
                  const QVector<QPointF> &points, bool isMaturing)
{
    if (points.size() < 2)
        return;
    QPen pen(channelColour(series.look.colour, frame.tokens), linePixels, Qt::SolidLine, Qt::RoundCap,
             Qt::RoundJoin);
    const QVector<qreal> dash = isMaturing ? QVector<qreal>{2, 1.6} : channelDash(series.look.colour);
    if (!dash.isEmpty()) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern(dash);
    }
    painter.setPen(pen);
    painter.drawPolyline(points.constData(), int(points.size()));
}

/// Cuts the line at gaps, and where its values begin to mature.
void paintLine(QPainter &painter, const SeriesFrame &frame, const ChartSeries &series)
{
    QVector<QPointF> points;
    bool isMaturing = false;
    QPointF end;
    for (int period = 0; period < series.values.size(); ++period) {
        const auto value = series.values[period];
        if (!value || (!points.isEmpty() && frame.data.isMaturing(series, period) != isMaturing)) {
            paintSegment(painter, frame, series, points, isMaturing);
            points = value ? QVector<QPointF>{points.last()} : QVector<QPointF>{};
        }
        if (!value)
            continue;
        isMaturing = frame.data.isMaturing(series, period);
        end = frame.position(period, *value);
        points.append(end);
        if (!series.values.value(period - 1) && !series.values.value(period + 1))
            paintMarker(painter, series.look.colour, end, markerWidth * 0.75, frame.tokens);
    }
    paintSegment(painter, frame, series, points, isMaturing);
    if (!end.isNull())
        paintMarker(painter, series.look.colour, end, markerWidth, frame.tokens);
}

/// What stands out: a dashed line down to its period, and its words beside it where they have room.
void paintMark(QPainter &painter, const SeriesFrame &frame)
{
    if (frame.data.marked < 0 || frame.data.mark.isEmpty())
        return;
    const QFontMetricsF metrics(frame.small);
    const qreal x = crisp(frame.position(frame.data.marked, 0).x());
    QPen pen(frame.tokens.muted, 1);
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
    const qreal width = metrics.horizontalAdvance(frame.data.mark) + 6;
    const bool fitsAfter = x + 5 + width <= frame.area.right();
    const QRectF place(fitsAfter ? x + 5 : x - 5 - width, frame.area.top() + 2, width, metrics.height());
    QColor veil = frame.tokens.card;
    veil.setAlpha(225);
    painter.fillRect(place, veil);
    painter.setFont(frame.small);
    painter.drawText(place, Qt::AlignCenter, frame.data.mark);
}

} // namespace

void paintSeries(QPainter &painter, const SeriesFrame &frame)
{
    if (frame.data.periods.isEmpty())
        return;
    painter.save();
    paintValueAxis(painter, frame);
    paintPeriodAxis(painter, frame);
    paintBars(painter, frame);
    paintMark(painter, frame);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < frame.data.series.size(); ++i) {
        if (!frame.data.series[i].isBar && !frame.hidden.contains(i))
            paintLine(painter, frame, frame.data.series[i]);
    }
    painter.restore();
}

} // namespace payoff
