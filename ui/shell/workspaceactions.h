// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/document.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/noticebar.h"

#include <QPointer>
#include <QStringList>

#include <functional>

class QSettings;
class QWidget;

namespace payoff {

struct ExportChoice;

/// What people do with workspaces as files: make, open, copy, close them, and write what they show. Asks
/// for names, and says what became of it.
class WorkspaceActions : public QObject {
    Q_OBJECT

public:
    using ExampleOpener = std::function<Result<std::unique_ptr<Workspace>>()>;

    /// The references live longer. `window` is what dialogs belong to.
    WorkspaceActions(Document &document, const FileChooser &files, QSettings &memory,
                     ExampleOpener openExample, QWidget &window);

    /// The files opened last, the last one first; those that are gone are left out.
    [[nodiscard]] QStringList recentFiles() const;

public Q_SLOTS:
    void askForNew();
    void askForOpen();
    void open(const QString &path);
    void openExample();
    void saveCopy();
    /// Saves what is open elsewhere and goes on there, as when its file is gone.
    void moveElsewhere();
    void close();
    /// Asks as what to export the period shown.
    void askForExport();
    /// The same of all of a month, whatever is shown.
    void askForExportOf(Month month);
    /// Asks when a report of the month before shall be written by itself.
    void askForSchedule();
    void exportCsv();
    void exportXlsx();

Q_SIGNALS:
    void noticed(const payoff::Notice &notice);

private:
    void create(const QString &name, Currency currency);
    void askHowToExport(const View &view);
    void exportAs(const ExportChoice &choice, const View &view);
    [[nodiscard]] QString exportName(const View &view, const QString &suffix) const;
    void report(const Result<void> &result);
    void remember(const QString &path);

    Document &m_document;
    const FileChooser &m_files;
    QSettings &m_memory;
    ExampleOpener m_openExample;
    QWidget &m_window;
};

} // namespace payoff
