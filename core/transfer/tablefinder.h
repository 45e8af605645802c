// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/recordsource.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace payoff {

/// Whether a header, in the form of Header::key, is one that means something.
using IsKnownHeader = std::function<bool(const QString &key)>;

/// A table within a file or a sheet, and where it stands there.
struct FoundTable {
    QString title; ///< the first line of the preamble that is no comment; empty if there is none
    QStringList preamble; ///< the lines between the table before and the header, as written
    QStringList headers; ///< as written, trimmed; blank ones at the end are left out
    int width = 0; ///< of the header as written, blank ones at its end included
    qint64 headerLine = 1; ///< 1-based
    qint64 lastLine = 0; ///< where the last row begins; 0: to the end of the file or sheet
    int firstColumn = 0; ///< 0-based; tables of a sheet may stand side by side
    int known = 0; ///< headers that mean something
    bool hasRows = false;
};

/// Finds the tables in rows that are shown to it one after the other. The header of the first is the row
/// within the first 20 lines with the most known headers, else the one that most rows agree with. Behind a
/// blank line, words with values below them begin another table.
class TableFinder {
public:
    enum class Layout {
        Csv, ///< blank records part blocks
        Sheet, ///< rows that are left out part blocks; blank columns part tables side by side
    };

    /// `joint` is put between the cells of a line of the preamble.
    TableFinder(IsKnownHeader isKnown, Layout layout, char joint = ' ');

    void add(const SourceRecord &record);
    /// In order, as far as they are known by the rows shown. Empty if nothing looks like a header.
    [[nodiscard]] std::vector<FoundTable> tables() const;

private:
    struct Row {
        qint64 line = 0;
        QStringList cells; ///< trimmed, without blank ones at the end
        QStringList asWritten;
    };
    /// Rows without a blank one between them. Only the first are kept.
    struct Block {
        std::vector<Row> rows;
        qint64 lastLine = 0;
    };
    /// How well a row serves as the header of those behind it.
    struct Candidate {
        int known = 0;
        int agreeing = 0; ///< rows behind it of the same width
        int width = 0; ///< 0: there is none
        std::size_t row = 0; ///< index in the rows looked at
    };
    friend bool isBetter(const TableFinder::Candidate &one, const TableFinder::Candidate &other);

    void addTo(Block &block, const SourceRecord &record) const;
    [[nodiscard]] Candidate candidateOf(const std::vector<Row> &rows, std::size_t at) const;
    [[nodiscard]] Candidate bestCandidate(const std::vector<Row> &rows, qint64 lastLine) const;
    [[nodiscard]] bool isTable(const Block &block, const Candidate &candidate) const;
    [[nodiscard]] FoundTable table(const std::vector<Row> &rows, const Candidate &candidate,
                                   const std::vector<Row> &notes) const;
    [[nodiscard]] std::vector<FoundTable> onlyTable() const;
    void addSideBySide(const FoundTable &whole, const Block &block, std::vector<FoundTable> &tables) const;
    [[nodiscard]] int knownOf(const QStringList &headers) const;

    IsKnownHeader m_isKnown;
    Layout m_layout;
    QChar m_joint;
    std::vector<Block> m_blocks;
    bool m_isInBlock = false;
    qint64 m_lastLine = 0;
};

} // namespace payoff
