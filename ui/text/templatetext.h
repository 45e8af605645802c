// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/reporttemplate.h"

#include <QString>

namespace payoff {

/// What a part of a report is called where parts are chosen: "Why ROI changed".
QString partName(ReportPart part);
/// "Executives: one page"
QString audienceName(Audience audience);
/// "A4", "Letter"
QString paperName(Paper paper);

} // namespace payoff
