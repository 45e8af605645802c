// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/ownsheet.h"

#include "core/base/names.h"
#include "core/channels/channeltable.h"
#include "core/results/owntable.h"
#include "core/storage/repository.h"

#include <QHash>
#include <QPair>

#include <algorithm>

namespace payoff {

namespace {

using Recorded = QHash<QPair<qint64, qint64>, qint64>; // by measure and channel

Result<Recorded> readRecorded(const Database &database, Month month)
{
    auto query = database.run(QStringLiteral("SELECT measure, channel, value FROM user_result WHERE "
                                             "start_day = ? AND end_day = ? AND campaign = 0 AND source = 0"),
                              {month.first().sinceEpoch, month.last().sinceEpoch});
    if (!query)
        return query.error();
    Recorded recorded;
    while (query->next())
        recorded.insert({query->value(0).toLongLong(), query->value(1).toLongLong()},
                        query->value(2).toLongLong());
    return recorded;
}

template <class I>
bool hasAny(const Recorded &recorded, qint64 QPair<qint64, qint64>::*part, I id)
{
    return std::any_of(recorded.keyBegin(), recorded.keyEnd(),
                       [&](const QPair<qint64, qint64> &key) { return key.*part == id.value; });
}

OwnSheet::Row rowOf(const Channel &channel, const QVector<OwnMeasure> &measures, const Recorded &recorded)
{
    OwnSheet::Row row{channel.id, channel.name, {}};
    for (const OwnMeasure &measure : measures) {
        const auto found = recorded.constFind({measure.id.value, channel.id.value});
        row.values.push_back(found == recorded.constEnd() ? std::nullopt : std::optional(*found));
    }
    return row;
}

} // namespace

OwnValue OwnSheet::valueAt(int row, int column) const
{
    return {measures[column].id, rows[row].channel, {}, month, rows[row].values[column].value_or(0)};
}

Result<OwnSheet> readOwnSheet(const Workspace &workspace, Month month)
{
    const Database &database = workspace.database();
    const auto recorded = readRecorded(database, month);
    if (!recorded)
        return recorded.error();
    const auto measures = Repository<OwnMeasure>(database).all();
    if (!measures)
        return measures.error();
    const auto channels = Repository<Channel>(database).all();
    if (!channels)
        return channels.error();
    OwnSheet sheet;
    sheet.month = month;
    for (const OwnMeasure &each : *measures) {
        if (!each.isArchived || hasAny(*recorded, &QPair<qint64, qint64>::first, each.id))
            sheet.measures.push_back(each);
    }
    for (const Channel &each : *channels) {
        const bool isInUse = !each.isArchived && !each.mergedInto;
        if (isInUse || hasAny(*recorded, &QPair<qint64, qint64>::second, each.id))
            sheet.rows.push_back(rowOf(each, sheet.measures, *recorded));
    }
    std::sort(sheet.rows.begin(), sheet.rows.end(), [](const OwnSheet::Row &a, const OwnSheet::Row &b) {
        return std::tuple(nameKey(a.name), a.channel) < std::tuple(nameKey(b.name), b.channel);
    });
    return sheet;
}

} // namespace payoff
