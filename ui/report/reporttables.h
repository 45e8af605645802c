// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwords.h"

namespace payoff {

/// Cost, value, net return, ROI with its change, cost per customer and maturity of each channel, and of all.
ReportTable channelTable(const ReportWords &words);
/// What leads to it, by channel: impressions, clicks, click rate, leads, customers.
ReportTable kpisByChannel(const ReportWords &words);
/// What each channel contributed to the change of ROI; rows add up to the total.
ReportTable driverTable(const ReportWords &words);
/// Every figure that has a value anywhere, by group, in tables as wide as a page.
QVector<ReportTable> figureTables(const ReportWords &words, const KpiTable &table);
/// The same figures in one table, for the sheet of a workbook.
ReportTable figureSheet(const ReportWords &words, const KpiTable &table);
ReportTable goalTable(const ReportWords &words);
ReportTable benefitTable(const ReportWords &words);
/// Remarks for the client, by day.
ReportTable noteTable(const ReportWords &words);

/// ROI of each channel over time, and where it breaks even.
ReportChart trendChart(const ReportWords &words);

} // namespace payoff
