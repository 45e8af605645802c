// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/costallocation.h"
#include "ui/text/format.h"

namespace payoff {

/// What of the amount falls into the month, and why: "€1,200.00 a year, 31 of 365 days in October 2026:
/// €101.92"; the amount alone where all of it does.
QString spreadText(const CostSplit &split, Recurrence recurrence, const Currency &currency,
                   const Format &format);

/// To whom it goes, as part of a sentence: "split by ad spend over 5 active channels", "split evenly, because
/// no channel had ad spend in October 2026".
QString splitText(const CostSplit &split, const Format &format);

/// What a channel's part goes by: "€1,200.00 of €4,800.00 (25%)"; empty where all of it goes to one.
QString baseText(const CostSplit &split, const CostSplit::Part &part, const Currency &currency,
                 const Format &format);

/// How the amount reached the channel: "€390.00 split by ad spend over 5 active channels: €1,200.00 of
/// €4,800.00 (25%)".
QString shareText(const CostSplit &split, ChannelId channel, const Currency &currency, const Format &format);

} // namespace payoff
