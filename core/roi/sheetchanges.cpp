// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/sheetchanges.h"

#include "core/costs/costcopies.h"
#include "core/costs/costtable.h"
#include "core/costs/occurrences.h"
#include "core/results/sums.h"
#include "core/storage/repository.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace payoff {

namespace {

using Place = std::pair<ChannelId, CampaignId>;

Result<QVector<TypedCell>> typedAdSpend(const Database &database, Month month)
{
    auto query = database.run(QStringLiteral("SELECT channel, campaign, value FROM typed_cell "
                                             "WHERE month = ? AND measure = ? ORDER BY channel, campaign"),
                              {month.index, QString::fromLatin1(info(Measure::AdSpend).key)});
    if (!query)
        return query.error();
    QVector<TypedCell> cells;
    while (query->next())
        cells.push_back(
            {{{query->value(0).toLongLong()}, {query->value(1).toLongLong()}, month, Measure::AdSpend},
             query->value(2).toLongLong()});
    return cells;
}

/// Where ad spend is known in the month: channels (with a null campaign) and campaigns on them.
Result<QSet<Place>> placesWithAdSpend(const Database &database, Month month)
{
    SumRequest request;
    request.days = month.range();
    request.dimensions.byCampaign = true;
    QSet<Place> places;
    const auto read = readSums(database, request, [&](const RollupRow &row) {
        if (!row.sums.has(Measure::AdSpend))
            return;
        places.insert({row.key.channel, {}});
        places.insert({row.key.channel, row.key.campaign});
    });
    if (!read)
        return read.error();
    return places;
}

Result<void> addAdSpend(const Database &database, Month month, CopiedCosts &copied)
{
    const auto cells = typedAdSpend(database, month.previous());
    if (!cells)
        return cells.error();
    const auto places = placesWithAdSpend(database, month);
    if (!places)
        return places.error();
    for (TypedCell cell : *cells) {
        if (places->contains({cell.key.channel, cell.key.campaign}))
            continue;
        cell.key.month = month;
        copied.changes.push_back(added(cell));
        ++copied.adSpendCells;
    }
    return {};
}

bool isOneOffOf(const Cost &cost, Month month)
{
    return cost.recurrence == Recurrence::None && !cost.batch && !cost.isCredit
        && month.first() <= cost.span.first && cost.span.last <= month.last();
}

Result<void> addCosts(const Database &database, Month month, CopiedCosts &copied)
{
    const auto costs = Repository<Cost>(database).all();
    if (!costs)
        return costs.error();
    for (Cost cost : *costs) {
        if (!isOneOffOf(cost, month.previous()))
            continue;
        cost.id = {};
        cost.converted.reset();
        cost.span = shiftedByMonths(cost.span, 1);
        if (std::any_of(costs->cbegin(), costs->cend(),
                        [&](const Cost &each) { return isSameCost(each, cost); }))
            continue;
        copied.changes.push_back(added(cost));
        ++copied.costs;
    }
    return {};
}

/// What makes the cell hold what is wanted; nothing if it does already.
std::optional<Edit<TypedCell>> changeOf(const SheetCell &cell, const TypedCellKey &key,
                                        const std::optional<qint64> &wanted)
{
    const bool isTyped = cell.origin == CellOrigin::Typed;
    if (wanted == cell.value || (!wanted && !isTyped))
        return std::nullopt;
    Edit<TypedCell> change;
    if (isTyped)
        change.before = TypedCell{key, cell.value.value_or(0)};
    if (wanted)
        change.after = TypedCell{key, *wanted};
    return change;
}

} // namespace

ChangeSet sheetChanges(const MonthSheet &sheet, const QVector<SheetEdit> &edits)
{
    std::map<TypedCellKey, std::optional<qint64>> wanted;
    for (const SheetEdit &edit : edits)
        wanted[edit.key] = edit.value;
    ChangeSet changes;
    for (const SheetRow &row : sheet.rows) {
        for (const MeasureInfo &each : measures()) {
            const TypedCellKey key = sheet.keyOf(row, each.measure);
            const auto edit = wanted.find(key);
            if (!row.isEditable || edit == wanted.end())
                continue;
            if (const auto change = changeOf(row[each.measure], key, edit->second))
                changes.push_back(*change);
        }
    }
    return changes;
}

Result<CopiedCosts> copyLastMonthsCosts(const Workspace &workspace, Month month)
{
    CopiedCosts copied;
    if (const auto done = addAdSpend(workspace.database(), month, copied); !done)
        return done.error();
    if (const auto done = addCosts(workspace.database(), month, copied); !done)
        return done.error();
    return copied;
}

} // namespace payoff
