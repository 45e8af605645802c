// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/period.h"
#include "core/measures/kpi.h"
#include "ui/models/channellook.h"
#include "ui/text/format.h"

#include <QSet>
#include <QVector>

#include <optional>

namespace payoff {

/// One line, or one layer of the bars.
struct ChartSeries {
    ChannelLook look; ///< its name, colour, marker and dash
    QVector<std::optional<double>> values; ///< one per period, in units of people; none: nothing known
    bool isBar = false; ///< bars of a period stand on top of each other
    std::optional<int> maturingFrom = {}; ///< as that of all, where this one matures on its own
};

/// A chart over time of anything: lines, stacked bars, or lines over bars.
struct SeriesChartData {
    QString title; ///< what it shows: "ROI over time"
    CalendarSettings calendar;
    QVector<Period> periods; ///< consecutive, of one granularity, oldest first
    QVector<ChartSeries> series;
    FigureUnit unit = FigureUnit::Money;
    Currency currency;
    int maturingFrom = -1; ///< index of the first period whose values still grow; −1: all are mature
    int marked = -1; ///< a period that stands out, …
    QString mark; ///< … and why
    QString nothing; ///< what to say where there are no values

    [[nodiscard]] bool hasValues() const;
    [[nodiscard]] bool isMaturing(int period) const { return maturingFrom >= 0 && period >= maturingFrom; }
    [[nodiscard]] bool isMaturing(const ChartSeries &one, int period) const
    {
        const int from = one.maturingFrom.value_or(maturingFrom);
        return from >= 0 && period >= from;
    }
    /// What the bars of the period come to; none without bars.
    [[nodiscard]] std::optional<double> stacked(int period, const QSet<int> &hidden = {}) const;
};

/// A value of the chart with its unit: "€1,250", "142%", "3.1".
QString valueText(const SeriesChartData &data, double value, const Format &format);
/// The same for the axis, where the values stand `step` apart.
QString axisText(const SeriesChartData &data, double value, double step, const Format &format);

/// What stands below the axis: the year only where months repeat.
QString periodAxisText(const QVector<Period> &periods, int period, const CalendarSettings &calendar,
                       const Format &format);

/// The chart in a sentence or two, for people who hear it.
QString spokenSummary(const SeriesChartData &data, const Format &format);
/// All values of one period, for people who hear the crosshair.
QString spokenReading(const SeriesChartData &data, int period, const Format &format);
/// A row per period under its machine name, a column per series; RFC 4180.
QString seriesCsv(const SeriesChartData &data);

} // namespace payoff
