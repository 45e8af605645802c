// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/dimensionnames.h"

#include "core/base/names.h"
#include "core/costs/cost.h"
#include "core/roi/queryrun.h"

namespace payoff {

namespace {

QString queryOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Channel:
        return QStringLiteral("SELECT id, name FROM channel");
    case Dimension::Campaign:
        return QStringLiteral("SELECT id, name FROM campaign");
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

/// The ids of all things of those names: names need not be unique.
Result<QVector<qint64>> idsNamed(const Database &database, Dimension dimension, const QString &kind,
                                 const QStringList &names)
{
    QHash<QString, QVector<qint64>> idsByKey;
    QStringList known;
    auto query = database.run(queryOf(dimension) + QStringLiteral(" ORDER BY 2"));
    if (!query)
        return query.error();
    while (query->next()) {
        known.push_back(query->value(1).toString());
        idsByKey[nameKey(known.back())].push_back(query->value(0).toLongLong());
    }
    QVector<qint64> ids;
    for (const QString &name : names) {
        const auto found = idsByKey.constFind(nameKey(name));
        if (found == idsByKey.constEnd())
            return Error{ErrorCode::UnknownChoice, {kind, name, known.mid(0, 20).join(QStringLiteral(", "))}};
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
