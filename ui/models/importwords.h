// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/undoimport.h"
#include "ui/commands/importjob.h"
#include "ui/text/format.h"

namespace payoff {

/// What was recognised of the file, in one line: "october.csv · 12,480 rows · UTF-8, comma, 1,234.56".
QString fileInWords(const ImportOutcome &outcome, const Format &format);

/// How the file's own totals compare with its rows: that they agree, or a line for each that does not.
QString totalsInWords(const TotalsCheck &check, const Format &format);

/// How fast a file is read, and how long it will take: "120,000 rows per second · about 3 seconds left".
QString progressInWords(const ImportProgress &progress, qint64 milliseconds, const Format &format);

/// What became of the rows of a file that was imported, in sentences.
QString importedInWords(const ImportBatch &batch);

/// What taking an import back did, in sentences.
QString takenBackInWords(const QString &fileName, const UndoReport &report);

} // namespace payoff
