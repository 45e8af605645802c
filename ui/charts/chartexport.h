// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

namespace payoff {

class RoiPlot;

/// What stands above an exported chart: what it is and how it was filtered, in words.
struct ChartCaption {
    QString title;
    QString subtitle;
};

/// The chart with caption and legend, at twice the pixels of the screen.
QImage chartImage(RoiPlot &plot, const ChartCaption &caption);
/// FileNotWritable if the file cannot be written.
Result<void> saveChartPng(RoiPlot &plot, const ChartCaption &caption, const QString &path);
/// Text stays text. FileNotWritable if the file cannot be written.
Result<void> saveChartSvg(RoiPlot &plot, const ChartCaption &caption, const QString &path);
/// The chart's numbers; see roiCsv(). FileNotWritable if the file cannot be written.
Result<void> saveChartCsv(const RoiPlot &plot, const QString &path);

} // namespace payoff
