// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/filepreview.h"
#include "core/transfer/importer.h"
#include "core/transfer/recognition.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>

namespace payoff {

/// What is to be done with a file.
struct ImportRequest {
    QString workspace; ///< path
    Day today;
    QString file; ///< path
    QString profileId; ///< or recogniseProfile
    Profile profile; ///< of that id, or recognised; known in the outcome
    ReadOptions read; ///< its isCancelled is not asked
    QHash<QString, qint64> rates; ///< by ISO code: millionths of the workspace's currency
    bool isDryRun = true; ///< looks at the file, and says what would happen
    QString rejectsFile; ///< where the rows left out are listed; empty: nowhere
};

/// What became of it.
struct ImportOutcome {
    ImportRequest request;
    FilePreview preview; ///< of a dry run; without headers where there is no table
    std::optional<ImportReport> report;
    std::optional<Error> error; ///< where there is no report

    [[nodiscard]] bool isCancelled() const { return error && error->code == ErrorCode::Cancelled; }
};

/// Looks at files and takes them in on a thread of its own, with a connection of its own, one at a time.
/// Lives on the window's thread. What is not finished when it goes is cancelled, and the file is as it was.
class ImportJob : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportJob)

public:
    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override;

    /// Begins at once, or when what runs has stopped: that is cancelled, and its outcome is not told.
    void start(const ImportRequest &request);
    /// What runs ends soon, with Cancelled unless it was done before.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }

Q_SIGNALS:
    /// Now and then while it reads.
    void progressed(const payoff::ImportProgress &progress);
    void finished(const payoff::ImportOutcome &outcome);

private:
    void launch(const ImportRequest &request);
    void end(const ImportOutcome &outcome);

    std::thread m_thread;
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    std::optional<ImportRequest> m_next;
};

/// The request, carried out on the calling thread. Blocks.
ImportOutcome runImport(const ImportRequest &request, const std::function<bool()> &isCancelled,
                        const std::function<void(const ImportProgress &)> &progressed);

} // namespace payoff

Q_DECLARE_METATYPE(payoff::ImportOutcome)
