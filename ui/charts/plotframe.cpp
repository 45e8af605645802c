// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotframe.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr qreal labelGap = 9;
constexpr qreal monthLabelGap = 14;
constexpr int monthsInAYear = 12;

} // namespace

QPointF PlotFrame::position(double month, double value) const
{
    const auto count = double(data.months.size());
    const double share = count > 1 ? month / (count - 1) : 0.5;
    const double height = (value - scale.lowest) / (scale.highest - scale.lowest);
    return {area.left() + area.width() * share, area.bottom() - area.height() * height};
}

int PlotFrame::monthAt(qreal x) const
{
    const int last = int(data.months.size()) - 1;
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

QVector<AxisLabel> PlotFrame::monthLabels() const
{
    const QFontMetricsF metrics(small);
    QStringList texts;
    qreal widest = 0;
    for (const Month month : data.months) {
        const bool needsYear = data.months.size() > monthsInAYear;
        texts.append(needsYear ? format.shortMonthAndYear(month) : format.shortMonth(month));
        widest = std::max(widest, metrics.horizontalAdvance(texts.last()));
    }
    const int last = int(texts.size()) - 1;
    const qreal spacing = last > 0 ? area.width() / last : area.width();
    const int every = std::max(1, int(std::ceil((widest + monthLabelGap) / std::max(spacing, 1.0))));
    QVector<AxisLabel> labels;
    for (int month = last; month >= 0; month -= every)
        labels.prepend({texts[month], position(month, scale.lowest)});
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
