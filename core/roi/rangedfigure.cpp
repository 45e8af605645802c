// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/rangedfigure.h"

#include <array>

namespace payoff {

namespace {

constexpr std::array figuresWithEnds{"assumed_value", "value", "net_return", "roi"};

QString suffixOf(RangeEnd end)
{
    switch (end) {
    case RangeEnd::Likely:
        return {};
    case RangeEnd::Low:
        return QStringLiteral("_low");
    case RangeEnd::High:
        return QStringLiteral("_high");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<RangedFigure> RangedFigure::fromKey(const QString &key)
{
    for (const char *each : figuresWithEnds) {
        for (const RangeEnd end : {RangeEnd::Low, RangeEnd::High}) {
            if (key == QLatin1String(each) + suffixOf(end))
                return RangedFigure{Figure::fromKey(QString::fromLatin1(each)).value(), end};
        }
    }
    if (const auto figure = Figure::fromKey(key))
        return RangedFigure{*figure, RangeEnd::Likely};
    const QStringList keys = Figure::allKeys() + endKeys();
    return Error{ErrorCode::UnknownMeasure, {key, keys.join(QStringLiteral(", "))}};
}

QStringList RangedFigure::endKeys()
{
    QStringList keys;
    for (const char *each : figuresWithEnds) {
        for (const RangeEnd end : {RangeEnd::Low, RangeEnd::High})
            keys.push_back(QLatin1String(each) + suffixOf(end));
    }
    return keys;
}

QString RangedFigure::key() const { return figure.key() + suffixOf(end); }

FigureValue RangedFigure::of(FigureValue value) const
{
    if (end == RangeEnd::Likely || !value.hasRange())
        return value;
    const FigureBound bound = end == RangeEnd::Low ? *value.low : *value.high;
    value.sum = bound.sum;
    value.ratio = bound.ratio;
    return value;
}

} // namespace payoff
