// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/transfer/csvreader.h"

#include <QStringList>

#include <functional>

namespace payoff {

/// Where the table stands in a CSV file.
struct CsvShape {
    CsvDialect dialect;
    bool hasBom = false;
    qint64 headerLine = 1; ///< 1-based line of the header row
    QStringList headers; ///< as written; blank ones at the end are left out
};

/// Whether a header, in the form of Header::key, is one that means something.
using IsKnownHeader = std::function<bool(const QString &key)>;

inline constexpr qsizetype shapeSample = 256 * 1024; ///< bytes of a file's beginning that tell its shape

/// Recognises BOM, "sep=" line, delimiter (comma, semicolon, tab, bar) and, within the first 20 lines, the
/// header row: the one with the most known headers, else the one that most rows agree with. `head` is the
/// beginning of the file, and the whole of it if `isWhole`. FileEmpty, UnsupportedEncoding or NoHeader
/// otherwise.
Result<CsvShape> csvShape(const QByteArray &head, bool isWhole, const QString &path,
                          const IsKnownHeader &isKnown);

} // namespace payoff
