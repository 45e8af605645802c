// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/odsreader.h"

#include "core/transfer/limits.h"
#include "core/transfer/sheetcell.h"

#include <QSet>

#include <algorithm>

namespace payoff {

namespace {

/// Two prefixes have a "value-type"; that of the format counts, not that of a program.
QStringView officeAttribute(const QXmlStreamAttributes &attributes, QLatin1String name)
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [name](const QXmlStreamAttribute &each) {
            return each.name() == name && each.namespaceUri().endsWith(QLatin1String(":office:1.0"));
        });
    return found == attributes.end() ? QStringView() : found->value();
}

qint64 repeats(const QXmlStreamAttributes &attributes, QLatin1String name)
{
    return std::max<qint64>(attribute(attributes, name).toLongLong(), 1);
}

/// "PT13H45M10.5S" in seconds; -1 if it is none.
qint64 secondsOf(QStringView duration)
{
    if (!duration.startsWith(QLatin1String("PT")))
        return -1;
    qint64 seconds = 0;
    QString number;
    for (const QChar c : duration.mid(2)) {
        if (c.isDigit() || c == u'.') {
            number += c;
            continue;
        }
        const int unit = c == u'H' ? 3600 : c == u'M' ? 60 : 1;
        seconds += qint64(number.toDouble() * unit);
        number.clear();
    }
    return seconds;
}

/// "2026-10-31T13:45:00.000" as other readers of a sheet write it.
QString momentOf(QStringView iso)
{
    const QStringView day = iso.left(10);
    const QStringView time = iso.mid(11, 8);
    return time.isEmpty() || time == u"00:00:00" ? day.toString() : day.toString() + u' ' + time.toString();
}

bool isEncrypted(const std::shared_ptr<ZipFile> &zip)
{
    const ZipItem *const manifest = zip->item(QStringLiteral("META-INF/manifest.xml"));
    const auto bytes = manifest ? readEntry(zip, *manifest) : QByteArray();
    return bytes && bytes->contains("encryption-data");
}

/// Reads the names of sheets, and which of them are hidden.
class SheetLister {
public:
    explicit SheetLister(GuardedXml &xml)
        : m_xml(xml)
    {
    }

    std::vector<OdsSheet> list()
    {
        while (m_xml.next()) {
            if (m_xml.isStart(QLatin1String("style")))
                m_style = attribute(m_xml.attributes(), QLatin1String("name")).toString();
            else if (m_xml.isStart(QLatin1String("table-properties")))
                addStyle();
            else if (m_xml.isStart(QLatin1String("table")))
                addSheet();
        }
        return m_sheets;
    }

private:
    void addStyle()
    {
        if (attribute(m_xml.attributes(), QLatin1String("display")) == u"false")
            m_hiddenStyles.insert(m_style);
    }

    void addSheet()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QString style = attribute(attributes, QLatin1String("style-name")).toString();
        if (m_sheets.size() < std::size_t(limits::sheets))
            m_sheets.push_back({attribute(attributes, QLatin1String("name")).toString(), int(m_sheets.size()),
                                m_hiddenStyles.contains(style)});
        m_xml.skip();
    }

    GuardedXml &m_xml;
    QString m_style;
    QSet<QString> m_hiddenStyles;
    std::vector<OdsSheet> m_sheets;
};

} // namespace

const QString OdsSheet::part = QStringLiteral("content.xml");

Result<std::vector<OdsSheet>> odsSheets(const std::shared_ptr<ZipFile> &zip)
{
    if (isEncrypted(zip))
        return Error{ErrorCode::EncryptedFile, {zip->path()}};
    const ZipItem *const item = zip->item(OdsSheet::part);
    if (!item)
        return Error{ErrorCode::BrokenSpreadsheet, {zip->path(), OdsSheet::part}};
    const auto xml = GuardedXml::open(zip, *item);
    if (!xml)
        return xml.error();
    std::vector<OdsSheet> sheets = SheetLister(**xml).list();
    if ((*xml)->failure())
        return *(*xml)->failure();
    if (sheets.empty())
        return Error{ErrorCode::BrokenSpreadsheet, {zip->path(), OdsSheet::part}};
    std::stable_partition(sheets.begin(), sheets.end(), [](const OdsSheet &each) { return !each.isHidden; });
    return sheets;
}

OdsReader::OdsReader(const QString &path, int sheet)
    : SheetReader(path, OdsSheet::part),
      m_sheet(sheet)
{
}

bool OdsReader::enterSheet(GuardedXml &xml)
{
    m_row = 1;
    int number = 0;
    while (xml.next()) {
        if (!xml.isStart(QLatin1String("table")))
            continue;
        if (number++ == m_sheet)
            return true;
        xml.skip();
    }
    return false;
}

bool OdsReader::readRow(GuardedXml &xml)
{
    while (xml.next() && !xml.isEnd(QLatin1String("table"))) {
        if (xml.isStart(QLatin1String("shapes")) || xml.isStart(QLatin1String("table")))
            xml.skip();
        if (!xml.isStart(QLatin1String("table-row")))
            continue;
        const qint64 copies = repeats(xml.attributes(), QLatin1String("number-rows-repeated"));
        setLine(m_row);
        setCopies(copies);
        m_row += copies;
        m_column = 0;
        while (xml.next() && !xml.isEnd(QLatin1String("table-row"))) {
            const bool isCell =
                xml.isStart(QLatin1String("table-cell")) || xml.isStart(QLatin1String("covered-table-cell"));
            if (isCell && !readCell(xml))
                return false;
        }
        return !xml.failure();
    }
    return false;
}

bool OdsReader::readCell(GuardedXml &xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const bool isCovered = xml.isStart(QLatin1String("covered-table-cell"));
    const qint64 copies = repeats(attributes, QLatin1String("number-columns-repeated"));
    readParagraphs(xml);
    const std::size_t before = text().size();
    if (!isCovered)
        appendValue(attributes);
    const bool isEmpty = text().size() == before;
    bool isAdded = isEmpty || addCell(m_column);
    for (qint64 i = 1; i < copies && isAdded && !isEmpty; ++i)
        isAdded = repeatCell(m_column + i);
    m_column += copies;
    return isAdded && !xml.failure();
}

/// The paragraphs of the cell that has just begun, a line each. Comments do not belong to it.
void OdsReader::readParagraphs(GuardedXml &xml)
{
    const int depth = xml.depth();
    bool hasParagraph = false;
    m_paragraphs.clear();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
        if (xml.isStart(QLatin1String("annotation")) || xml.isStart(QLatin1String("table"))) {
            xml.skip();
        } else if (xml.isStart(QLatin1String("p"))) {
            m_paragraphs += hasParagraph ? QStringLiteral("\n") : QString();
            hasParagraph = true;
        } else if (xml.isStart(QLatin1String("s"))) {
            const qint64 blanks = repeats(xml.attributes(), QLatin1String("c"));
            m_paragraphs += QString(qsizetype(std::min(blanks, limits::cellsPerRow)), u' ');
        } else if (xml.isStart(QLatin1String("tab"))) {
            m_paragraphs += u'\t';
        } else if (xml.isStart(QLatin1String("line-break"))) {
            m_paragraphs += u'\n';
        } else if (xml.isText() && hasParagraph && xml.depth() > depth) {
            m_paragraphs += xml.text();
        }
    }
}

void OdsReader::appendValue(const QXmlStreamAttributes &attributes)
{
    const QStringView type = officeAttribute(attributes, QLatin1String("value-type"));
    if (type == u"float" || type == u"currency" || type == u"percentage") {
        m_number.clear();
        appendUtf8(m_number, officeAttribute(attributes, QLatin1String("value")));
        appendCellNumber(text(), m_number, type == u"percentage" ? CellFormat::Percent : CellFormat::Number,
                         DateSystem::From1900);
    } else if (type == u"date") {
        appendUtf8(text(), momentOf(officeAttribute(attributes, QLatin1String("date-value"))));
    } else if (type == u"time") {
        const QStringView duration = officeAttribute(attributes, QLatin1String("time-value"));
        const qint64 seconds = secondsOf(duration);
        if (seconds >= 0)
            appendClock(text(), seconds);
        else
            appendUtf8(text(), duration);
    } else if (type == u"boolean") {
        text() += officeAttribute(attributes, QLatin1String("boolean-value")) == u"true" ? "TRUE" : "FALSE";
    } else {
        const QStringView string = officeAttribute(attributes, QLatin1String("string-value"));
        appendUtf8(text(), string.isEmpty() ? QStringView(m_paragraphs) : string);
    }
}

} // namespace payoff
