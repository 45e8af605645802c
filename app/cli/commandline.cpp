// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/checkverb.h"
#include "app/cli/closeverb.h"
#include "app/cli/console.h"
#include "app/cli/importverb.h"
#include "app/cli/newverb.h"
#include "app/cli/profilesverb.h"
#include "app/cli/queryverb.h"
#include "app/cli/screenshotverb.h"
#include "app/cli/summaryverb.h"
#include "app/cli/undoimportverb.h"

#include <QFileInfo>

namespace payoff {

namespace {

QString overview()
{
    QString text = Cli::tr("Usage: payoff [WORKSPACE]    open the window\n"
                           "       payoff --demo         open it on a fresh copy of the example\n"
                           "       payoff VERB ...       do one thing without a window\n"
                           "       payoff VERB --help    what the verb takes\n"
                           "       payoff --version\n"
                           "\n"
                           "Verbs:\n");
    qsizetype longest = 0;
    for (const Verb &verb : verbs())
        longest = std::max(longest, verb.info().name.size());
    for (const Verb &verb : verbs())
        text += QStringLiteral("  %1  %2\n").arg(verb.info().name, -int(longest)).arg(verb.info().help);
    return text;
}

/// Whether a first argument is meant as a file: it is one, or is written like one.
bool isFile(const QString &argument)
{
    return argument.contains(u'/') || argument.endsWith(QLatin1String(".payoff"))
        || QFileInfo::exists(argument);
}

Request answered(int code)
{
    Request request;
    request.answered = code;
    return request;
}

Request readOption(const QString &option, const QStringList &rest)
{
    if (option == QLatin1String("--help"))
        return answered(print(overview()));
    if (option == QLatin1String("--version"))
        return answered(print(QByteArrayLiteral("payoff " PAYOFF_VERSION "\n")));
    if (option != QLatin1String("--demo"))
        return answered(badUsage({}, Cli::tr("There is no option %1.").arg(option)));
    if (!rest.isEmpty())
        return answered(badUsage({}, Cli::tr("“%1” has no place after --demo.").arg(rest.first())));
    Request request;
    request.isDemo = true;
    return request;
}

} // namespace

const QVector<Verb> &verbs()
{
    static const QVector<Verb> all{
        {newVerbInfo, runNewVerb},
        {importVerbInfo, runImportVerb},
        {undoImportVerbInfo, runUndoImportVerb},
        {profilesVerbInfo, runProfilesVerb},
        {queryVerbInfo, runQueryVerb},
        {summaryVerbInfo, runSummaryVerb, summaryDrawsPictures},
        {closeVerbInfo, runCloseVerb},
        {reopenVerbInfo, runReopenVerb},
        {screenshotVerbInfo, runScreenshotVerb, [](const QStringList &) { return true; }},
        {checkVerbInfo, runCheckVerb},
    };
    return all;
}

Request readCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return {};
    const QString first = arguments.first();
    const QStringList rest = arguments.mid(1);
    if (first.startsWith(u'-'))
        return readOption(first, rest);
    Request request;
    for (const Verb &verb : verbs()) {
        if (verb.info().name == first) {
            request.verb = &verb;
            request.arguments = rest;
            return request;
        }
    }
    if (!isFile(first))
        return answered(badUsage({}, Cli::tr("“%1” is neither a verb nor a file.").arg(first)));
    if (!rest.isEmpty())
        return answered(
            badUsage({}, Cli::tr("“%1” has no place after the workspace to open.").arg(rest.first())));
    request.workspace = first;
    return request;
}

} // namespace payoff
