// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/importer.h"

namespace payoff {

/// The report as one line of JSON, with its line end. `file` as it was named on the command line.
QByteArray importAsJson(const QString &file, const ImportReport &report);
/// The report as a sentence, with its line end.
QString importAsText(const QString &file, const ImportReport &report, bool isDryRun);
/// A row left out, as a sentence.
QString rejectAsText(const QString &file, const RejectedRow &row);

} // namespace payoff
