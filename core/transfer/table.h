// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/csvshape.h"

#include <memory>

namespace payoff {

/// A table in a file: what its columns are called, and how to read its rows. Whatever the kind of the file.
struct Table {
    QString path;
    QStringList headers; ///< as written; blank ones at the end are left out
    qint64 headerLine = 1; ///< 1-based
    CsvShape shape; ///< of a CSV file

    /// A source whose next record is the first behind the header. Each has the file open on its own.
    [[nodiscard]] Result<std::unique_ptr<RecordSource>> open() const;
};

/// Finds the table of a CSV file. FileMissing, FileNotReadable, FileEmpty, UnsupportedEncoding or NoHeader
/// otherwise.
Result<Table> findTable(const QString &path, const IsKnownHeader &isKnown);

} // namespace payoff
