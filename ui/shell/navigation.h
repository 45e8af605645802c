// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include <functional>

namespace payoff {

/// One page of the window: where it stands in the side bar, and how it is made once it is first shown.
struct PageInfo {
    QString
        key; ///< "month-sheet": its name on the command line and for those who ask for it; also its icon's
    QString section; ///< pages of one section follow each other
    QString title;
    bool isMeasuring = false; ///< whether the filter bar stands above it
    std::function<Page *(const PageTools &tools, QWidget *parent)> make;
};

/// All pages, in the order of the side bar.
QVector<PageInfo> navigation();

} // namespace payoff
