// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTemporaryFile>
#include <QVector>

#include <functional>
#include <memory>

namespace payoff {

/// A file in an archive that may hold tables.
struct ArchivedFile {
    QString name; ///< with its folders, as the archive has it
    qint64 size = 0; ///< bytes, as the archive claims

    friend bool operator==(const ArchivedFile &, const ArchivedFile &) = default;
};

/// Whether the file is a ZIP archive of files rather than a spreadsheet, which is a ZIP archive too.
bool isArchive(const QString &path);

/// The data files of a ZIP archive, in its order: CSV, TSV, text, XLSX and ODS. NoDataFile if it has none;
/// FileMissing, FileNotReadable, BrokenSpreadsheet or TooLargeInside otherwise.
Result<QVector<ArchivedFile>> archivedFiles(const QString &path);

/// Unpacks one of them into a file of its own in the folder for temporary files, which goes when the object
/// goes. The name in the archive gives it no more than its ending. UnknownName if there is none of that name,
/// EncryptedFile, TooLargeInside, BrokenSpreadsheet, FileNotWritable, Cancelled.
Result<std::unique_ptr<QTemporaryFile>> extractFile(const QString &path, const QString &name,
                                                    const std::function<bool()> &isCancelled = {});

} // namespace payoff
