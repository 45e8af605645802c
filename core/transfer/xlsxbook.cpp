// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/xlsxbook.h"

#include "core/transfer/guardedxml.h"
#include "core/transfer/limits.h"

#include <QDir>
#include <QHash>

#include <algorithm>
#include <cstring>

namespace payoff {

namespace {

constexpr std::size_t chunkSize = 256 * 1024;

/// What a part of the workbook refers to.
struct Relation {
    QString id;
    QString type; ///< the last word of its address: "worksheet"
    QString part; ///< entry of the archive
};

QString resolved(const QString &part, const QString &target)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    const QString path = target.startsWith(u'/') ? target.mid(1) : folder + target;
    return QDir::cleanPath(path);
}

QString relationsOf(const QString &part)
{
    const QString folder = part.contains(u'/') ? part.section(u'/', 0, -2) + u'/' : QString();
    return folder + QStringLiteral("_rels/") + part.section(u'/', -1) + QStringLiteral(".rels");
}

/// Reads a workbook, part by part.
class BookReader {
public:
    explicit BookReader(std::shared_ptr<ZipFile> zip)
        : m_zip(std::move(zip)),
          m_book(std::make_shared<XlsxBook>())
    {
    }

    Result<std::shared_ptr<const XlsxBook>> read();

private:
    /// Calls the function for each element of the part that begins. A part that is not there has none.
    template <class OnStart>
    Result<void> walk(const QString &part, OnStart onStart)
    {
        const ZipItem *const item = m_zip->item(part);
        if (!item)
            return {};
        const auto xml = GuardedXml::open(m_zip, *item);
        if (!xml)
            return xml.error();
        while ((*xml)->next()) {
            if ((*xml)->isStart())
                onStart(**xml);
        }
        if ((*xml)->failure())
            return *(*xml)->failure();
        return {};
    }

    Result<void> readRelations(const QString &part);
    Result<void> readWorkbook(const QString &part);
    Result<void> readStyles(const QString &part);
    Result<void> readStrings(const QString &part);
    void addSheet(const QXmlStreamAttributes &attributes);
    void addFormat(const QXmlStreamAttributes &attributes);
    bool readString(GuardedXml &xml);
    [[nodiscard]] QString partOfType(QLatin1String type) const;
    [[nodiscard]] Error broken(const QString &what) const
    {
        return {ErrorCode::BrokenSpreadsheet, {m_zip->path(), what}};
    }

    std::shared_ptr<ZipFile> m_zip;
    std::shared_ptr<XlsxBook> m_book;
    std::vector<Relation> m_relations;
    QHash<int, CellFormat> m_ownFormats;
    QString m_text;
};

Result<std::shared_ptr<const XlsxBook>> BookReader::read()
{
    if (const auto read = readRelations(QString()); !read)
        return read.error();
    QString workbook = partOfType(QLatin1String("officeDocument"));
    if (workbook.isEmpty())
        workbook = QStringLiteral("xl/workbook.xml");
    if (!m_zip->item(workbook))
        return broken(workbook);
    Result<void> done;
    const bool isDone = (done = readRelations(workbook)) && (done = readWorkbook(workbook))
        && (done = readStyles(partOfType(QLatin1String("styles"))))
        && (done = readStrings(partOfType(QLatin1String("sharedStrings"))));
    if (!isDone)
        return done.error();
    if (m_book->sheets.empty())
        return broken(workbook);
    std::stable_partition(m_book->sheets.begin(), m_book->sheets.end(),
                          [](const SheetInfo &each) { return !each.isHidden; });
    return std::shared_ptr<const XlsxBook>(m_book);
}

Result<void> BookReader::readRelations(const QString &part)
{
    m_relations.clear();
    return walk(relationsOf(part), [&](const GuardedXml &xml) {
        if (!xml.isStart(QLatin1String("Relationship")))
            return;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString type = attribute(attributes, QLatin1String("Type")).toString();
        const QString target = attribute(attributes, QLatin1String("Target")).toString();
        m_relations.push_back({attribute(attributes, QLatin1String("Id")).toString(), type.section(u'/', -1),
                               resolved(part, target)});
    });
}

QString BookReader::partOfType(QLatin1String type) const
{
    const auto found = std::find_if(m_relations.begin(), m_relations.end(),
                                    [type](const Relation &each) { return each.type == type; });
    return found == m_relations.end() ? QString() : found->part;
}

Result<void> BookReader::readWorkbook(const QString &part)
{
    return walk(part, [this](const GuardedXml &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.isStart(QLatin1String("sheet"))) {
            addSheet(attributes);
        } else if (xml.isStart(QLatin1String("workbookPr"))) {
            const QStringView flag = attribute(attributes, QLatin1String("date1904"));
            if (flag == u"1" || flag == u"true")
                m_book->dateSystem = DateSystem::From1904;
        }
    });
}

void BookReader::addSheet(const QXmlStreamAttributes &attributes)
{
    const QStringView id = attribute(attributes, QLatin1String("id"));
    const auto found = std::find_if(m_relations.begin(), m_relations.end(),
                                    [id](const Relation &each) { return each.id == id; });
    // Charts are sheets too.
    if (found == m_relations.end() || found->type != QLatin1String("worksheet")
        || m_book->sheets.size() >= std::size_t(limits::sheets))
        return;
    const QStringView state = attribute(attributes, QLatin1String("state"));
    m_book->sheets.push_back({attribute(attributes, QLatin1String("name")).toString(), found->part,
                              state == u"hidden" || state == u"veryHidden"});
}

Result<void> BookReader::readStyles(const QString &part)
{
    bool isInCells = false;
    return walk(part, [&](const GuardedXml &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.isStart(QLatin1String("numFmt")))
            m_ownFormats.insert(attribute(attributes, QLatin1String("numFmtId")).toInt(),
                                cellFormat(attribute(attributes, QLatin1String("formatCode"))));
        else if (xml.isStart(QLatin1String("xf")) && isInCells)
            addFormat(attributes);
        else if (xml.depth() == 2)
            isInCells = xml.isStart(QLatin1String("cellXfs"));
    });
}

void BookReader::addFormat(const QXmlStreamAttributes &attributes)
{
    const int id = attribute(attributes, QLatin1String("numFmtId")).toInt();
    m_book->formats.push_back(m_ownFormats.value(id, builtInCellFormat(id)));
}

Result<void> BookReader::readStrings(const QString &part)
{
    const ZipItem *const item = part.isEmpty() ? nullptr : m_zip->item(part);
    if (!item)
        return {};
    const auto xml = GuardedXml::open(m_zip, *item);
    if (!xml)
        return xml.error();
    while ((*xml)->next()) {
        if ((*xml)->isStart(QLatin1String("si")) && !readString(**xml))
            return Error{ErrorCode::TooLargeInside, {m_zip->path(), part}};
    }
    if ((*xml)->failure())
        return *(*xml)->failure();
    return {};
}

/// The runs of a rich text make one; how it is pronounced does not belong to it.
bool BookReader::readString(GuardedXml &xml)
{
    const int depth = xml.depth();
    bool isInText = false;
    m_text.clear();
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
        if (xml.isStart(QLatin1String("rPh")))
            xml.skip();
        else if (xml.isText() && isInText)
            m_text += xml.text();
        else
            isInText = xml.isStart(QLatin1String("t"));
    }
    std::string text;
    appendUnescaped(text, m_text);
    return m_book->strings.add(text);
}

} // namespace

bool SharedStrings::add(std::string_view text)
{
    m_bytes += qint64(text.size() + sizeof(std::string_view) * 2);
    if (m_bytes > limits::sharedStrings)
        return false;
    if (text.size() > m_room) {
        m_room = std::max(chunkSize, text.size());
        m_chunks.push_back(std::make_unique<char[]>(m_room));
        m_end = m_chunks.back().get();
    }
    if (!text.empty())
        std::memcpy(m_end, text.data(), text.size());
    m_texts.emplace_back(m_end, text.size());
    m_end += text.size();
    m_room -= text.size();
    return true;
}

Result<std::shared_ptr<const XlsxBook>> readXlsxBook(const std::shared_ptr<ZipFile> &zip)
{
    return BookReader(zip).read();
}

} // namespace payoff
