// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/query.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// What a summary is of.
struct SummaryRequest {
    DayRange days; ///< a month or any other range
    Filters filters;
    Bases bases;
};

enum class SummaryUnit {
    Money, ///< minor units
    Count,
    Thousandths, ///< a count that may be a fraction
    Fraction, ///< 1.42 means 142 %
    Multiple,
    Points, ///< a difference of two fractions: 0.18 means 18 percentage points
};

/// A column of the summary.
struct SummaryColumn {
    QString key; ///< "ad_spend", "revenue_change_last_year"
    const char *title = ""; ///< English, for ui/text to translate in the context "Summary"
    SummaryUnit unit = SummaryUnit::Money;
    bool isAdditive = false; ///< whether the rows can be expected to sum to the total
    const char *totalFormula =
        nullptr; ///< how the total follows from the other columns' totals, by their keys
};

struct SummaryRow {
    ChannelId channel; ///< null: belongs to no channel, or the total
    QString name;
    QVector<FigureValue> cells; ///< as MonthSummary::columns; sums for Money and counts, else ratios
};

/// The names that one filter lets pass.
struct NamedFilter {
    Dimension dimension = Dimension::Channel;
    QStringList names;
};

/// The figures of a month or range by channel and in total, with what changed: a value, from which each file
/// format is written.
struct MonthSummary {
    QString workspace;
    Currency currency;
    Day made; ///< the day it was made on
    DayRange days;
    DayRange previous; ///< the month before, or as many days before the range
    DayRange lastYear; ///< the same month, or the same dates, a year before
    Bases bases;
    QVector<NamedFilter> filters;
    QVector<SummaryColumn> columns;
    QVector<SummaryRow> rows; ///< by name; "(unattributed)" where something belongs to no channel
    SummaryRow total; ///< asked for as such, not made of the rows: ratios are of sums
    qsizetype unconvertedCosts = 0; ///< left out for want of a rate of exchange
    std::optional<double> shareNotDatedByView; ///< see QueryResult

    /// The column of that key, −1 if there is none.
    [[nodiscard]] qsizetype columnOf(const QString &key) const;
};

/// The periods that a range is compared with.
DayRange previousPeriod(const DayRange &days);
DayRange samePeriodLastYear(const DayRange &days);

/// Computes the summary. Errors as of runQuery(). Changes: of money as a fraction of what it was, where that
/// was above zero; of ROI as a difference.
Result<MonthSummary> summarise(const Workspace &workspace, const SummaryRequest &request);

} // namespace payoff
