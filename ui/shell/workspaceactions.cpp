// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceactions.h"

#include "core/base/atomicfile.h"
#include "core/closing/snapshot.h"
#include "core/summary/monthsummary.h"
#include "core/summary/summarytext.h"
#include "core/summary/summaryxlsx.h"
#include "ui/dialogs/newworkspacedialog.h"
#include "ui/text/errortext.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

namespace payoff {

namespace {

constexpr int mostRecentFiles = 10;

QString recentKey() { return QStringLiteral("recentWorkspaces"); }

QString withSuffix(const QString &path, const QString &suffix)
{
    return QFileInfo(path).suffix().isEmpty() ? QString(path + u'.' + suffix) : path;
}

/// A name that every file system takes.
QString fileNameFrom(QString name)
{
    for (QChar &each : name) {
        if (QStringLiteral("/\\:*?\"<>|").contains(each) || each < u' ')
            each = u'-';
    }
    return name.left(120).trimmed();
}

} // namespace

WorkspaceActions::WorkspaceActions(Document &document, const FileChooser &files, QSettings &memory,
                                   ExampleOpener openExample, QWidget &window)
    : m_document(document),
      m_files(files),
      m_memory(memory),
      m_openExample(std::move(openExample)),
      m_window(window)
{
}

QStringList WorkspaceActions::recentFiles() const
{
    QStringList files = m_memory.value(recentKey()).toStringList();
    files.erase(std::remove_if(files.begin(), files.end(),
                               [](const QString &path) { return !QFileInfo::exists(path); }),
                files.end());
    return files;
}

void WorkspaceActions::remember(const QString &path)
{
    QStringList files = m_memory.value(recentKey()).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_memory.setValue(recentKey(), files.mid(0, mostRecentFiles));
}

void WorkspaceActions::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT noticed({sentence(result.error()), Tone::Worse, {}, false});
}

void WorkspaceActions::open(const QString &path)
{
    const auto opened = m_document.open(path);
    if (opened)
        remember(path);
    report(opened);
}

void WorkspaceActions::askForOpen()
{
    const QString path =
        m_files.open(&m_window, tr("Open workspace"), tr("Payoff workspaces (*.payoff);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void WorkspaceActions::openExample()
{
    auto example = m_openExample();
    report(example ? m_document.take(std::move(*example)) : Result<void>(example.error()));
}

void WorkspaceActions::askForNew()
{
    auto *dialog = new NewWorkspaceDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { create(dialog->name(), dialog->currency()); });
    dialog->open();
}

void WorkspaceActions::create(const QString &name, Currency currency)
{
    const QString chosen =
        m_files.save(&m_window, tr("Where the workspace is kept"),
                     fileNameFrom(name) + QLatin1String(".payoff"), tr("Payoff workspaces (*.payoff)"));
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, QStringLiteral("payoff"));
    const auto created = m_document.create(path, name, currency);
    if (created)
        remember(path);
    report(created);
}

void WorkspaceActions::saveCopy()
{
    if (!m_document.isOpen())
        return;
    const QString chosen = m_files.save(&m_window, tr("Save a copy of the workspace"),
                                        fileNameFrom(tr("%1 copy").arg(m_document.workspace().info().name))
                                            + QLatin1String(".payoff"),
                                        tr("Payoff workspaces (*.payoff)"));
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, QStringLiteral("payoff"));
    const auto saved = m_document.workspace().copyTo(path);
    if (!saved)
        return report(saved);
    const NoticeAction openIt{tr("Open the copy"), [this, path] { open(path); }};
    Q_EMIT noticed({tr("A copy was saved as “%1”. You are still working in “%2”.")
                        .arg(path, m_document.workspace().path()),
                    Tone::Plain,
                    {openIt},
                    false});
}

void WorkspaceActions::moveElsewhere()
{
    if (!m_document.isOpen())
        return;
    const QString chosen =
        m_files.save(&m_window, tr("Save the workspace as"),
                     fileNameFrom(m_document.workspace().info().name) + QLatin1String(".payoff"),
                     tr("Payoff workspaces (*.payoff)"));
    if (chosen.isEmpty())
        return;
    const QString path = withSuffix(chosen, QStringLiteral("payoff"));
    const auto moved = m_document.moveTo(path);
    if (moved)
        remember(path);
    report(moved);
}

void WorkspaceActions::close() { m_document.close(); }

void WorkspaceActions::exportCsv() { exportSummary(SummaryFormat::Csv); }

void WorkspaceActions::exportXlsx() { exportSummary(SummaryFormat::Xlsx); }

void WorkspaceActions::exportSummary(SummaryFormat format)
{
    if (!m_document.isOpen())
        return;
    const Workspace &workspace = m_document.workspace();
    const View &view = m_document.view();
    const Period period = periodShown(view, m_document.asOf(), workspace.settings().calendar);
    const bool isCsv = format == SummaryFormat::Csv;
    const QString suffix = isCsv ? QStringLiteral("csv") : QStringLiteral("xlsx");
    const QString span = view.span == Span::Custom
        ? tr("%1 to %2").arg(period.range.first.toIso(), period.range.last.toIso())
        : period.key(workspace.settings().calendar);
    const QString chosen = m_files.save(
        &m_window, tr("Export the summary"),
        QStringLiteral("%1 %2.%3").arg(fileNameFrom(workspace.info().name), fileNameFrom(span), suffix),
        isCsv ? tr("Tables as text (*.csv)") : tr("Excel workbooks (*.xlsx)"));
    if (chosen.isEmpty())
        return;
    const auto summary = summaryOf(workspace, {period.range, view.filters, view.bases});
    if (!summary)
        return report(summary.error());
    const QString path = withSuffix(chosen, suffix);
    const auto written = writeAtomically(path, [&](QIODevice &device) {
        return isCsv ? writeCsv(*summary, device) : writeXlsx(*summary, device);
    });
    if (!written)
        return report(written);
    const NoticeAction openIt{tr("Open it"),
                              [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }};
    Q_EMIT noticed({tr("The summary was written to “%1”.").arg(path), Tone::Plain, {openIt}, false});
}

} // namespace payoff
