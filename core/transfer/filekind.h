// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/zipentry.h"

#include <QFile>

namespace payoff {

/// What holds the tables of a file.
enum class TableKind { Csv, Xlsx, Ods };

/// Opens a regular file for reading; FileMissing or FileNotReadable.
Result<std::unique_ptr<QFile>> openTableFile(const QString &path);

/// By what is in the file, not by its name. Text is CSV until shown otherwise. FileEmpty, OldSpreadsheet,
/// EncryptedFile, UnsupportedFormat, or for an archive that is no spreadsheet ArchivedFiles or NoDataFile.
Result<TableKind> tableKind(const QString &path);

/// The files of an archive that may hold tables: CSV, TSV, text, XLSX and ODS, not what systems add of their
/// own.
QVector<ZipItem> dataFiles(const ZipFile &zip);

} // namespace payoff
