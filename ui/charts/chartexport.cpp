// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

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
    ChannelLook look;
    QRectF rect;
};

/// What is shown, in lines of that width, from its top left.
QVector<LegendPlace> placeLegend(const ChartPicture &chart, qreal width)
{
    const QFontMetricsF metrics(chart.small);
    QVector<LegendPlace> places;
    QPointF at;
    for (const ChannelLook &look : chart.legend) {
        const qreal needed = markerRoom + metrics.horizontalAdvance(look.name) + 2;
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + legendLine);
        places.append({look, QRectF(at, QSizeF(needed, legendLine))});
        at.rx() += needed + legendGap;
    }
    return places;
}

int legendHeight(const QVector<LegendPlace> &places)
{
    return places.isEmpty() ? 0 : qRound(places.last().rect.bottom());
}

int captionRoom(const ChartCaption &caption) { return caption.title.isEmpty() ? 0 : captionHeight; }

void paintCaption(QPainter &painter, const ChartPicture &chart, const ChartCaption &caption,
                  const QRectF &line)
{
    const QFont titleFont = fontFor(FontRole::CardTitle, chart.body);
    const qreal used = QFontMetricsF(titleFont).horizontalAdvance(caption.title) + 10;
    const bool isMirrored = chart.direction == Qt::RightToLeft;
    const int side = int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop;
    painter.setFont(titleFont);
    painter.setPen(chart.tokens.text);
    painter.drawText(line, side, caption.title);
    painter.setFont(chart.body);
    painter.setPen(chart.tokens.muted);
    painter.drawText(isMirrored ? line.adjusted(0, 1, -used, 0) : line.adjusted(used, 1, 0, 0), side,
                     caption.subtitle);
}

void paintLegend(QPainter &painter, const ChartPicture &chart, const QVector<LegendPlace> &places,
                 const QRectF &room)
{
    const bool isMirrored = chart.direction == Qt::RightToLeft;
    painter.setFont(chart.small);
    for (const LegendPlace &each : places) {
        QRectF rect = each.rect.translated(room.topLeft());
        if (isMirrored)
            rect.moveRight(room.right() - each.rect.left());
        const qreal x = isMirrored ? rect.right() - 5 : rect.left() + 5;
        paintMarker(painter, each.look.colour, QPointF(x, rect.center().y()), 9, chart.tokens);
        painter.setPen(chart.tokens.text);
        painter.drawText(isMirrored ? rect.adjusted(0, 0, -markerRoom, 0)
                                    : rect.adjusted(markerRoom, 0, 0, 0),
                         int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, each.look.name);
    }
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

QSize pictureSize(const ChartPicture &chart, const ChartCaption &caption)
{
    const QSize plot = chart.size.toSize();
    const int legend = legendHeight(placeLegend(chart, plot.width()));
    return {plot.width() + 2 * margin, plot.height() + legend + captionRoom(caption) + 2 * margin + 8};
}

void paintPicture(QPainter &painter, const ChartPicture &chart, const ChartCaption &caption)
{
    const QSize size = pictureSize(chart, caption);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(), size), chart.tokens.card);
    const qreal width = size.width() - 2 * margin;
    paintCaption(painter, chart, caption, QRectF(margin, margin, width, captionHeight));
    const QVector<LegendPlace> places = placeLegend(chart, width);
    const QRectF legendRoom(margin, margin + captionRoom(caption), width, legendHeight(places));
    paintLegend(painter, chart, places, legendRoom);
    chart.paint(painter, QRectF(QPointF(margin, legendRoom.bottom() + 8), chart.size));
}

QByteArray chartSvg(const ChartPicture &chart, const ChartCaption &caption)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QSize size = pictureSize(chart, caption);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(caption.title.toHtmlEscaped());
    generator.setDescription(caption.subtitle.toHtmlEscaped());
    {
        QPainter painter(&generator);
        paintPicture(painter, chart, caption);
    }
    return bytes;
}

QImage chartImage(const ChartPicture &chart, const ChartCaption &caption)
{
    QImage image(pictureSize(chart, caption) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintPicture(painter, chart, caption);
    return image;
}

Result<void> saveChartPng(const ChartPicture &chart, const ChartCaption &caption, const QString &path)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    chartImage(chart, caption).save(&buffer, "PNG");
    return write(bytes, path);
}

Result<void> saveChartSvg(const ChartPicture &chart, const ChartCaption &caption, const QString &path)
{
    return write(chartSvg(chart, caption), path);
}

Result<void> saveChartCsv(const QString &csv, const QString &path)
{
    // The byte order mark tells spreadsheets that it is UTF-8.
    return write("\xef\xbb\xbf" + csv.toUtf8(), path);
}

} // namespace payoff
