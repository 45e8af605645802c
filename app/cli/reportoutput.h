// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/report/report.h"

namespace payoff {

/// The options of a report for people: --template, --audience, --language, --paper.
QVector<OptionInfo> reportOptions();

/// Whether a format of that name is a report for people.
bool isReportFormat(const QString &format);
/// Whether it is drawn, too.
bool isDrawnFormat(const QString &format);

/// What is wrong with those options, or nothing.
std::optional<QString> problemOfReport(const Arguments &arguments, const QString &format);

/// Lets the report look as the template says that --template names. UnknownChoice with the names that there
/// are, if there is none such.
Result<void> applyTemplate(const Workspace &workspace, const Arguments &arguments, ReportRequest &request);

/// Where a report goes and as what.
struct ReportTarget {
    QString format;
    std::optional<QString> path; ///< none: standard output
};

/// Writes the report of those days; the exit code. Needs a graphical application where isDrawnFormat().
int writeReport(const Workspace &workspace, ReportRequest request, const Arguments &arguments,
                const ReportTarget &target);

/// For whom the report is, by --audience; the executive where it is not said.
Audience readAudience(const Arguments &arguments);

} // namespace payoff
