// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/recordsource.h"

#include <QIODevice>

#include <memory>
#include <vector>

namespace payoff {

/// How a CSV file is cut into cells.
struct CsvDialect {
    char delimiter = ',';
    qint64 start = 0; ///< bytes before the first record: a BOM, a "sep=" line
    qint64 firstLine = 1; ///< line number of the first record

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// Reads CSV as RFC 4180 has it, and as files really are: LF, CRLF or CR, text behind a closing quote, ragged
/// rows, NUL bytes. Cells without doubled quotes are views into the buffer. Memory is bounded by the longest
/// record.
class CsvReader final : public RecordSource {
public:
    static constexpr qsizetype chunkSize = 1 << 20;
    static constexpr qsizetype longestRecord = 16 << 20; ///< bytes; a longer one is RecordTooLong
    static constexpr qsizetype mostCells = 16384; ///< a record with more is RecordTooLong

    /// The device is open for reading and can seek. `path` is for messages only.
    CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect &dialect, QString path = {});

    bool next(SourceRecord &record) override;
    bool rewind() override;
    [[nodiscard]] qint64 position() const override { return m_bufferStart + m_begin; }

private:
    enum class Scan { Complete, NeedsMore, Failed };
    /// A cell whose quotes are still to be taken out, once the record is complete.
    struct Quoted {
        std::size_t cell = 0;
        char *first = nullptr; ///< the opening quote
        char *last = nullptr; ///< behind the cell
    };

    Scan scanRecord();
    char *scanPlain(char *&first);
    Scan scanQuoted(char *first, char *&stop);
    char *findStructural(char *from);
    bool addCell(const char *first, const char *last);
    bool growCells();
    bool endRecord(const char *stop);
    bool refill();
    void takeQuotesOut();
    bool fail(ErrorCode code, const QString &detail);
    char *dataEnd() { return m_buffer.data() + m_end; }

    std::unique_ptr<QIODevice> m_device;
    CsvDialect m_dialect;
    QString m_path;

    std::vector<char> m_buffer; ///< followed by scanBlock spare bytes
    qsizetype m_begin = 0; ///< where the next record starts in the buffer
    qsizetype m_end = 0; ///< end of what has been read into the buffer
    qint64 m_bufferStart = 0; ///< where the buffer stands in the file
    bool m_isExhausted = false;
    char *m_block = nullptr; ///< the block that m_mask describes
    quint64 m_mask = 0;

    qint64 m_line = 1;
    qint64 m_lineEnds = 0; ///< in the record being scanned
    qsizetype m_nextBegin = 0;
    bool m_isTerminated = true;
    std::vector<std::string_view> m_cells;
    std::size_t m_cellCount = 0;
    std::vector<Quoted> m_quoted;
};

} // namespace payoff
