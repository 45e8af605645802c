// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportoutput.h"

#include "app/cli/console.h"
#include "core/base/names.h"
#include "core/closing/closedreport.h"
#include "ui/report/reportlanguage.h"
#include "ui/report/reporttext.h"
#include "ui/report/reportwriter.h"
#include "ui/report/summarytable.h"

namespace payoff {

namespace {

QString pdf() { return QStringLiteral("pdf"); }
QString html() { return QStringLiteral("html"); }
QString xlsx() { return QStringLiteral("xlsx"); }
QString templateOption() { return QStringLiteral("template"); }
QString audienceOption() { return QStringLiteral("audience"); }
QString languageOption() { return QStringLiteral("language"); }
QString paperOption() { return QStringLiteral("paper"); }

/// As it is asked for, else as the template has it.
QString languageOf(const Arguments &arguments, const ReportTemplate &design)
{
    const QString language = arguments.value(languageOption()).value_or(design.language);
    return localeOfReport(language) ? language : QStringLiteral("en");
}

QPageSize paperOf(const Arguments &arguments, const ReportTemplate &design)
{
    const QString paper = arguments.value(paperOption()).value_or(toKey(design.paper));
    return QPageSize(paper == toKey(Paper::Letter) ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

QVector<OptionInfo> reportOptions()
{
    return {
        {templateOption(), QStringLiteral("NAME"),
         Cli::tr("The workspace's report template of that name: sections, title, logo, language and paper.")},
        {audienceOption(), QStringLiteral("executive|stakeholder|manager"),
         Cli::tr(
             "For whom a report (pdf, html, xlsx) is: one page of what came back (the default), by channel "
             "with why it changed, or every figure by channel and campaign.")},
        {languageOption(), QStringLiteral("en|fr|he"),
         Cli::tr("The report's language; by default the template's, else en.")},
        {paperOption(), QStringLiteral("a4|letter"),
         Cli::tr("The paper of a PDF or a workbook; by default the template's, else a4.")},
    };
}

bool isReportFormat(const QString &format) { return fromKey<ReportFormat>(format).has_value(); }

bool isDrawnFormat(const QString &format) { return format == pdf() || format == html(); }

std::optional<QString> problemOfReport(const Arguments &arguments, const QString &format)
{
    if (isReportFormat(format)) {
        if (format == pdf() && !arguments.has(QStringLiteral("output")))
            return Cli::tr("--format pdf needs --output: it is no text.");
        if (format == xlsx() && !arguments.has(QStringLiteral("output")))
            return Cli::tr("--format xlsx needs --output: a workbook is no text.");
        if (arguments.has(templateOption()) && arguments.has(audienceOption()))
            return Cli::tr("--template goes without --audience: a template says for whom it is.");
        return std::nullopt;
    }
    for (const QString &option : {templateOption(), audienceOption(), languageOption(), paperOption()}) {
        if (arguments.has(option))
            return Cli::tr("--%1 goes with --format pdf, html or xlsx only.").arg(option);
    }
    return std::nullopt;
}

Audience readAudience(const Arguments &arguments)
{
    const auto audience = arguments.value(audienceOption());
    return audience ? *fromKey<Audience>(*audience) : Audience::Executive;
}

Result<void> applyTemplate(const Workspace &workspace, const Arguments &arguments, ReportRequest &request)
{
    const auto name = arguments.value(templateOption());
    if (!name)
        return {};
    Contents contents;
    if (const auto read = readContents(workspace, Touched::Templates, contents); !read)
        return read;
    QStringList names;
    for (const ReportTemplate &each : contents.templates) {
        names.push_back(each.name);
        if (nameKey(each.name) != nameKey(*name))
            continue;
        request.design = each;
        request.audience = each.audience;
        return {};
    }
    if (names.isEmpty())
        return Error{ErrorCode::UnknownName, {QStringLiteral("report template"), *name}};
    return Error{ErrorCode::UnknownChoice,
                 {QStringLiteral("report template"), *name, names.join(QStringLiteral(", "))}};
}

int writeReport(const Workspace &workspace, ReportRequest request, const Arguments &arguments,
                const ReportTarget &target)
{
    if (const auto applied = applyTemplate(workspace, arguments, request); !applied)
        return fail(applied.error());
    const auto data = reportOf(workspace, request);
    if (!data)
        return fail(data.error());
    ReportDocument document = reportDocument(*data, languageOf(arguments, request.design));
    if (target.format == xlsx()) {
        const SummaryRequest summary{request.days, request.filters, request.bases};
        if (const auto appended = appendSummary(document, workspace, summary); !appended)
            return fail(appended.error());
    }
    const DeviceWriter writer = [&](QIODevice &device) {
        return writeReport(document, *fromKey<ReportFormat>(target.format),
                           paperOf(arguments, request.design), device);
    };
    return printTo(target.path, writer);
}

} // namespace payoff
