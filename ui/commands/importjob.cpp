// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/importjob.h"

#include <QElapsedTimer>

namespace payoff {

namespace {

constexpr int progressInterval = 100; ///< ms

Result<ImportReport> imported(const ImportRequest &request, const ImportOptions &given)
{
    auto workspace = Workspace::open(request.workspace, fixedClock(request.today));
    if (!workspace)
        return workspace.error();
    ImportOptions options = given;
    std::optional<RejectsFile> rejects;
    if (!request.rejectsFile.isEmpty()) {
        rejects.emplace(request.rejectsFile);
        if (const auto opened = rejects->open(); !opened)
            return opened.error();
        options.rejects = &*rejects;
    }
    auto report = importFile(**workspace, request.file, request.profile, options);
    if (!report || !rejects)
        return report;
    if (const auto committed = rejects->commit(); !committed)
        return committed.error();
    return report;
}

} // namespace

ImportOutcome runImport(const ImportRequest &request, const std::function<bool()> &isCancelled,
                        const std::function<void(const ImportProgress &)> &progressed)
{
    ImportOutcome outcome{request, {}, {}, {}};
    ImportOptions options;
    options.read = request.read;
    options.read.isCancelled = isCancelled;
    options.rates = request.rates;
    options.isDryRun = request.isDryRun;
    options.progressed = progressed;
    auto profile = profileFor(request.file, request.profileId, {options.read.table, options.read.encoding});
    if (!profile) {
        outcome.error = profile.error();
        return outcome;
    }
    outcome.request.profile = std::move(*profile);
    if (request.isDryRun) {
        auto preview = previewFile(request.file, outcome.request.profile, options.read);
        if (!preview) {
            outcome.error = preview.error();
            return outcome;
        }
        outcome.preview = std::move(*preview);
    }
    auto report = imported(outcome.request, options);
    if (report)
        outcome.report = std::move(*report);
    else
        outcome.error = report.error();
    return outcome;
}

ImportJob::ImportJob(QObject *parent)
    : QObject(parent)
{
}

ImportJob::~ImportJob()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ImportJob::start(const ImportRequest &request)
{
    if (!isRunning())
        return launch(request);
    cancel();
    m_next = request;
}

void ImportJob::cancel()
{
    m_next.reset();
    if (m_isCancelled)
        *m_isCancelled = true;
}

void ImportJob::launch(const ImportRequest &request)
{
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_thread = std::thread([this, request, isCancelled = m_isCancelled] {
        QElapsedTimer sinceTold;
        sinceTold.start();
        const auto tell = [&](const ImportProgress &progress) {
            if (sinceTold.elapsed() < progressInterval)
                return;
            sinceTold.restart();
            QMetaObject::invokeMethod(
                this, [this, progress] { Q_EMIT progressed(progress); }, Qt::QueuedConnection);
        };
        auto outcome = std::make_shared<const ImportOutcome>(runImport(
            request, [isCancelled] { return isCancelled->load(); }, tell));
        QMetaObject::invokeMethod(
            this, [this, outcome] { end(*outcome); }, Qt::QueuedConnection);
    });
}

void ImportJob::end(const ImportOutcome &outcome)
{
    m_thread.join();
    const auto next = std::exchange(m_next, {});
    // What was stored has to be told, whatever comes next.
    const bool isStored = !outcome.request.isDryRun && outcome.report;
    if (next)
        launch(*next);
    if (!next || isStored)
        Q_EMIT finished(outcome);
}

} // namespace payoff
