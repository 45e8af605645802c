// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/undoimportverb.h"

#include "app/cli/console.h"
#include "core/transfer/undoimport.h"

namespace payoff {

namespace {

int undo(const Arguments &arguments)
{
    const QString number = arguments.operands().at(1);
    bool isNumber = false;
    const BatchId batch{number.toLongLong(&isNumber)};
    if (!isNumber)
        return badUsage(QStringLiteral("undo-import"),
                        Cli::tr("“%1” is no number of an import.").arg(number));
    auto workspace = Workspace::open(arguments.operands().first());
    if (!workspace)
        return fail(workspace.error());
    const auto report = undoImport(**workspace, batch);
    if (!report)
        return fail(report.error());
    QString text = Cli::tr("Import %1 was taken back: %2 rows removed, %3 rows as they were before it.")
                       .arg(batch.value)
                       .arg(report->removed)
                       .arg(report->restored);
    if (!report->kept.isEmpty())
        text += u' '
            + Cli::tr("Kept because somebody edited or refers to them: %1.")
                  .arg(report->kept.join(QStringLiteral(", ")));
    return print(text + u'\n');
}

} // namespace

VerbInfo undoImportVerbInfo()
{
    return {QStringLiteral("undo-import"),
            {QStringLiteral("WORKSPACE"), QStringLiteral("BATCH")},
            Cli::tr("Take an import back; BATCH is the number that import printed."),
            {}};
}

int runUndoImportVerb(const QStringList &arguments) { return runVerb(undoImportVerbInfo(), arguments, undo); }

} // namespace payoff
