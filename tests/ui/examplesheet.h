// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/sheetchanges.h"

namespace payoff {

/// October 2026 of five channels in EUR; reach of the last one is missing, the third one's leads are typed.
MonthSheet exampleSheet();

/// As it stands once the changes are made: what was typed is typed, what was taken back is as reported.
MonthSheet applied(MonthSheet sheet, const ChangeSet &changes);

} // namespace payoff
