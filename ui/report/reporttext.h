// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/reportdocument.h"

namespace payoff {

class ReportLanguage;

/// The report in the words of a language: as much as its audience wants.
ReportDocument reportDocument(const ReportData &data, const ReportLanguage &language);

/// The same in one of reportLanguages(); no other one may hold.
ReportDocument reportDocument(const ReportData &data, const QString &language);

} // namespace payoff
