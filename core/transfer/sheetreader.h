// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/guardedxml.h"
#include "core/transfer/recordsource.h"

#include <string>
#include <vector>

namespace payoff {

/// Reads the rows of one sheet out of XML. Blank rows are left out; cells that the file leaves out are empty.
class SheetReader : public RecordSource {
public:
    bool next(SourceRecord &record) final;
    bool rewind() final;
    /// As much of the file as of the sheet.
    [[nodiscard]] qint64 position() const final;

protected:
    SheetReader(QString path, QString part);

    /// Goes to the beginning of the sheet in `xml`; false if there is none.
    virtual bool enterSheet(GuardedXml &xml) = 0;
    /// Reads one row into setLine() and addCell(); false at the end or on a failure.
    virtual bool readRow(GuardedXml &xml) = 0;

    void setLine(qint64 line) { m_line = line; }
    /// The row is to be handed out so many times in all, each a line further. TooLargeInside if that is too
    /// often and there is something in it.
    void setCopies(qint64 copies) { m_copies = copies; }
    /// Where the text of the next cell is to be appended.
    std::string &text() { return m_text; }
    /// What was appended to text() is the cell of that 0-based column.
    bool addCell(qint64 column);
    /// The same text once more.
    bool repeatCell(qint64 column);
    bool fail(ErrorCode code, const QString &what);

private:
    struct Span {
        std::size_t first = 0;
        std::size_t last = 0;
    };

    bool open();
    bool readNonBlankRow();
    bool placeCell(qint64 column, Span span);

    QString m_path;
    QString m_part;
    qint64 m_fileSize = 0;
    std::shared_ptr<ZipFile> m_zip;
    std::unique_ptr<GuardedXml> m_xml;
    qint64 m_line = 0;
    qint64 m_copies = 1;
    std::string m_text; ///< of the row's cells, one behind the other
    std::size_t m_cellStart = 0; ///< where the text of the next cell begins
    std::vector<Span> m_spans;
    std::vector<std::string_view> m_cells;
};

} // namespace payoff
