// SPDX-License-Identifier: GPL-3.0-or-later
// What WorkspaceActions writes of the period shown: figures for other programs, reports to read.
#include "ui/shell/workspaceactions.h"

#include "core/base/atomicfile.h"
#include "core/closing/closedreport.h"
#include "core/closing/snapshot.h"
#include "core/summary/monthsummary.h"
#include "core/summary/summarytext.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/report/htmlwriter.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reporttext.h"
#include "ui/report/summarytable.h"
#include "ui/report/xlsxwriter.h"
#include "ui/shell/filenames.h"

#include <QDesktopServices>
#include <QUrl>

namespace payoff {

namespace {

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return QStringLiteral("pdf");
    case ExportFormat::Html:
        return QStringLiteral("html");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::Csv:
        return QStringLiteral("csv");
    }
    Q_UNREACHABLE();
}

/// What of the document is exported.
Period shownPeriod(const Document &document, const View &view)
{
    return periodShown(view, document.asOf(), document.workspace().settings().calendar);
}

Result<void> writeFigures(const Document &document, const View &view, bool isMarked, const QString &path)
{
    const auto summary =
        summaryOf(document.workspace(), {shownPeriod(document, view).range, view.filters, view.bases});
    if (!summary)
        return summary.error();
    return writeAtomically(path, [&](QIODevice &device) {
        return writeCsv(*summary, device, isMarked ? CsvMark::Utf8 : CsvMark::None);
    });
}

Result<void> writeAs(ExportFormat format, const ReportDocument &report, QIODevice &device)
{
    const QPageSize paper = paperOf(QLocale());
    if (format == ExportFormat::Xlsx)
        return writeXlsx(report, paper, device);
    return format == ExportFormat::Pdf ? writePdf(report, paper, device) : writeHtml(report, device);
}

Result<void> writeReport(const Document &document, const View &view, const ExportChoice &choice,
                         const QString &path)
{
    const auto data = reportOf(
        document.workspace(), {shownPeriod(document, view).range, choice.audience, view.filters, view.bases});
    if (!data)
        return data.error();
    ReportDocument report = reportDocument(*data, choice.language);
    if (choice.format == ExportFormat::Xlsx) {
        const auto appended =
            appendSummary(report, document.workspace(), {data->request.days, view.filters, view.bases});
        if (!appended)
            return appended;
    }
    return writeAtomically(path, [&](QIODevice &device) { return writeAs(choice.format, report, device); });
}

} // namespace

void WorkspaceActions::askForExport() { askHowToExport(m_document.view()); }

void WorkspaceActions::askForExportOf(Month month)
{
    View view = viewOf(month);
    view.bases = m_document.view().bases;
    askHowToExport(view);
}

void WorkspaceActions::askHowToExport(const View &view)
{
    if (!m_document.isOpen())
        return;
    auto *dialog = new ExportDialog(m_memory, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, view] { exportAs(dialog->choice(), view); });
    dialog->open();
}

void WorkspaceActions::exportCsv()
{
    exportAs(ExportDialog::lastChoice(m_memory, ExportFormat::Csv), m_document.view());
}

void WorkspaceActions::exportXlsx()
{
    exportAs(ExportDialog::lastChoice(m_memory, ExportFormat::Xlsx), m_document.view());
}

QString WorkspaceActions::exportName(const View &view, const QString &suffix) const
{
    const CalendarSettings calendar = m_document.workspace().settings().calendar;
    const Period period = shownPeriod(m_document, view);
    const QString span = view.span == Span::Custom
        ? tr("%1 to %2").arg(period.range.first.toIso(), period.range.last.toIso())
        : period.key(calendar);
    return QStringLiteral("%1 %2.%3")
        .arg(fileNameFrom(m_document.workspace().info().name), fileNameFrom(span), suffix);
}

QString WorkspaceActions::filterOf(const QString &suffix)
{
    if (suffix == QLatin1String("pdf"))
        return tr("PDF documents (*.pdf)");
    if (suffix == QLatin1String("html"))
        return tr("Web pages (*.html)");
    return suffix == QLatin1String("csv") ? tr("Tables as text (*.csv)") : tr("Excel workbooks (*.xlsx)");
}

void WorkspaceActions::exportAs(const ExportChoice &choice, const View &view)
{
    if (!m_document.isOpen())
        return;
    const QString suffix = suffixOf(choice.format);
    const QString title = choice.isReport() ? tr("Export the report") : tr("Export the summary");
    const QString chosen = m_files.save(&m_window, title, exportName(view, suffix), filterOf(suffix));
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, suffix);
    const auto written = choice.isReport() ? writeReport(m_document, view, choice, path)
                                           : writeFigures(m_document, view, choice.isMarked, path);
    if (!written)
        return report(written);
    const NoticeAction openIt{tr("Open it"),
                              [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
    const QString text = choice.isReport() ? tr("The report was written to “%1”.").arg(path)
                                           : tr("The summary was written to “%1”.").arg(path);
    Q_EMIT noticed({text, Tone::Plain, {openIt}, false});
}

} // namespace payoff
