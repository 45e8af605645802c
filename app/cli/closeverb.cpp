// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/closeverb.h"

#include "app/cli/bases.h"
#include "app/cli/console.h"
#include "core/closing/monthclose.h"
#include "ui/text/errortext.h"

namespace payoff {

namespace {

QString closeName() { return QStringLiteral("close"); }
QString reopenName() { return QStringLiteral("reopen"); }

/// The month asked for; nothing, after saying so, where there is none to be read.
std::optional<Month> readMonth(const QString &verb, const Arguments &arguments, int &code)
{
    const auto text = arguments.value(QStringLiteral("month"));
    if (!text) {
        code = badUsage(verb, Cli::tr("“%1” needs --month.").arg(verb));
        return std::nullopt;
    }
    const auto month = Month::fromIso(*text);
    if (month)
        return *month;
    code = badUsage(verb, sentence(month.error()));
    return std::nullopt;
}

int close(const Arguments &arguments)
{
    int code = Done;
    const auto month = readMonth(closeName(), arguments, code);
    if (!month)
        return code;
    const auto workspace = Workspace::open(arguments.operands().first());
    if (!workspace)
        return fail(workspace.error());
    const QString comment = arguments.value(QStringLiteral("comment")).value_or(QString());
    const auto closed = closeMonth(**workspace, *month, {comment, {}, readBases(arguments)});
    if (!closed)
        return fail(closed.error());
    return print(Cli::tr("%1 is closed. Its summary stays as it is from now on.").arg(month->toIso())
                 + u'\n');
}

int reopen(const Arguments &arguments)
{
    int code = Done;
    const auto month = readMonth(reopenName(), arguments, code);
    if (!month)
        return code;
    const auto workspace = Workspace::open(arguments.operands().first());
    if (!workspace)
        return fail(workspace.error());
    const auto reopened = reopenMonth(**workspace, *month);
    if (!reopened)
        return fail(reopened.error());
    QString text = Cli::tr("%1 is open again.").arg(month->toIso());
    if (const CountedHeld &counted = reopened->counted; !counted.isNothing())
        text += u' '
            + Cli::tr("Counted now of what was held: %1 rows, %2 sales.")
                  .arg(counted.rows)
                  .arg(counted.heldSales.size());
    return print(text + u'\n');
}

OptionInfo monthOption()
{
    return {QStringLiteral("month"), QStringLiteral("YYYY-MM"), Cli::tr("The month.")};
}

} // namespace

VerbInfo closeVerbInfo()
{
    return {closeName(),
            {QStringLiteral("WORKSPACE")},
            Cli::tr("Close a month: its summary stays as it is, what comes in later is held."),
            QVector<OptionInfo>{monthOption(),
                                {QStringLiteral("comment"), QStringLiteral("TEXT"),
                                 Cli::tr("What is to be said of the month.")}}
                + basesOptions()};
}

int runCloseVerb(const QStringList &arguments) { return runVerb(closeVerbInfo(), arguments, close); }

VerbInfo reopenVerbInfo()
{
    return {reopenName(),
            {QStringLiteral("WORKSPACE")},
            Cli::tr("Open a closed month again and count what was held for it."),
            {monthOption()}};
}

int runReopenVerb(const QStringList &arguments) { return runVerb(reopenVerbInfo(), arguments, reopen); }

} // namespace payoff
