// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/campaignreview.h"

#include "core/campaigns/campaigntable.h"
#include "core/roi/asof.h"
#include "core/roi/queryengine.h"
#include "core/roi/valuemodel.h"
#include "core/storage/repository.h"

#include <algorithm>

namespace payoff {

namespace {

const Figure &roi()
{
    static const Figure figure = *kpiFromKey(QStringLiteral("roi"));
    return figure;
}

/// Gathers the parts of one review, one question to the workspace after the other.
class Reviewer {
public:
    Reviewer(const Workspace &workspace, const Campaign &campaign, const Bases &bases, Day asOf)
        : m_workspace(workspace),
          m_campaign(campaign),
          m_bases(bases),
          m_asOf(asOf)
    {
    }

    Result<CampaignReview> review()
    {
        m_review.campaign = m_campaign.id;
        for (const auto step : {&Reviewer::settleDays, &Reviewer::addFigures, &Reviewer::addLoadedCost,
                                &Reviewer::addIncremental, &Reviewer::addRank}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        addPlans();
        addBestAndWorst();
        return m_review;
    }

private:
    Result<void> settleDays()
    {
        const auto recorded = recordedDays(m_workspace);
        if (!recorded)
            return recorded.error();
        Day first = m_campaign.firstDay.value_or(m_asOf);
        if (*recorded)
            first = std::min(first, (*recorded)->first);
        m_days = {std::min(first, m_asOf), m_asOf};
        if (!m_campaign.lastDay)
            return {};
        m_review.hasEnded = *m_campaign.lastDay < m_asOf;
        const int cycle = m_campaign.salesCycleDays.value_or(m_workspace.settings().salesCycleDays);
        m_review.isMaturing = m_asOf < m_campaign.lastDay->plus(cycle);
        if (!m_campaign.firstDay)
            return {};
        const DayRange whole{*m_campaign.firstDay, *m_campaign.lastDay};
        const DayRange gone = whole.intersected({whole.first, m_asOf});
        m_review.elapsed = double(gone.days()) / double(whole.days());
        return {};
    }

    [[nodiscard]] Query query(const QVector<Figure> &figures, const QVector<Dimension> &by,
                              const Bases &bases) const
    {
        Query query;
        query.figures = figures;
        query.by = by;
        query.days = m_days;
        query.filters.campaigns = {m_campaign.id};
        query.bases = bases;
        return query;
    }

    PlanReview &partOf(ChannelId channel)
    {
        auto &channels = m_review.channels;
        const auto found =
            std::lower_bound(channels.begin(), channels.end(), channel,
                             [](const PlanReview &each, ChannelId id) { return each.channel < id; });
        if (found != channels.end() && found->channel == channel)
            return *found;
        PlanReview part;
        part.channel = channel;
        return *channels.insert(found, part);
    }

    Result<void> addFigures()
    {
        const QVector<Figure> figures{Measure::AdSpend, Derived::Value, roi(), Derived::NetReturn};
        const auto parts = runQuery(m_workspace, query(figures, {Dimension::Channel}, m_bases));
        if (!parts)
            return parts.error();
        const auto take = [](PlanReview &part, const QVector<FigureValue> &values) {
            part.adSpend = values[0].sum;
            part.value = values[1];
            part.roi = values[2];
        };
        for (const QueryRow &row : parts->rows)
            take(partOf({row.keys.front().id}), row.values);
        const auto total = runQuery(m_workspace, query(figures, {}, m_bases));
        if (!total)
            return total.error();
        take(m_review.total, total->rows.front().values);
        m_review.netReturn = total->rows.front().values[3];
        return {};
    }

    Result<void> addLoadedCost()
    {
        Bases loaded = m_bases;
        loaded.cost = CostBasis::Loaded;
        const auto parts = runQuery(m_workspace, query({Derived::Cost}, {Dimension::Channel}, loaded));
        if (!parts)
            return parts.error();
        for (const QueryRow &row : parts->rows) {
            const qint64 cost = row.values.front().sum.value_or(0);
            partOf({row.keys.front().id}).loadedCost = cost;
            m_review.total.loadedCost += cost;
        }
        return {};
    }

    Result<void> addIncremental()
    {
        const auto values = ValueModel::load(m_workspace.database());
        if (!values)
            return values.error();
        m_review.baseline = values->campaignBaseline(m_campaign.id);
        Bases incremental = m_bases;
        incremental.value = ValueBasis::Incremental;
        const auto answer =
            runQuery(m_workspace, query({Derived::Value, roi()}, {Dimension::Campaign}, incremental));
        if (!answer)
            return answer.error();
        for (const QueryRow &row : answer->rows) {
            m_review.incremental = row.values[0];
            m_review.incrementalRoi = row.values[1];
        }
        return {};
    }

    Result<void> addRank()
    {
        View view;
        view.span = Span::Custom;
        view.days = DayRange{m_asOf, m_asOf};
        view.bases = m_bases;
        const auto lives = lifeFigures(m_workspace, view, roi());
        if (!lives)
            return lives.error();
        const auto campaigns = Repository<Campaign>(m_workspace.database()).all();
        if (!campaigns)
            return campaigns.error();
        QVector<double> past;
        for (const Campaign &each : *campaigns) {
            const auto ratio = lives->value(each.id).ratio;
            if (ratio && each.id != m_campaign.id && each.lastDay && *each.lastDay < m_asOf)
                past.push_back(*ratio);
        }
        m_review.past = spreadOf(past);
        const auto own = m_review.total.roi.ratio;
        if (!own)
            return {};
        m_review.ranked = int(past.size()) + 1;
        m_review.rank =
            1 + int(std::count_if(past.begin(), past.end(), [&](double other) { return other > *own; }));
        return {};
    }

    /// What was to be spent by now, if it is spent evenly over the campaign's days.
    [[nodiscard]] std::optional<qint64> expected(qint64 planned) const
    {
        if (!m_review.elapsed)
            return std::nullopt;
        const DayRange whole{*m_campaign.firstDay, *m_campaign.lastDay};
        return spreadPart(planned, whole, whole.intersected({whole.first, m_asOf}));
    }

    void addPlans()
    {
        for (const CampaignChannel &each : m_campaign.channels) {
            PlanReview &part = partOf(each.channel);
            part.planned = each.plannedBudget;
            if (!part.planned)
                continue;
            part.expected = expected(*part.planned);
            m_review.total.planned = m_review.total.planned.value_or(0) + *part.planned;
            if (part.expected)
                m_review.total.expected = m_review.total.expected.value_or(0) + *part.expected;
        }
    }

    void addBestAndWorst()
    {
        const PlanReview *best = nullptr;
        const PlanReview *worst = nullptr;
        for (const PlanReview &each : std::as_const(m_review.channels)) {
            if (!each.roi.ratio)
                continue;
            if (!best || *best->roi.ratio < *each.roi.ratio)
                best = &each;
            if (!worst || *each.roi.ratio < *worst->roi.ratio)
                worst = &each;
        }
        if (best == worst)
            return;
        m_review.best = best->channel;
        m_review.worst = worst->channel;
    }

    const Workspace &m_workspace;
    const Campaign &m_campaign;
    Bases m_bases;
    Day m_asOf;
    DayRange m_days;
    CampaignReview m_review;
};

} // namespace

std::optional<qint64> PlanReview::left() const
{
    return planned ? std::optional(*planned - adSpend.value_or(0)) : std::nullopt;
}

std::optional<double> PlanReview::used() const
{
    return planned.value_or(0) > 0 ? std::optional(double(adSpend.value_or(0)) / double(*planned))
                                   : std::nullopt;
}

Result<CampaignReview> campaignReview(const Workspace &workspace, CampaignId campaign, const Bases &bases,
                                      Day asOf)
{
    const auto stored = Repository<Campaign>(workspace.database()).find(campaign);
    if (!stored)
        return stored.error();
    return Reviewer(workspace, *stored, bases, asOf).review();
}

} // namespace payoff
