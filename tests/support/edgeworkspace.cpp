// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edgeworkspace.h"

namespace payoff {

EdgeWorkspace::EdgeWorkspace()
    : source(workspace.addSource("plain")),
      free(workspace.addChannel("Free")),
      zero(workspace.addChannel("Zero")),
      lonely(workspace.addChannel("Lonely")),
      refunded(workspace.addChannel("Refunded")),
      organic(workspace.addChannel("Organic")),
      silent(workspace.addChannel("Silent"))
{
    const auto row = [&](ChannelId channel, Paid paid, Reported values) {
        ResultRow made = resultRow(source, channel, {}, oneDay("2026-06-01"), values);
        made.key.paid = paid;
        return made;
    };
    workspace.insertRows({
        row(free, Paid::Unknown, {{Measure::Revenue, 10'000}}),
        row(zero, Paid::Paid,
            {{Measure::AdSpend, 0},
             {Measure::Revenue, 10'000},
             {Measure::Clicks, 10},
             {Measure::Purchases, 0},
             {Measure::NewCustomers, 0}}),
        row(lonely, Paid::Paid, {{Measure::AdSpend, 5'000}, {Measure::NewCustomers, 0}}),
        row(refunded, Paid::Paid, {{Measure::AdSpend, 10'000}, {Measure::Revenue, -5'000}}),
        row(organic, Paid::Organic, {{Measure::Impressions, 1'000}, {Measure::Clicks, 20}}),
    });
}

} // namespace payoff
