// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/csvreader.h"
#include "core/transfer/encoding.h"
#include "core/transfer/tablefinder.h"

#include <QStringList>

namespace payoff {

/// How a CSV file is to be cut into records and cells.
struct CsvShape {
    CsvDialect dialect;
    TextEncoding encoding;
    bool hasBom = false;
    bool isWrapped = false; ///< each record stands in one quoted cell of its own
};

/// What the beginning of a CSV file shows.
struct CsvLook {
    CsvShape shape;
    std::vector<FoundTable> tables; ///< at least one
    [[nodiscard]] int known() const; ///< headers that mean something, of all tables
};

inline constexpr qsizetype shapeSample = 256 * 1024; ///< bytes of a file's beginning that tell its encoding

/// Recognises "sep=" line, delimiter (comma, semicolon, tab, bar) and records wrapped as one cell, and finds
/// the tables. `sample` is the beginning of the file in UTF-8, a BOM included if the file itself is read as
/// it is. FileEmpty or NoHeader otherwise. The encoding is left for the caller to note.
Result<CsvLook> lookAtCsv(const QByteArray &sample, const QString &path, const IsKnownHeader &isKnown);

} // namespace payoff
