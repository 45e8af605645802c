// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/dimensionnames.h"

#include "core/base/names.h"
#include "core/costs/cost.h"
#include "core/roi/queryrun.h"

namespace payoff {

namespace {

/// What was merged into another has no name of its own any more.
QString queryOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Channel:
        return QStringLiteral("SELECT id, name FROM channel WHERE merged_into IS NULL");
    case Dimension::Campaign:
        return QStringLiteral("SELECT id, name FROM campaign WHERE merged_into IS NULL");
    case Dimension::Segment:
        return QStringLiteral("SELECT id, name FROM segment");
    case Dimension::Persona:
        return QStringLiteral("SELECT id, name FROM persona");
    case Dimension::Source:
        return QStringLiteral("SELECT id, trim(tool || ' ' || account) FROM source");
    default:
        return {};
    }
}

/// The names that lead to what they were merged into.
QString mergedOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Channel:
        return QStringLiteral("SELECT merged_into, name FROM channel WHERE merged_into IS NOT NULL");
    case Dimension::Campaign:
        return QStringLiteral("SELECT merged_into, name FROM campaign WHERE merged_into IS NOT NULL");
    default:
        return {};
    }
}

QString nameOfNone(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Channel:
        return QStringLiteral("(unattributed)");
    case Dimension::Campaign:
        return QStringLiteral("(no campaign)");
    case Dimension::Segment:
        return QStringLiteral("(no segment)");
    case Dimension::Source:
        return QStringLiteral("(typed by hand)");
    default:
        return QStringLiteral("(none)");
    }
}

using IdsByName = QHash<QString, QVector<qint64>>;

/// Adds what the query finds, id and name; returns the names.
Result<QStringList> addNamed(const Database &database, const QString &sql, IdsByName &idsByKey)
{
    QStringList known;
    if (sql.isEmpty())
        return known;
    auto query = database.run(sql + QStringLiteral(" ORDER BY 2"));
    if (!query)
        return query.error();
    while (query->next()) {
        known.push_back(query->value(1).toString());
        QVector<qint64> &ids = idsByKey[nameKey(known.back())];
        if (const qint64 id = query->value(0).toLongLong(); !ids.contains(id))
            ids.push_back(id);
    }
    return known;
}

/// The ids of all things of those names: names need not be unique.
Result<QVector<qint64>> idsNamed(const Database &database, Dimension dimension, const QString &kind,
                                 const QStringList &names)
{
    IdsByName idsByKey;
    const auto known = addNamed(database, queryOf(dimension), idsByKey);
    if (!known)
        return known.error();
    if (const auto merged = addNamed(database, mergedOf(dimension), idsByKey); !merged)
        return merged.error();
    QVector<qint64> ids;
    for (const QString &name : names) {
        const auto found = idsByKey.constFind(nameKey(name));
        if (found == idsByKey.constEnd())
            return Error{ErrorCode::UnknownChoice,
                         {kind, name, known->mid(0, 20).join(QStringLiteral(", "))}};
        ids += *found;
    }
    return ids;
}

template <class I>
Result<QVector<I>> typed(const Result<QVector<qint64>> &ids)
{
    if (!ids)
        return ids.error();
    QVector<I> typedIds;
    for (const qint64 id : *ids)
        typedIds.push_back({id});
    return typedIds;
}

} // namespace

Result<DimensionNames> DimensionNames::load(const Database &database, const QVector<Dimension> &dimensions)
{
    DimensionNames names;
    for (const Dimension dimension : dimensions) {
        const QString sql = queryOf(dimension);
        if (sql.isEmpty())
            continue;
        auto query = database.run(sql);
        if (!query)
            return query.error();
        while (query->next())
            names.m_names.insert({int(dimension), query->value(0).toLongLong()}, query->value(1).toString());
    }
    return names;
}

QString DimensionNames::name(Dimension dimension, qint64 id, const CalendarSettings &calendar) const
{
    if (const auto granularity = granularityOf(dimension))
        return Period::containing({qint32(id)}, *granularity, calendar).key(calendar);
    if (dimension == Dimension::Paid)
        return toKey(Paid(id));
    if (dimension == Dimension::Category)
        return toKey(CostCategory(id));
    return m_names.value({int(dimension), id}, nameOfNone(dimension));
}

Result<QVector<ChannelId>> channelsNamed(const Database &database, const QStringList &names)
{
    return typed<ChannelId>(idsNamed(database, Dimension::Channel, QStringLiteral("channel"), names));
}

Result<QVector<CampaignId>> campaignsNamed(const Database &database, const QStringList &names)
{
    return typed<CampaignId>(idsNamed(database, Dimension::Campaign, QStringLiteral("campaign"), names));
}

Result<QVector<SegmentId>> segmentsNamed(const Database &database, const QStringList &names)
{
    return typed<SegmentId>(idsNamed(database, Dimension::Segment, QStringLiteral("segment"), names));
}

Result<QVector<SourceId>> sourcesNamed(const Database &database, const QStringList &names)
{
    return typed<SourceId>(idsNamed(database, Dimension::Source, QStringLiteral("source"), names));
}

} // namespace payoff
