// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportoutput.h"

#include "app/cli/console.h"
#include "core/base/atomicfile.h"
#include "core/closing/closedreport.h"
#include "ui/report/htmlwriter.h"
#include "ui/report/pdfwriter.h"
#include "ui/report/reportlanguage.h"
#include "ui/report/reporttext.h"
#include "ui/report/summarytable.h"
#include "ui/report/xlsxwriter.h"

#include <QBuffer>

namespace payoff {

namespace {

QString pdf() { return QStringLiteral("pdf"); }
QString html() { return QStringLiteral("html"); }
QString xlsx() { return QStringLiteral("xlsx"); }
QString audienceOption() { return QStringLiteral("audience"); }
QString languageOption() { return QStringLiteral("language"); }
QString paperOption() { return QStringLiteral("paper"); }

QString languageOf(const Arguments &arguments)
{
    return arguments.value(languageOption()).value_or(QStringLiteral("en"));
}

QPageSize paperOf(const Arguments &arguments)
{
    const bool isLetter = arguments.value(paperOption()) == QStringLiteral("letter");
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

Result<void> writeAs(const QString &format, const ReportDocument &document, const QPageSize &paper,
                     QIODevice &device)
{
    if (format == xlsx())
        return writeXlsx(document, paper, device);
    return format == pdf() ? writePdf(document, paper, device) : writeHtml(document, device);
}

} // namespace

QVector<OptionInfo> reportOptions()
{
    return {
        {audienceOption(), QStringLiteral("executive|stakeholder|manager"),
         Cli::tr(
             "For whom a report (pdf, html, xlsx) is: one page of what came back (the default), by channel "
             "with why it changed, or every figure by channel and campaign.")},
        {languageOption(), QStringLiteral("en|fr|he"), Cli::tr("The report's language; by default en.")},
        {paperOption(), QStringLiteral("a4|letter"),
         Cli::tr("The paper of a PDF or a workbook; by default a4.")},
    };
}

bool isReportFormat(const QString &format) { return isDrawnFormat(format) || format == xlsx(); }

bool isDrawnFormat(const QString &format) { return format == pdf() || format == html(); }

std::optional<QString> problemOfReport(const Arguments &arguments, const QString &format)
{
    if (isReportFormat(format)) {
        if (format == pdf() && !arguments.has(QStringLiteral("output")))
            return Cli::tr("--format pdf needs --output: it is no text.");
        if (format == xlsx() && !arguments.has(QStringLiteral("output")))
            return Cli::tr("--format xlsx needs --output: a workbook is no text.");
        return std::nullopt;
    }
    for (const QString &option : {audienceOption(), languageOption(), paperOption()}) {
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

int writeReport(const Workspace &workspace, const ReportRequest &request, const Arguments &arguments,
                const ReportTarget &target)
{
    const auto data = reportOf(workspace, request);
    if (!data)
        return fail(data.error());
    ReportDocument document = reportDocument(*data, languageOf(arguments));
    if (target.format == xlsx()) {
        const SummaryRequest summary{request.days, request.filters, request.bases};
        if (const auto appended = appendSummary(document, workspace, summary); !appended)
            return fail(appended.error());
    }
    const DeviceWriter writer = [&](QIODevice &device) {
        return writeAs(target.format, document, paperOf(arguments), device);
    };
    if (target.path) {
        const auto written = writeAtomically(*target.path, writer);
        return written ? int(Done) : fail(written.error());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = writer(buffer); !written)
        return fail(written.error());
    return print(buffer.data());
}

} // namespace payoff
