// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summaryverb.h"

#include "app/cli/bases.h"
#include "app/cli/console.h"
#include "core/base/atomicfile.h"
#include "core/closing/snapshot.h"
#include "core/summary/summarytext.h"
#include "core/summary/summaryxlsx.h"
#include "ui/text/errortext.h"

#include <QBuffer>

namespace payoff {

namespace {

QString verbName() { return QStringLiteral("summary"); }
QString csv() { return QStringLiteral("csv"); }
QString xlsx() { return QStringLiteral("xlsx"); }

QString formatOf(const Arguments &arguments)
{
    return arguments.value(QStringLiteral("format")).value_or(csv());
}

/// What is asked for of a later version, or nothing.
std::optional<QString> notYetThere(const Arguments &arguments)
{
    for (const QString &option : {QStringLiteral("audience"), QStringLiteral("language")}) {
        if (arguments.has(option))
            return QStringLiteral("--") + option;
    }
    const QString format = formatOf(arguments);
    if (format == QLatin1String("pdf") || format == QLatin1String("html"))
        return QStringLiteral("--format ") + format;
    return std::nullopt;
}

/// What is wrong with the options taken together, or nothing.
std::optional<QString> problemOf(const Arguments &arguments)
{
    if (const auto option = notYetThere(arguments))
        return Cli::tr("%1 is not available in this version.").arg(*option);
    const bool hasMonth = arguments.has(QStringLiteral("month"));
    const bool hasFrom = arguments.has(QStringLiteral("from"));
    const bool hasTo = arguments.has(QStringLiteral("to"));
    if (hasMonth && (hasFrom || hasTo))
        return Cli::tr("--month goes neither with --from nor with --to.");
    if (!hasMonth && !(hasFrom && hasTo))
        return Cli::tr("“summary” needs --month, or both --from and --to.");
    const QString format = formatOf(arguments);
    if (format != csv() && format != xlsx() && format != QLatin1String("json"))
        return Cli::tr("“%1” is no value of --format; it takes one of csv, xlsx, json.").arg(format);
    if (format == xlsx() && !arguments.has(QStringLiteral("output")))
        return Cli::tr("--format xlsx needs --output: a workbook is no text.");
    return std::nullopt;
}

Result<DayRange> readRange(const Arguments &arguments)
{
    if (const auto text = arguments.value(QStringLiteral("month"))) {
        const auto month = Month::fromIso(*text);
        if (!month)
            return month.error();
        return month->range();
    }
    const auto days = readDays(arguments);
    if (!days)
        return days.error();
    return DayRange{*days->from, *days->to};
}

/// What a reader of the figures has to know.
void sayRemarks(const MonthSummary &summary)
{
    if (summary.unconvertedCosts > 0)
        say(Cli::tr("Costs left out because their rate of exchange is not known: %1.")
                .arg(summary.unconvertedCosts));
    if (const double share = summary.shareNotDatedByView.value_or(0); share > 0)
        say(Cli::tr("%1 % of the revenue could not be dated as this view asks for; it counts on the day that "
                    "its source gives.")
                .arg(share * 100, 0, 'f', 1));
}

int write(const MonthSummary &summary, const QString &format, const std::optional<QString> &output)
{
    const DeviceWriter writer = [&](QIODevice &device) {
        if (format == xlsx())
            return writeXlsx(summary, device);
        return format == csv() ? writeCsv(summary, device) : writeJson(summary, device);
    };
    if (output) {
        const auto written = writeAtomically(*output, writer);
        return written ? int(Done) : fail(written.error());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = writer(buffer); !written)
        return fail(written.error());
    return print(buffer.data());
}

int summary(const Arguments &arguments)
{
    if (const auto problem = problemOf(arguments))
        return badUsage(verbName(), *problem);
    const auto days = readRange(arguments);
    if (!days)
        return badUsage(verbName(), sentence(days.error()));
    const auto workspace = Workspace::open(arguments.operands().first());
    if (!workspace)
        return fail(workspace.error());
    const auto made = summaryOf(**workspace, {*days, {}, readBases(arguments)});
    if (!made)
        return fail(made.error());
    sayRemarks(*made);
    const auto output = arguments.value(QStringLiteral("output"));
    if (output && isSameFile(*output, arguments.operands().first()))
        return badUsage(QStringLiteral("summary"), Cli::tr("--output would overwrite %1.").arg(*output));
    return write(*made, formatOf(arguments), output);
}

} // namespace

VerbInfo summaryVerbInfo()
{
    QVector<OptionInfo> options{
        {QStringLiteral("month"), QStringLiteral("YYYY-MM"), Cli::tr("The month.")},
        {QStringLiteral("from"), QStringLiteral("DAY"), Cli::tr("First day of a range instead.")},
        {QStringLiteral("to"), QStringLiteral("DAY"), Cli::tr("Its last day.")},
        {QStringLiteral("format"), QStringLiteral("FORMAT"),
         Cli::tr("How to write it: csv (the default), xlsx or json.")},
    };
    options += basesOptions();
    options.push_back({QStringLiteral("output"), QStringLiteral("FILE"),
                       Cli::tr("Where to write it, instead of standard output. An existing file is replaced "
                               "only once the new one is complete.")});
    for (const QString &later : {QStringLiteral("audience"), QStringLiteral("language")})
        options.push_back({later, QStringLiteral("TEXT"), {}, false, false});
    return {verbName(),
            {QStringLiteral("WORKSPACE")},
            Cli::tr("Write the summary of a month or of a range of days."),
            options};
}

int runSummaryVerb(const QStringList &arguments) { return runVerb(summaryVerbInfo(), arguments, summary); }

} // namespace payoff
