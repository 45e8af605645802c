// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/noticebar.h"

namespace payoff {

/// What stands above the figures of a closed month, with a way to open it again; nothing for an open one. The
/// page tells what came of it.
std::optional<Notice> closedNotice(Document &document, Month month, const Format &format, Page &page);

/// Why a lock stands beside those days: which of their months are closed. Empty: none of them is.
QString lockReason(const Document &document, const DayRange &days, const Format &format);

} // namespace payoff
