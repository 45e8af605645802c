// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summaryverb.h"

#include "app/cli/bases.h"
#include "app/cli/console.h"
#include "app/cli/reportoutput.h"
#include "app/cli/summaryperiod.h"
#include "core/closing/snapshot.h"
#include "core/summary/summarytext.h"
#include "ui/text/errortext.h"

namespace payoff {

namespace {

QString summaryName() { return QStringLiteral("summary"); }
QString csv() { return QStringLiteral("csv"); }
QString bomOption() { return QStringLiteral("bom"); }

QString formatOf(const Arguments &arguments)
{
    return arguments.value(QStringLiteral("format")).value_or(csv());
}

/// What is wrong with the options taken together, or nothing.
std::optional<QString> problemOf(const Arguments &arguments)
{
    if (const auto problem = problemOfPeriod(arguments))
        return problem;
    const QString format = formatOf(arguments);
    if (format != csv() && format != QLatin1String("json") && !isReportFormat(format))
        return Cli::tr("“%1” is no value of --format; it takes one of csv, xlsx, json, pdf, html.")
            .arg(format);
    if (arguments.has(bomOption()) && format != csv())
        return Cli::tr("--bom goes with --format csv only.");
    return problemOfReport(arguments, format);
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

int write(const MonthSummary &summary, const Arguments &arguments, const std::optional<QString> &output)
{
    const DeviceWriter writer = [&](QIODevice &device) {
        if (formatOf(arguments) != csv())
            return writeJson(summary, device);
        return writeCsv(summary, device, arguments.has(bomOption()) ? CsvMark::Utf8 : CsvMark::None);
    };
    return printTo(output, writer);
}

int summary(const Arguments &arguments)
{
    if (const auto problem = problemOf(arguments))
        return badUsage(summaryName(), *problem);
    const auto workspace = Workspace::open(arguments.operands().first());
    if (!workspace)
        return fail(workspace.error());
    const auto asked = readPeriod(arguments, **workspace);
    if (!asked)
        return fail(asked.error());
    auto output = arguments.value(QStringLiteral("output"));
    if (output)
        output = withPeriod(*output, asked->days, (*workspace)->settings().calendar);
    if (output && isSameFile(*output, arguments.operands().first()))
        return badUsage(summaryName(), Cli::tr("--output would overwrite %1.").arg(*output));
    Filters filters;
    filters.campaigns = asked->campaigns;
    const QString format = formatOf(arguments);
    if (isReportFormat(format))
        return writeReport(**workspace,
                           {asked->days, readAudience(arguments), filters, readBases(arguments), {}},
                           arguments, {format, output});
    const auto made = summaryOf(**workspace, {asked->days, filters, readBases(arguments)});
    if (!made)
        return fail(made.error());
    sayRemarks(*made);
    return write(*made, arguments, output);
}

} // namespace

VerbInfo summaryVerbInfo()
{
    QVector<OptionInfo> options = periodOptions();
    options += QVector<OptionInfo>{
        {QStringLiteral("format"), QStringLiteral("FORMAT"),
         Cli::tr("How to write it: the figures as csv (the default) or json, or a report as pdf, html or "
                 "xlsx.")},
        {bomOption(), {}, Cli::tr("Begin a CSV with the mark of UTF-8 (EF BB BF), which Excel needs.")},
    };
    options += basesOptions();
    options += reportOptions();
    options.push_back(
        {QStringLiteral("output"), QStringLiteral("FILE"),
         Cli::tr("Where to write it, instead of standard output; “{month}” or “{period}” in the "
                 "name become the period, as in 2026-10. An existing file is replaced only once "
                 "the new one is complete.")});
    return {summaryName(),
            {QStringLiteral("WORKSPACE")},
            Cli::tr("Write the summary of a month, a quarter, a year, a range of days, or a campaign."),
            options};
}

bool summaryDrawsPictures(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString format = arguments[i] == QLatin1String("--format")
            ? arguments.value(i + 1)
            : arguments[i].section(QStringLiteral("--format="), 1);
        if (isDrawnFormat(format))
            return true;
    }
    return false;
}

int runSummaryVerb(const QStringList &arguments) { return runVerb(summaryVerbInfo(), arguments, summary); }

} // namespace payoff
