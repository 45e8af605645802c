// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesframe.h"
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

constexpr qreal markerRoom = 15;
constexpr qreal longestName = 150;
constexpr qreal narrowest = 110;
constexpr qreal boxPadding = 10;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SeriesChart)
};

struct Line {
    QString name;
    QString value;
    int colour = -1; ///< −1: no marker
};

QVector<Line> linesOf(const SeriesFrame &frame)
{
    const QFontMetricsF metrics(frame.small);
    QVector<Line> lines;
    int bars = 0;
    for (int i = 0; i < frame.data.series.size(); ++i) {
        const ChartSeries &series = frame.data.series[i];
        const auto value = series.values.value(frame.crosshair);
        if (!value || frame.hidden.contains(i))
            continue;
        bars += series.isBar ? 1 : 0;
        lines.append({metrics.elidedText(series.look.name, Qt::ElideRight, longestName),
                      valueText(frame.data, *value, frame.format), series.look.colour});
    }
    if (const auto sum = frame.data.stacked(frame.crosshair, frame.hidden); sum && bars > 1)
        lines.append({Texts::tr("Together"), valueText(frame.data, *sum, frame.format)});
    if (lines.isEmpty())
        lines.append({Texts::tr("No values"), QString()});
    return lines;
}

void paintReadLine(QPainter &painter, const SeriesFrame &frame, const Line &line, const QRectF &room,
                   const QFont &strong)
{
    const bool isMirrored = frame.direction == Qt::RightToLeft;
    QRectF nameRoom = room;
    if (line.colour >= 0) {
        const qreal x = isMirrored ? room.right() - 4 : room.left() + 4;
        paintMarker(painter, line.colour, QPointF(x, room.center().y()), 7, frame.tokens);
        nameRoom = isMirrored ? room.adjusted(0, 0, -markerRoom, 0) : room.adjusted(markerRoom, 0, 0, 0);
    }
    painter.setFont(frame.small);
    painter.setPen(line.value.isEmpty() ? frame.tokens.muted : frame.tokens.text);
    painter.drawText(nameRoom, int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     line.name);
    painter.setFont(strong);
    drawFigures(painter, room, isMirrored ? Qt::AlignLeft : Qt::AlignRight, line.value);
}

} // namespace

void paintSeriesReading(QPainter &painter, const SeriesFrame &frame)
{
    if (frame.crosshair < 0 || frame.crosshair >= frame.data.periods.size())
        return;
    QFont strong = frame.small;
    strong.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(frame.small);
    const QString title = frame.format.period(frame.data.periods[frame.crosshair], frame.data.calendar);
    const QVector<Line> lines = linesOf(frame);
    qreal width = std::max(narrowest, QFontMetricsF(strong).horizontalAdvance(title));
    for (const Line &line : lines)
        width = std::max(
            width, markerRoom + metrics.horizontalAdvance(line.name) + 18 + figuresWidth(strong, line.value));
    const qreal lineHeight = metrics.height() + 3;
    const QSizeF size(width + 2 * boxPadding, qreal(lines.size() + 1) * lineHeight + 2 * boxPadding - 2);
    const qreal x = std::floor(frame.position(frame.crosshair, 0).x()) + 0.5;
    painter.save();
    painter.setPen(QPen(frame.tokens.muted, 1));
    painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
    const bool fitsAfter = x + 12 + size.width() <= frame.bounds.right();
    const qreal left = fitsAfter ? x + 12 : std::max(frame.bounds.left(), x - 12 - size.width());
    const QRectF box(QPointF(std::floor(left), std::floor(frame.area.top() + 4)), size);
    paintRounded(painter, box, controlRadius, frame.tokens.card, frame.tokens.line);
    QRectF room(box.left() + boxPadding, box.top() + boxPadding - 2, width, lineHeight);
    painter.setFont(strong);
    painter.setPen(frame.tokens.text);
    const auto side = frame.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(room, int(side) | Qt::AlignVCenter, title);
    for (const Line &line : lines) {
        room.translate(0, lineHeight);
        paintReadLine(painter, frame, line, room, strong);
    }
    painter.restore();
}

} // namespace payoff
