// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/rowreader.h"
#include "core/workspace/contents.h"
#include "ui/commands/importqueue.h"
#include "ui/models/recordmodel.h"
#include "ui/text/format.h"

namespace payoff {

QVector<RecordColumn> rejectColumns();
/// Rows of a file that cannot be read; by line.
QVector<Record> rejectRecords(const QVector<RejectedRow> &rejects, qsizetype most, const Format &format);

QVector<RecordColumn> listedFileColumns();
/// Files that wait to be taken in; ids count from 1.
QVector<Record> listedFileRecords(const QVector<ImportQueue::Entry> &entries, const Format &format);

QVector<RecordColumn> pastImportColumns();
/// The imports of a workspace, undone ones too.
QVector<Record> pastImportRecords(const Contents &contents, const Format &format);

} // namespace payoff
