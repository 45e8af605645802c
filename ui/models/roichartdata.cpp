// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roichartdata.h"

#include <algorithm>

namespace payoff {

Granularity RoiChartData::granularity() const
{
    return periods.isEmpty() ? Granularity::Month : periods.first().granularity;
}

bool RoiChartData::hasValues() const
{
    return std::any_of(series.begin(), series.end(), [](const RoiSeries &each) {
        return std::any_of(each.values.begin(), each.values.end(),
                           [](const auto &value) { return value.has_value(); });
    });
}

QStringList RoiChartData::notesAt(int period) const
{
    QStringList texts;
    for (const ChartNote &note : notes) {
        if (note.period == period)
            texts.append(note.text);
    }
    return texts;
}

QVector<RoiReading> readingsAt(const RoiChartData &data, int period)
{
    QVector<RoiReading> readings;
    for (int i = 0; i < data.series.size(); ++i) {
        if (const std::optional<double> value = data.series[i].values.value(period))
            readings.append({i, *value});
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const RoiReading &a, const RoiReading &b) { return a.value > b.value; });
    return readings;
}

} // namespace payoff
