// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotframe.h"

#include "ui/models/serieschartdata.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr qreal labelGap = 9;
constexpr qreal periodLabelGap = 14;

} // namespace

QString PlotFrame::periodName(int period) const { return format.period(data.periods[period], data.calendar); }

QPointF PlotFrame::position(double period, double value) const
{
    const auto count = double(data.periods.size());
    const double share = count > 1 ? period / (count - 1) : 0.5;
    const double height = (value - scale.lowest) / (scale.highest - scale.lowest);
    return {area.left() + area.width() * share, area.bottom() - area.height() * height};
}

int PlotFrame::periodAt(qreal x) const
{
    const int last = int(data.periods.size()) - 1;
    if (last <= 0 || area.width() <= 0)
        return last;
    return std::clamp(qRound((x - area.left()) / area.width() * last), 0, last);
}

QVector<AxisLabel> PlotFrame::valueLabels() const
{
    QVector<AxisLabel> labels;
    for (const double tick : scale.ticks())
        labels.append({format.percent(tick, scale.percentDigits()), position(0, tick)});
    return labels;
}

QVector<AxisLabel> PlotFrame::periodLabels() const
{
    const QFontMetricsF metrics(small);
    QStringList texts;
    qreal widest = 0;
    for (int period = 0; period < data.periods.size(); ++period) {
        texts.append(periodAxisText(data.periods, period, data.calendar, format));
        widest = std::max(widest, metrics.horizontalAdvance(texts.last()));
    }
    const int last = int(texts.size()) - 1;
    const qreal spacing = last > 0 ? area.width() / last : area.width();
    const int every = std::max(1, int(std::ceil((widest + periodLabelGap) / std::max(spacing, 1.0))));
    QVector<AxisLabel> labels;
    for (int period = last; period >= 0; period -= every)
        labels.prepend({texts[period], position(period, scale.lowest), period});
    return labels;
}

QMarginsF PlotFrame::margins() const
{
    const QFontMetricsF metrics(small);
    qreal widest = 0;
    for (const double tick : scale.ticks())
        widest = std::max(widest, metrics.horizontalAdvance(format.percent(tick, scale.percentDigits())));
    const qreal beside = widest + labelGap + 2;
    const qreal beyond = 16;
    const qreal below = metrics.height() + 10;
    const qreal above = metrics.height() / 2 + 2;
    return direction == Qt::RightToLeft ? QMarginsF(beyond, above, beside, below)
                                        : QMarginsF(beside, above, beyond, below);
}

} // namespace payoff
