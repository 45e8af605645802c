// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importer.h"

#include "core/transfer/audienceimport.h"
#include "core/transfer/importrun.h"
#include "core/transfer/ledgerimport.h"
#include "core/transfer/saleimport.h"

#include <QDateTime>
#include <QFileInfo>

namespace payoff {

namespace {

/// What tells that somebody wrote to a file, replaced it or took it away.
struct FileState {
    qint64 size = 0;
    QDateTime written;

    friend bool operator==(const FileState &, const FileState &) = default;
};

FileState stateOf(const QString &path)
{
    const QFileInfo file(path);
    return {file.size(), file.lastModified()};
}

/// All of the file or nothing.
template <class Run>
Result<ImportReport> importBy(Run &&run, Workspace &workspace, const QString &path,
                              const ImportOptions &options)
{
    const FileState before = stateOf(path);
    if (const auto opened = run.open(path); !opened)
        return opened.error();
    auto transaction = Transaction::begin(workspace.database());
    if (!transaction)
        return transaction.error();
    auto report = run.run(path);
    if (!report)
        return report;
    if (stateOf(path) != before)
        return Error{ErrorCode::FileChanged, {path}};
    if (options.isDryRun) {
        report->batch.id = {};
        return report;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    workspace.announce(Touched::Results | Touched::Names | Touched::Value | Touched::Costs);
    return report;
}

} // namespace

Result<ImportReport> importFile(Workspace &workspace, const QString &path, const Profile &profile,
                                const ImportOptions &options)
{
    if (workspace.isReadOnly() && !options.isDryRun)
        return Error{ErrorCode::ReadOnly, {workspace.path()}};
    if (isCostLedger(profile))
        return importBy(LedgerImport(workspace, profile, options), workspace, path, options);
    if (profile.sales)
        return importBy(SaleImport(workspace, profile, options), workspace, path, options);
    if (profile.audience)
        return importBy(AudienceImport(workspace, profile, options), workspace, path, options);
    return importBy(ImportRun(workspace, profile, options), workspace, path, options);
}

} // namespace payoff
