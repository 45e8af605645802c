// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkverb.h"

#include "app/cli/console.h"
#include "core/workspace/workspacecheck.h"
#include "ui/text/errortext.h"

#include <algorithm>

namespace payoff {

namespace {

QString sentenceOf(const Finding &finding)
{
    const QStringList &details = finding.details;
    switch (finding.kind) {
    case FindingKind::Damaged:
        return Cli::tr("The file is damaged: %1.").arg(details.value(0));
    case FindingKind::OlderVersion:
        return Cli::tr("The file is of the older version %1 (this program's: %2); it is brought up to date "
                       "when it is next opened. Its roll-ups were not compared with the rows.")
            .arg(details.value(0), details.value(1));
    case FindingKind::BrokenReference:
        return Cli::tr("Row %2 of the table “%1” points to something in “%3” that does not exist.")
            .arg(details.value(0), details.value(1), details.value(2));
    case FindingKind::UnknownReference:
        return Cli::tr("Result rows that name a %1 that does not exist: %2.")
            .arg(kindName(details.value(0)), details.value(1));
    case FindingKind::WrongRollups:
        return Cli::tr("Roll-ups that do not equal the rows: %1.").arg(details.value(0));
    }
    Q_UNREACHABLE();
}

/// An older version is worth a remark, but no fault.
bool isFault(const Finding &finding) { return finding.kind != FindingKind::OlderVersion; }

int check(const Arguments &arguments)
{
    const QString path = arguments.operands().first();
    const auto checked = checkWorkspace(path);
    if (!checked)
        return fail(checked.error());
    QString text;
    for (const TableCount &each : checked->tables)
        text += QStringLiteral("%1  %2\n").arg(each.table, -20).arg(each.rows, 10);
    const bool isWhole = std::none_of(checked->findings.begin(), checked->findings.end(), isFault);
    if (checked->findings.isEmpty())
        text += Cli::tr("The file is whole, and its roll-ups equal its rows.") + u'\n';
    for (const Finding &finding : checked->findings)
        say(sentenceOf(finding));
    if (!isWhole)
        say(Cli::tr("%1 is not whole. Nothing was changed. Restore a backup.").arg(path));
    const int printed = print(text);
    return isWhole ? printed : Failed;
}

} // namespace

VerbInfo checkVerbInfo()
{
    return {QStringLiteral("check"),
            {QStringLiteral("WORKSPACE")},
            Cli::tr("Say whether the file is whole and its roll-ups equal its rows; count its tables."),
            {}};
}

int runCheckVerb(const QStringList &arguments) { return runVerb(checkVerbInfo(), arguments, check); }

} // namespace payoff
