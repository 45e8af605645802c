// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportdocument.h"

#include <QPageSize>

#include <functional>

class QPrinter;
class QWidget;

namespace payoff {

/// Asks people for a printer. Handed in, so that a test can answer.
struct PrinterChooser {
    /// Whether this computer has a printer at all.
    std::function<bool()> hasPrinter;
    /// Sets the printer up as people want it; false: they changed their mind.
    std::function<bool(QWidget *parent, QPrinter &printer)> choose;

    /// The desktop's own dialog.
    static PrinterChooser desktop();
};

enum class Printing { Done, Cancelled, NoPrinter, Failed };

/// Asks for a printer and prints the report, on that paper unless another one is chosen there.
Printing printReport(const ReportDocument &document, const QPageSize &paper, const PrinterChooser &chooser,
                     QWidget *parent);

} // namespace payoff
