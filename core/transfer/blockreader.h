// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/rowblock.h"

#include <memory>
#include <unordered_map>

namespace payoff {

/// A row left out, with what stood in the file if that is wanted.
struct RejectedRecord {
    RejectedRow row;
    QByteArray cells; ///< the record as CSV, without its line end; empty unless asked for
};

/// Part of a file. Holds nothing that belongs to the reader, so that it may cross to another thread.
struct ParsedBlock {
    RowBlock rows;
    std::vector<NameTuple> newTuples; ///< those that no earlier block has; numbered on
    std::array<QStringList, textFieldCount> newTexts; ///< likewise, by textIndex(); the number 0 is no text
    std::vector<RejectedRecord> rejected;
    bool isLast = false;
};

/// Reads a file in blocks of rows, their names replaced by numbers. For one thread at a time.
class BlockReader {
public:
    BlockReader(std::unique_ptr<RowReader> reader, std::vector<Measure> measures, bool keepsRejected);

    /// RowRejected if `stopsAtRejected` and there is one; Cancelled; what the reader says.
    Result<ParsedBlock> next(std::size_t rows, bool stopsAtRejected,
                             const std::function<bool()> &isCancelled);

    [[nodiscard]] const RowReader &reader() const { return *m_reader; }
    [[nodiscard]] qint64 rowsRejected() const { return m_rowsRejected; }
    [[nodiscard]] const RowSums &sums() const { return m_sums; } ///< of the rows so far

private:
    struct Hash {
        std::size_t operator()(const NameTuple &tuple) const noexcept;
    };

    void addRow(const ImportRow &row, ParsedBlock &block);
    void addRejected(const RejectedRow &row, ParsedBlock &block);
    quint32 tupleOf(const ImportRow &row, ParsedBlock &block);
    void addTexts(ParsedBlock &block);
    [[nodiscard]] bool hasBadCurrency(const ImportRow &row);

    std::unique_ptr<RowReader> m_reader;
    std::vector<Measure> m_measures;
    bool m_keepsRejected;
    std::unordered_map<NameTuple, quint32, Hash> m_tuples;
    NameTuple m_lastTuple;
    quint32 m_lastTupleNumber = 0;
    std::array<quint32, textFieldCount> m_textsHandedOn{};
    std::vector<bool> m_isCurrency{true}; ///< by number of the text
    qint64 m_rowsRejected = 0;
    RowSums m_sums;
};

/// The cells as one record of CSV, without its line end.
QByteArray toCsvRecord(std::span<const std::string_view> cells);

} // namespace payoff
