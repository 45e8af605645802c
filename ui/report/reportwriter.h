// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/reportdocument.h"

#include <QIODevice>
#include <QPageSize>

namespace payoff {

/// As what a report is written.
enum class ReportFormat {
    Pdf,
    Html,
    Xlsx,
};
template <>
struct EnumKeys<ReportFormat> {
    static constexpr EnumKeyList<ReportFormat, 3> keys{
        {{ReportFormat::Pdf, "pdf"}, {ReportFormat::Html, "html"}, {ReportFormat::Xlsx, "xlsx"}}};
};

/// Writes the report as that: see writePdf(), writeHtml(), writeXlsx(). HTML has no paper. FileNotWritable.
Result<void> writeReport(const ReportDocument &document, ReportFormat format, const QPageSize &paper,
                         QIODevice &device);

} // namespace payoff
