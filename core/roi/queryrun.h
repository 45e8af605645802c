// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/sums.h"
#include "core/roi/bucket.h"
#include "core/roi/costallocation.h"
#include "core/roi/figureneeds.h"
#include "core/roi/ownvalues.h"
#include "core/roi/personas.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <map>

namespace payoff {

/// The granularity of a dimension of time.
std::optional<Granularity> granularityOf(Dimension dimension);

/// What a sum or a cost belongs to.
struct Facts {
    ChannelId channel;
    CampaignId campaign;
    SegmentId segment;
    SourceId source;
    Paid paid = Paid::Unknown;
    CostCategory category = CostCategory::AdSpend;
    Day day;
};

/// One question on its way to its answer.
class QueryRun {
public:
    QueryRun(const Workspace &workspace, const Query &query)
        : m_workspace(workspace),
          m_query(query),
          m_needs(query.figures)
    {
    }

    Result<QueryResult> run();

private:
    using Key = std::vector<qint64>;

    Result<void> check() const;
    Result<void> settleDays();
    Result<void> addResults();
    Result<void> addPaidResults();
    Result<void> addCosts();
    Result<void> addAdSpendCategory();
    Result<void> addLookedUp();
    Result<void> addAssumptions();
    Result<void> addCustomers();
    Result<void> addMeanFollowers();
    Result<void> addCompetitors();
    Result<void> addOwnMeasures();
    void addOwnValue(const OwnValues::Each &value, std::map<Key, OwnSums> &sums) const;
    Result<void> addPaybacks();
    void addBaselines();
    Result<QueryResult> answer() const;

    [[nodiscard]] bool has(Dimension dimension) const { return m_query.by.contains(dimension); }
    [[nodiscard]] bool needsResults() const { return !has(Dimension::Category); }
    [[nodiscard]] bool needsDays() const;
    [[nodiscard]] bool knowsOnlyAdSpend() const;
    [[nodiscard]] bool isWanted(const CostPart &part) const;
    [[nodiscard]] SumRequest request() const;
    [[nodiscard]] Day dayOf(const RollupRow &row, const SumRequest &request) const;
    [[nodiscard]] qint64 idIn(Dimension dimension, const Facts &facts) const;
    void forEachBucket(const Facts &facts, const std::function<void(Bucket &)> &visit);
    void visitSum(const SumRequest &request, const RollupRow &row,
                  const std::function<void(Bucket &, Day, const MeasureValues &)> &visit);
    void addCostPart(const CostPart &part);
    [[nodiscard]] DayRange daysOf(const Key &key) const;
    [[nodiscard]] bool splitsResults() const;
    Result<std::optional<qint64>> followersOf(const Key &key, const DayRange &days) const;

    const Workspace &m_workspace;
    const Query &m_query;
    FigureNeeds m_needs;
    DayRange m_days;
    ValueModel m_values;
    CostLedger m_ledger;
    PersonaMap m_personas;
    QVector<CostId> m_unconverted;
    qint64 m_revenue = 0;
    qint64 m_revenueNotByView = 0;
    std::map<Key, Bucket> m_buckets;
};

} // namespace payoff
