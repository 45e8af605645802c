// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/cellproblem.h"
#include "core/transfer/field.h"
#include "core/transfer/ledgerfield.h"

#include <QString>

namespace payoff {

/// What a column can hold, in words: "Campaign", "Ad spend".
QString fieldName(const Field &field);

/// Likewise of a file of the cost ledger.
QString fieldName(LedgerField field);

/// Why a row was left out, as it reads behind its value: "not a number".
QString problemText(CellProblem problem);

/// The name of a tool for people: "Typed by hand" for "hand"; what its profile is called for those known:
/// "Meta Ads Manager"; others as they are. Any thread may ask.
QString toolName(const QString &tool);

} // namespace payoff
