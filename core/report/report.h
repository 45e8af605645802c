// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/drivers.h"
#include "core/analysis/goalpace.h"
#include "core/report/reportclosing.h"
#include "core/roi/campaignreview.h"
#include "core/roi/dashboard.h"
#include "core/roi/kpitable.h"
#include "core/workspace/contents.h"

namespace payoff {

/// What a report is asked for.
struct ReportRequest {
    DayRange days; ///< a month, quarter, year or any other range
    Audience audience = Audience::Executive;
    Filters filters;
    Bases bases;
    ReportTemplate design = {}; ///< how it looks; without parts: as its audience has it

    /// Of which parts it consists, in order.
    [[nodiscard]] QVector<ReportPart> parts() const
    {
        return design.parts.isEmpty() ? partsFor(audience) : design.parts;
    }
};

/// One figure of everything together, with the periods that it is compared with.
struct ReportFigure {
    Figure figure;
    FigureValue now;
    FigureValue previous;
    FigureValue lastYear;
};

/// A platform and over how long after an ad it claims what people do, in the platform's own words.
struct AttributionWindow {
    QString tool; ///< Source::tool
    QString window;

    friend bool operator==(const AttributionWindow &, const AttributionWindow &) = default;
};

/// Everything that a report states, as values without texts.
struct ReportData {
    ReportRequest request;
    QString workspace; ///< its name
    Currency currency;
    CalendarSettings calendar;
    int salesCycleDays = 0; ///< of campaigns without their own
    Day made; ///< the day it was made on
    Day asOf; ///< the day up to which the workspace is known, not after the last day of the period
    Period period;
    Period previous;
    Period lastYear;
    Contents contents; ///< for names and for what is assumed

    QVector<ReportFigure> headline; ///< of headlineFigures()
    KpiTable
        channels; ///< of channelFigures(); of all figures where they are wanted; compared with `previous`
    KpiTable campaigns; ///< the same by campaign; only where it is wanted
    QVector<PeriodFigures> trend; ///< the periods up to the one reported, see chartPeriods()
    BreakEven breakEven;
    RoiDrivers drivers; ///< from `previous` to `period`
    QVector<GoalProgress> goals; ///< that run in the period and are of the channels asked for
    QVector<Note> notes; ///< of the period, those meant for the client only; by day
    QVector<Benefit> benefits; ///< likewise
    QVector<ValueRule> assumptions; ///< value rules that hold in the period and add to the value
    QVector<AttributionWindow> windows; ///< as imports of the period state them
    qsizetype unconvertedCosts = 0; ///< left out for want of a rate of exchange
    std::optional<double> shareNotDatedByView; ///< see QueryResult
    std::optional<CampaignReview> campaign; ///< of the one campaign that the filters leave
    ReportClosing closing; ///< filled by reportOf() in core/closing
};

/// ROI, value, cost, net return, cost per customer, revenue, assumed value.
QVector<Figure> headlineFigures();
/// What stands in the table by channel: money, ROI, cost per customer, and what leads there.
QVector<Figure> channelFigures();

/// Asks the workspace for everything that the report states. Errors as of runQuery().
Result<ReportData> reportData(const Workspace &workspace, const ReportRequest &request);

} // namespace payoff
