// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importer.h"

#include "core/transfer/importrun.h"

namespace payoff {

Result<ImportReport> importFile(Workspace &workspace, const QString &path, const Profile &profile,
                                const ImportOptions &options)
{
    if (workspace.isReadOnly() && !options.isDryRun)
        return Error{ErrorCode::ReadOnly, {workspace.path()}};
    ImportRun run(workspace, profile, options);
    if (const auto opened = run.open(path); !opened)
        return opened.error();
    auto transaction = Transaction::begin(workspace.database());
    if (!transaction)
        return transaction.error();
    auto report = run.run(path);
    if (!report)
        return report;
    if (options.isDryRun) {
        report->batch.id = {};
        return report;
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    workspace.announce(Touched::Results | Touched::Names);
    return report;
}

} // namespace payoff
