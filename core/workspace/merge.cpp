// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/merge.h"

#include "core/base/names.h"
#include "core/workspace/contents.h"
#include "core/workspace/mergerules.h"
#include "core/workspace/typedmerge.h"

#include <algorithm>

namespace payoff {

namespace {

Error unknown(const char *kind, qint64 id)
{
    return {ErrorCode::UnknownId, {QString::fromLatin1(kind), QString::number(id)}};
}

/// Adds the edits that give the thing, and what was merged into it before, their new whole. First of all: the
/// check of closed months sees what stood before, and so does the one of their inverse.
template <class T>
Result<void> giveAway(const char *kind, const QVector<T> &live, const QVector<T> &merged,
                      decltype(T::id) from, decltype(T::id) into, ChangeSet &changes)
{
    const T *const own = byId(live, from);
    const T *const other = byId(live, into);
    if (own && from == into)
        return Error{ErrorCode::CannotMerge, {QString::fromLatin1(kind), own->name}};
    for (const auto &[id, isLive] : {std::pair{from, own != nullptr}, std::pair{into, other != nullptr}}) {
        if (isLive)
            continue;
        const T *const known = byId(merged, id);
        return known ? Error{ErrorCode::CannotMerge, {QString::fromLatin1(kind), known->name}}
                     : unknown(kind, id.value);
    }
    for (const T &each : merged) {
        if (each.mergedInto != from)
            continue;
        T moved = each;
        moved.mergedInto = into;
        changes.push_back(changed(each, moved));
    }
    T given = *own;
    given.mergedInto = into;
    changes.push_back(changed(*own, given));
    return {};
}

/// Each thing of the list that belongs to the one goes to the other.
template <class T, class I>
void move(const QVector<T> &list, std::optional<I> T::*member, I from, I into, ChangeSet &changes)
{
    for (const T &each : list) {
        if (each.*member != from)
            continue;
        T moved = each;
        moved.*member = into;
        changes.push_back(changed(each, moved));
    }
}

void addBudget(std::optional<qint64> &budget, std::optional<qint64> more)
{
    if (more)
        budget = budget.value_or(0) + *more;
}

void addRun(QVector<CampaignChannel> &runs, const CampaignChannel &run)
{
    const auto at =
        std::lower_bound(runs.begin(), runs.end(), run.channel,
                         [](const CampaignChannel &each, ChannelId id) { return each.channel < id; });
    if (at != runs.end() && at->channel == run.channel)
        addBudget(at->plannedBudget, run.plannedBudget);
    else
        runs.insert(at, run);
}

template <class I>
QVector<I> united(QVector<I> ids, const QVector<I> &more)
{
    ids += more;
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

// Channels -----------------------------------------------------------------------------------------------

class ChannelMerge {
public:
    ChannelMerge(const Contents &contents, ChannelId from, ChannelId into, Merge &merge)
        : m_contents(contents),
          m_from(from),
          m_into(into),
          m_merge(merge)
    {
    }

    void moveEntries()
    {
        ChangeSet &changes = m_merge.changes;
        move(m_contents.costs, &Cost::channel, m_from, m_into, changes);
        move(m_contents.goals, &Goal::channel, m_from, m_into, changes);
        move(m_contents.notes, &Note::channel, m_from, m_into, changes);
        move(m_contents.benefits, &Benefit::channel, m_from, m_into, changes);
        moveOrGiveWay(m_contents.sourceChoices, m_merge.givenWay.sourceChoices,
                      [](const auto &one, const auto &other) { return one.group == other.group; });
        moveOrGiveWay(m_contents.valueRules, m_merge.givenWay.valueRules,
                      [](const auto &one, const auto &other) { return one.measure == other.measure; });
        addShares();
        moveRuns();
    }

    Result<void> moveInvoicedMonths(const Database &database);

private:
    template <class T, class IsSame>
    void moveOrGiveWay(const QVector<T> &things, int &givenWay, IsSame isSame);
    void addShares();
    void moveRuns();

    const Contents &m_contents;
    ChannelId m_from;
    ChannelId m_into;
    Merge &m_merge;
};

/// What the other channel has of its own stays; what it has not becomes its own.
template <class T, class IsSame>
void ChannelMerge::moveOrGiveWay(const QVector<T> &things, int &givenWay, IsSame isSame)
{
    for (const T &each : things) {
        if (each.channel != m_from)
            continue;
        const bool isTaken = std::any_of(things.begin(), things.end(), [&](const T &own) {
            return own.channel == m_into && isSame(own, each);
        });
        T moved = each;
        moved.channel = m_into;
        m_merge.changes.push_back(isTaken ? removed(each) : changed(each, moved));
        givenWay += isTaken ? 1 : 0;
    }
}

void ChannelMerge::addShares()
{
    for (const SharingRule &each : m_contents.sharingRules) {
        const auto isOf = [](ChannelId channel) {
            return [channel](const SharingPercentage &share) { return share.channel == channel; };
        };
        SharingRule moved = each;
        auto &shares = moved.percentages;
        const auto own = std::find_if(shares.begin(), shares.end(), isOf(m_from));
        if (own == shares.end())
            continue;
        const qint64 share = own->share;
        shares.erase(own);
        auto other = std::find_if(shares.begin(), shares.end(), isOf(m_into));
        if (other == shares.end())
            other = shares.insert(
                std::find_if(shares.begin(), shares.end(),
                             [&](const SharingPercentage &next) { return m_into < next.channel; }),
                SharingPercentage{m_into, 0});
        other->share += share;
        m_merge.changes.push_back(changed(each, moved));
    }
}

void ChannelMerge::moveRuns()
{
    for (const Campaign &each : m_contents.campaigns) {
        Campaign moved = each;
        const auto own = std::find_if(moved.channels.begin(), moved.channels.end(),
                                      [this](const CampaignChannel &run) { return run.channel == m_from; });
        if (own == moved.channels.end())
            continue;
        const CampaignChannel run{m_into, own->plannedBudget};
        moved.channels.erase(own);
        addRun(moved.channels, run);
        m_merge.changes.push_back(changed(each, moved));
    }
}

/// A month whose ad spend comes from the ledger: unless the other has it so already, or reported ad spend.
Result<void> ChannelMerge::moveInvoicedMonths(const Database &database)
{
    auto months =
        database.run(QStringLiteral("SELECT month, EXISTS (SELECT 1 FROM rollup r WHERE level = 2 "
                                    "AND r.period = i.month AND r.channel = ? "
                                    "AND r.ad_spend <> 0), "
                                    "EXISTS (SELECT 1 FROM invoiced_month o WHERE o.month = i.month "
                                    "AND o.channel = ?) "
                                    "FROM invoiced_month i WHERE i.channel = ? ORDER BY month"),
                     {m_into.value, m_into.value, m_from.value});
    if (!months)
        return months.error();
    while (months->next()) {
        const InvoicedMonth own{m_from, {months->value(0).toInt()}};
        const bool isReported = months->value(1).toBool();
        const bool isInvoiced = months->value(2).toBool();
        m_merge.changes.push_back(removed(own));
        if (!isInvoiced && !isReported)
            m_merge.changes.push_back(added(InvoicedMonth{m_into, own.month}));
        m_merge.givenWay.invoicedMonths += isReported && !isInvoiced ? 1 : 0;
    }
    return {};
}

// Campaigns ----------------------------------------------------------------------------------------------

/// From the first day of either to the last of either; a campaign of unknown days says nothing of them.
void uniteDays(Campaign &whole, const Campaign &part)
{
    if (!part.firstDay && !part.lastDay)
        return;
    if (!whole.firstDay && !whole.lastDay) {
        whole.firstDay = part.firstDay;
        whole.lastDay = part.lastDay;
        return;
    }
    if (part.firstDay)
        whole.firstDay = std::min(whole.firstDay.value_or(*part.firstDay), *part.firstDay);
    if (whole.lastDay && part.lastDay)
        whole.lastDay = std::max(*whole.lastDay, *part.lastDay);
    else
        whole.lastDay.reset();
}

Campaign wholeOf(const Campaign &own, const Campaign &part)
{
    Campaign whole = own;
    uniteDays(whole, part);
    for (const CampaignChannel &run : part.channels)
        addRun(whole.channels, run);
    whole.personas = united(whole.personas, part.personas);
    whole.goals = united(whole.goals, part.goals);
    for (QString Campaign::*const text : {&Campaign::utm, &Campaign::learnings, &Campaign::note}) {
        if ((whole.*text).isEmpty())
            whole.*text = part.*text;
    }
    if (!whole.outcome)
        whole.outcome = part.outcome;
    return whole;
}

void moveVariants(const QVector<Variant> &variants, CampaignId from, CampaignId into, ChangeSet &changes)
{
    for (const Variant &each : variants) {
        const bool isTaken = std::any_of(variants.begin(), variants.end(), [&](const Variant &own) {
            return own.campaign == into && nameKey(own.name) == nameKey(each.name);
        });
        if (each.campaign != from || isTaken)
            continue;
        Variant moved = each;
        moved.campaign = into;
        changes.push_back(changed(each, moved));
    }
}

} // namespace

Result<Merge> mergeOf(const Workspace &workspace, ChannelId from, ChannelId into)
{
    Contents contents;
    if (const auto read = readContents(workspace, everything, contents); !read)
        return read.error();
    Merge merge;
    const Database &database = workspace.database();
    ChannelMerge entries(contents, from, into, merge);
    Result<void> done;
    const bool isDone =
        (done = giveAway("channel", contents.channels, contents.mergedChannels, from, into, merge.changes))
        && (done = checkMonthsAreOpen(database, QVector<ChannelId>{from, into}))
        && (done = mergeTypedValues(database, from, into, merge))
        && (done = entries.moveInvoicedMonths(database));
    if (!isDone)
        return done.error();
    entries.moveEntries();
    return merge;
}

Result<Merge> mergeOf(const Workspace &workspace, CampaignId from, CampaignId into)
{
    Contents contents;
    if (const auto read = readContents(workspace, everything, contents); !read)
        return read.error();
    Merge merge;
    ChangeSet &changes = merge.changes;
    Result<void> done;
    const bool isDone =
        (done = giveAway("campaign", contents.campaigns, contents.mergedCampaigns, from, into, changes))
        && (done = checkMonthsAreOpen(workspace.database(), QVector<CampaignId>{from, into}))
        && (done = mergeTypedValues(workspace.database(), from, into, merge));
    if (!isDone)
        return done.error();
    const Campaign &own = *byId(contents.campaigns, into);
    const Campaign whole = wholeOf(own, *byId(contents.campaigns, from));
    if (whole != own)
        changes.push_back(changed(own, whole));
    move(contents.costs, &Cost::campaign, from, into, changes);
    move(contents.notes, &Note::campaign, from, into, changes);
    move(contents.benefits, &Benefit::campaign, from, into, changes);
    move(contents.baselines, &Baseline::campaign, from, into, changes);
    moveVariants(contents.variants, from, into, changes);
    return merge;
}

} // namespace payoff
