// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/channelplan.h"

#include "core/base/arithmetic.h"
#include "core/roi/queryengine.h"
#include "core/roi/valuemodel.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr int monthsBack = 3;

qint64 perMonth(const FigureValue &value)
{
    return qint64(divideHalfEven(std::max<qint64>(value.sum.value_or(0), 0), monthsBack));
}

} // namespace

Result<ChannelPlan> channelPlan(const Workspace &workspace, ChannelId channel, Day asOf)
{
    const auto values = ValueModel::load(workspace.database());
    if (!values)
        return values.error();
    const Month last = Month::of(asOf.next()).previous();
    ChannelPlan result;
    result.days = {last.plus(1 - monthsBack).first(), last.last()};
    Query query;
    query.figures = {Measure::SiteVisits, Measure::Clicks,  Measure::Purchases,       Measure::Conversions,
                     Measure::Revenue,    Measure::AdSpend, Derived::OtherDirectCost, Derived::SharedCost};
    query.days = result.days;
    query.filters.channels = {channel};
    const auto answer = runQuery(workspace, query);
    if (!answer)
        return answer.error();
    const QVector<FigureValue> &row = answer->rows.front().values;
    result.countsClicks = !row[0].sum;
    const FigureValue &visits = result.countsClicks ? row[1] : row[0];
    const FigureValue &sales = row[2].sum ? row[2] : row[3];
    const qint64 soldThousandths = std::max<qint64>(sales.sum.value_or(0), 0);
    const qint64 visited = std::max<qint64>(visits.sum.value_or(0), 0);
    const qint64 revenue = std::max<qint64>(row[4].sum.value_or(0), 0);
    RoiPlan &plan = result.plan;
    plan.visits = perMonth(visits);
    plan.margin = values->marginShare(asOf);
    plan.budget = perMonth(row[5]);
    plan.otherCost = perMonth(row[6]) + perMonth(row[7]);
    if (const qint64 clicks = row[1].sum.value_or(0); clicks > 0)
        plan.clickPrice = qint64(divideHalfEven(std::max<qint64>(row[5].sum.value_or(0), 0), clicks));
    if (visited > 0)
        plan.conversionRate = std::min(
            qint64(divideHalfEven(Int128(soldThousandths) * (wholeShare / 1'000), visited)), wholeShare);
    if (soldThousandths > 0)
        plan.averageSale = qint64(divideHalfEven(Int128(revenue) * 1'000, soldThousandths));
    result.hasVisits = visited > 0;
    result.hasSales = soldThousandths > 0 && revenue > 0;
    return result;
}

} // namespace payoff
