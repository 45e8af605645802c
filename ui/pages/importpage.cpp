// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "core/base/names.h"
#include "ui/models/importrecords.h"
#include "ui/models/importwords.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/droparea.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/importpreview.h"
#include "ui/widgets/importquestions.h"
#include "ui/widgets/mappingheader.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/recordtable.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace payoff {

namespace {

constexpr int patience = 500; ///< ms before progress is shown
constexpr int fileColumn = 1;
constexpr int barSteps = 1000;

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
      m_steps(new ImportSteps(document(), this))
{
    m_confirm = [this](const QString &question) {
        return QMessageBox::question(this, tr("Undo this import"), question) == QMessageBox::Yes;
    };
    QWidget *content = makeContent();
    m_header = new PageHeader(tr("Import"), content);
    m_other = m_header->addButton(tr("Choose &another file…"));
    m_import = m_header->addMainButton(tr("Import"));
    m_problem = new ProblemLabel(content);
    m_dropArea = new DropArea(content);
    m_questionsCard = new Card(tr("What the file leaves open"), content);
    m_questions = new ImportQuestions(m_questionsCard);
    m_questionsCard->setContent(m_questions);
    m_preview = new ImportPreview(content);
    content->layout()->addWidget(m_header);
    makeProgress(content);
    for (QWidget *part : {static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_dropArea),
                          static_cast<QWidget *>(m_questionsCard), static_cast<QWidget *>(m_preview)})
        content->layout()->addWidget(part);
    makePast(content);
    finishContent();
    connectParts();
    become(State::Idle);
}

void ImportPage::makeProgress(QWidget *content)
{
    auto *card = new Card(QString(), content);
    m_progress = card;
    auto *line = new QWidget(card);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_progressText = new QLabel(line);
    m_bar = new QProgressBar(line);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    auto *stop = new QPushButton(tr("Cancel"), line);
    layout->addWidget(m_progressText);
    layout->addWidget(m_bar, 1);
    layout->addWidget(stop);
    card->setContent(line);
    content->layout()->addWidget(card);
    m_patience = new QTimer(this);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    connect(stop, &QPushButton::clicked, this, &ImportPage::cancel);
}

void ImportPage::makePast(QWidget *content)
{
    m_pastCard = new Card(tr("Past imports"), content);
    m_past = new RecordTable(tr("Past imports"), pastImportColumns(), fileColumn, m_pastCard);
    m_past->editButton()->hide();
    m_past->setEmptyText(tr("Nothing was imported yet."));
    m_past->sortBy(0, Qt::DescendingOrder);
    m_takeBack = new QPushButton(tr("&Undo this import"), m_pastCard);
    m_pastCard->addControl(m_takeBack);
    m_pastCard->setContent(m_past);
    content->layout()->addWidget(m_pastCard);
    const auto showState = [this] {
        const ImportBatch *batch = selectedImport();
        m_takeBack->setEnabled(batch && !batch->undoneAt && !document().workspace().isReadOnly());
        m_takeBack->setToolTip(batch ? QString() : tr("Select an import first"));
    };
    connect(m_past, &RecordTable::currentChanged, this, showState);
    m_takeBack->setEnabled(false);
}

void ImportPage::connectParts()
{
    connect(m_job, &ImportJob::finished, this, &ImportPage::follow);
    connect(m_job, &ImportJob::progressed, this, [this](qint64 done, qint64 all) {
        m_bar->setRange(0, all > 0 ? barSteps : 0);
        m_bar->setValue(all > 0 ? int(done * barSteps / all) : 0);
    });
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
    connect(m_takeBack, &QPushButton::clicked, this, &ImportPage::takeBackSelected);
    connect(&document(), &Document::replaced, this, [this] {
        m_job->cancel();
        become(State::Idle);
    });
}

void ImportPage::become(State state)
{
    m_state = state;
    const bool isBusy = state == State::Looking || state == State::Importing;
    document().setUsedElsewhere(m_job->isRunning());
    m_dropArea->setVisible(state == State::Idle);
    m_other->setVisible(state != State::Idle);
    m_other->setEnabled(state != State::Importing);
    m_import->setVisible(state != State::Idle);
    if (isBusy)
        m_import->setEnabled(false);
    m_questionsCard->setEnabled(state != State::Importing);
    m_preview->setEnabled(state != State::Importing);
    if (state == State::Idle) {
        m_seen = {};
        m_file.clear();
        m_choices.clear();
        m_questions->clear();
        m_problem->setProblem({});
        m_preview->hide();
        m_header->setHint({});
    }
    m_questionsCard->setVisible(!m_questions->isEmpty());
    m_bar->setRange(0, 0);
    m_progressText->setText(state == State::Importing ? tr("Importing…") : tr("Reading the file…"));
    if (isBusy)
        m_patience->start();
    else
        m_patience->stop();
    m_progress->setVisible(m_progress->isVisible() && isBusy);
}

QString ImportPage::fileFilter() { return tr("Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"); }

void ImportPage::choose()
{
    const QString path = files().open(this, tr("Import a file"), fileFilter());
    if (!path.isEmpty())
        take(path);
}

void ImportPage::take(const QString &path)
{
    if (m_state == State::Importing || !document().isOpen())
        return;
    become(State::Idle);
    m_file = path;
    QStringList channels;
    for (const Channel &channel : document().contents().channels)
        channels.append(channel.name);
    m_questions->setKnown(channels, document().workspace().today(), format().locale());
    look();
}

ImportRequest ImportPage::request() const
{
    ImportRequest request;
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
    m_job->start(request());
    become(State::Looking);
}

void ImportPage::cancel()
{
    m_job->cancel();
    if (m_state == State::Looking)
        become(State::Idle);
}

void ImportPage::import()
{
    if (m_state != State::Seen)
        return;
    ImportRequest wanted = m_seen.request;
    wanted.isDryRun = false;
    wanted.rejectsFile.clear();
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
        m_import->setEnabled(hasNews() && !document().workspace().isReadOnly());
        if (outcome.error)
            Q_EMIT failed(sentence(*outcome.error));
        else
            Q_EMIT told(tr("The rows left out are listed in %1.")
                            .arg(isolatedName(QFileInfo(outcome.request.rejectsFile).fileName())));
        return;
    }
    showOutcome(outcome);
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
    m_dropArea->setVisible(outcome.preview.headers.isEmpty());
    m_other->setVisible(!m_dropArea->isVisibleTo(widget()));
    m_import->setVisible(m_other->isVisibleTo(widget()));
    const ImportBatch batch = outcome.report ? outcome.report->batch : ImportBatch();
    const auto rows = int(batch.rowsRead - batch.rejected);
    m_import->setText(outcome.report ? tr("&Import %Ln row(s)", nullptr, rows) : tr("&Import"));
    m_import->setEnabled(hasNews() && !document().workspace().isReadOnly());
    m_import->setToolTip(outcome.report && !hasNews() ? tr("All of it is in the workspace already.")
                                                      : QString());
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
        m_steps->keep(outcome.request, *outcome.report);
        become(State::Idle);
        Q_EMIT done(importedInWords(batch));
        return;
    }
    become(State::Seen);
    m_import->setEnabled(true);
    if (outcome.isCancelled())
        Q_EMIT told(sentence(*outcome.error));
    else if (outcome.error)
        Q_EMIT failed(sentence(*outcome.error));
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

const ImportBatch *ImportPage::selectedImport() const
{
    return document().isOpen() ? byId(document().contents().imports, BatchId{m_past->current()}) : nullptr;
}

void ImportPage::takeBackSelected()
{
    const ImportBatch *selected = selectedImport();
    if (!selected || selected->undoneAt)
        return;
    const ImportBatch batch = *selected;
    const QString question =
        tr("Take the import of %1 back? Its rows go, and what they replaced is shown again. "
           "To have them again, the file has to be imported anew.")
            .arg(isolatedName(batch.fileName));
    if (!m_steps->isKnown(batch.id) && !m_confirm(question))
        return;
    const auto report = m_steps->takeBack(batch);
    if (!report)
        Q_EMIT failed(sentence(report.error()));
}

bool ImportPage::searchTables()
{
    m_past->focusSearch();
    return true;
}

void ImportPage::refresh(TouchedThings things)
{
    if (!(things & (Touched::Results | Touched::Names)))
        return;
    showPast();
    // What an import would change may be another thing now.
    if (m_state == State::Seen)
        look();
}

void ImportPage::showPast()
{
    const auto count = int(document().contents().imports.size());
    m_past->setRecords(pastImportRecords(document().contents(), format()));
    m_pastCard->setSubtitle(count > 0 ? tr("%Ln import(s)", nullptr, count) : QString());
    const ImportBatch *batch = selectedImport();
    m_takeBack->setEnabled(batch && !batch->undoneAt && !document().workspace().isReadOnly());
}

} // namespace payoff
