// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace payoff {

/// How much a file may make of itself. What goes beyond is TooLargeInside: no export of a marketing tool
/// comes near, and a file that does is broken or meant to do harm.
namespace limits {

inline constexpr qint64 zipEntries = 10000;
inline constexpr qint64 unpackedBytes = qint64(4) << 30; ///< of one part of an archive
inline constexpr qint64 ratioFrom = 8 << 20; ///< unpacked bytes from which on the ratio counts
inline constexpr qint64 ratio = 200; ///< unpacked bytes for each packed one
inline constexpr qint64 smallPart = 16 << 20; ///< bytes of a part that is kept in memory, as styles are
inline constexpr qint64 markupGap = 4 << 20; ///< bytes of XML from one '<' to the next
inline constexpr int xmlDepth = 128;
inline constexpr qint64 sharedStrings = 128 << 20; ///< bytes, with what it takes to find them
inline constexpr qint64 rowBytes = 16 << 20; ///< of text in one row of a sheet
inline constexpr qint64 cellsPerRow = 16384;
inline constexpr qint64 rowsRepeated = 10000; ///< of one row with something in it
inline constexpr int sheets = 200;
inline constexpr qint64 tablesSample = 1 << 20; ///< bytes of CSV in which several tables are looked for
inline constexpr qint64 rowsForTables = 5000; ///< rows of a sheet in which several tables are looked for
inline constexpr int tables = 200; ///< of one file

} // namespace limits

} // namespace payoff
