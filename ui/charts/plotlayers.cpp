// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotframe.h"
#include "ui/models/roitext.h"
#include "ui/style/channelcolours.h"
#include "ui/widgets/figuretext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr qreal markerWidth = 8;
constexpr qreal noteWidth = 130;

/// The middle of a pixel, so that one-pixel lines stay one pixel wide.
qreal crisp(qreal x) { return std::floor(x) + 0.5; }

bool isMarked(const PlotFrame &frame, int period)
{
    return period >= 0 && period == frame.data.selected && period != frame.data.periods.size() - 1;
}

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
    for (const AxisLabel &label : frame.periodLabels()) {
        const qreal width = metrics.horizontalAdvance(label.text) + 2;
        qreal left = label.anchor.x() - width / 2;
        left = std::clamp(left, frame.bounds.left(),
                          std::max(frame.bounds.left(), frame.bounds.right() - width));
        painter.setPen(isMarked(frame, label.period) ? frame.tokens.accent : frame.tokens.muted);
        painter.drawText(QRectF(left, frame.area.bottom() + 6, width, metrics.height()), Qt::AlignCenter,
                         label.text);
    }
}

/// A soft column behind the period that the page shows, where it is not the last.
void paintSelected(QPainter &painter, const PlotFrame &frame)
{
    if (!isMarked(frame, frame.data.selected))
        return;
    constexpr qreal width = 3;
    const qreal x = frame.position(frame.data.selected, 0).x();
    QColor veil = frame.tokens.accent;
    veil.setAlpha(24);
    painter.fillRect(QRectF(x - 12, frame.area.top(), 24, frame.area.height()), veil);
    painter.fillRect(QRectF(x - 12, frame.area.bottom() + 1, 24, width), frame.tokens.accent);
}

/// How many pieces of lines the place would hide.
int linesWithin(const PlotFrame &frame, const QRectF &place)
{
    int count = 0;
    for (int i = 0; i < frame.data.series.size(); ++i) {
        const auto &values = frame.data.series[i].values;
        for (int period = 1; frame.isShown(i) && period < values.size(); ++period) {
            if (!values[period - 1] || !values[period])
                continue;
            const QRectF piece(frame.position(period - 1, *values[period - 1]),
                               frame.position(period, *values[period]));
            count += piece.normalized().adjusted(0, -1, 0, 1).intersects(place) ? 1 : 0;
        }
    }
    return count;
}

void paintBreakEven(QPainter &painter, const PlotFrame &frame)
{
    const qreal y = crisp(frame.position(0, frame.data.breakEven.roi).y());
    painter.setPen(QPen(frame.tokens.muted, 1, Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(frame.area.left(), y), QPointF(frame.area.right(), y));
    const QFontMetricsF metrics(frame.small);
    const QString text = breakEvenText(frame.data.breakEven, frame.format);
    const qreal width = metrics.horizontalAdvance(text) + 2;
    const QRectF above(frame.area.right() - width, y - metrics.height() - 1, width, metrics.height());
    const QRectF below = above.translated(0, metrics.height() + 2);
    const QRectF place = linesWithin(frame, below) < linesWithin(frame, above) ? below : above;
    QColor veil = frame.tokens.card;
    veil.setAlpha(210);
    painter.fillRect(place.adjusted(-3, 0, 0, 0), veil);
    painter.setFont(frame.small);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, text);
}

/// A period with notes: its line, and its label where there is room for one.
struct NotePlace {
    qreal x = 0;
    QString text;
    QRectF label; ///< null: no room
};

/// The first place in the two lines at the top that is free, after or before the line of the note.
QRectF freePlace(const PlotFrame &frame, const QVector<NotePlace> &taken, qreal x, const QSizeF &size)
{
    constexpr qreal away = 5;
    constexpr int lines = 2;
    for (int line = 0; line < lines; ++line) {
        for (const qreal left : {x + away, x - away - size.width()}) {
            const QRectF place(QPointF(left, frame.area.top() + 2 + line * size.height()), size);
            const QRectF apart = place.adjusted(-away, 0, away, 0);
            const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const NotePlace &other) {
                return other.label.intersects(apart);
            });
            if (isFree && left >= frame.area.left() && place.right() <= frame.area.right())
                return place;
        }
    }
    return {};
}

QVector<NotePlace> placeNotes(const PlotFrame &frame)
{
    const QFontMetricsF metrics(frame.small);
    QVector<NotePlace> places;
    for (int period = 0; period < frame.data.periods.size(); ++period) {
        const QStringList notes = frame.data.notesAt(period);
        if (notes.isEmpty())
            continue;
        NotePlace place;
        place.x = crisp(frame.position(period, 0).x());
        const QString more = notes.size() > 1 ? QStringLiteral(" +%1").arg(notes.size() - 1) : QString();
        place.text = metrics.elidedText(notes.first().simplified(), Qt::ElideRight, noteWidth) + more;
        const QSizeF size(metrics.horizontalAdvance(place.text) + 4, metrics.height());
        place.label = freePlace(frame, places, place.x, size);
        places.append(place);
    }
    return places;
}

/// Every note has a line with a flag at its top; as many as have room have their words. The read-out has all.
void paintNotes(QPainter &painter, const PlotFrame &frame)
{
    const QVector<NotePlace> places = placeNotes(frame);
    QPen pen(frame.tokens.muted, 1);
    pen.setDashPattern({2, 3});
    painter.setPen(pen);
    for (const NotePlace &each : places)
        painter.drawLine(QPointF(each.x, frame.area.top()), QPointF(each.x, frame.area.bottom()));
    QColor veil = frame.tokens.card;
    veil.setAlpha(225);
    painter.setFont(frame.small);
    for (const NotePlace &each : places) {
        const QRectF flag(each.x - 3.5, frame.area.top() - 3.5, 7, 7);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(frame.tokens.card, 1));
        painter.setBrush(frame.tokens.muted);
        painter.drawEllipse(flag);
        painter.restore();
        if (each.label.isNull())
            continue;
        painter.fillRect(each.label, veil);
        painter.setPen(frame.tokens.muted);
        painter.drawText(each.label, Qt::AlignCenter, each.text);
    }
}

/// A value between two gaps has no line: it gets a dot of its own.
bool isAlone(const RoiSeries &series, int period)
{
    return series.values.value(period) && !series.values.value(period - 1)
        && !series.values.value(period + 1);
}

void paintMarkers(QPainter &painter, const PlotFrame &frame)
{
    for (int i = 0; i < frame.data.series.size(); ++i) {
        const RoiSeries &series = frame.data.series[i];
        if (!frame.isShown(i))
            continue;
        int last = -1;
        for (int period = 0; period < series.values.size(); ++period) {
            if (!series.values[period])
                continue;
            last = period;
            if (isAlone(series, period))
                paintMarker(painter, series.channel.colour, frame.position(period, *series.values[period]),
                            markerWidth * 0.75, frame.tokens);
        }
        if (last >= 0)
            paintMarker(painter, series.channel.colour, frame.position(last, *series.values[last]),
                        markerWidth, frame.tokens);
    }
}

} // namespace

void paintFixedLayer(QPainter &painter, const PlotFrame &frame)
{
    if (frame.data.periods.isEmpty())
        return;
    painter.save();
    paintSelected(painter, frame);
    paintAxisLabels(painter, frame);
    paintBreakEven(painter, frame);
    paintNotes(painter, frame);
    paintMarkers(painter, frame);
    painter.restore();
}

} // namespace payoff
