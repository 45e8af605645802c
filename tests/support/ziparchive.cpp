// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ziparchive.h"

#include <QFile>

#include <gtest/gtest.h>
#include <zip.h>

namespace payoff {

namespace {

constexpr auto head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr auto officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + officeRelations + '/' + type + "\" Target=\"" + target
        + "\"/>";
}

QByteArray relations(const QByteArray &inside)
{
    return QByteArray(head) + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
        + "relationships\">" + inside + "</Relationships>";
}

QByteArray spreadsheet(const QByteArray &element, const QByteArray &inside)
{
    return QByteArray(head) + '<' + element
        + " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + officeRelations
        + "\">" + inside + "</" + element + '>';
}

} // namespace

void writeZip(const QString &path, const ZipParts &parts)
{
    QFile::remove(path);
    int code = 0;
    ::zip *const zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    ASSERT_NE(zip, nullptr) << "libzip error " << code;
    for (const auto &[name, bytes] : parts) {
        zip_source_t *const source = zip_source_buffer(zip, bytes.constData(), quint64(bytes.size()), 0);
        ASSERT_GE(zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8), 0);
    }
    ASSERT_EQ(zip_close(zip), 0) << zip_strerror(zip);
}

void writeWorkbook(const QString &path, const XlsxParts &parts)
{
    QByteArray sheets;
    QByteArray links;
    ZipParts files{
        {QStringLiteral("[Content_Types].xml"), QByteArray(head) + "<Types/>"},
        {QStringLiteral("_rels/.rels"), relations(relation("rId1", "officeDocument", "xl/workbook.xml"))}};
    for (qsizetype i = 0; i < parts.sheets.size(); ++i) {
        const XlsxSheet &sheet = parts.sheets[i];
        const QByteArray id = QByteArray::number(i + 1);
        const QByteArray state = sheet.state.isEmpty() ? QByteArray() : " state=\"" + sheet.state + '"';
        sheets += "<sheet name=\"" + sheet.name.toUtf8() + "\" sheetId=\"" + id + "\" r:id=\"rId" + id + '"'
            + state + "/>";
        links += relation("rId" + id, "worksheet", "worksheets/sheet" + id + ".xml");
        files.append({QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
                      spreadsheet("worksheet", sheet.before + "<sheetData>" + sheet.rows + "</sheetData>")});
    }
    if (!parts.strings.isEmpty()) {
        links += relation("rId98", "sharedStrings", "sharedStrings.xml");
        files.append({QStringLiteral("xl/sharedStrings.xml"), spreadsheet("sst", parts.strings)});
    }
    if (!parts.styles.isEmpty()) {
        links += relation("rId99", "styles", "/xl/styles.xml");
        files.append({QStringLiteral("xl/styles.xml"), spreadsheet("styleSheet", parts.styles)});
    }
    files.append(
        {QStringLiteral("xl/workbook.xml"),
         spreadsheet("workbook", "<workbookPr " + parts.properties + "/><sheets>" + sheets + "</sheets>")});
    files.append({QStringLiteral("xl/_rels/workbook.xml.rels"), relations(links)});
    writeZip(path, files);
}

void writeWorkbook(const QString &path, const QByteArray &rows)
{
    XlsxSheet sheet;
    sheet.rows = rows;
    XlsxParts parts;
    parts.sheets = {sheet};
    writeWorkbook(path, parts);
}

void writeOds(const QString &path, const QByteArray &tables, const QByteArray &styles,
              const QByteArray &manifest)
{
    const QByteArray xmlns = "urn:oasis:names:tc:opendocument:xmlns:";
    const QByteArray content = QByteArray(head) + "<office:document-content xmlns:office=\"" + xmlns
        + "office:1.0\" xmlns:table=\"" + xmlns + "table:1.0\" xmlns:text=\"" + xmlns
        + "text:1.0\" xmlns:style=\"" + xmlns
        + "style:1.0\" "
          "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
        + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body><office:spreadsheet>"
        + tables + "</office:spreadsheet></office:body></office:document-content>";
    ZipParts parts{{QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.spreadsheet"},
                   {QStringLiteral("content.xml"), content}};
    if (!manifest.isEmpty())
        parts.append({QStringLiteral("META-INF/manifest.xml"), manifest});
    writeZip(path, parts);
}

QByteArray textRow(const QVector<QByteArray> &cells)
{
    QByteArray row = "<row>";
    for (const QByteArray &each : cells)
        row += "<c t=\"inlineStr\"><is><t>" + each + "</t></is></c>";
    return row + "</row>";
}

} // namespace payoff
