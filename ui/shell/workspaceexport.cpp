// SPDX-License-Identifier: GPL-3.0-or-later
// What WorkspaceActions writes of the period shown: figures for other programs, reports to read.
#include "ui/shell/workspaceactions.h"

#include "core/base/atomicfile.h"
#include "core/closing/closedreport.h"
#include "core/closing/snapshot.h"
#include "core/summary/monthsummary.h"
#include "core/summary/summarytext.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reporttext.h"
#include "ui/report/summarytable.h"
#include "ui/shell/filenames.h"

#include <QDesktopServices>
#include <QUrl>

namespace payoff {

namespace {

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

/// The paper of the template, else that of the country.
QPageSize paperFor(const ExportChoice &choice)
{
    return choice.design.parts.isEmpty() ? paperOf(QLocale()) : pageSizeOf(choice.design.paper);
}

Result<void> writeReport(const Document &document, const View &view, const ExportChoice &choice,
                         const QString &path)
{
    const DayRange days = shownPeriod(document, view).range;
    const auto data =
        reportOf(document.workspace(), {days, choice.audience, view.filters, view.bases, choice.design});
    if (!data)
        return data.error();
    ReportDocument report = reportDocument(*data, choice.language);
    if (choice.report == ReportFormat::Xlsx) {
        const auto appended = appendSummary(report, document.workspace(), {days, view.filters, view.bases});
        if (!appended)
            return appended;
    }
    return writeAtomically(path, [&](QIODevice &device) {
        return writeReport(report, *choice.report, paperFor(choice), device);
    });
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
    auto *dialog = new ExportDialog(m_memory, m_document.contents().templates, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, view] { exportAs(dialog->choice(), view); });
    dialog->open();
}

void WorkspaceActions::exportCsv()
{
    exportAs(ExportDialog::lastChoice(m_memory, std::nullopt), m_document.view());
}

void WorkspaceActions::exportXlsx()
{
    exportAs(ExportDialog::lastChoice(m_memory, ReportFormat::Xlsx), m_document.view());
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

void WorkspaceActions::exportAs(const ExportChoice &choice, const View &view)
{
    if (!m_document.isOpen())
        return;
    const QString suffix = choice.report ? toKey(*choice.report) : QStringLiteral("csv");
    const QString title = choice.report ? tr("Export the report") : tr("Export the summary");
    const QString chosen = m_files.save(&m_window, title, exportName(view, suffix), fileFilterOf(suffix));
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, suffix);
    const auto written = choice.report ? writeReport(m_document, view, choice, path)
                                       : writeFigures(m_document, view, choice.isMarked, path);
    if (!written)
        return report(written);
    const NoticeAction openIt{tr("Open it"),
                              [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
    const QString text = choice.report ? tr("The report was written to “%1”.").arg(path)
                                       : tr("The summary was written to “%1”.").arg(path);
    Q_EMIT noticed({text, Tone::Plain, {openIt}, false});
}

} // namespace payoff
