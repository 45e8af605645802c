// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/contents.h"

#include "core/audience/audiencetable.h"
#include "core/benefits/benefittable.h"
#include "core/campaigns/campaigntable.h"
#include "core/channels/channeltable.h"
#include "core/costs/costtable.h"
#include "core/costs/ratetable.h"
#include "core/goals/goaltable.h"
#include "core/notes/notetable.h"
#include "core/results/owntable.h"
#include "core/results/resulttable.h"
#include "core/storage/repository.h"
#include "core/templates/templatetable.h"
#include "core/value/valuetable.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <iterator>

namespace payoff {

namespace {

template <class T>
Result<void> readList(const Database &database, QVector<T> &list)
{
    auto read = Repository<T>(database).all();
    if (!read)
        return read.error();
    list = std::move(*read);
    return {};
}

Result<void> readShares(const Database &database, QVector<AudienceShare> &shares)
{
    auto read = latestShares(database);
    if (!read)
        return read.error();
    shares = std::move(*read);
    return {};
}

/// Puts those that were merged into another into a list of their own.
template <class T>
void setApart(QVector<T> &list, QVector<T> &merged)
{
    merged.clear();
    const auto apart = std::stable_partition(list.begin(), list.end(),
                                             [](const T &each) { return !each.mergedInto.has_value(); });
    std::move(apart, list.end(), std::back_inserter(merged));
    list.erase(apart, list.end());
}

template <class... T>
Result<void> readLists(const Database &database, QVector<T> &...lists)
{
    Result<void> result;
    (void)(... && static_cast<bool>(result = readList(database, lists)));
    return result;
}

} // namespace

Result<void> readContents(const Workspace &workspace, TouchedThings touched, Contents &contents)
{
    const Database &database = workspace.database();
    Result<void> result;
    // An import brings results and, with them, names.
    if (result && touched & (Touched::Names | Touched::Results)) {
        result = readLists(database, contents.channels, contents.sourceChoices, contents.campaigns,
                           contents.variants, contents.segments, contents.personas, contents.sources,
                           contents.imports, contents.ownMeasures, contents.ownKpis);
        setApart(contents.channels, contents.mergedChannels);
        setApart(contents.campaigns, contents.mergedCampaigns);
        result = result ? readShares(database, contents.shares) : result;
    }
    if (result && touched.testFlag(Touched::Costs))
        result = readLists(database, contents.costs, contents.sharingRules, contents.rates);
    if (result && touched.testFlag(Touched::Value))
        result = readLists(database, contents.valueRules, contents.margins, contents.baselines);
    if (result && touched.testFlag(Touched::Goals))
        result = readLists(database, contents.goals);
    if (result && touched.testFlag(Touched::Notes))
        result = readLists(database, contents.notes, contents.benefits, contents.competitors);
    if (result && touched.testFlag(Touched::Templates))
        result = readLists(database, contents.templates);
    return result;
}

} // namespace payoff
