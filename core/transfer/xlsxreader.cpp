// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/xlsxreader.h"

#include <algorithm>

namespace payoff {

XlsxReader::XlsxReader(const QString &path, const QString &part, std::shared_ptr<const XlsxBook> book)
    : SheetReader(path, part),
      m_book(std::move(book))
{
}

bool XlsxReader::enterSheet(GuardedXml &xml)
{
    m_row = 0;
    while (xml.next()) {
        if (xml.isStart(QLatin1String("sheetData")))
            return true;
    }
    return false;
}

bool XlsxReader::readRow(GuardedXml &xml)
{
    while (xml.next() && !xml.isEnd(QLatin1String("sheetData"))) {
        if (!xml.isStart(QLatin1String("row")))
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const qint64 number = attribute(attributes, QLatin1String("r")).toLongLong();
        // Rows come in order; a number that says otherwise is none.
        m_row = std::max(number, m_row + 1);
        m_column = -1;
        setLine(m_row);
        while (xml.next() && !xml.isEnd(QLatin1String("row"))) {
            if (xml.isStart(QLatin1String("c")) && !readCell(xml))
                return false;
        }
        return !xml.failure();
    }
    return false;
}

bool XlsxReader::readCell(GuardedXml &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QStringView reference = attribute(attributes, QLatin1String("r"));
    m_column = reference.isEmpty() ? m_column + 1 : columnOfReference(reference);
    const QStringView type = attribute(attributes, QLatin1String("t"));
    const int style = attribute(attributes, QLatin1String("s")).toInt();
    readValue(xml);
    return !xml.failure() && appendValue(type, style) && addCell(m_column);
}

/// Of the cell that has just begun: the value, or the text that stands in it.
void XlsxReader::readValue(GuardedXml &xml)
{
    const int depth = xml.depth();
    bool isInValue = false;
    m_value.clear();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
        if (xml.isStart(QLatin1String("rPh")))
            xml.skip();
        else if (xml.isText() && isInValue)
            m_value += xml.text();
        else
            isInValue = xml.isStart(QLatin1String("v")) || xml.isStart(QLatin1String("t"));
    }
}

bool XlsxReader::appendValue(QStringView type, int style)
{
    if (m_value.isEmpty())
        return true;
    if (type == u"s")
        return appendShared();
    if (type == u"b") {
        text() += m_value == u"1" || m_value == u"true" ? "TRUE" : "FALSE";
        return true;
    }
    if (!type.isEmpty() && type != u"n") {
        appendUnescaped(text(), m_value);
        return true;
    }
    m_number.clear();
    appendUtf8(m_number, m_value);
    const bool hasFormat = style >= 0 && style < std::ssize(m_book->formats);
    const CellFormat format = hasFormat ? m_book->formats[std::size_t(style)] : CellFormat::Number;
    appendCellNumber(text(), m_number, format, m_book->dateSystem);
    return true;
}

bool XlsxReader::appendShared()
{
    bool isNumber = false;
    const qulonglong index = m_value.trimmed().toULongLong(&isNumber);
    if (!isNumber || index >= m_book->strings.size())
        return fail(ErrorCode::BrokenSpreadsheet, QStringLiteral("text %1").arg(m_value.left(20)));
    text() += m_book->strings.at(index);
    return true;
}

} // namespace payoff
