// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwords.h"

namespace payoff {

/// The name of the one campaign that the report is of; empty: it is of more.
QString campaignReported(const ReportWords &words);

/// How the campaign was judged, what was learned, and how it stands among others; a line each.
ReportList campaignSentences(const ReportWords &words);

/// What was planned and what was spent on each of its channels, and what came of it.
ReportTable planTable(const ReportWords &words);

} // namespace payoff
