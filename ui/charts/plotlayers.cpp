// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotframe.h"
#include "ui/style/channelcolours.h"
#include "ui/style/painting.h"
#include "ui/widgets/figuretext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr qreal markerWidth = 8;
constexpr qreal noteWidth = 130;
constexpr qreal boxPadding = 10;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoiChart)
};

/// The middle of a pixel, so that one-pixel lines stay one pixel wide.
qreal crisp(qreal x) { return std::floor(x) + 0.5; }

void paintAxisLabels(QPainter &painter, const PlotFrame &frame)
{
    const QFontMetricsF metrics(frame.small);
    painter.setFont(frame.small);
    painter.setPen(frame.tokens.muted);
    const bool isMirrored = frame.direction == Qt::RightToLeft;
    for (const AxisLabel &label : frame.valueLabels()) {
        const qreal width = metrics.horizontalAdvance(label.text) + 2;
        const qreal left = isMirrored ? frame.area.right() + 9 : frame.area.left() - 9 - width;
        const QRectF rect(left, label.anchor.y() - metrics.height() / 2, width, metrics.height());
        drawFigures(painter, rect, isMirrored ? Qt::AlignLeft : Qt::AlignRight, label.text);
    }
    for (const AxisLabel &label : frame.monthLabels()) {
        const qreal width = metrics.horizontalAdvance(label.text) + 2;
        qreal left = label.anchor.x() - width / 2;
        left = std::clamp(left, frame.bounds.left(),
                          std::max(frame.bounds.left(), frame.bounds.right() - width));
        painter.drawText(QRectF(left, frame.area.bottom() + 6, width, metrics.height()), Qt::AlignCenter,
                         label.text);
    }
}

void paintBreakEven(QPainter &painter, const PlotFrame &frame)
{
    const qreal y = crisp(frame.position(0, 0).y());
    painter.setPen(QPen(frame.tokens.muted, 1, Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
    const QFontMetricsF metrics(frame.small);
    const QString text = Texts::tr("break-even");
    const qreal width = metrics.horizontalAdvance(text) + 2;
    const QRectF place(frame.area.right() - width, y - metrics.height() - 1, width, metrics.height());
    QColor veil = frame.tokens.card;
    veil.setAlpha(210);
    painter.fillRect(place.adjusted(-3, 0, 0, 0), veil);
    painter.setFont(frame.small);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
}

void paintNotes(QPainter &painter, const PlotFrame &frame)
{
    const QFontMetricsF metrics(frame.small);
    painter.setFont(frame.small);
    // Labels that would overlap go a line lower.
    QVector<QRectF> taken;
    for (const ChartNote &note : frame.data.notes) {
        if (note.month < 0 || note.month >= frame.data.months.size())
            continue;
        const qreal x = crisp(frame.position(note.month, 0).x());
        QPen pen(frame.tokens.muted, 1);
        pen.setDashPattern({2, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
        const QString text = metrics.elidedText(note.text, Qt::ElideRight, noteWidth);
        const qreal width = metrics.horizontalAdvance(text) + 2;
        const bool fitsAfter = x + 5 + width <= frame.area.right();
        QRectF place(fitsAfter ? x + 5 : x - 5 - width, frame.area.top() + 2, width, metrics.height());
        while (std::any_of(taken.begin(), taken.end(),
                           [&](const QRectF &other) { return other.intersects(place); })
               && place.bottom() + metrics.height() < frame.area.bottom())
            place.translate(0, metrics.height());
        taken.append(place);
        painter.fillRect(place, frame.tokens.card);
        painter.setPen(frame.tokens.muted);
        painter.drawText(place, Qt::AlignCenter, text);
    }
}

/// A value between two gaps has no line: it gets a dot of its own.
bool isAlone(const RoiSeries &series, int month)
{
    return series.values.value(month) && !series.values.value(month - 1) && !series.values.value(month + 1);
}

void paintMarkers(QPainter &painter, const PlotFrame &frame)
{
    for (int i = 0; i < frame.data.series.size(); ++i) {
        const RoiSeries &series = frame.data.series[i];
        if (!frame.isShown(i))
            continue;
        int last = -1;
        for (int month = 0; month < series.values.size(); ++month) {
            if (!series.values[month])
                continue;
            last = month;
            if (isAlone(series, month))
                paintMarker(painter, series.channel.colour, frame.position(month, *series.values[month]),
                            markerWidth * 0.75, frame.tokens);
        }
        if (last >= 0)
            paintMarker(painter, series.channel.colour, frame.position(last, *series.values[last]),
                        markerWidth, frame.tokens);
    }
}

/// The read-out's lines and the room that they take.
struct ReadOut {
    QString title;
    QVector<RoiReading> rows;
    int left = 0; ///< channels for which there is no room
    qreal lineHeight = 0;
    QSizeF size;
};

ReadOut measureReadOut(const PlotFrame &frame, const QFont &strong)
{
    ReadOut out;
    out.title = frame.format.month(frame.data.months[frame.crosshair]);
    for (const RoiReading &each : readingsAt(frame.data, frame.crosshair)) {
        if (frame.isShown(each.series))
            out.rows.append(each);
    }
    const QFontMetricsF metrics(frame.small);
    const QFontMetricsF strongMetrics(strong);
    out.lineHeight = metrics.height() + 3;
    const int room = std::max(1, int((frame.area.height() - 2 * boxPadding) / out.lineHeight) - 2);
    if (out.rows.size() > room) {
        out.left = int(out.rows.size()) - room;
        out.rows.resize(room);
    }
    qreal width = strongMetrics.horizontalAdvance(out.title);
    for (const RoiReading &each : out.rows) {
        const QString name =
            metrics.elidedText(frame.data.series[each.series].channel.name, Qt::ElideRight, noteWidth);
        const qreal needed = 15 + metrics.horizontalAdvance(name) + 18
            + figuresWidth(strong, frame.format.percent(each.value));
        width = std::max(width, needed);
    }
    const auto lines = 1 + std::max(out.rows.size(), qsizetype(1)) + (out.left > 0 ? 1 : 0);
    out.size =
        QSizeF(std::max(width, 110.0) + 2 * boxPadding, qreal(lines) * out.lineHeight + 2 * boxPadding - 2);
    return out;
}

QRectF readOutPlace(const PlotFrame &frame, const QSizeF &size, qreal x)
{
    constexpr qreal away = 12;
    const bool fitsAfter = x + away + size.width() <= frame.bounds.right();
    const qreal left = fitsAfter ? x + away : std::max(frame.bounds.left(), x - away - size.width());
    return {QPointF(std::floor(left), std::floor(frame.area.top() + 4)), size};
}

void paintReadOutRow(QPainter &painter, const PlotFrame &frame, const RoiReading &reading, const QRectF &line,
                     const QFont &strong)
{
    const RoiSeries &series = frame.data.series[reading.series];
    const bool isMirrored = frame.direction == Qt::RightToLeft;
    const qreal markerX = isMirrored ? line.right() - 4 : line.left() + 4;
    paintMarker(painter, series.channel.colour, QPointF(markerX, line.center().y()), markerWidth - 1,
                frame.tokens);
    painter.setFont(frame.small);
    painter.setPen(frame.tokens.text);
    const QRectF nameRect = isMirrored ? line.adjusted(0, 0, -15, 0) : line.adjusted(15, 0, 0, 0);
    const QString name =
        QFontMetricsF(frame.small).elidedText(series.channel.name, Qt::ElideRight, noteWidth);
    painter.drawText(nameRect, int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, name);
    painter.setFont(strong);
    painter.setPen(series.isMaturing(frame.crosshair) ? frame.tokens.muted : frame.tokens.text);
    drawFigures(painter, line, isMirrored ? Qt::AlignLeft : Qt::AlignRight,
                frame.format.percent(reading.value));
}

void paintReadOut(QPainter &painter, const PlotFrame &frame, qreal x)
{
    QFont strong = frame.small;
    strong.setWeight(QFont::DemiBold);
    const ReadOut out = measureReadOut(frame, strong);
    const QRectF box = readOutPlace(frame, out.size, x);
    paintRounded(painter, box, controlRadius, frame.tokens.card, frame.tokens.line);
    const int side =
        int(frame.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    QRectF line(box.left() + boxPadding, box.top() + boxPadding - 2, box.width() - 2 * boxPadding,
                out.lineHeight);
    painter.setFont(strong);
    painter.setPen(frame.tokens.text);
    painter.drawText(line, side, out.title);
    for (const RoiReading &each : out.rows) {
        line.translate(0, out.lineHeight);
        paintReadOutRow(painter, frame, each, line, strong);
    }
    painter.setFont(frame.small);
    painter.setPen(frame.tokens.muted);
    line.translate(0, out.lineHeight);
    if (out.rows.isEmpty())
        painter.drawText(line, side, Texts::tr("No values"));
    else if (out.left > 0)
        painter.drawText(line, side, Texts::tr("and %n more", nullptr, out.left));
}

} // namespace

void paintFixedLayer(QPainter &painter, const PlotFrame &frame)
{
    if (frame.data.months.isEmpty())
        return;
    painter.save();
    paintAxisLabels(painter, frame);
    paintBreakEven(painter, frame);
    paintNotes(painter, frame);
    paintMarkers(painter, frame);
    painter.restore();
}

void paintReadingLayer(QPainter &painter, const PlotFrame &frame)
{
    if (frame.crosshair < 0 || frame.crosshair >= frame.data.months.size())
        return;
    painter.save();
    const qreal x = crisp(frame.position(frame.crosshair, 0).x());
    painter.setPen(QPen(frame.tokens.muted, 1));
    painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
    for (const RoiReading &each : readingsAt(frame.data, frame.crosshair)) {
        if (!frame.isShown(each.series))
            continue;
        const QPointF point(x, frame.position(frame.crosshair, each.value).y());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(frame.tokens.card);
        painter.drawEllipse(point, markerWidth * 0.8, markerWidth * 0.8);
        paintMarker(painter, frame.data.series[each.series].channel.colour, point, markerWidth, frame.tokens);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintReadOut(painter, frame, x);
    painter.restore();
}

} // namespace payoff
