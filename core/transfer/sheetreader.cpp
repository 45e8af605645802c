// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/sheetreader.h"

#include "core/transfer/limits.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace payoff {

SheetReader::SheetReader(QString path, QString part)
    : m_path(std::move(path)),
      m_part(std::move(part)),
      m_fileSize(QFileInfo(m_path).size())
{
}

bool SheetReader::next(SourceRecord &record)
{
    if (m_failure || (!m_xml && !open()))
        return false;
    if (m_copies > 1) {
        --m_copies;
        ++m_line;
    } else if (!readNonBlankRow()) {
        return false;
    }
    record.line = m_line;
    record.cells = m_cells;
    record.isTerminated = true;
    return true;
}

bool SheetReader::readNonBlankRow()
{
    do {
        m_text.clear();
        m_cellStart = 0;
        m_spans.clear();
        m_copies = 1;
        if (!readRow(*m_xml)) {
            if (!m_failure)
                m_failure = m_xml->failure();
            return false;
        }
    } while (std::all_of(m_spans.begin(), m_spans.end(),
                         [](const Span &each) { return each.first == each.last; }));
    if (m_copies > limits::rowsRepeated)
        return fail(ErrorCode::TooLargeInside, QString::number(m_line));
    m_cells.clear();
    for (const Span &each : m_spans)
        m_cells.emplace_back(m_text.data() + each.first, each.last - each.first);
    return true;
}

bool SheetReader::rewind()
{
    m_failure.reset();
    m_xml.reset();
    m_line = 0;
    m_copies = 1;
    return open();
}

qint64 SheetReader::position() const { return m_xml ? qint64(double(m_fileSize) * m_xml->progress()) : 0; }

bool SheetReader::open()
{
    if (!m_zip) {
        auto zip = ZipFile::open(m_path);
        if (!zip) {
            m_failure = zip.error();
            return false;
        }
        m_zip = std::move(zip).value();
    }
    const ZipItem *const item = m_zip->item(m_part);
    if (!item)
        return fail(ErrorCode::BrokenSpreadsheet, m_part);
    auto xml = GuardedXml::open(m_zip, *item);
    if (!xml) {
        m_failure = xml.error();
        return false;
    }
    m_xml = std::move(xml).value();
    if (enterSheet(*m_xml))
        return true;
    m_failure = m_xml->failure().value_or(Error{ErrorCode::BrokenSpreadsheet, {m_path, m_part}});
    return false;
}

bool SheetReader::addCell(qint64 column)
{
    const std::size_t first = std::exchange(m_cellStart, m_text.size());
    if (m_text.size() > std::size_t(limits::rowBytes))
        return fail(ErrorCode::TooLargeInside, QString::number(m_line));
    return placeCell(column, {first, m_text.size()});
}

bool SheetReader::repeatCell(qint64 column) { return placeCell(column, m_spans.back()); }

/// The columns between have empty cells. Of two cells in one column, the first counts.
bool SheetReader::placeCell(qint64 column, Span span)
{
    if (column < 0 || column >= limits::cellsPerRow)
        return fail(ErrorCode::TooLargeInside, QString::number(m_line));
    if (column < std::ssize(m_spans)) {
        Span &there = m_spans[std::size_t(column)];
        there = there.first == there.last ? span : there;
        return true;
    }
    m_spans.resize(std::size_t(column), {span.first, span.first});
    m_spans.push_back(span);
    return true;
}

bool SheetReader::fail(ErrorCode code, const QString &what)
{
    m_failure = Error{code, {m_path, what}};
    return false;
}

} // namespace payoff
