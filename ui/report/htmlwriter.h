// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/reportdocument.h"

#include <QIODevice>

namespace payoff {

/// The report as one file of HTML that needs no other: charts are drawn in it, tables name their rows and
/// columns for those who hear them, pages print. Every text is escaped. FileNotWritable.
Result<void> writeHtml(const ReportDocument &document, QIODevice &device);

/// A <table> with its head, row titles and caption.
QString htmlOf(const ReportTable &table);

} // namespace payoff
