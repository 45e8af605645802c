// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/outliers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace payoff {

namespace {

constexpr qsizetype fewestPoints = 8;
constexpr double limit = 3.5;
constexpr double smallestShare = 0.5; ///< of the median: what grows steadily is not a mistake
constexpr double ofNormalMad =
    0.6745; ///< the median distance of a normal distribution, in standard deviations
constexpr double ofNormalMean = 1.253314; ///< standard deviation in mean distances

double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

} // namespace

std::optional<Unusual> unusual(qint64 value, const QVector<qint64> &history)
{
    if (history.size() < fewestPoints)
        return std::nullopt;
    QVector<double> points;
    for (const qint64 each : history)
        points.push_back(double(each));
    const double middle = median(points);
    for (double &each : points)
        each = std::abs(each - middle);
    const double mad = median(points);
    const double mean = std::accumulate(points.begin(), points.end(), 0.0) / double(points.size());
    if (mean == 0)
        return std::nullopt;
    const double distance = double(value) - middle;
    const double score = mad > 0 ? ofNormalMad * distance / mad : distance / (ofNormalMean * mean);
    if (std::abs(score) <= limit || std::abs(distance) < smallestShare * std::abs(middle))
        return std::nullopt;
    return Unusual{score, std::llround(middle)};
}

} // namespace payoff
