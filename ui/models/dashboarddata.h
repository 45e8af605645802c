// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/models/roichartdata.h"

namespace payoff {

/// A ratio at the top of the dashboard.
struct RatioFigure {
    std::optional<double> value; ///< fraction
    std::optional<double> change; ///< difference of fractions to the month compared with
    QString reason; ///< why there is no value; empty otherwise
    QVector<std::optional<double>> history; ///< oldest first, for the sparkline
};

/// An amount at the top of the dashboard.
struct MoneyFigure {
    std::optional<Money> value;
    std::optional<double> change; ///< relative: 0.094 is 9.4% more than in the month compared with
    QString reason; ///< why there is no value; empty otherwise
    QVector<std::optional<double>> history; ///< oldest first, in any unit, for the sparkline
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

/// All that the dashboard shows of one month, as plain values.
struct DashboardData {
    Currency currency;
    Month month;
    std::optional<Month> comparedWith;
    std::optional<Month> earliest; ///< first month that can be picked
    std::optional<Month> latest; ///< last month that can be picked
    RatioFigure roi;
    MoneyFigure value;
    MoneyFigure cost;
    MoneyFigure netReturn;
    MoneyFigure costPerCustomer;
    RoiChartData chart;
    QVector<ChannelRow> channels;
    std::optional<ChannelRow> total; ///< its channel has no name: the table gives it one

    /// Whether nothing at all is recorded, so that a way on is worth more than empty cards.
    [[nodiscard]] bool isEmpty() const { return channels.isEmpty() && chart.series.isEmpty(); }
};

} // namespace payoff
