// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/xlsxwriter.h"

#include "core/base/atomicfile.h"
#include "ui/report/reportlanguage.h"
#include "ui/report/reportsheet.h"
#include "ui/report/xlsxcharts.h"
#include "ui/report/xlsxreasons.h"
#include "ui/report/xlsxtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The library takes local time from the zone it runs in; noon stays on its day everywhere.
std::time_t noonOf(Day day) { return QDateTime(day.toDate(), QTime(12, 0), Qt::UTC).toSecsSinceEpoch(); }

Error failed(const QString &reason) { return {ErrorCode::FileNotWritable, {QString(), reason}}; }

/// What a section shows as tables: those made for workbooks, else those that pages show.
QVector<ReportTable> tablesOf(const ReportSection &section)
{
    QVector<ReportTable> tables = section.sheets;
    for (const ReportBlock &block : section.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block); table && section.sheets.isEmpty())
            tables.push_back(*table);
    }
    return tables;
}

/// Its headline figures as tables.
QVector<ReportTable> tileTablesOf(const ReportSection &section)
{
    QVector<ReportTable> tables;
    for (const ReportBlock &block : section.blocks) {
        const auto *tiles = std::get_if<ReportTiles>(&block);
        if (tiles && !tiles->table.columns.isEmpty())
            tables.push_back(tiles->table);
    }
    return tables;
}

bool hasOwnSheets(const ReportSection &section)
{
    const auto isChart = [](const ReportBlock &block) { return std::holds_alternative<ReportChart>(block); };
    return !tablesOf(section).isEmpty() || std::any_of(section.blocks.begin(), section.blocks.end(), isChart);
}

bool isSmall(const ReportBlock &block)
{
    if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
        return paragraph->isSmall;
    const auto *list = std::get_if<ReportList>(&block);
    return list && list->isSmall;
}

bool isRemarks(const ReportSection &section)
{
    return !hasOwnSheets(section) && std::all_of(section.blocks.begin(), section.blocks.end(), isSmall);
}

/// Fills one workbook.
class Workbook {
public:
    Workbook(lxw_workbook *workbook, const ReportDocument &document, const QPageSize &paper)
        : m_workbook(workbook),
          m_document(document),
          m_styles(workbook, document),
          m_isLetter(paper.id() == QPageSize::Letter)
    {
    }

    void write();

private:
    void writeSummary();
    void writeSheets(const ReportSection &section);
    void writeTableSheet(const ReportSection &section, const ReportTable &table, bool hasTexts);
    void writeChartSheet(const ReportChart &chart);
    void writeRemarks(const ReportSection &section);
    static void writeTexts(ReportSheet &sheet, const ReportSection &section);
    static void writeTiles(ReportSheet &sheet, const ReportSection &section);
    ReportSheet newSheet(const QString &name)
    {
        return ReportSheet(m_workbook, m_styles, m_document, m_names.take(name));
    }

    lxw_workbook *m_workbook;
    const ReportDocument &m_document;
    XlsxStyles m_styles;
    SheetNames m_names;
    bool m_isLetter;
};

void Workbook::writeTexts(ReportSheet &sheet, const ReportSection &section)
{
    for (const ReportBlock &block : section.blocks) {
        if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
            sheet.writeText(paragraph->text, paragraph->isSmall ? SheetText::Small : SheetText::Plain);
        else if (const auto *list = std::get_if<ReportList>(&block))
            for (const QString &line : list->lines)
                sheet.writeText(line);
    }
}

void Workbook::writeTiles(ReportSheet &sheet, const ReportSection &section)
{
    for (const ReportTable &table : tileTablesOf(section)) {
        sheet.skipRow();
        sheet.writeTable(table);
        for (const QString &line : rowReasons(table))
            sheet.writeText(line, SheetText::Small);
    }
}

/// What it is, what it says, and the figures of all together.
void Workbook::writeSummary()
{
    ReportSheet sheet = newSheet(Texts::tr("Summary"));
    sheet.fitText();
    for (const ReportSection &section : m_document.sections) {
        for (const ReportTable &table : tileTablesOf(section))
            sheet.fitColumns(table);
    }
    sheet.writeText(m_document.title, SheetText::Title);
    sheet.writeText(m_document.subtitle, SheetText::Subtitle);
    for (const QString &fact : m_document.facts)
        sheet.writeText(fact, SheetText::Small);
    for (const ReportSection &section : m_document.sections) {
        if (hasOwnSheets(section) || isRemarks(section))
            continue;
        sheet.skipRow();
        if (!section.heading.isEmpty())
            sheet.writeText(section.heading, SheetText::Heading);
        writeTexts(sheet, section);
        writeTiles(sheet, section);
    }
    sheet.finish(m_isLetter);
}

void Workbook::writeTableSheet(const ReportSection &section, const ReportTable &table, bool hasTexts)
{
    ReportSheet sheet = newSheet(table.name.isEmpty() ? section.heading : table.name);
    sheet.fitColumns(table, section.heading);
    sheet.writeText(section.heading, SheetText::Heading);
    if (hasTexts)
        writeTexts(sheet, section);
    if (!table.caption.isEmpty())
        sheet.writeText(table.caption);
    sheet.skipRow();
    const TablePlace place = sheet.writeTable(table);
    sheet.headBy(place);
    sheet.skipRow();
    for (const QString &line : columnReasons(table))
        sheet.writeText(line, SheetText::Small);
    if (!table.bars.isEmpty() && place.hasRows())
        sheet.addChart(barChart(m_workbook, sheet, place, table, m_document), table.barsTitle);
    sheet.finish(m_isLetter);
}

void Workbook::writeChartSheet(const ReportChart &chart)
{
    ReportSheet sheet = newSheet(chart.data.title);
    const ReportTable table = tableOf(chart, m_document);
    sheet.fitColumns(table);
    sheet.writeText(chart.data.title, SheetText::Heading);
    sheet.skipRow();
    const TablePlace place = sheet.writeTable(table);
    sheet.headBy(place);
    if (!table.caption.isEmpty())
        sheet.writeText(table.caption, SheetText::Small);
    if (place.hasRows())
        sheet.addChart(lineChart(m_workbook, sheet, place, chart, m_document), chart.spoken);
    sheet.finish(m_isLetter);
}

void Workbook::writeRemarks(const ReportSection &section)
{
    ReportSheet sheet = newSheet(Texts::tr("Remarks"));
    sheet.fitText();
    sheet.writeText(section.heading, SheetText::Heading);
    writeTexts(sheet, section);
    sheet.finish(m_isLetter);
}

void Workbook::writeSheets(const ReportSection &section)
{
    for (const ReportBlock &block : section.blocks) {
        if (const auto *chart = std::get_if<ReportChart>(&block))
            writeChartSheet(*chart);
    }
    bool hasTexts = true;
    for (const ReportTable &table : tablesOf(section)) {
        writeTableSheet(section, table, hasTexts);
        hasTexts = false;
    }
}

void Workbook::write()
{
    writeSummary();
    for (const ReportSection &section : m_document.sections) {
        if (hasOwnSheets(section))
            writeSheets(section);
    }
    for (const ReportSection &section : m_document.sections) {
        if (isRemarks(section))
            writeRemarks(section);
    }
}

void setProperties(lxw_workbook *workbook, const ReportDocument &document)
{
    constexpr qsizetype longest = 255;
    QByteArray title = xlsxText(document.title.left(longest));
    QByteArray subject = xlsxText(document.subtitle.left(longest));
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.created = noonOf(document.made);
    workbook_set_properties(workbook, &properties);
}

} // namespace

Result<void> writeXlsx(const ReportDocument &document, const QPageSize &paper, QIODevice &device)
{
    // The library writes to a path only.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failed(folder.errorString());
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("report.xlsx")));
    QByteArray scratch = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = scratch.data();
    lxw_workbook *workbook = workbook_new_opt(path.constData(), &options);
    if (!workbook)
        return failed(QString::fromLatin1(lxw_strerror(LXW_ERROR_MEMORY_MALLOC_FAILED)));
    const ReportLanguage language(document.language);
    setProperties(workbook, document);
    Workbook(workbook, document, paper).write();
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return failed(QString::fromLatin1(lxw_strerror(error)));
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    return writeAll(device, file.readAll());
}

} // namespace payoff
