// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pastimports.h"

#include "ui/models/importrecords.h"
#include "ui/text/errortext.h"
#include "ui/widgets/recordtable.h"

#include <QMessageBox>
#include <QPushButton>

namespace payoff {

namespace {

constexpr int fileColumn = 1;

} // namespace

PastImports::PastImports(Document &document, ImportSteps &steps, const Format &format, QWidget *parent)
    : Card(tr("Past imports"), parent),
      m_document(document),
      m_steps(steps),
      m_format(format),
      m_table(new RecordTable(tr("Past imports"), pastImportColumns(), fileColumn, this)),
      m_takeBack(new QPushButton(tr("&Undo this import"), this))
{
    m_confirm = [this](const QString &question) {
        return QMessageBox::question(this, tr("Undo this import"), question) == QMessageBox::Yes;
    };
    m_table->editButton()->hide();
    m_table->setEmptyText(tr("Nothing was imported yet."));
    m_table->sortBy(0, Qt::DescendingOrder);
    addControl(m_takeBack);
    setContent(m_table);
    connect(m_table, &RecordTable::currentChanged, this, &PastImports::showState);
    connect(m_takeBack, &QPushButton::clicked, this, &PastImports::takeBack);
    m_takeBack->setEnabled(false);
}

const ImportBatch *PastImports::selected() const
{
    return m_document.isOpen() ? byId(m_document.contents().imports, BatchId{m_table->current()}) : nullptr;
}

void PastImports::showState()
{
    const ImportBatch *batch = selected();
    m_takeBack->setEnabled(batch && !batch->undoneAt && !m_document.workspace().isReadOnly());
    m_takeBack->setToolTip(batch ? QString() : tr("Select an import first"));
}

void PastImports::refresh()
{
    const auto count = int(m_document.contents().imports.size());
    m_table->setRecords(pastImportRecords(m_document.contents(), m_format));
    setSubtitle(count > 0 ? tr("%Ln import(s)", nullptr, count) : QString());
    showState();
}

void PastImports::takeBack()
{
    const ImportBatch *found = selected();
    if (!found || found->undoneAt)
        return;
    const ImportBatch batch = *found;
    const QString question =
        tr("Take the import of %1 back? Its rows go, and what they replaced is shown again. "
           "To have them again, the file has to be imported anew.")
            .arg(isolatedName(batch.fileName));
    if (!m_steps.isKnown(batch.id) && !m_confirm(question))
        return;
    const auto report = m_steps.takeBack(batch);
    if (!report)
        Q_EMIT failed(sentence(report.error()));
}

} // namespace payoff
