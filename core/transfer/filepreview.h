// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/ledgerfield.h"
#include "core/transfer/rowreader.h"

namespace payoff {

/// One of the first rows of a file, as written.
struct PreviewRow {
    qint64 line = 0; ///< 1-based
    QStringList cells;

    friend bool operator==(const PreviewRow &, const PreviewRow &) = default;
};

/// What a file looks like before anything is made of it.
struct FilePreview {
    QStringList headers; ///< as written
    QVector<PreviewRow> rows;
    Mapping mapping; ///< empty where the headers leave open which is which
    QVector<std::optional<LedgerField>> ledger; ///< of a cost ledger: what each column holds; else empty
    TableKind kind = TableKind::Csv;
    QString table; ///< its name within the file; empty if it has none
    QStringList preamble; ///< the lines before the header, as written
    QString encoding; ///< of a CSV file: TextEncoding::description()
    char delimiter = ','; ///< of a CSV file
    bool hasBom = false;
    std::optional<DateOrder> dateOrder; ///< none: no date has shown it
    std::optional<DecimalSign> decimal; ///< none: no number has shown it

    static constexpr int mostRows = 6;
    static constexpr qsizetype longestCell = 200; ///< characters
};

/// Looks at the beginning of a file. What leaves questions open is shown all the same. Errors of findTable().
Result<FilePreview> previewFile(const QString &path, const Profile &profile, const ReadOptions &options = {});

} // namespace payoff
