// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/roi/query.h"
#include "ui/models/roichartdata.h"

namespace payoff {

/// Why a figure has no change.
enum class NoChange {
    HasOne,
    NoneNow, ///< the figure itself is missing
    NotCompared, ///< the view compares with nothing
    NoneBefore, ///< the figure of the period compared with is missing
    ZeroBefore, ///< no percentage of nothing
    NegativeBefore, ///< no percentage of what is below zero
};

/// How a figure moved from the period compared with.
struct FigureChange {
    std::optional<double> value; ///< difference of fractions, of money a fraction of what was before
    NoChange missing = NoChange::NotCompared;
    QString reason; ///< of NoneBefore: why there was no figure
    std::optional<Money> before; ///< of money: what was before
};

/// A ratio at the top of the dashboard.
struct RatioFigure {
    std::optional<double> value; ///< fraction
    FigureChange change;
    QString reason; ///< why there is no value; empty otherwise
    QVector<std::optional<double>> history; ///< oldest first, for the sparkline
    std::optional<std::pair<double, double>> range = {}; ///< low and high, where value is assumed in it
};

/// An amount at the top of the dashboard.
struct MoneyFigure {
    std::optional<Money> value;
    FigureChange change;
    QString reason; ///< why there is no value; empty otherwise
    QVector<std::optional<double>> history; ///< oldest first, in any unit, for the sparkline
    std::optional<std::pair<Money, Money>> range = {}; ///< low and high, where value is assumed in it
    std::optional<Money> assumed = {}; ///< the part that is assumed, where there is one
};

/// One channel in the table.
struct ChannelRow {
    ChannelLook channel;
    std::optional<Money> cost;
    std::optional<Money> value;
    std::optional<double> roi; ///< fraction
    std::optional<double> change; ///< difference of fractions
    std::optional<Money> costPerCustomer;
    std::optional<double> maturity; ///< share of ad spend whose sales cycle has ended; none: no ad spend
    QString roiReason; ///< why there is no ROI
    QString changeReason;
    QString costPerCustomerReason;
};

/// Whether there is anything to show, and if not, why.
enum class DashboardState {
    NothingRecorded, ///< the workspace is empty
    NothingInPeriod, ///< nothing is recorded in all the time that the chart shows
    FilteredOut, ///< the filters leave nothing
    Ready,
};

/// All that the dashboard shows of one period, as plain values.
struct DashboardData {
    DashboardState state = DashboardState::NothingRecorded;
    Currency currency;
    CalendarSettings calendar;
    Bases bases;
    Period period;
    std::optional<Period> comparedWith;
    RatioFigure roi;
    MoneyFigure value;
    MoneyFigure cost;
    MoneyFigure netReturn;
    MoneyFigure costPerCustomer;
    RoiChartData chart;
    QVector<ChannelRow> channels;
    std::optional<ChannelRow> total; ///< its channel has no name: the table gives it one
};

} // namespace payoff
