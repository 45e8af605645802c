// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallworkspace.h"

namespace payoff {

namespace {

ResultRow of(Paid paid, DateBasis basis, ResultRow row)
{
    row.key.paid = paid;
    row.dateBasis = basis;
    return row;
}

Cost cost(CostCategory category, qint64 amount, DayRange span)
{
    Cost made;
    made.category = category;
    made.amount = euros(amount);
    made.span = span;
    return made;
}

} // namespace

SmallWorkspace::SmallWorkspace()
    : facebook(workspace.addChannel("Facebook")),
      linkedIn(workspace.addChannel("LinkedIn")),
      spring(workspace.addCampaign("Spring", {facebook})),
      source(workspace.addSource("plain"))
{
    addResults();
    addCosts();
}

void SmallWorkspace::addResults()
{
    constexpr auto outcome = DateBasis::Outcome;
    workspace.insertRows({
        of(Paid::Paid, outcome,
           resultRow(source, facebook, spring, oneDay("2026-05-01"),
                     {{Measure::AdSpend, 10'000},
                      {Measure::Revenue, 50'000},
                      {Measure::Impressions, 10'000},
                      {Measure::Clicks, 200},
                      {Measure::Purchases, 4'000},
                      {Measure::NewCustomers, 2},
                      {Measure::Reach, 900}})),
        of(Paid::Organic, outcome,
           resultRow(source, facebook, {}, oneDay("2026-05-10"),
                     {{Measure::Impressions, 5'000}, {Measure::Clicks, 50}, {Measure::Reach, 400}})),
        of(Paid::Paid, outcome,
           resultRow(source, linkedIn, {}, oneDay("2026-05-20"),
                     {{Measure::AdSpend, 5'000},
                      {Measure::Impressions, 1'000},
                      {Measure::Clicks, 20},
                      {Measure::Leads, 5'000}})),
        of(Paid::Unknown, DateBasis::Unknown,
           resultRow(source, {}, {}, oneDay("2026-05-15"), {{Measure::Revenue, 7'000}})),
        of(Paid::Paid, outcome,
           resultRow(source, facebook, spring, oneDay("2026-04-15"),
                     {{Measure::AdSpend, 8'000}, {Measure::Revenue, 20'000}})),
        of(Paid::Paid, outcome,
           resultRow(source, facebook, spring, oneDay("2025-05-03"),
                     {{Measure::AdSpend, 4'000}, {Measure::Revenue, 10'000}})),
    });
}

void SmallWorkspace::addCosts()
{
    workspace.add(cost(CostCategory::Tools, 3'000, wholeMonth("2026-05")));
    Cost creative = cost(CostCategory::Content, 2'000, oneDay("2026-05-05"));
    creative.campaign = spring;
    workspace.add(creative);
    Cost course = cost(CostCategory::Training, 1'000, oneDay("2026-05-12"));
    course.channel = linkedIn;
    workspace.add(course);
}

} // namespace payoff
