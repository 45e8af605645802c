// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/example/story.h"
#include "core/workspace/change.h"

namespace payoff {

/// Channels, audience, goals and campaigns of the story, under the ids by which the rest knows them.
ChangeSet exampleEntities(const Story &story);

/// Costs, rules, values, benefits, competitors and notes.
ChangeSet exampleLedger(const Story &story);

/// Deals of the sales ledger, by the month of their outcome; their batches are not set.
QVector<Sale> exampleSales(const Story &story);

} // namespace payoff
