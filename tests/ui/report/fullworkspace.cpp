// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/fullworkspace.h"

namespace payoff {

namespace {

Goal goal(const char *name, GoalKind kind, Measure measure, qint64 target)
{
    Goal made;
    made.name = QString::fromUtf8(name);
    made.kind = kind;
    made.measure = measure;
    made.target = target;
    made.span = {day("2026-04-01"), day("2026-12-31")};
    return made;
}

} // namespace

FullWorkspace::FullWorkspace()
{
    TempWorkspace &workspace = small.workspace;
    const ChannelId hostile = workspace.addChannel(qUtf8Printable(hostileName()));
    const ChannelId hebrew = workspace.addChannel("אינסטגרם");
    workspace.insertRows({
        resultRow(small.source, hostile, {}, oneDay("2026-05-02"),
                  {{Measure::AdSpend, 1'000}, {Measure::Revenue, 100}, {Measure::Leads, 2'000}}),
        resultRow(small.source, hebrew, {}, oneDay("2026-05-03"),
                  {{Measure::AdSpend, 2'000}, {Measure::Revenue, 9'900}, {Measure::SiteVisits, 40}}),
    });
    workspace.add(goal("Revenue", GoalKind::ReachTotal, Measure::Revenue, 50'000));
    workspace.add(goal("More revenue", GoalKind::ReachTotal, Measure::Revenue, 5'000'000));
    workspace.add(goal("Clicks", GoalKind::HoldLevel, Measure::Clicks, 200));
    workspace.add(goal("Followers", GoalKind::HoldLevel, Measure::Followers, 200));
    Goal level = goal("Leads", GoalKind::MoveLevel, Measure::Leads, 90'000);
    level.baseline = 1'000;
    workspace.add(level);
    for (const auto &[category, key] : EnumKeys<BenefitCategory>::keys) {
        Benefit benefit;
        benefit.day = day("2026-05-04");
        benefit.category = category;
        benefit.isForClient = true;
        benefit.description = QStringLiteral("What happened <b>here</b>");
        workspace.add(benefit);
    }
    workspace.add(Note{{}, day("2026-05-05"), QStringLiteral("A sale, \"50 %\" & more"), true, {}, {}});
    ValueRule rule;
    rule.from = day("2026-01-01");
    rule.low = 1'000;
    rule.likely = 2'000;
    rule.high = 3'000;
    workspace.add(rule);
}

ReportData FullWorkspace::may(Audience audience, ValueBasis basis) const
{
    Bases bases;
    bases.value = basis;
    return valueOf(reportData(*small.workspace, {wholeMonth("2026-05"), audience, {}, bases}));
}

QString hostileName() { return QStringLiteral("<script>alert('x')</script> & co"); }

} // namespace payoff
