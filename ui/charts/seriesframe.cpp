// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesframe.h"

#include <QFontMetricsF>

#include <algorithm>

namespace payoff {

namespace {

constexpr qreal labelGap = 9;
constexpr qreal beyond = 16;

ValueScale scaleFor(const SeriesFrame &frame)
{
    double smallest = 0;
    double largest = 0;
    const auto hold = [&](const std::optional<double> &value) {
        smallest = std::min(smallest, value.value_or(0));
        largest = std::max(largest, value.value_or(0));
    };
    for (int period = 0; period < frame.data.periods.size(); ++period) {
        for (int i = 0; i < frame.data.series.size(); ++i) {
            if (!frame.hidden.contains(i))
                hold(frame.data.series[i].values.value(period));
        }
        hold(frame.data.stacked(period, frame.hidden));
    }
    return smallest == 0 && largest == 0 ? ValueScale::covering(0, 1)
                                         : ValueScale::covering(smallest, largest);
}

} // namespace

bool SeriesFrame::hasBars() const
{
    return std::any_of(data.series.begin(), data.series.end(),
                       [](const ChartSeries &each) { return each.isBar; });
}

qreal SeriesFrame::periodWidth() const
{
    const auto count = qreal(data.periods.size());
    const qreal gaps = hasBars() ? count : count - 1;
    return gaps > 0 ? area.width() / gaps : area.width();
}

QPointF SeriesFrame::position(int period, double value) const
{
    qreal x = area.center().x();
    if (hasBars())
        x = area.left() + periodWidth() * (period + 0.5);
    else if (data.periods.size() > 1)
        x = area.left() + periodWidth() * period;
    const double height = (value - scale.lowest) / (scale.highest - scale.lowest);
    return {x, area.bottom() - area.height() * height};
}

int SeriesFrame::periodAt(qreal x) const
{
    const int last = int(data.periods.size()) - 1;
    if (last <= 0 || area.width() <= 0)
        return last;
    const qreal place = (x - area.left()) / periodWidth() - (hasBars() ? 0.5 : 0);
    return std::clamp(qRound(place), 0, last);
}

void SeriesFrame::fit(const QRectF &within)
{
    bounds = within;
    scale = scaleFor(*this);
    const QFontMetricsF metrics(small);
    qreal widest = 0;
    for (const double tick : scale.ticks())
        widest = std::max(widest, metrics.horizontalAdvance(axisText(data, tick, scale.step, format)));
    const qreal beside = widest + labelGap + 2;
    const qreal below = metrics.height() + 10;
    const qreal above = metrics.height() / 2 + 2;
    const bool isMirrored = direction == Qt::RightToLeft;
    area = within.marginsRemoved(isMirrored ? QMarginsF(beyond, above, beside, below)
                                            : QMarginsF(beside, above, beyond, below));
}

} // namespace payoff
