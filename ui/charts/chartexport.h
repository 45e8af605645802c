// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/channellook.h"
#include "ui/style/tokens.h"

#include <QImage>
#include <QString>
#include <QVector>

#include <functional>

namespace payoff {

/// What stands above an exported chart: what it is and how it was filtered, in words.
struct ChartCaption {
    QString title;
    QString subtitle;
};

/// A chart as it goes into a picture.
struct ChartPicture {
    QVector<ChannelLook> legend; ///< what is shown
    QSizeF size;
    Tokens tokens;
    QFont small;
    QFont body;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::function<void(QPainter &painter, const QRectF &target)> paint; ///< without crosshair
};

/// How much room the chart takes with caption and legend; without a title there is no caption.
QSize pictureSize(const ChartPicture &chart, const ChartCaption &caption);
/// Paints it with caption and legend from the painter's origin.
void paintPicture(QPainter &painter, const ChartPicture &chart, const ChartCaption &caption);
/// Text stays text.
QByteArray chartSvg(const ChartPicture &chart, const ChartCaption &caption);

/// The chart with caption and legend, at twice the pixels of the screen.
QImage chartImage(const ChartPicture &chart, const ChartCaption &caption);
/// FileNotWritable if the file cannot be written.
Result<void> saveChartPng(const ChartPicture &chart, const ChartCaption &caption, const QString &path);
/// Text stays text. FileNotWritable if the file cannot be written.
Result<void> saveChartSvg(const ChartPicture &chart, const ChartCaption &caption, const QString &path);
/// The chart's numbers. FileNotWritable if the file cannot be written.
Result<void> saveChartCsv(const QString &csv, const QString &path);

} // namespace payoff
