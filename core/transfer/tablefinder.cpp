// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/tablefinder.h"

#include "core/transfer/celltext.h"
#include "core/transfer/datestyle.h"
#include "core/transfer/headers.h"
#include "core/transfer/limits.h"
#include "core/transfer/numberstyle.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr qint64 linesForHeader = 20;
constexpr std::size_t rowsLookedAt = 60;

/// A number or a date, in whatever style.
bool isValue(const QString &cell)
{
    const QByteArray bytes = cell.toUtf8();
    const std::string_view text(bytes.constData(), std::size_t(bytes.size()));
    const NumberKind kind{3, false, true, true};
    const auto isNumber = [&](DecimalSign sign) {
        return parseNumber(text, {sign, currencyBeside(text)}, kind).outcome == ParsedNumber::Outcome::Value;
    };
    const auto date = parseDate(text, {}).outcome;
    return isNumber(DecimalSign::Point) || isNumber(DecimalSign::Comma) || date == ParsedDate::Outcome::Value
        || date == ParsedDate::Outcome::Undecided;
}

bool hasValue(const QStringList &cells) { return std::any_of(cells.begin(), cells.end(), isValue); }

/// "# Start date: 20260101".
bool isComment(const QStringList &cells)
{
    const QString &first = cells.first();
    return first.startsWith(u'#') && (first.size() > 1 || cells.size() == 1);
}

/// Headers are words: a row that holds a number is data.
bool isHeaderLike(const QStringList &cells) { return !isComment(cells) && !hasValue(cells); }

bool isNote(const QStringList &cells)
{
    return isComment(cells) || (cells.size() == 1 && !isValue(cells[0]));
}

} // namespace

bool isBetter(const TableFinder::Candidate &one, const TableFinder::Candidate &other)
{
    return other.width == 0
        || std::tuple(one.known, one.agreeing, one.width)
        > std::tuple(other.known, other.agreeing, other.width);
}

TableFinder::TableFinder(IsKnownHeader isKnown, Layout layout, char joint)
    : m_isKnown(std::move(isKnown)),
      m_layout(layout),
      m_joint(QLatin1Char(joint))
{
}

void TableFinder::add(const SourceRecord &record)
{
    const bool isBehindGap = m_layout == Layout::Sheet && record.line > m_lastLine + 1;
    m_lastLine = record.line;
    if (isBlankRecord(record)) {
        m_isInBlock = false;
        return;
    }
    if (!m_isInBlock || isBehindGap)
        m_blocks.emplace_back();
    m_isInBlock = true;
    addTo(m_blocks.back(), record);
}

void TableFinder::addTo(Block &block, const SourceRecord &record) const
{
    block.lastLine = record.line;
    if (block.rows.size() >= rowsLookedAt || m_blocks.size() > std::size_t(limits::tables) * 2)
        return;
    Row row{record.line, {}, {}};
    for (const std::string_view cell : record.cells) {
        row.cells.append(QString::fromUtf8(trimmed(cell)));
        row.asWritten.append(QString::fromUtf8(cell));
    }
    while (row.cells.last().isEmpty())
        row.cells.removeLast();
    block.rows.push_back(row);
}

std::vector<FoundTable> TableFinder::tables() const
{
    std::vector<FoundTable> tables;
    std::vector<Row> notes;
    qint64 lastLine = 0; // of the table begun
    for (const Block &block : m_blocks) {
        if (block.rows.empty() || tables.size() >= std::size_t(limits::tables))
            break;
        const qint64 first = tables.empty() ? 1 : block.rows.front().line;
        const Candidate best = bestCandidate(block.rows, first + linesForHeader - 1);
        if (isTable(block, best)) {
            if (!tables.empty())
                tables.back().lastLine = lastLine;
            addSideBySide(table(block.rows, best, notes), block, tables);
            notes.clear();
            lastLine = block.lastLine;
        } else if (tables.empty() || std::all_of(block.rows.begin(), block.rows.end(), [](const Row &row) {
                       return isNote(row.cells);
                   })) {
            notes.insert(notes.end(), block.rows.begin(), block.rows.end());
        } else {
            tables.back().hasRows = true;
            lastLine = block.lastLine;
            notes.clear();
        }
    }
    return tables.empty() ? onlyTable() : tables;
}

/// Where no block shows a table of its own: the best header, whatever stands between it and its rows.
std::vector<FoundTable> TableFinder::onlyTable() const
{
    std::vector<Row> rows;
    for (const Block &block : m_blocks)
        rows.insert(rows.end(), block.rows.begin(), block.rows.end());
    if (rows.size() > rowsLookedAt)
        rows.resize(rowsLookedAt);
    const Candidate best = bestCandidate(rows, linesForHeader);
    return best.width == 0 ? std::vector<FoundTable>() : std::vector{table(rows, best, {})};
}

TableFinder::Candidate TableFinder::candidateOf(const std::vector<Row> &rows, std::size_t at) const
{
    const QStringList &cells = rows[at].cells;
    Candidate candidate{knownOf(cells), 0, int(cells.size()), at};
    for (std::size_t i = at + 1; i < rows.size(); ++i)
        candidate.agreeing += rows[i].cells.size() == cells.size();
    return candidate;
}

TableFinder::Candidate TableFinder::bestCandidate(const std::vector<Row> &rows, qint64 lastLine) const
{
    Candidate best;
    for (std::size_t i = 0; i < rows.size() && rows[i].line <= lastLine; ++i) {
        if (!isHeaderLike(rows[i].cells))
            continue;
        const Candidate candidate = candidateOf(rows, i);
        if (isBetter(candidate, best))
            best = candidate;
    }
    return best;
}

/// Several words side by side, known ones or with values below.
bool TableFinder::isTable(const Block &block, const Candidate &candidate) const
{
    if (candidate.width < 2)
        return false;
    return candidate.known > 0
        || std::any_of(block.rows.begin() + qsizetype(candidate.row) + 1, block.rows.end(),
                       [](const Row &row) { return row.cells.size() > 1 && hasValue(row.cells); });
}

FoundTable TableFinder::table(const std::vector<Row> &rows, const Candidate &candidate,
                              const std::vector<Row> &notes) const
{
    FoundTable found;
    found.headers = rows[candidate.row].cells;
    found.width = int(rows[candidate.row].asWritten.size());
    found.headerLine = rows[candidate.row].line;
    found.known = candidate.known;
    found.hasRows = std::any_of(rows.begin() + qsizetype(candidate.row) + 1, rows.end(),
                                [&](const Row &row) { return row.cells.size() > 1 || candidate.width == 1; });
    std::vector<Row> before = notes;
    before.insert(before.end(), rows.begin(), rows.begin() + qsizetype(candidate.row));
    for (const Row &row : before) {
        found.preamble.append(row.asWritten.mid(0, row.cells.size()).join(m_joint).trimmed());
        if (found.title.isEmpty() && !isComment(row.cells))
            found.title = found.preamble.last();
    }
    return found;
}

/// Adds the table, or the two and more that a column without any cell parts it into.
void TableFinder::addSideBySide(const FoundTable &whole, const Block &block,
                                std::vector<FoundTable> &tables) const
{
    const auto isEmptyColumn = [&](qsizetype column) {
        return whole.headers[column].isEmpty()
            && std::none_of(block.rows.begin(), block.rows.end(), [&](const Row &row) {
                   return row.line > whole.headerLine && !row.cells.value(column).isEmpty();
               });
    };
    std::vector<FoundTable> parts;
    const qsizetype width = m_layout == Layout::Sheet ? whole.headers.size() : 0;
    for (qsizetype first = 0; first < width;) {
        qsizetype end = first;
        while (end < width && !isEmptyColumn(end))
            ++end;
        FoundTable part = whole;
        part.firstColumn = int(first);
        part.headers = whole.headers.mid(first, end - first);
        part.known = knownOf(part.headers);
        if (end - first > 1)
            parts.push_back(part);
        first = end + 1;
    }
    if (parts.empty())
        parts.push_back(whole);
    tables.insert(tables.end(), parts.begin(), parts.end());
}

int TableFinder::knownOf(const QStringList &headers) const
{
    return int(std::count_if(headers.begin(), headers.end(), [this](const QString &header) {
        return m_isKnown(normalisedHeader(header).key);
    }));
}

} // namespace payoff
