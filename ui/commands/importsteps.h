// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/undoimport.h"
#include "ui/commands/document.h"
#include "ui/commands/importjob.h"

#include <QDateTime>
#include <QHash>

namespace payoff {

/// The imports made since the workspace was opened, as steps that can be taken back and made again. The
/// document lives longer.
class ImportSteps : public QObject {
    Q_OBJECT

public:
    explicit ImportSteps(Document &document, QObject *parent = nullptr);

    /// Tells the document of an import that was made on another connection, and keeps it as a step.
    void keep(const ImportRequest &request, const ImportReport &report);
    /// Whether taking the import back can itself be undone: its file is known.
    [[nodiscard]] bool isKnown(BatchId batch) const { return m_known.contains(batch); }
    /// Takes any import back; as a step where isKnown().
    Result<UndoReport> takeBack(const ImportBatch &batch);

Q_SIGNALS:
    /// An import was taken back, by takeBack() or by undoing it.
    void takenBack(const QString &fileName, const payoff::UndoReport &report);

private:
    /// An import under whatever number it stands now: made again, it gets another one.
    struct Known {
        ImportRequest request;
        qint64 size = 0; ///< of the file
        QDateTime changedAt;
        BatchId batch;
    };
    using KnownImport = std::shared_ptr<Known>;

    Result<void> undo(const KnownImport &known);
    Result<void> redo(const KnownImport &known);

    Document &m_document;
    QHash<BatchId, KnownImport> m_known;
};

} // namespace payoff
