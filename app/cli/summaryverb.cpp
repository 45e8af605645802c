// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summaryverb.h"

#include "app/cli/bases.h"
#include "app/cli/console.h"
#include "app/cli/reportoutput.h"
#include "core/base/atomicfile.h"
#include "core/closing/snapshot.h"
#include "core/summary/summarytext.h"
#include "ui/text/errortext.h"

#include <QBuffer>

namespace payoff {

namespace {

QString verbName() { return QStringLiteral("summary"); }
QString csv() { return QStringLiteral("csv"); }
QString bomOption() { return QStringLiteral("bom"); }

QString formatOf(const Arguments &arguments)
{
    return arguments.value(QStringLiteral("format")).value_or(csv());
}

/// What is wrong with the options taken together, or nothing.
std::optional<QString> problemOf(const Arguments &arguments)
{
    const bool hasMonth = arguments.has(QStringLiteral("month"));
    const bool hasFrom = arguments.has(QStringLiteral("from"));
    const bool hasTo = arguments.has(QStringLiteral("to"));
    if (hasMonth && (hasFrom || hasTo))
        return Cli::tr("--month goes neither with --from nor with --to.");
    if (!hasMonth && !(hasFrom && hasTo))
        return Cli::tr("“summary” needs --month, or both --from and --to.");
    const QString format = formatOf(arguments);
    if (format != csv() && format != QLatin1String("json") && !isReportFormat(format))
        return Cli::tr("“%1” is no value of --format; it takes one of csv, xlsx, json, pdf, html.")
            .arg(format);
    if (arguments.has(bomOption()) && format != csv())
        return Cli::tr("--bom goes with --format csv only.");
    return problemOfReport(arguments, format);
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

int write(const MonthSummary &summary, const Arguments &arguments)
{
    const DeviceWriter writer = [&](QIODevice &device) {
        if (formatOf(arguments) != csv())
            return writeJson(summary, device);
        return writeCsv(summary, device, arguments.has(bomOption()) ? CsvMark::Utf8 : CsvMark::None);
    };
    if (const auto output = arguments.value(QStringLiteral("output"))) {
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
    const auto output = arguments.value(QStringLiteral("output"));
    if (output && isSameFile(*output, arguments.operands().first()))
        return badUsage(verbName(), Cli::tr("--output would overwrite %1.").arg(*output));
    const QString format = formatOf(arguments);
    if (isReportFormat(format))
        return writeReport(**workspace, {*days, readAudience(arguments), {}, readBases(arguments)}, arguments,
                           format);
    const auto made = summaryOf(**workspace, {*days, {}, readBases(arguments)});
    if (!made)
        return fail(made.error());
    sayRemarks(*made);
    return write(*made, arguments);
}

} // namespace

VerbInfo summaryVerbInfo()
{
    QVector<OptionInfo> options{
        {QStringLiteral("month"), QStringLiteral("YYYY-MM"), Cli::tr("The month.")},
        {QStringLiteral("from"), QStringLiteral("DAY"), Cli::tr("First day of a range instead.")},
        {QStringLiteral("to"), QStringLiteral("DAY"), Cli::tr("Its last day.")},
        {QStringLiteral("format"), QStringLiteral("FORMAT"),
         Cli::tr("How to write it: the figures as csv (the default) or json, or a report as pdf, html or "
                 "xlsx.")},
        {bomOption(), {}, Cli::tr("Begin a CSV with the mark of UTF-8 (EF BB BF), which Excel needs.")},
    };
    options += basesOptions();
    options += reportOptions();
    options.push_back({QStringLiteral("output"), QStringLiteral("FILE"),
                       Cli::tr("Where to write it, instead of standard output. An existing file is replaced "
                               "only once the new one is complete.")});
    return {verbName(),
            {QStringLiteral("WORKSPACE")},
            Cli::tr("Write the summary of a month or of a range of days."),
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
