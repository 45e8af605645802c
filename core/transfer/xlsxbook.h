// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/sheetcell.h"
#include "core/transfer/zipentry.h"

#include <QStringList>

#include <memory>
#include <string_view>
#include <vector>

namespace payoff {

/// A sheet of a workbook: how it is called, and where its rows stand.
struct SheetInfo {
    QString name;
    QString part; ///< entry of the archive
    bool isHidden = false;
};

/// The texts that the cells of a workbook share. Never changed once read; may be read by several threads.
class SharedStrings {
public:
    /// False if it would become too much.
    bool add(std::string_view text);
    [[nodiscard]] std::size_t size() const { return m_texts.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const { return m_texts[index]; }

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    char *m_end = nullptr; ///< of what is used in the last chunk
    std::size_t m_room = 0; ///< bytes left behind it
    qint64 m_bytes = 0;
    std::vector<std::string_view> m_texts;
};

/// What the sheets of an XLSX workbook need to be read.
struct XlsxBook {
    std::vector<SheetInfo> sheets; ///< in the order of the workbook, hidden ones last
    DateSystem dateSystem = DateSystem::From1900;
    std::vector<CellFormat> formats; ///< by the number of a cell's style
    SharedStrings strings;
};

/// Reads all of a workbook but the sheets. BrokenSpreadsheet, EncryptedFile or TooLargeInside.
Result<std::shared_ptr<const XlsxBook>> readXlsxBook(const std::shared_ptr<ZipFile> &zip);

} // namespace payoff
