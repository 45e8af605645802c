// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/view.h"
#include "core/workspace/contents.h"
#include "ui/text/format.h"

namespace payoff {

/// What a filter button says: "All channels", the one name, or "3 channels".
QString channelFilterText(const Filters &filters, const Contents &contents);
QString campaignFilterText(const Filters &filters, const Contents &contents);
QString audienceFilterText(const Filters &filters, const Contents &contents);

QString basisName(ValueBasis basis);
QString basisName(CostBasis basis);
/// "Paid + organic", "Paid only" …
QString paidText(std::optional<Paid> paid);

/// What is left in by the filters, in words: "only Facebook and LinkedIn · only paid"; empty without filters.
QString filtersInWords(const Filters &filters, const Contents &contents, const Format &format);
/// The bases in words: "revenue, fully loaded cost".
QString basesInWords(const Bases &bases);

/// A persona is picked when all of its segments are; one without segments never is.
bool isPicked(const Persona &persona, const Filters &filters);

} // namespace payoff
