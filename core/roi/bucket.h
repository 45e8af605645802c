// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/arithmetic.h"
#include "core/roi/maskedsums.h"
#include "core/roi/query.h"
#include "core/roi/valuemodel.h"
#include "core/value/customervalue.h"

#include <QHash>

namespace payoff {

class Formula;

/// What is known of a row beside the sums of results and the ledger.
struct BesideSums {
    std::optional<qint64> customers;
    std::optional<double> meanFollowers;
    std::optional<qint64> competitorMentions;
    Missing whyNoCompetitors = Missing::NotReported;
    qint64 lastMargin = wholeShare; ///< gross margin of the last day, millionths
    std::optional<CustomerValue> customer; ///< what the workspace assumes
    QHash<QString, double> own; ///< values of own measures, by key
    FigureValue campaignPayback; ///< months
};

/// What one row of an answer sums up, and the figures that follow from it.
class Bucket {
public:
    /// A sum of results on that channel, at that day (or month: its first day).
    void addResults(const ValueModel &model, ChannelId channel, Day day, qint64 cells,
                    const MeasureValues &values);
    void addPaidResults(qint64 cells, const MeasureValues &values);
    /// Ad spend of the ledger, where a month goes by invoice.
    void addInvoicedSpend(qint64 minor);
    void addCost(qint64 minor, bool isShared);
    /// The value of a measure that does not sum, where there is one.
    void setLookedUp(Measure measure, std::optional<qint64> value);
    /// The values of the one row that fits the selection exactly.
    void setExactRow(const MeasureValues &values) { m_exact = values; }
    void setBaseline(std::optional<qint64> minor) { m_baseline = minor; }
    [[nodiscard]] BesideSums &beside() { return m_beside; }
    /// Cost beside ad spend is not known by the dimensions of the answer.
    void setHasOnlyAdSpend() { m_hasOnlyAdSpend = true; }

    /// With its range, if value is assumed in it and its rules are not sure of it.
    [[nodiscard]] FigureValue value(const Figure &figure, const Bases &bases) const;

private:
    /// Bases, and which of the assumptions on value.
    struct Terms {
        Bases bases;
        qint64 AssumedValue::*assumed = &AssumedValue::likely;
    };

    [[nodiscard]] FigureValue figureValue(const Figure &figure, const Terms &terms) const;
    [[nodiscard]] FigureValue measureValue(Measure measure) const;
    [[nodiscard]] FigureValue derivedValue(Derived derived, const Terms &terms) const;
    [[nodiscard]] FigureValue besideValue(Derived derived) const;
    [[nodiscard]] FigureValue mentions() const;
    [[nodiscard]] FigureValue grossMargin() const;
    [[nodiscard]] FigureValue kpiValue(const KpiInfo &kpi, const Terms &terms) const;
    [[nodiscard]] FigureValue customerPayback(const Terms &terms) const;
    [[nodiscard]] FigureValue valueOn(const Terms &terms) const;
    [[nodiscard]] FigureValue costOn(CostBasis basis) const;
    [[nodiscard]] FigureValue ratio(const KpiInfo &kpi, const char *formula, const Terms &terms) const;
    [[nodiscard]] static std::optional<MeasureMask> cellsOf(const Formula &formula, const Terms &terms);
    [[nodiscard]] FigureValue partValue(const KpiInfo &kpi, const QString &name, MeasureMask pairing,
                                        const Terms &terms) const;
    [[nodiscard]] FigureValue namedValue(const QString &name, const std::optional<Figure> &figure,
                                         const Terms &terms) const;
    [[nodiscard]] std::optional<qint64> summed(const KpiInfo &kpi, Measure measure,
                                               MeasureMask pairing) const;
    [[nodiscard]] bool isCertain() const;
    [[nodiscard]] const MaskedSums &sumsFor(const KpiInfo &kpi) const;

    MaskedSums m_all;
    MaskedSums m_paid;
    MeasureValues m_lookedUp; ///< reach, followers
    MeasureValues m_exact;
    qint64 m_otherDirect = 0;
    qint64 m_shared = 0;
    AssumedValue m_assumed;
    Int128 m_marginTimesRevenue = 0; ///< millionths of minor units
    std::optional<qint64> m_baseline;
    BesideSums m_beside;
    bool m_hasOnlyAdSpend = false;
};

} // namespace payoff
