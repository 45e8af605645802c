// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/importsteps.h"

#include <QFileInfo>
#include <QPointer>

namespace payoff {

ImportSteps::ImportSteps(Document &document, QObject *parent)
    : QObject(parent),
      m_document(document)
{
    connect(&document, &Document::replaced, this, [this] { m_known.clear(); });
}

void ImportSteps::keep(const ImportRequest &request, const ImportReport &report)
{
    const QFileInfo file(request.file);
    auto known = std::make_shared<Known>(Known{request, file.size(), file.lastModified(), report.batch.id});
    known->request.isDryRun = false;
    m_known.insert(known->batch, known);
    // The step outlives the page that owns this.
    const QPointer<ImportSteps> self(this);
    const auto gone = [] { return Error{ErrorCode::Cancelled, {}}; };
    m_document.addStep({tr("import %1").arg(report.batch.fileName),
                        [self, known, gone] { return self ? self->undo(known) : gone(); },
                        [self, known, gone] { return self ? self->redo(known) : gone(); }});
    m_document.takeOver(Touched::Results | Touched::Names | Touched::Costs);
}

Result<void> ImportSteps::undo(const KnownImport &known)
{
    const auto report = undoImport(m_document.workspace(), known->batch);
    if (!report)
        return report.error();
    m_known.remove(known->batch);
    Q_EMIT takenBack(QFileInfo(known->request.file).fileName(), *report);
    return {};
}

Result<void> ImportSteps::redo(const KnownImport &known)
{
    const ImportRequest &request = known->request;
    const QFileInfo file(request.file);
    if (!file.exists())
        return Error{ErrorCode::FileMissing, {request.file}};
    if (file.size() != known->size || file.lastModified() != known->changedAt)
        return Error{ErrorCode::FileChanged, {request.file}};
    ImportOptions options;
    options.read = request.read;
    options.rates = request.rates;
    const auto report = importFile(m_document.workspace(), request.file, request.profile, options);
    if (!report)
        return report.error();
    known->batch = report->batch.id;
    m_known.insert(known->batch, known);
    return {};
}

Result<UndoReport> ImportSteps::takeBack(const ImportBatch &batch)
{
    const KnownImport known = m_known.value(batch.id);
    auto report = undoImport(m_document.workspace(), batch.id);
    if (!report)
        return report;
    if (known) {
        m_known.remove(batch.id);
        const QPointer<ImportSteps> self(this);
        const auto gone = [] { return Error{ErrorCode::Cancelled, {}}; };
        m_document.addStep({tr("undoing the import of %1").arg(batch.fileName),
                            [self, known, gone] { return self ? self->redo(known) : gone(); },
                            [self, known, gone] { return self ? self->undo(known) : gone(); }});
    }
    Q_EMIT takenBack(batch.fileName, *report);
    return report;
}

} // namespace payoff
