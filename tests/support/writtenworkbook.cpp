// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writtenworkbook.h"

#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <zip.h>

#include <algorithm>

namespace payoff {

namespace {

/// Column and row, from 0, of "B5".
std::pair<int, int> placeOf(const QString &reference)
{
    int column = 0;
    int at = 0;
    while (at < reference.size() && reference[at].isLetter())
        column = column * 26 + (reference[at++].unicode() - u'A' + 1);
    return {column - 1, reference.mid(at).toInt() - 1};
}

} // namespace

WrittenCell WrittenSheet::cell(const QString &row, const QString &column) const
{
    for (auto head = rows.begin(); head != rows.end(); ++head) {
        const auto titled = std::find_if(head->begin(), head->end(), [&](const WrittenCell &each) {
            return each.type == QLatin1String("s") && each.value == column;
        });
        if (titled == head->end())
            continue;
        for (auto each = std::next(head); each != rows.end(); ++each) {
            if (each->value(0).value == row)
                return each->value(titled.key());
        }
    }
    return {};
}

QStringList WrittenSheet::texts() const
{
    QStringList found;
    for (const auto &row : rows) {
        for (const WrittenCell &cell : row) {
            if (cell.type == QLatin1String("s"))
                found.push_back(cell.value);
        }
    }
    return found;
}

bool WrittenSheet::hasNumbers() const
{
    return std::any_of(rows.begin(), rows.end(), [](const auto &row) {
        return std::any_of(row.begin(), row.end(),
                           [](const WrittenCell &cell) { return cell.type == QLatin1String("n"); });
    });
}

WrittenWorkbook::WrittenWorkbook(const QString &path)
{
    readParts(path);
    m_texts = sharedTexts();
    m_formats = cellFormats();
    QXmlStreamReader xml(part(QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("sheet"))
            continue;
        WrittenSheet sheet;
        sheet.name = xml.attributes().value(QStringLiteral("name")).toString();
        sheet.xml = part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(m_sheets.size() + 1));
        readSheet(sheet);
        m_sheets.push_back(sheet);
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
}

void WrittenWorkbook::readParts(const QString &path)
{
    int code = 0;
    ::zip *const zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    ASSERT_NE(zip, nullptr) << "libzip error " << code;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        const auto at = zip_uint64_t(i);
        zip_stat_t known;
        ASSERT_EQ(zip_stat_index(zip, at, 0, &known), 0);
        QByteArray bytes(qsizetype(known.size), '\0');
        zip_file_t *const file = zip_fopen_index(zip, at, 0);
        ASSERT_NE(file, nullptr);
        ASSERT_EQ(zip_fread(file, bytes.data(), known.size), zip_int64_t(known.size));
        zip_fclose(file);
        m_parts.insert(QString::fromUtf8(known.name), bytes);
    }
    zip_discard(zip);
}

QStringList WrittenWorkbook::sharedTexts() const
{
    QStringList texts;
    QXmlStreamReader xml(part(QStringLiteral("xl/sharedStrings.xml")));
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("t"))
            texts.push_back(xml.readElementText());
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return texts;
}

QStringList WrittenWorkbook::cellFormats() const
{
    QHash<QString, QString> codes;
    QStringList formats;
    bool isOfCells = false;
    QXmlStreamReader xml(part(QStringLiteral("xl/styles.xml")));
    while (!xml.atEnd()) {
        xml.readNext();
        const auto attribute = [&](const char *name) {
            return xml.attributes().value(QLatin1String(name)).toString();
        };
        if (xml.isEndElement() && xml.name() == QLatin1String("cellXfs"))
            isOfCells = false;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("cellXfs"))
            isOfCells = true;
        if (xml.name() == QLatin1String("numFmt"))
            codes.insert(attribute("numFmtId"), attribute("formatCode"));
        if (isOfCells && xml.name() == QLatin1String("xf"))
            formats.push_back(codes.value(attribute("numFmtId")));
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    return formats;
}

void WrittenWorkbook::readSheet(WrittenSheet &sheet) const
{
    QXmlStreamReader xml(sheet.xml);
    WrittenCell *cell = nullptr;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("c")) {
            const auto [column, row] = placeOf(xml.attributes().value(QStringLiteral("r")).toString());
            cell = &sheet.rows[row][column];
            cell->type = xml.attributes().value(QStringLiteral("t")).toString();
            cell->numberFormat =
                m_formats.value(xml.attributes().value(QStringLiteral("s")).toString().toInt());
        } else if (cell && xml.name() == QLatin1String("f")) {
            cell->formula = xml.readElementText();
        } else if (cell && xml.name() == QLatin1String("v")) {
            const QString value = xml.readElementText();
            const bool isText = cell->type == QLatin1String("s");
            cell->value = isText ? m_texts.value(value.toInt()) : value;
            if (cell->type.isEmpty())
                cell->type = QStringLiteral("n");
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
}

QStringList WrittenWorkbook::sheetNames() const
{
    QStringList names;
    for (const WrittenSheet &sheet : m_sheets)
        names.push_back(sheet.name);
    return names;
}

WrittenSheet WrittenWorkbook::sheet(const QString &name) const
{
    const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [&](const WrittenSheet &each) { return each.name == name; });
    return found == m_sheets.end() ? WrittenSheet() : *found;
}

} // namespace payoff
