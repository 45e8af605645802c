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
#include <utility>

namespace payoff {

namespace {

constexpr qreal markerWidth = 8;
constexpr qreal markerRoom = 15;
constexpr qreal longestName = 130;
constexpr qreal longestNote = 260;
constexpr qreal narrowest = 110;
constexpr qreal boxPadding = 10;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoiChart)
};

/// The read-out's lines and the room that they take.
struct ReadOut {
    QString title;
    QVector<RoiReading> rows;
    int rowsLeft = 0; ///< channels for which there is no room
    QStringList notes; ///< as many as have room
    int notesLeft = 0;
    qreal lineHeight = 0;
    QSizeF size;

    [[nodiscard]] int lines() const
    {
        return 1 + std::max(int(rows.size()), 1) + (rowsLeft > 0 ? 1 : 0) + int(notes.size())
            + (notesLeft > 0 ? 1 : 0);
    }
};

/// Takes what does not fit from the end; returns how many that were. One line goes to saying so.
template <class List>
int shorten(List &list, qsizetype room)
{
    if (list.size() <= room)
        return 0;
    const auto left = list.size() - std::max(room - 1, qsizetype(0));
    list.resize(list.size() - left);
    return int(left);
}

/// Notes may take half of the lines, channels the rest.
void fitLines(ReadOut &out, const PlotFrame &frame)
{
    const int lines = std::max(3, int((frame.area.height() - 2 * boxPadding) / out.lineHeight) - 1);
    const int needed = int(out.rows.size() + out.notes.size());
    if (needed <= lines)
        return;
    const qsizetype forNotes =
        std::max(qsizetype(lines / 2), lines - std::max(out.rows.size(), qsizetype(1)));
    out.notesLeft = shorten(out.notes, forNotes);
    const int notes = int(out.notes.size()) + (out.notesLeft > 0 ? 1 : 0);
    out.rowsLeft = shorten(out.rows, std::max(lines - notes, 2));
}

ReadOut measureReadOut(const PlotFrame &frame, const QFont &strong)
{
    const QFontMetricsF metrics(frame.small);
    ReadOut out;
    out.title = frame.periodName(frame.crosshair);
    for (const RoiReading &each : readingsAt(frame.data, frame.crosshair)) {
        if (frame.isShown(each.series))
            out.rows.append(each);
    }
    for (const QString &note : frame.data.notesAt(frame.crosshair))
        out.notes.append(metrics.elidedText(note.simplified(), Qt::ElideRight, longestNote));
    out.lineHeight = metrics.height() + 3;
    fitLines(out, frame);
    qreal width = QFontMetricsF(strong).horizontalAdvance(out.title);
    for (const RoiReading &each : std::as_const(out.rows)) {
        const QString name =
            metrics.elidedText(frame.data.series[each.series].channel.name, Qt::ElideRight, longestName);
        const qreal needed = markerRoom + metrics.horizontalAdvance(name) + 18
            + figuresWidth(strong, frame.format.percent(each.value));
        width = std::max(width, needed);
    }
    for (const QString &note : std::as_const(out.notes))
        width = std::max(width, markerRoom + metrics.horizontalAdvance(note) + 2);
    out.size = QSizeF(std::max(width, narrowest) + 2 * boxPadding,
                      qreal(out.lines()) * out.lineHeight + 2 * boxPadding - 2);
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
    const QRectF nameRect =
        isMirrored ? line.adjusted(0, 0, -markerRoom, 0) : line.adjusted(markerRoom, 0, 0, 0);
    const QString name =
        QFontMetricsF(frame.small).elidedText(series.channel.name, Qt::ElideRight, longestName);
    painter.drawText(nameRect, int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, name);
    painter.setFont(strong);
    painter.setPen(series.isMaturing(frame.crosshair) ? frame.tokens.muted : frame.tokens.text);
    drawFigures(painter, line, isMirrored ? Qt::AlignLeft : Qt::AlignRight,
                frame.format.percent(reading.value));
}

void paintReadOutNote(QPainter &painter, const PlotFrame &frame, const QString &note, const QRectF &line)
{
    const bool isMirrored = frame.direction == Qt::RightToLeft;
    const qreal x = isMirrored ? line.right() - 4 : line.left() + 4;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.tokens.muted);
    painter.drawEllipse(QPointF(x, line.center().y()), 3, 3);
    painter.setPen(frame.tokens.muted);
    painter.setFont(frame.small);
    const QRectF rest = isMirrored ? line.adjusted(0, 0, -markerRoom, 0) : line.adjusted(markerRoom, 0, 0, 0);
    painter.drawText(rest, int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, note);
}

void paintReadOut(QPainter &painter, const PlotFrame &frame, qreal x)
{
    QFont strong = frame.small;
    strong.setWeight(QFont::DemiBold);
    const ReadOut out = measureReadOut(frame, strong);
    const QRectF box = readOutPlace(frame, out.size, x);
    paintRounded(painter, box, controlRadius, frame.tokens.card, frame.tokens.line);
    QRectF line(box.left() + boxPadding, box.top() + boxPadding - 2, box.width() - 2 * boxPadding,
                out.lineHeight);
    const auto write = [&](const QFont &font, const QColor &colour, const QString &text) {
        painter.setFont(font);
        painter.setPen(colour);
        const auto side = frame.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(line, int(side) | Qt::AlignVCenter, text);
        line.translate(0, out.lineHeight);
    };
    write(strong, frame.tokens.text, out.title);
    for (const RoiReading &each : out.rows) {
        paintReadOutRow(painter, frame, each, line, strong);
        line.translate(0, out.lineHeight);
    }
    if (out.rows.isEmpty())
        write(frame.small, frame.tokens.muted, Texts::tr("No values"));
    if (out.rowsLeft > 0)
        write(frame.small, frame.tokens.muted, Texts::tr("and %n more", nullptr, out.rowsLeft));
    for (const QString &note : out.notes) {
        paintReadOutNote(painter, frame, note, line);
        line.translate(0, out.lineHeight);
    }
    if (out.notesLeft > 0)
        write(frame.small, frame.tokens.muted, Texts::tr("and %n more note(s)", nullptr, out.notesLeft));
}

} // namespace

void paintReadingLayer(QPainter &painter, const PlotFrame &frame)
{
    if (frame.crosshair < 0 || frame.crosshair >= frame.data.periods.size())
        return;
    painter.save();
    const qreal x = std::floor(frame.position(frame.crosshair, 0).x()) + 0.5;
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
