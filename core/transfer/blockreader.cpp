// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/blockreader.h"

#include "core/base/money.h"
#include "core/transfer/importlog.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr qint64 rowsBetweenQuestions = 4096;

} // namespace

QByteArray toCsvRecord(std::span<const std::string_view> cells)
{
    QByteArray record;
    for (const std::string_view cell : cells) {
        QByteArray text(cell.data(), qsizetype(cell.size()));
        const bool needsQuotes = std::any_of(
            text.begin(), text.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
        if (needsQuotes)
            text = '"' + text.replace('"', "\"\"") + '"';
        record += text + ',';
    }
    record.chop(1);
    return record;
}

BlockReader::BlockReader(std::unique_ptr<RowReader> reader, std::vector<Measure> measures, bool keepsRejected)
    : m_reader(std::move(reader)),
      m_measures(std::move(measures)),
      m_keepsRejected(keepsRejected)
{
}

std::size_t BlockReader::Hash::operator()(const NameTuple &tuple) const noexcept
{
    std::size_t hash = std::size_t(tuple.paid);
    for (const quint32 text : tuple.texts)
        hash = (hash ^ text) * 0x9E3779B97F4A7C15U ^ (hash >> 29);
    return hash ^ (hash >> 32);
}

Result<ParsedBlock> BlockReader::next(std::size_t rows, bool stopsAtRejected,
                                      const std::function<bool()> &isCancelled)
{
    ParsedBlock block;
    block.rows = RowBlock(m_measures.size());
    block.rows.reserve(rows);
    for (qint64 steps = 0; block.rows.size() + block.rejected.size() < rows && !block.isLast; ++steps) {
        if (isCancelled && steps % rowsBetweenQuestions == 0 && isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        switch (m_reader->next()) {
        case RowReader::Step::Row:
            addRow(m_reader->row(), block);
            break;
        case RowReader::Step::Rejected:
            addRejected(m_reader->rejected(), block);
            break;
        case RowReader::Step::End:
            block.isLast = true;
            break;
        case RowReader::Step::Failed:
            return m_reader->error();
        }
        if (stopsAtRejected && !block.rejected.empty())
            return rowRejected(block.rejected.front().row);
    }
    addTexts(block);
    return block;
}

void BlockReader::addRow(const ImportRow &row, ParsedBlock &block)
{
    if (row.textId(KeyField::Currency) != 0 && hasBadCurrency(row)) {
        const QString text = m_reader->texts(KeyField::Currency).text(row.textId(KeyField::Currency));
        const MappedColumn *column = m_reader->mapping().column(KeyField::Currency);
        addRejected({row.line, column ? column->header : QString(), text, CellProblem::OtherCurrency}, block);
        return;
    }
    RowBlock &rows = block.rows;
    rows.tuples.push_back(tupleOf(row, block));
    rows.spans.push_back({row.start, row.end});
    quint64 mask = 0;
    for (std::size_t i = 0; i < m_measures.size(); ++i) {
        const bool isReported = (row.reported & bit(m_measures[i])) != 0;
        mask |= quint64(isReported) << i;
        const qint64 value = isReported ? row.values[std::size_t(m_measures[i])] : 0;
        rows.values.push_back(value);
        qint64 &sum = m_sums.values[std::size_t(m_measures[i])];
        sum = qint64(quint64(sum) + quint64(value)); // what overflows agrees with no total
    }
    m_sums.reported |= row.reported;
    rows.masks.push_back(mask);
    rows.fileRows.push_back(1);
}

void BlockReader::addRejected(const RejectedRow &row, ParsedBlock &block)
{
    ++m_rowsRejected;
    block.rejected.push_back({row, m_keepsRejected ? toCsvRecord(m_reader->cells()) : QByteArray()});
}

quint32 BlockReader::tupleOf(const ImportRow &row, ParsedBlock &block)
{
    const NameTuple tuple{row.texts, row.paid};
    if (!m_tuples.empty() && tuple == m_lastTuple)
        return m_lastTupleNumber;
    const auto [found, isNew] = m_tuples.try_emplace(tuple, quint32(m_tuples.size()));
    if (isNew)
        block.newTuples.push_back(tuple);
    m_lastTuple = tuple;
    m_lastTupleNumber = found->second;
    return found->second;
}

void BlockReader::addTexts(ParsedBlock &block)
{
    for (int field = int(firstTextField); field < keyFieldCount; ++field) {
        const auto index = std::size_t(textIndex(KeyField(field)));
        const Interner &texts = m_reader->texts(KeyField(field));
        for (quint32 &next = m_textsHandedOn[index]; next < texts.size(); ++next)
            block.newTexts[index].push_back(texts.text(next));
    }
}

bool BlockReader::hasBadCurrency(const ImportRow &row)
{
    const quint32 id = row.textId(KeyField::Currency);
    const Interner &texts = m_reader->texts(KeyField::Currency);
    while (m_isCurrency.size() <= id)
        m_isCurrency.push_back(Currency::fromCode(texts.text(quint32(m_isCurrency.size()))).isOk());
    return !m_isCurrency[id];
}

} // namespace payoff
