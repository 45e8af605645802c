// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/csvshape.h"
#include "core/transfer/filekind.h"

#include <memory>

namespace payoff {

struct WideShape;
struct XlsxBook;

/// A table in a file: what its columns are called, and how to read its rows. Whatever the kind of the file.
struct Table : FoundTable {
    QString path;
    TableKind kind = TableKind::Csv;
    QString name; ///< of its own within the file: its title, its sheet, or its first header
    QString sheet; ///< empty in a CSV file
    bool isHidden = false; ///< its sheet is
    bool isBeside = false; ///< it is not the first in its rows of the sheet
    CsvShape shape; ///< of a CSV file
    QString part; ///< of an XLSX workbook: the entry of the archive
    int sheetNumber = 0; ///< of an ODS document: 0-based
    std::shared_ptr<const XlsxBook> book; ///< of an XLSX workbook

    std::shared_ptr<const WideShape> wide; ///< null unless it was made of a wider one: see unpivoted()

    /// A source whose next record is the first behind the header. Each has the file open on its own.
    [[nodiscard]] Result<std::unique_ptr<RecordSource>> open() const;

private:
    [[nodiscard]] Result<std::unique_ptr<RecordSource>> openAsWritten() const;
};

/// What the user says about the file at large.
struct TableChoice {
    QString table; ///< its name, that of its sheet, or its 1-based number; empty: the only one with data
    QString encoding; ///< of a CSV file; empty: as it shows
};

/// All tables of a file, in its order; those of hidden sheets last. At least one. FileMissing,
/// FileNotReadable, FileEmpty, NoHeader, UnsupportedEncoding, UnsupportedFormat, OldSpreadsheet,
/// EncryptedFile, BrokenSpreadsheet, TooLargeInside, ArchivedFiles or NoDataFile otherwise. `encoding` is of
/// a CSV file; empty: as it shows. In a long CSV file or sheet, only the beginning is looked through for
/// further tables; see core/transfer/limits.h.
Result<std::vector<Table>> findTables(const QString &path, const IsKnownHeader &isKnown,
                                      const QString &encoding = {});

/// Of all tables of a file: see findTable().
Result<Table> chooseTable(const std::vector<Table> &tables, const TableChoice &choice = {});

/// The table that is chosen, or that alone looks like data: with rows, and with at least half of the known
/// headers that the best has. AmbiguousTable if several do, UnknownTable if there is none as chosen; errors
/// of findTables().
Result<Table> findTable(const QString &path, const IsKnownHeader &isKnown, const TableChoice &choice = {});

} // namespace payoff
