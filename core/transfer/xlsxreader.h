// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/sheetreader.h"
#include "core/transfer/xlsxbook.h"

namespace payoff {

/// Reads the rows of one sheet of an XLSX workbook: texts as they are, numbers as appendCellNumber() writes
/// them, formulas as their result when the workbook was saved, "TRUE" and "FALSE", errors as "#N/A". Of
/// merged cells the first has the text. A record's line is the number of the row.
class XlsxReader final : public SheetReader {
public:
    /// `part` is a SheetInfo::part of the book.
    XlsxReader(const QString &path, const QString &part, std::shared_ptr<const XlsxBook> book);

protected:
    bool enterSheet(GuardedXml &xml) override;
    bool readRow(GuardedXml &xml) override;

private:
    bool readCell(GuardedXml &xml);
    void readValue(GuardedXml &xml);
    bool appendValue(QStringView type, int style);
    bool appendShared();

    std::shared_ptr<const XlsxBook> m_book;
    qint64 m_row = 0;
    qint64 m_column = 0;
    QString m_value; ///< of the cell being read
    std::string m_number;
};

} // namespace payoff
