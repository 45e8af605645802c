// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportprinting.h"

#include "ui/report/pdfwriter.h"
#include "ui/report/reportsheets.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace payoff {

PrinterChooser PrinterChooser::desktop()
{
    PrinterChooser chooser;
    chooser.hasPrinter = [] { return !QPrinterInfo::availablePrinterNames().isEmpty(); };
    chooser.choose = [](QWidget *parent, QPrinter &printer) {
        QPrintDialog dialog(&printer, parent);
        dialog.setOption(QAbstractPrintDialog::PrintPageRange, false);
        return dialog.exec() == QDialog::Accepted;
    };
    return chooser;
}

Printing printReport(const ReportDocument &document, const QPageSize &paper, const PrinterChooser &chooser,
                     QWidget *parent)
{
    if (!chooser.hasPrinter())
        return Printing::NoPrinter;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title + QStringLiteral(" – ") + document.subtitle);
    printer.setCreator(QStringLiteral("Payoff"));
    printer.setPageLayout(reportLayout(paper));
    if (!chooser.choose(parent, printer))
        return Printing::Cancelled;
    const ReportFit fit = fitOf(document, printer.pageLayout());
    return paintReport(document, printer, fit) > 0 ? Printing::Done : Printing::Failed;
}

} // namespace payoff
