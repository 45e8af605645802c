// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportwriter.h"

#include "ui/report/htmlwriter.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/xlsxwriter.h"

namespace payoff {

Result<void> writeReport(const ReportDocument &document, ReportFormat format, const QPageSize &paper,
                         QIODevice &device)
{
    switch (format) {
    case ReportFormat::Pdf:
        return writePdf(document, paper, device);
    case ReportFormat::Html:
        return writeHtml(document, device);
    case ReportFormat::Xlsx:
        return writeXlsx(document, paper, device);
    }
    Q_UNREACHABLE();
}

} // namespace payoff
