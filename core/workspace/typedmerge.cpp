// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/typedmerge.h"

#include "core/results/rollup.h"

#include <map>
#include <set>

namespace payoff {

namespace {

/// A cell as it is known after the merge, with what of it was of which.
struct Pair {
    std::optional<TypedCell> from;
    std::optional<TypedCell> into;
};
using Pairs = std::map<TypedCellKey, Pair>;
/// What counts in a month for a channel, or with the campaign for that campaign on it.
using Counted = std::map<std::tuple<ChannelId, CampaignId, Month>, MeasureValues>;

ChannelId &partOf(TypedCellKey &key, ChannelId) { return key.channel; }
CampaignId &partOf(TypedCellKey &key, CampaignId) { return key.campaign; }

template <class I>
Result<Pairs> readPairs(const Database &database, const char *column, I from, I into)
{
    auto query =
        database.run(QStringLiteral("SELECT channel, campaign, month, measure, value FROM typed_cell "
                                    "WHERE %1 IN (?, ?)")
                         .arg(QString::fromLatin1(column)),
                     {from.value, into.value});
    if (!query)
        return query.error();
    Pairs pairs;
    while (query->next()) {
        const auto measure = measureFromKey(query->value(3).toString());
        if (!measure)
            continue;
        const TypedCell cell{{{query->value(0).toLongLong()},
                              {query->value(1).toLongLong()},
                              {query->value(2).toInt()},
                              *measure},
                             query->value(4).toLongLong()};
        TypedCellKey key = cell.key;
        const bool isOfFrom = partOf(key, from) == from;
        partOf(key, from) = into;
        (isOfFrom ? pairs[key].from : pairs[key].into) = cell;
    }
    return pairs;
}

Result<Counted> readCounted(const Database &database, const Pairs &pairs)
{
    Counted counted;
    if (pairs.empty())
        return counted;
    Month first = pairs.begin()->first.month;
    Month last = first;
    for (const auto &[key, pair] : pairs) {
        first = std::min(first, key.month);
        last = std::max(last, key.month);
    }
    for (const RollupLevel level : {RollupLevel::ChannelMonth, RollupLevel::CampaignMonth}) {
        RollupFilter filter;
        filter.level = level;
        filter.first = first.index;
        filter.last = last.index;
        const auto read = readRollups(database, filter, [&](const RollupRow &row) {
            // What belongs to no campaign is not what counts for the channel.
            if (level == RollupLevel::ChannelMonth || !row.key.campaign.isNull())
                counted[{row.key.channel, row.key.campaign, Month{row.key.period}}].add(row.sums);
        });
        if (!read)
            return read.error();
    }
    return counted;
}

class TypedMerge {
public:
    TypedMerge(const Counted &counted, Merge &merge)
        : m_counted(counted),
          m_merge(merge)
    {
    }

    /// `key`: of the other one; `ownKey`: the same of the one that is merged.
    void add(const TypedCellKey &key, const TypedCellKey &ownKey, const Pair &pair)
    {
        const bool isSummed = info(key.measure).additivity == Additivity::Sum;
        if (pair.from)
            m_merge.changes.push_back(removed(*pair.from));
        if (isSummed)
            set(key, pair.into, countedFor(key, pair.into) + countedFor(ownKey, pair.from));
        else if (pair.from && (pair.into || m_counted.contains({key.channel, key.campaign, key.month})))
            ++m_merge.givenWay.typedValues;
        else if (pair.from)
            set(key, {}, pair.from->value);
    }

private:
    [[nodiscard]] qint64 countedFor(const TypedCellKey &key, const std::optional<TypedCell> &typed) const
    {
        const auto found = m_counted.find({key.channel, key.campaign, key.month});
        if (found != m_counted.end() && found->second.has(key.measure))
            return found->second[key.measure];
        return typed ? typed->value : 0;
    }

    void set(const TypedCellKey &key, const std::optional<TypedCell> &before, qint64 value)
    {
        const TypedCell after{key, value};
        if (before != after)
            m_merge.changes.push_back(Edit<TypedCell>{before, after});
    }

    const Counted &m_counted;
    Merge &m_merge;
};

template <class I>
Result<void> mergeTyped(const Database &database, const char *column, I from, I into, Merge &merge)
{
    const auto pairs = readPairs(database, column, from, into);
    if (!pairs)
        return pairs.error();
    const auto counted = readCounted(database, *pairs);
    if (!counted)
        return counted.error();
    TypedMerge typed(*counted, merge);
    for (const auto &[key, pair] : *pairs) {
        TypedCellKey ownKey = key;
        partOf(ownKey, from) = from;
        typed.add(key, ownKey, pair);
    }
    return {};
}

} // namespace

Result<void> mergeTypedValues(const Database &database, ChannelId from, ChannelId into, Merge &merge)
{
    return mergeTyped(database, "channel", from, into, merge);
}

Result<void> mergeTypedValues(const Database &database, CampaignId from, CampaignId into, Merge &merge)
{
    return mergeTyped(database, "campaign", from, into, merge);
}

} // namespace payoff
