// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportdocument.h"

#include <memory>

class QMimeData;

namespace payoff {

/// A table or chart of a report that can be taken into another program.
struct ReportCopy {
    QString name; ///< "Return by channel"
    ReportBlock block; ///< a ReportTable or ReportChart
};

/// All of them, in order.
QVector<ReportCopy> copiesOf(const ReportDocument &document);

/// A table as tab-separated text and as HTML, with its headings; a chart as a picture and as SVG.
std::unique_ptr<QMimeData> mimeOf(const ReportCopy &copy, const ReportDocument &document);

} // namespace payoff
