// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/report/report.h"

namespace payoff {

/// The options of a report for people: --template, --audience, --language, --paper.
QVector<OptionInfo> reportOptions();

/// Whether a format of that name is a report for people, to be drawn.
bool isReportFormat(const QString &format);

/// What is wrong with those options, or nothing.
std::optional<QString> problemOfReport(const Arguments &arguments, const QString &format);

/// Lets the report look as the template says that --template names. UnknownChoice with the names that there
/// are, if there is none such.
Result<void> applyTemplate(const Workspace &workspace, const Arguments &arguments, ReportRequest &request);

/// Writes the report of those days to --output, HTML else to standard output; the exit code. Needs a
/// graphical application.
int writeReport(const Workspace &workspace, ReportRequest request, const Arguments &arguments,
                const QString &format);

/// For whom the report is, by --audience; the executive where it is not said.
Audience readAudience(const Arguments &arguments);

} // namespace payoff
