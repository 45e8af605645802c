// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace payoff {

/// Writes the ledger as a CSV file that LedgerImport reads: UTF-8, RFC 4180, a point as decimal sign, ISO
/// days, names of channels and campaigns. A cost that recurs is written as its occurrences up to the end of
/// the as-of month; rows stand by day. Returns how many rows were written. FileNotWritable, and what reading
/// says.
Result<qint64> exportLedger(const Workspace &workspace, const QString &path);

} // namespace payoff
