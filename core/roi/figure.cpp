// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/figure.h"

namespace payoff {

Result<Figure> Figure::fromKey(const QString &key)
{
    if (const auto measure = measureFromKey(key))
        return Figure(*measure);
    if (const auto derived = payoff::fromKey<Derived>(key))
        return Figure(*derived);
    if (const KpiInfo *kpi = kpiFromKey(key))
        return Figure(*kpi);
    return Error{ErrorCode::UnknownMeasure, {key, allKeys().join(QStringLiteral(", "))}};
}

QStringList Figure::allKeys()
{
    QStringList keys;
    for (const MeasureInfo &each : measures())
        keys.push_back(QString::fromLatin1(each.key));
    for (const auto &[derived, key] : EnumKeys<Derived>::keys)
        keys.push_back(QString::fromLatin1(key));
    for (const KpiInfo &each : kpis())
        keys.push_back(QString::fromLatin1(each.key));
    return keys;
}

QString Figure::key() const
{
    if (const auto each = measure())
        return QString::fromLatin1(info(*each).key);
    if (const auto each = derived())
        return toKey(*each);
    return QString::fromLatin1(kpi()->key);
}

FigureUnit Figure::unit() const
{
    if (const auto each = measure())
        return info(*each).unit == MeasureUnit::Money ? FigureUnit::Money : FigureUnit::Count;
    if (const auto each = derived())
        return unitOf(*each);
    return kpi()->unit;
}

std::optional<Measure> Figure::measure() const
{
    const auto *each = std::get_if<Measure>(&m_figure);
    return each ? std::optional(*each) : std::nullopt;
}

std::optional<Derived> Figure::derived() const
{
    const auto *each = std::get_if<Derived>(&m_figure);
    return each ? std::optional(*each) : std::nullopt;
}

const KpiInfo *Figure::kpi() const
{
    const auto *each = std::get_if<std::shared_ptr<const KpiInfo>>(&m_figure);
    return each ? each->get() : nullptr;
}

bool operator==(const Figure &a, const Figure &b)
{
    if (a.m_figure.index() != b.m_figure.index())
        return false;
    const KpiInfo *kpi = a.kpi();
    return kpi ? qstrcmp(kpi->key, b.kpi()->key) == 0 : a.m_figure == b.m_figure;
}

} // namespace payoff
