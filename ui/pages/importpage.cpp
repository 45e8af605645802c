// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "core/base/names.h"
#include "core/transfer/archive.h"
#include "ui/commands/importmemory.h"
#include "ui/models/importwords.h"
#include "ui/pages/pastimports.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/importpreview.h"
#include "ui/widgets/importquestions.h"
#include "ui/widgets/mappingheader.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/recordtable.h"

#include <QFileInfo>
#include <QLayout>
#include <QPushButton>

namespace payoff {

namespace {

QStringList newNames(const QStringList &names, const QVector<Channel> &known)
{
    QSet<QString> keys;
    for (const Channel &channel : known)
        keys.insert(nameKey(channel.name));
    QStringList result;
    for (const QString &name : names) {
        if (!keys.contains(nameKey(name)))
            result.append(name);
    }
    return result;
}

} // namespace

ImportPage::ImportPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Import"), tools, parent),
      m_job(new ImportJob(this)),
      m_steps(new ImportSteps(document(), this)),
      m_queue(new ImportQueue(this))
{
    QWidget *content = makeContent();
    m_header = new PageHeader(tr("Import"), content);
    makeProfileMenu();
    m_other = m_header->addButton(tr("Choose &another file…"));
    m_import = m_header->addMainButton(tr("Import"));
    m_problem = new ProblemLabel(content);
    m_dropArea = new DropArea(content);
    m_questionsCard = new Card(tr("What the file leaves open"), content);
    m_questions = new ImportQuestions(m_questionsCard);
    m_questionsCard->setContent(m_questions);
    m_preview = new ImportPreview(content);
    content->layout()->addWidget(m_header);
    m_progress = new ProgressLine(content);
    content->layout()->addWidget(m_progress);
    makeFiles(content);
    for (QWidget *part : {static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_dropArea),
                          static_cast<QWidget *>(m_questionsCard), static_cast<QWidget *>(m_preview)})
        content->layout()->addWidget(part);
    m_past = new PastImports(document(), *m_steps, format(), content);
    content->layout()->addWidget(m_past);
    finishContent();
    connectParts();
    become(State::Idle);
}

void ImportPage::connectParts()
{
    connect(m_job, &ImportJob::finished, this, &ImportPage::follow);
    connect(m_job, &ImportJob::progressed, this, &ImportPage::showProgress);
    connectFiles();
    connect(m_steps, &ImportSteps::takenBack, this,
            [this](const QString &fileName, const UndoReport &report) {
                Q_EMIT told(takenBackInWords(fileName, report));
            });
    connect(m_dropArea, &DropArea::chooseAsked, this, &ImportPage::choose);
    connect(m_other, &QPushButton::clicked, this, &ImportPage::choose);
    connect(m_import, &QPushButton::clicked, this, &ImportPage::import);
    connect(m_questions, &ImportQuestions::answered, this, &ImportPage::look);
    connect(m_preview, &ImportPreview::fieldPicked, this, &ImportPage::pickField);
    connect(m_preview, &ImportPreview::saveRejectsAsked, this, &ImportPage::saveRejects);
    connect(m_past, &PastImports::failed, this, &Page::failed);
    connect(m_progress, &ProgressLine::cancelled, this, &ImportPage::cancel);
    connect(&document(), &Document::replaced, this, [this] {
        m_job->cancel();
        m_queue->clear();
        become(State::Idle);
    });
}

void ImportPage::become(State state)
{
    m_state = state;
    const bool isIdle = state == State::Idle && m_queue->isEmpty();
    const bool isImporting = state == State::Importing || m_queue->isImporting();
    document().setUsedElsewhere(m_job->isRunning() || m_queue->isRunning());
    m_dropArea->setVisible(isIdle);
    m_other->setVisible(!isIdle);
    m_other->setEnabled(!isImporting);
    m_questionsCard->setEnabled(!isImporting);
    m_preview->setEnabled(!isImporting);
    if (state == State::Idle) {
        m_seen = {};
        startFileAnew({});
        m_problem->setProblem({});
        m_preview->hide();
        m_header->setHint({});
    }
    m_questionsCard->setVisible(!m_questions->isEmpty());
    m_saveProfile->setEnabled(state == State::Seen && !m_seen.preview.mapping.columns.isEmpty()
                              && !m_seen.request.profile.isWide);
    m_exportProfile->setEnabled(state == State::Seen && !m_seen.request.profile.id.isEmpty());
    showMainButton();
    showBusy();
}

/// Forgets what was settled of the file before.
void ImportPage::startFileAnew(const QString &path)
{
    m_file = path;
    m_choices.clear();
    m_known = {};
    m_questions->clear();
    QStringList channels;
    if (document().isOpen() && !path.isEmpty()) {
        for (const Channel &channel : document().contents().channels)
            channels.append(channel.name);
        m_questions->setKnown(channels, document().workspace().today(), format().locale());
    }
}

void ImportPage::showBusy()
{
    const bool isQueueRunning = m_queue->isRunning();
    m_progress->setBusy(m_state == State::Looking || m_state == State::Importing || isQueueRunning);
    if (!isQueueRunning || m_queue->isEmpty()) {
        m_progress->setText(m_state == State::Importing ? tr("Importing…") : tr("Reading the file…"));
        m_progress->setProgress(0, 0);
        return;
    }
    const auto count = int(m_queue->entries().size());
    const QString text =
        m_queue->isImporting() ? tr("Importing file %1 of %2…") : tr("Reading file %1 of %2…");
    m_progress->setText(text.arg(format().count(m_queue->done() + 1), format().count(count)));
    m_progress->setProgress(m_queue->done(), count);
}

void ImportPage::showProgress(const ImportProgress &progress)
{
    const bool isAllRead = progress.bytes <= progress.bytesRead;
    m_progress->setProgress(progress.bytesRead, isAllRead ? 0 : progress.bytes);
    if (m_state != State::Importing)
        return;
    const QString speed = progressInWords(progress, m_since.elapsed(), format());
    m_progress->setText(isAllRead ? tr("Storing…") : tr("Importing… %1").arg(speed));
}

void ImportPage::showMainButton()
{
    const bool isWritable = document().isOpen() && !document().workspace().isReadOnly();
    if (!m_queue->isEmpty()) {
        const int ready = m_queue->count(ImportQueue::State::Ready);
        m_import->setVisible(true);
        m_import->setText(tr("&Import %Ln file(s)", nullptr, ready));
        m_import->setEnabled(isWritable && ready > 0 && !m_queue->isRunning() && m_state != State::Looking);
        m_import->setToolTip({});
        return;
    }
    const bool isSeen = m_state == State::Seen;
    const ImportBatch batch = m_seen.report ? m_seen.report->batch : ImportBatch();
    const auto rows = int(batch.rowsRead - batch.rejected);
    m_import->setVisible(m_state != State::Idle && !m_dropArea->isVisibleTo(widget()));
    m_import->setText(m_seen.report ? tr("&Import %Ln row(s)", nullptr, rows) : tr("&Import"));
    m_import->setEnabled(isSeen && isWritable && hasNews());
    m_import->setToolTip(isSeen && m_seen.report && !hasNews() ? tr("All of it is in the workspace already.")
                                                               : QString());
}

QString ImportPage::fileFilter()
{
    return tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods *.zip);;All files (*)");
}

void ImportPage::choose()
{
    const QStringList paths = files().openSeveral(this, tr("Import files"), fileFilter());
    if (!paths.isEmpty())
        take(paths);
}

void ImportPage::take(const QStringList &paths)
{
    if (m_state == State::Importing || m_queue->isImporting() || !document().isOpen() || paths.isEmpty())
        return;
    m_queue->clear();
    m_shown = -1;
    become(State::Idle);
    const QString &first = paths.first();
    if (paths.size() > 1 || QFileInfo(first).isDir() || isArchive(first))
        takeMany(paths);
    else
        takeOne(first);
}

void ImportPage::takeOne(const QString &path)
{
    startFileAnew(path);
    look();
}

ImportRequest ImportPage::request() const
{
    ImportRequest request = m_known;
    request.workspace = document().workspace().path();
    request.today = document().workspace().today();
    request.file = m_file;
    request.profileId = QLatin1String(recogniseProfile);
    request.read.choices = m_choices;
    m_questions->answer(request);
    return request;
}

void ImportPage::look()
{
    m_header->setHint(isolatedName(QFileInfo(m_file).fileName()));
    m_since.start();
    m_job->start(request());
    become(State::Looking);
}

void ImportPage::cancel()
{
    m_job->cancel();
    m_queue->cancel();
    if (m_state == State::Looking)
        become(State::Idle);
}

void ImportPage::import()
{
    if (!m_queue->isEmpty())
        return m_queue->importReady();
    if (m_state != State::Seen)
        return;
    ImportRequest wanted = m_seen.request;
    wanted.isDryRun = false;
    wanted.rejectsFile.clear();
    m_since.start();
    m_job->start(wanted);
    become(State::Importing);
}

void ImportPage::saveRejects()
{
    if (m_state != State::Seen)
        return;
    const QString name = QFileInfo(m_file).completeBaseName() + tr("-left-out") + QStringLiteral(".csv");
    const QString path = files().save(this, tr("Save the rows that cannot be read"), name, tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    ImportRequest wanted = m_seen.request;
    wanted.rejectsFile = path;
    m_job->start(wanted);
    become(State::Looking);
}

void ImportPage::follow(const ImportOutcome &outcome)
{
    document().setUsedElsewhere(m_job->isRunning());
    if (!document().isOpen() || outcome.request.workspace != document().workspace().path())
        return;
    if (!outcome.request.isDryRun)
        return finishImport(outcome);
    // What was given up, or is of another file than the one that is looked at now.
    if (m_state != State::Looking || outcome.request.file != m_file)
        return;
    if (outcome.isCancelled())
        return become(State::Idle);
    if (!outcome.request.rejectsFile.isEmpty()) {
        become(State::Seen);
        if (outcome.error)
            Q_EMIT failed(sentence(*outcome.error));
        else
            Q_EMIT told(tr("The rows left out are listed in %1.")
                            .arg(isolatedName(QFileInfo(outcome.request.rejectsFile).fileName())));
        return;
    }
    ImportRequest again = outcome.request;
    if (outcome.error && m_questions->isEmpty() && answerAgain(outcome, again)) {
        m_known.read = again.read;
        m_questions->setBefore(again.read);
        m_questions->ask(*outcome.error);
        return look();
    }
    showOutcome(outcome);
    if (m_shown >= 0)
        m_queue->setOutcome(m_shown, outcome);
}

void ImportPage::showOutcome(const ImportOutcome &outcome)
{
    m_seen = outcome;
    const bool isAsked = outcome.error && m_questions->ask(*outcome.error);
    const bool isForMapping = outcome.error
        && (outcome.error->code == ErrorCode::NoMeasureColumn
            || outcome.error->code == ErrorCode::UnknownColumn);
    become(State::Seen);
    QString problem;
    if (isForMapping)
        problem = tr("No column holds results or cost as far as the headers tell. Choose below what the "
                     "columns hold.");
    else if (outcome.error && !isAsked)
        problem = sentence(*outcome.error);
    else if (isAsked)
        problem = tr("Nothing can be said of the rows before the questions below are answered.");
    else if (document().workspace().isReadOnly())
        problem = sentence({ErrorCode::ReadOnly, {document().workspace().path()}});
    m_problem->setProblem(problem);
    m_header->setHint(fileInWords(outcome, format()));
    const QStringList channels = outcome.report ? outcome.report->channels : QStringList();
    const Contents &known = document().contents();
    m_preview->setOutcome(outcome, newNames(channels, known.channels + known.mergedChannels), format());
    m_preview->setVisible(!outcome.preview.headers.isEmpty());
    m_dropArea->setVisible(outcome.preview.headers.isEmpty() && m_queue->isEmpty());
    m_other->setVisible(!m_dropArea->isVisibleTo(widget()));
    showMainButton();
}

/// Whether importing what was seen would change anything.
bool ImportPage::hasNews() const
{
    return m_seen.report
        && m_seen.report->batch.imported + m_seen.report->batch.updated + m_seen.report->batch.held > 0;
}

void ImportPage::finishImport(const ImportOutcome &outcome)
{
    if (outcome.report) {
        const ImportBatch &batch = outcome.report->batch;
        m_state = State::Idle; // what is shown now needs no second look
        keepImported(outcome);
        become(State::Idle);
        Q_EMIT done(importedInWords(batch));
        return;
    }
    become(State::Seen);
    if (outcome.isCancelled())
        Q_EMIT told(sentence(*outcome.error));
    else if (outcome.error)
        Q_EMIT failed(sentence(*outcome.error));
}

void ImportPage::keepImported(const ImportOutcome &outcome)
{
    ImportMemory(memory(), document().workspace().info().uuid)
        .keep(outcome.request.profile.id, outcome.request.read);
    m_steps->keep(outcome.request, *outcome.report);
}

/// The latest word on a column counts; so does the one on a field.
void ImportPage::pickField(int column, const std::optional<Field> &field)
{
    const QString header = m_seen.preview.headers.value(column);
    const QString key = field ? field->key() : QString::fromLatin1(skippedColumn);
    m_choices.removeIf(
        [&](const FieldChoice &each) { return each.header == header || (field && each.field == key); });
    m_choices.append({key, header});
    look();
}

bool ImportPage::searchTables()
{
    m_past->table()->focusSearch();
    return true;
}

void ImportPage::refresh(TouchedThings things)
{
    if (!(things & (Touched::Results | Touched::Names)))
        return;
    m_past->refresh();
    // What an import would change may be another thing now.
    if (m_state == State::Seen && m_queue->isEmpty())
        look();
}

} // namespace payoff
