// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "ui/charts/roiplot.h"
#include "ui/models/roitext.h"
#include "ui/style/channelcolours.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSaveFile>
#include <QStyle>
#include <QSvgGenerator>

namespace payoff {

namespace {

constexpr int margin = 16;
constexpr int captionHeight = 26;
constexpr int legendLine = 22;
constexpr qreal markerRoom = 15;
constexpr qreal legendGap = 16;
constexpr int scale = 2;

struct LegendPlace {
    int series = 0;
    QRectF rect;
};

/// The shown channels in lines of that width, from its top left.
QVector<LegendPlace> placeLegend(const PlotFrame &frame, qreal width)
{
    const QFontMetricsF metrics(frame.small);
    QVector<LegendPlace> places;
    QPointF at;
    for (int i = 0; i < frame.data.series.size(); ++i) {
        if (!frame.isShown(i))
            continue;
        const qreal needed = markerRoom + metrics.horizontalAdvance(frame.data.series[i].channel.name) + 2;
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + legendLine);
        places.append({i, QRectF(at, QSizeF(needed, legendLine))});
        at.rx() += needed + legendGap;
    }
    return places;
}

int legendHeight(const QVector<LegendPlace> &places)
{
    return places.isEmpty() ? 0 : qRound(places.last().rect.bottom());
}

QSize pictureSize(const PlotFrame &frame)
{
    const QSize plot = frame.bounds.size().toSize();
    const int legend = legendHeight(placeLegend(frame, plot.width()));
    return {plot.width() + 2 * margin, plot.height() + legend + captionHeight + 2 * margin + 8};
}

void paintCaption(QPainter &painter, const PlotFrame &frame, const ChartCaption &caption, const QRectF &line)
{
    const QFont titleFont = fontFor(FontRole::CardTitle, frame.body);
    const qreal used = QFontMetricsF(titleFont).horizontalAdvance(caption.title) + 10;
    const bool isMirrored = frame.direction == Qt::RightToLeft;
    const int side = int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop;
    painter.setFont(titleFont);
    painter.setPen(frame.tokens.text);
    painter.drawText(line, side, caption.title);
    painter.setFont(frame.body);
    painter.setPen(frame.tokens.muted);
    painter.drawText(isMirrored ? line.adjusted(0, 1, -used, 0) : line.adjusted(used, 1, 0, 0), side,
                     caption.subtitle);
}

void paintLegend(QPainter &painter, const PlotFrame &frame, const QVector<LegendPlace> &places,
                 const QRectF &room)
{
    const bool isMirrored = frame.direction == Qt::RightToLeft;
    painter.setFont(frame.small);
    for (const LegendPlace &each : places) {
        QRectF rect = each.rect.translated(room.topLeft());
        if (isMirrored)
            rect.moveRight(room.right() - each.rect.left());
        const ChannelLook &look = frame.data.series[each.series].channel;
        const qreal x = isMirrored ? rect.right() - 5 : rect.left() + 5;
        paintMarker(painter, look.colour, QPointF(x, rect.center().y()), 9, frame.tokens);
        painter.setPen(frame.tokens.text);
        painter.drawText(isMirrored ? rect.adjusted(0, 0, -markerRoom, 0)
                                    : rect.adjusted(markerRoom, 0, 0, 0),
                         int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, look.name);
    }
}

void paintPicture(QPainter &painter, RoiPlot &plot, const ChartCaption &caption)
{
    const PlotFrame &frame = plot.frame();
    const QSize size = pictureSize(frame);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), frame.tokens.card);
    const qreal width = size.width() - 2 * margin;
    paintCaption(painter, frame, caption, QRectF(margin, margin, width, captionHeight));
    const QVector<LegendPlace> places = placeLegend(frame, width);
    const QRectF legendRoom(margin, margin + captionHeight, width, legendHeight(places));
    paintLegend(painter, frame, places, legendRoom);
    plot.paintInto(painter, QRectF(QPointF(margin, legendRoom.bottom() + 8), frame.bounds.size()));
}

/// All or nothing: what stood at the path stays unless everything was written.
Result<void> write(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    const bool isDone = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isDone)
        return Error{ErrorCode::FileNotWritable, {path, file.errorString()}};
    return {};
}

} // namespace

QImage chartImage(RoiPlot &plot, const ChartCaption &caption)
{
    QImage image(pictureSize(plot.frame()) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintPicture(painter, plot, caption);
    return image;
}

Result<void> saveChartPng(RoiPlot &plot, const ChartCaption &caption, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(plot, caption).save(&buffer, "PNG");
    return write(bytes, path);
}

Result<void> saveChartSvg(RoiPlot &plot, const ChartCaption &caption, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QSize size = pictureSize(plot.frame());
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(caption.title.toHtmlEscaped());
    generator.setDescription(caption.subtitle.toHtmlEscaped());
    {
        QPainter painter(&generator);
        paintPicture(painter, plot, caption);
    }
    return write(bytes, path);
}

Result<void> saveChartCsv(const RoiPlot &plot, const QString &path)
{
    // The byte order mark tells spreadsheets that it is UTF-8.
    return write("\xef\xbb\xbf" + roiCsv(plot.frame().data).toUtf8(), path);
}

} // namespace payoff
