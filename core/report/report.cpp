// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/analysis/goalprogress.h"
#include "core/roi/queryengine.h"

#include <algorithm>

namespace payoff {

namespace {

Figure kpi(const char *key) { return *kpiFromKey(QString::fromLatin1(key)); }

/// The view of exactly those days: of a month, quarter or year where they are one.
View viewOfDays(const ReportRequest &request, const CalendarSettings &calendar, Comparison comparison)
{
    View view;
    view.days = request.days;
    view.span = Span::Custom;
    view.comparison = comparison;
    view.filters = request.filters;
    view.bases = request.bases;
    for (const auto &[span, granularity] :
         {std::pair(Span::Week, Granularity::Week), std::pair(Span::Month, Granularity::Month),
          std::pair(Span::Quarter, Granularity::Quarter), std::pair(Span::Year, Granularity::Year)}) {
        if (Period::containing(request.days.first, granularity, calendar).range == request.days)
            view.span = span;
    }
    return view;
}

/// Makes one report.
class Maker {
public:
    Maker(const Workspace &workspace, const ReportRequest &request)
        : m_workspace(workspace)
    {
        m_data.request = request;
    }

    Result<ReportData> make();

private:
    Result<void> begin();
    Result<void> askHeadline();
    Result<void> askTables();
    Result<void> askTrend();
    Result<void> askGoals();
    Result<void> askCampaign();
    void explain();
    void pickRemarks();
    void pickAssumptions();
    void pickWindows();

    Result<QueryResult> total(const DayRange &days) const;
    [[nodiscard]] bool holds(const std::optional<ChannelId> &channel) const;
    [[nodiscard]] bool touches(const DayRange &days) const;
    [[nodiscard]] bool serves(GoalId goal) const;

    const Workspace &m_workspace;
    View m_view;
    ReportData m_data;
};

Result<void> Maker::begin()
{
    const Settings &settings = m_workspace.settings();
    m_data.workspace = m_workspace.info().name;
    m_data.currency = m_workspace.info().currency;
    m_data.calendar = settings.calendar;
    m_data.salesCycleDays = settings.salesCycleDays;
    m_data.made = m_workspace.today();
    const auto asOf = asOfDay(m_workspace);
    if (!asOf)
        return asOf.error();
    m_data.asOf = std::min(*asOf, m_data.request.days.last);
    m_view = viewOfDays(m_data.request, settings.calendar, Comparison::PreviousPeriod);
    m_data.period = periodShown(m_view, *asOf, settings.calendar);
    m_data.previous = *periodComparedWith(m_view, *asOf, settings.calendar);
    View lastYear = m_view;
    lastYear.comparison = Comparison::SamePeriodLastYear;
    m_data.lastYear = *periodComparedWith(lastYear, *asOf, settings.calendar);
    return readContents(m_workspace, everything, m_data.contents);
}

Result<QueryResult> Maker::total(const DayRange &days) const
{
    Query query;
    query.figures = headlineFigures();
    query.days = days;
    query.filters = m_view.filters;
    query.bases = m_view.bases;
    return runQuery(m_workspace, query);
}

Result<void> Maker::askHeadline()
{
    const QVector<Figure> figures = headlineFigures();
    for (const Figure &figure : figures)
        m_data.headline.push_back({figure, {}, {}, {}});
    const std::pair<DayRange, FigureValue ReportFigure::*> times[]{
        {m_data.period.range, &ReportFigure::now},
        {m_data.previous.range, &ReportFigure::previous},
        {m_data.lastYear.range, &ReportFigure::lastYear}};
    for (const auto &[days, place] : times) {
        const auto answer = total(days);
        if (!answer)
            return answer.error();
        for (qsizetype i = 0; i < figures.size(); ++i)
            m_data.headline[i].*place = answer->rows.front().values[i];
        if (place != &ReportFigure::now)
            continue;
        m_data.unconvertedCosts = answer->unconvertedCosts.size();
        m_data.shareNotDatedByView = answer->shareNotDatedByView;
    }
    return {};
}

Result<void> Maker::askTables()
{
    const QVector<ReportPart> parts = m_data.request.parts();
    const bool wantsCampaigns = parts.contains(ReportPart::FiguresByCampaign);
    QVector<Figure> figures = channelFigures();
    if (wantsCampaigns || parts.contains(ReportPart::FiguresByChannel)) {
        for (const Figure &figure : tableFigures()) {
            if (!figures.contains(figure))
                figures.push_back(figure);
        }
    }
    auto channels = kpiTable(m_workspace, m_view, Dimension::Channel, figures);
    if (!channels)
        return channels.error();
    m_data.channels = std::move(*channels);
    if (!wantsCampaigns)
        return {};
    auto campaigns = kpiTable(m_workspace, m_view, Dimension::Campaign, figures);
    if (!campaigns)
        return campaigns.error();
    m_data.campaigns = std::move(*campaigns);
    return {};
}

Result<void> Maker::askTrend()
{
    View view = m_view;
    // A year says more by its months than beside other years.
    if (view.span == Span::Year)
        view.span = Span::Custom;
    auto figures = dashboardFigures(m_workspace, view);
    if (!figures)
        return figures.error();
    m_data.trend = std::move(figures->chart);
    m_data.breakEven = figures->breakEven;
    return {};
}

bool Maker::touches(const DayRange &days) const
{
    return days.first <= m_data.period.range.last && days.last >= m_data.period.range.first;
}

bool Maker::holds(const std::optional<ChannelId> &channel) const
{
    const QVector<ChannelId> &channels = m_view.filters.channels;
    return !channel || channels.isEmpty() || channels.contains(*channel);
}

/// A report of one campaign is of the goals that this campaign serves, where it names any.
bool Maker::serves(GoalId goal) const
{
    const QVector<CampaignId> &campaigns = m_view.filters.campaigns;
    const Campaign *campaign =
        campaigns.size() == 1 ? byId(m_data.contents.campaigns, campaigns.first()) : nullptr;
    return !campaign || campaign->goals.isEmpty() || campaign->goals.contains(goal);
}

Result<void> Maker::askGoals()
{
    const auto progress = goalProgress(m_workspace, m_data.asOf);
    if (!progress)
        return progress.error();
    for (const GoalProgress &each : *progress) {
        const Goal *goal = byId(m_data.contents.goals, each.goal);
        if (goal && holds(goal->channel) && touches(goal->span) && serves(each.goal))
            m_data.goals.push_back(each);
    }
    return {};
}

/// Of one campaign: how it went up to the last day reported.
Result<void> Maker::askCampaign()
{
    if (m_view.filters.campaigns.size() != 1)
        return {};
    auto review = campaignReview(m_workspace, m_view.filters.campaigns.first(), m_view.bases, m_data.asOf);
    if (!review)
        return review.error();
    m_data.campaign = std::move(*review);
    return {};
}

void Maker::explain()
{
    const qsizetype cost = m_data.channels.figures.indexOf(Figure(Derived::Cost));
    const qsizetype value = m_data.channels.figures.indexOf(Figure(Derived::Value));
    const auto sum = [](const QVector<FigureValue> &values, qsizetype at) {
        return values.value(at).sum.value_or(0);
    };
    QVector<ChannelChange> changes;
    for (const KpiRow &row : m_data.channels.rows)
        changes.push_back({{row.id},
                           sum(row.before, value),
                           sum(row.before, cost),
                           sum(row.shown, value),
                           sum(row.shown, cost)});
    m_data.drivers = roiDrivers(changes);
}

/// What is internal stays out of every report, the manager's too: a file travels.
void Maker::pickRemarks()
{
    const auto earlier = [](const auto &a, const auto &b) { return a.day < b.day; };
    for (const Note &note : m_data.contents.notes) {
        if (note.isForClient && m_data.period.range.contains(note.day) && holds(note.channel))
            m_data.notes.push_back(note);
    }
    std::stable_sort(m_data.notes.begin(), m_data.notes.end(), earlier);
    for (const Benefit &benefit : m_data.contents.benefits) {
        if (benefit.isForClient && m_data.period.range.contains(benefit.day) && holds(benefit.channel))
            m_data.benefits.push_back(benefit);
    }
    std::stable_sort(m_data.benefits.begin(), m_data.benefits.end(), earlier);
}

void Maker::pickAssumptions()
{
    for (const ValueRule &rule : m_data.contents.valueRules) {
        const DayRange days{rule.from, rule.until.value_or(m_data.period.range.last)};
        if (!rule.isCountedInRevenue && holds(rule.channel) && touches(days))
            m_data.assumptions.push_back(rule);
    }
}

void Maker::pickWindows()
{
    for (const ImportBatch &batch : m_data.contents.imports) {
        const Source *source = byId(m_data.contents.sources, batch.source);
        if (batch.undoneAt || batch.attributionWindow.isEmpty() || !source || !touches(batch.days))
            continue;
        const AttributionWindow window{source->tool, batch.attributionWindow};
        if (!m_data.windows.contains(window))
            m_data.windows.push_back(window);
    }
}

Result<ReportData> Maker::make()
{
    if (const auto begun = begin(); !begun)
        return begun.error();
    if (const auto asked = askHeadline(); !asked)
        return asked.error();
    if (const auto asked = askTables(); !asked)
        return asked.error();
    if (const auto asked = askTrend(); !asked)
        return asked.error();
    if (const auto asked = askGoals(); !asked)
        return asked.error();
    if (const auto asked = askCampaign(); !asked)
        return asked.error();
    explain();
    pickRemarks();
    pickAssumptions();
    pickWindows();
    return std::move(m_data);
}

} // namespace

QVector<Figure> headlineFigures()
{
    return {kpi("roi"), Derived::Value,   Derived::Cost,        Derived::NetReturn,
            kpi("cac"), Measure::Revenue, Derived::AssumedValue};
}

QVector<Figure> channelFigures()
{
    return {Derived::Cost,        Derived::Value,  Derived::NetReturn, kpi("roi"),     kpi("cac"),
            Measure::Impressions, Measure::Clicks, kpi("ctr"),         Measure::Leads, Measure::NewCustomers};
}

Result<ReportData> reportData(const Workspace &workspace, const ReportRequest &request)
{
    return Maker(workspace, request).make();
}

} // namespace payoff
