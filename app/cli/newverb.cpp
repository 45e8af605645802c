// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newverb.h"

#include "app/cli/console.h"
#include "core/example/example.h"
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
    bool isExample = false;
};

Result<NewWorkspace> read(const Arguments &arguments)
{
    NewWorkspace wanted;
    wanted.path = arguments.operands().first();
    wanted.isExample = arguments.has(QStringLiteral("example"));
    const QString name =
        wanted.isExample ? QStringLiteral("Lumen Skincare") : QFileInfo(wanted.path).completeBaseName();
    wanted.name = arguments.value(QStringLiteral("name")).value_or(name);
    wanted.currency =
        wanted.isExample ? Currency::fromCode(QStringLiteral("EUR")).value() : currencyOfLocale();
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

Result<void> fill(Workspace &workspace, const NewWorkspace &wanted)
{
    if (wanted.isExample)
        return fillExample(workspace, wanted.asOf.value_or(workspace.today()));
    return wanted.asOf ? setAsOf(workspace, *wanted.asOf) : Result<void>();
}

int make(const Arguments &arguments)
{
    const auto wanted = read(arguments);
    if (!wanted)
        return badUsage(QStringLiteral("new"), sentence(wanted.error()));
    auto workspace = Workspace::create(wanted->path, wanted->name, wanted->currency);
    if (!workspace)
        return fail(workspace.error());
    if (const auto filled = fill(**workspace, *wanted); !filled) {
        workspace->reset();
        QFile::remove(wanted->path);
        return fail(filled.error());
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
