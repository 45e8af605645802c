// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/results/resultrow.h"
#include "core/roi/figure.h"

#include <QVector>

namespace payoff {

enum class Dimension {
    Channel,
    Campaign,
    Segment,
    Persona,
    Source,
    Paid,
    Category,
    Day,
    Week,
    Month,
    Quarter,
    Year
};
template <>
struct EnumKeys<Dimension> {
    static constexpr EnumKeyList<Dimension, 12> keys{{{Dimension::Channel, "channel"},
                                                      {Dimension::Campaign, "campaign"},
                                                      {Dimension::Segment, "segment"},
                                                      {Dimension::Persona, "persona"},
                                                      {Dimension::Source, "source"},
                                                      {Dimension::Paid, "paid"},
                                                      {Dimension::Category, "category"},
                                                      {Dimension::Day, "day"},
                                                      {Dimension::Week, "week"},
                                                      {Dimension::Month, "month"},
                                                      {Dimension::Quarter, "quarter"},
                                                      {Dimension::Year, "year"}}};
};

/// What counts as value.
enum class ValueBasis { Revenue, Value, Contribution, Incremental };
template <>
struct EnumKeys<ValueBasis> {
    static constexpr EnumKeyList<ValueBasis, 4> keys{{{ValueBasis::Revenue, "revenue"},
                                                      {ValueBasis::Value, "value"},
                                                      {ValueBasis::Contribution, "contribution"},
                                                      {ValueBasis::Incremental, "incremental"}}};
};

/// What counts as cost: ad spend; with other direct cost; with the share of shared cost.
enum class CostBasis { Ads, Direct, Loaded };
template <>
struct EnumKeys<CostBasis> {
    static constexpr EnumKeyList<CostBasis, 3> keys{
        {{CostBasis::Ads, "ads"}, {CostBasis::Direct, "direct"}, {CostBasis::Loaded, "loaded"}}};
};

/// By which day results count.
enum class TimeView { Outcome, Touch };
template <>
struct EnumKeys<TimeView> {
    static constexpr EnumKeyList<TimeView, 2> keys{
        {{TimeView::Outcome, "outcome"}, {TimeView::Touch, "touch"}}};
};

/// What belongs to a question; empty lists: everything.
struct Filters {
    QVector<ChannelId> channels;
    QVector<CampaignId> campaigns;
    QVector<SegmentId> segments;
    QVector<SourceId> sources;
    std::optional<Paid> paid;

    friend bool operator==(const Filters &, const Filters &) = default;
};

/// The bases on which value and cost are taken.
struct Bases {
    ValueBasis value = ValueBasis::Revenue;
    CostBasis cost = CostBasis::Loaded;
    TimeView view = TimeView::Outcome;

    friend bool operator==(const Bases &, const Bases &) = default;
};

/// A question to the workspace.
struct Query {
    QVector<Figure> figures;
    QVector<Dimension> by; ///< at most one of time
    std::optional<DayRange> days; ///< none: the whole months from the first data to the as-of day
    Filters filters;
    Bases bases;
};

/// Why a figure has no value.
enum class Missing {
    No, ///< it has one
    NotReported, ///< no source reported what it needs
    ZeroDivisor, ///< nothing to divide by
    NotAdditive, ///< people reached: no one row fits the selection exactly
    NoSuchCost, ///< by this dimension only ad spend is known
    NoBaseline, ///< nothing says what would have come in anyway
    NoCustomerValue, ///< the workspace assumes nothing of what a customer brings
    OnlyAsAWhole, ///< known for whole months and all channels together only
    NotYet, ///< the value has not covered the cost so far
    Never, ///< it cannot: a customer brings back less than it cost
};

template <>
struct EnumKeys<Missing> {
    static constexpr EnumKeyList<Missing, 10> keys{{{Missing::No, "available"},
                                                    {Missing::NotReported, "not_reported"},
                                                    {Missing::ZeroDivisor, "zero_divisor"},
                                                    {Missing::NotAdditive, "not_additive"},
                                                    {Missing::NoSuchCost, "no_such_cost"},
                                                    {Missing::NoBaseline, "no_baseline"},
                                                    {Missing::NoCustomerValue, "no_customer_value"},
                                                    {Missing::OnlyAsAWhole, "only_as_a_whole"},
                                                    {Missing::NotYet, "not_yet"},
                                                    {Missing::Never, "never"}}};
};

/// The value of a figure if what is assumed in it is worth the least, or the most.
struct FigureBound {
    std::optional<qint64> sum; ///< as FigureValue::sum
    std::optional<double> ratio;

    friend bool operator==(const FigureBound &, const FigureBound &) = default;
};

/// A figure's value. Sums are exact, in stored digits or minor units; ratios are fractions.
struct FigureValue {
    std::optional<qint64> sum;
    std::optional<double> ratio;
    Missing missing = Missing::NotReported;
    bool isFallback = false; ///< computed by KpiInfo::fallbackFormula
    qint64 leftOutCells =
        0; ///< cells (day, campaign, source) in which only one side of the ratio was reported
    std::optional<FigureBound> low; ///< where value is assumed in it and not certain; then high, too
    std::optional<FigureBound> high;

    [[nodiscard]] bool isAvailable() const { return missing == Missing::No; }
    [[nodiscard]] bool hasRange() const { return low && high; }
    friend bool operator==(const FigureValue &, const FigureValue &) = default;
};

/// One value of a dimension.
struct DimensionValue {
    qint64 id = 0; ///< of the channel, campaign …; first day of a period (Day::sinceEpoch)
    QString text; ///< name or machine name; of nothing: "(unattributed)", "(no campaign)" …

    friend bool operator==(const DimensionValue &, const DimensionValue &) = default;
};

struct QueryRow {
    QVector<DimensionValue> keys; ///< as Query::by
    QVector<FigureValue> values; ///< as Query::figures
};

struct QueryResult {
    DayRange days; ///< what was asked for, or chosen
    QVector<QueryRow> rows; ///< by keys, ascending
    QVector<CostId> unconvertedCosts; ///< left out for want of a rate of exchange
    /// Share of revenue that stands on another date basis than the view's, or on an unknown one; none without
    /// revenue.
    std::optional<double> shareNotDatedByView;
};

} // namespace payoff
