// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/importqueue.h"

#include <algorithm>

namespace payoff {

namespace {

/// Whether an answer would help.
bool isQuestion(const Error &error)
{
    constexpr ErrorCode questions[] = {ErrorCode::AmbiguousTable,   ErrorCode::AmbiguousDateOrder,
                                       ErrorCode::AmbiguousDecimal, ErrorCode::AmbiguousCurrency,
                                       ErrorCode::AmbiguousChannel, ErrorCode::MissingRate,
                                       ErrorCode::MissingYear,      ErrorCode::NoDateColumn,
                                       ErrorCode::NoMeasureColumn,  ErrorCode::UnknownColumn};
    return std::find(std::begin(questions), std::end(questions), error.code) != std::end(questions);
}

ImportQueue::State stateOf(const ImportOutcome &outcome)
{
    using State = ImportQueue::State;
    if (outcome.error)
        return isQuestion(*outcome.error) ? State::Asking : State::Unreadable;
    if (!outcome.request.isDryRun)
        return State::Imported;
    const ImportBatch &batch = outcome.report->batch;
    return batch.imported + batch.updated + batch.held > 0 ? State::Ready : State::NothingNew;
}

} // namespace

ImportQueue::ImportQueue(QObject *parent)
    : QObject(parent),
      m_job(new ImportJob(this))
{
    connect(m_job, &ImportJob::finished, this, &ImportQueue::follow);
}

ImportQueue::~ImportQueue()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportQueue::start(const QStringList &paths, const ImportRequest &pattern, Answer answer)
{
    clear();
    m_pattern = pattern;
    m_answer = std::move(answer);
    m_task = Task::Listing;
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread([this, paths, isCancelled = m_isCancelled] {
        auto list = std::make_shared<const Result<FileList>>(
            FileList::of(paths, [isCancelled] { return isCancelled->load(); }));
        QMetaObject::invokeMethod(
            this,
            [this, list, isCancelled] {
                if (isCancelled == m_isCancelled)
                    takeList(*list);
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void ImportQueue::takeList(const Result<FileList> &list)
{
    m_thread.join();
    if (!list) {
        m_task = Task::None;
        Q_EMIT changed();
        if (list.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(list.error());
        return;
    }
    m_list = *list;
    for (const ListedFile &each : m_list.files())
        m_entries.append({each, {}, State::Waiting});
    m_task = Task::Looking;
    m_at = 0;
    Q_EMIT changed();
    next();
}

void ImportQueue::importReady()
{
    if (isRunning())
        return;
    m_task = Task::Importing;
    m_at = 0;
    next();
}

bool ImportQueue::isToDo(const Entry &entry) const
{
    return entry.state == (m_task == Task::Importing ? State::Ready : State::Waiting);
}

void ImportQueue::next()
{
    while (m_at < m_entries.size() && !isToDo(m_entries[m_at]))
        ++m_at;
    if (m_at >= m_entries.size())
        return end();
    const Entry &entry = m_entries[m_at];
    ImportRequest request = m_task == Task::Importing ? entry.outcome.request : m_pattern;
    request.file = entry.file.path;
    request.isDryRun = m_task != Task::Importing;
    m_job->start(request);
}

void ImportQueue::end()
{
    m_task = Task::None;
    Q_EMIT changed();
    Q_EMIT finished();
}

void ImportQueue::follow(const ImportOutcome &outcome)
{
    if (m_task == Task::None || m_at >= m_entries.size())
        return;
    if (outcome.isCancelled())
        return end();
    ImportRequest again = outcome.request;
    if (outcome.error && m_answer && m_answer(outcome, again))
        return m_job->start(again);
    const qsizetype index = m_at++;
    setOutcome(index, outcome);
    if (m_entries[index].state == State::Imported)
        Q_EMIT imported(outcome);
    next();
}

void ImportQueue::setOutcome(qsizetype index, const ImportOutcome &outcome)
{
    Entry &entry = m_entries[index];
    const FilePreview preview = entry.outcome.preview;
    entry.outcome = outcome;
    if (outcome.preview.headers.isEmpty())
        entry.outcome.preview = preview;
    entry.state = stateOf(outcome);
    Q_EMIT changed();
}

void ImportQueue::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
    m_job->cancel();
}

void ImportQueue::clear()
{
    cancel();
    m_isCancelled.reset();
    m_task = Task::None;
    m_entries.clear();
    m_list = {};
    m_at = 0;
    Q_EMIT changed();
}

int ImportQueue::count(State state) const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [state](const Entry &each) { return each.state == state; }));
}

} // namespace payoff
