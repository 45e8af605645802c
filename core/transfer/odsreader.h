// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/sheetreader.h"

namespace payoff {

/// A sheet of an ODS document.
struct OdsSheet {
    QString name;
    int number = 0; ///< 0-based, in the order of the document
    bool isHidden = false;

    static const QString part; ///< the entry of the archive that holds all sheets
};

/// The sheets in order, hidden ones last. BrokenSpreadsheet, EncryptedFile or TooLargeInside.
Result<std::vector<OdsSheet>> odsSheets(const std::shared_ptr<ZipFile> &zip);

/// Reads the rows of one sheet of an ODS document, in the same texts as XlsxReader does. A record's line is
/// the number of the row.
class OdsReader final : public SheetReader {
public:
    /// `sheet` is an OdsSheet::number.
    OdsReader(const QString &path, int sheet);

protected:
    bool enterSheet(GuardedXml &xml) override;
    bool readRow(GuardedXml &xml) override;

private:
    bool readCell(GuardedXml &xml);
    void readParagraphs(GuardedXml &xml);
    void appendValue(const QXmlStreamAttributes &attributes);

    int m_sheet;
    qint64 m_row = 0; ///< the row that comes next, 1-based
    qint64 m_column = 0; ///< the column that comes next
    QString m_paragraphs; ///< of the cell being read
    std::string m_number;
};

} // namespace payoff
