// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newverb.h"

#include "app/cli/console.h"
#include "core/workspace/workspace.h"
#include "ui/text/errortext.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace payoff {

namespace {

Currency currencyOfLocale()
{
    const auto currency = Currency::fromCode(QLocale::system().currencySymbol(QLocale::CurrencyIsoCode));
    return currency ? *currency : Currency::fromCode(QStringLiteral("EUR")).value();
}

/// What was asked for, read and found possible.
struct NewWorkspace {
    QString path;
    QString name;
    Currency currency;
    std::optional<Day> asOf;
};

Result<NewWorkspace> read(const Arguments &arguments)
{
    NewWorkspace wanted;
    wanted.path = arguments.operands().first();
    wanted.name = arguments.value(QStringLiteral("name")).value_or(QFileInfo(wanted.path).completeBaseName());
    wanted.currency = currencyOfLocale();
    if (const auto code = arguments.value(QStringLiteral("currency"))) {
        const auto currency = Currency::fromCode(*code);
        if (!currency)
            return currency.error();
        wanted.currency = *currency;
    }
    if (const auto text = arguments.value(QStringLiteral("as-of"))) {
        const auto day = Day::fromIso(*text);
        if (!day)
            return day.error();
        wanted.asOf = *day;
    }
    return wanted;
}

Result<void> setAsOf(Workspace &workspace, Day asOf)
{
    Settings settings = workspace.settings();
    settings.asOf = asOf;
    const auto applied = workspace.apply({changed(workspace.settings(), settings)});
    return applied ? Result<void>() : Result<void>(applied.error());
}

int make(const Arguments &arguments)
{
    const auto wanted = read(arguments);
    if (!wanted)
        return badUsage(QStringLiteral("new"), sentence(wanted.error()));
    // The one place where the example will be filled in.
    if (arguments.has(QStringLiteral("example")))
        return badUsage(QStringLiteral("new"), Cli::tr("--example is not available in this version."));
    auto workspace = Workspace::create(wanted->path, wanted->name, wanted->currency);
    if (!workspace)
        return fail(workspace.error());
    if (wanted->asOf) {
        if (const auto set = setAsOf(**workspace, *wanted->asOf); !set) {
            workspace->reset();
            QFile::remove(wanted->path);
            return fail(set.error());
        }
    }
    return Done;
}

} // namespace

VerbInfo newVerbInfo()
{
    return {QStringLiteral("new"),
            {QStringLiteral("WORKSPACE")},
            Cli::tr("Create a workspace; a file that exists already is left alone."),
            {
                {QStringLiteral("name"), QStringLiteral("TEXT"),
                 Cli::tr("Its name; by default that of the file.")},
                {QStringLiteral("currency"), QStringLiteral("CODE"),
                 Cli::tr("Its currency by ISO 4217; by default that of the locale.")},
                {QStringLiteral("example"), {}, Cli::tr("Fill it with the example.")},
                {QStringLiteral("as-of"), QStringLiteral("DAY"),
                 Cli::tr("The day up to which its data are known, and on which the example ends.")},
            }};
}

int runNewVerb(const QStringList &arguments) { return runVerb(newVerbInfo(), arguments, make); }

} // namespace payoff
