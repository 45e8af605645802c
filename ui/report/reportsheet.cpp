// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsheet.h"

#include "ui/report/xlsxformulas.h"
#include "ui/report/xlsxtext.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace payoff {

namespace {

constexpr double narrowest = 11;
constexpr double narrowestName = 22;
constexpr double widest = 48;
constexpr double pageOfText = 100;
constexpr double shortestLine = 80;
constexpr double roomForFilter = 3; ///< the button of the filter beside a heading
constexpr double roomForDigits = 3; ///< of the cents that the report's own tables leave out
constexpr double pixelsPerCharacter = 7;
constexpr double pixelsPerColumn = 64;
constexpr double pixelsPerRow = 20;
constexpr double rowHeight = 15; ///< points
constexpr double headingHeight = 18;
constexpr double titleHeight = 24;
constexpr double headingLetter = 1.3; ///< of the width of a digit
constexpr double smallLetters = 1.2; ///< how many of them stand in the room of one
constexpr double chartWidth = 760;
constexpr double chartHeight = 340;
constexpr int rowsOfPage = 60;
constexpr double portraitPage = 95; ///< characters that a page takes in a size that can be read
constexpr double landscapePage = 190;
constexpr uint8_t paperA4 = 9;
constexpr uint8_t paperLetter = 1;

qsizetype lettersOf(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar each) { return each.isPrint(); });
}

qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, lettersOf(word));
    return longest;
}

/// How many lines the text takes in so many characters. Said to the workbook, because not every program finds
/// out by itself.
double linesOf(const QString &text, double width)
{
    constexpr double letter = 0.97; ///< of the width of a digit, with some room
    double lines = 1;
    double at = 0;
    for (const QString &word : text.split(u' ')) {
        const double length = double(lettersOf(word)) * letter;
        if (at > 0 && at + 1 + length > width) {
            ++lines;
            at = 0;
        }
        at += length + (at > 0 ? 1 : 0);
        const double more = std::floor(at / std::max(width, 1.0));
        lines += more;
        at -= more * width;
    }
    return lines;
}

double widthOf(const ReportTable &table, qsizetype column)
{
    double width = column == 0 ? narrowestName : narrowest;
    width = std::max(width, double(longestWord(table.columns[column].title)) + roomForFilter);
    const auto add = [&](const QStringList &texts, const QVector<ReportValue> &values) {
        const bool isMoney = values.value(column).unit == ReportUnit::Money;
        width = std::max(width, double(lettersOf(texts.value(column))) + (isMoney ? roomForDigits : 1));
    };
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        add(table.rows[i], table.values.value(i));
    add(table.total, table.totalValues);
    return std::min(width, widest);
}

lxw_datetime dateOf(Day day)
{
    const QDate date = day.toDate();
    return {date.year(), date.month(), date.day(), 0, 0, 0};
}

} // namespace

ReportSheet::ReportSheet(lxw_workbook *workbook, XlsxStyles &styles, const ReportDocument &document,
                         const QString &name)
    : m_sheet(workbook_add_worksheet(workbook, name.toUtf8().constData())),
      m_styles(styles),
      m_document(document),
      m_name(name.toUtf8())
{
    if (document.direction() == Qt::RightToLeft)
        worksheet_right_to_left(m_sheet);
}

void ReportSheet::setWidths(const QVector<double> &widths)
{
    m_widths = widths;
    m_lastColumn = int(widths.size()) - 1;
    for (qsizetype i = 0; i < widths.size(); ++i)
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), widths[i], nullptr);
}

void ReportSheet::fitColumns(const ReportTable &table, const QString &heading)
{
    if (table.columns.isEmpty())
        return fitText();
    QVector<double> widths;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        widths.push_back(widthOf(table, i));
    if (std::accumulate(widths.begin(), widths.end(), 0.0) > landscapePage)
        widths.first() = std::max(widths.first(), headingLetter * double(lettersOf(heading)));
    // Room for the texts above it.
    double &growing = table.columns.last().isFigures ? widths.first() : widths.last();
    growing += std::max(0.0, shortestLine - std::accumulate(widths.begin(), widths.end(), 0.0));
    setWidths(widths);
}

void ReportSheet::fitText() { setWidths({pageOfText}); }

bool ReportSheet::isWide() const { return m_widths.size() > 1 && fullWidth() > landscapePage; }

double ReportSheet::fullWidth() const { return std::accumulate(m_widths.begin(), m_widths.end(), 0.0); }

int ReportSheet::columnsAcross(int first) const
{
    double width = 0;
    int last = first;
    while (last < m_widths.size() && (last == first || width + m_widths[last] <= landscapePage))
        width += m_widths[last++];
    return last - first;
}

void ReportSheet::writeText(const QString &text, SheetText role)
{
    const QByteArray bytes = xlsxText(text);
    lxw_format *format = m_styles.text(role);
    const auto row = lxw_row_t(m_row++);
    if (role == SheetText::Title || role == SheetText::Heading) {
        worksheet_set_row(m_sheet, row, role == SheetText::Title ? titleHeight : headingHeight, nullptr);
        worksheet_write_string(m_sheet, row, 0, bytes.constData(), format);
        return;
    }
    // The first column is on every page of a wide table: texts beside it are on the first one only.
    const int first = isWide() ? 1 : 0;
    const int across = columnsAcross(first);
    const auto begin = m_widths.begin() + first;
    const double width = std::accumulate(begin, begin + across, 0.0);
    const double lines = linesOf(text, role == SheetText::Small ? width * smallLetters : width);
    const double height = role == SheetText::Subtitle ? headingHeight : rowHeight;
    worksheet_set_row(m_sheet, row, height * lines, nullptr);
    if (across > 1)
        worksheet_merge_range(m_sheet, row, lxw_col_t(first), row, lxw_col_t(first + across - 1),
                              bytes.constData(), format);
    else
        worksheet_write_string(m_sheet, row, lxw_col_t(first), bytes.constData(), format);
}

void ReportSheet::writeHead(const ReportTable &table)
{
    double lines = 1;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const ReportColumn &column = table.columns[i];
        lines = std::max(lines, linesOf(column.title, m_widths.value(i)));
        worksheet_write_string(
            m_sheet, lxw_row_t(m_row), lxw_col_t(i), xlsxText(column.title).constData(),
            m_styles.text(column.isFigures ? SheetText::ColumnFigure : SheetText::ColumnName));
    }
    worksheet_set_row(m_sheet, lxw_row_t(m_row), rowHeight * lines, nullptr);
    ++m_row;
}

void ReportSheet::writeCell(int column, const QString &text, const ReportValue &value, const QString &formula,
                            bool isTotal)
{
    const auto row = lxw_row_t(m_row);
    const auto at = lxw_col_t(column);
    if (value.unit == ReportUnit::Day) {
        lxw_datetime date = dateOf(value.day);
        worksheet_write_datetime(m_sheet, row, at, &date, m_styles.value(value, isTotal));
    } else if (!value.isNumber()) {
        const bool isMissing = !value.missing.isEmpty() || text == Format::notReported();
        const SheetText plain = isMissing ? SheetText::Missing : SheetText::Cell;
        const SheetText total = isMissing ? SheetText::TotalMissing : SheetText::TotalCell;
        worksheet_write_string(m_sheet, row, at, xlsxText(text).constData(),
                               m_styles.text(isTotal ? total : plain));
    } else if (formula.isEmpty()) {
        worksheet_write_number(m_sheet, row, at, value.number, m_styles.value(value, isTotal));
    } else {
        worksheet_write_formula_num(m_sheet, row, at, formula.toLatin1().constData(),
                                    m_styles.value(value, isTotal), value.number);
    }
}

void ReportSheet::writeRow(const QStringList &texts, const QVector<ReportValue> &values,
                           const QStringList &formulas, bool isTotal)
{
    double lines = 1;
    for (int i = 0; i < texts.size(); ++i) {
        writeCell(i, texts[i], values.value(i), formulas.value(i), isTotal);
        if (values.value(i).unit == ReportUnit::Text)
            lines = std::max(lines, linesOf(texts[i], m_widths.value(i)));
    }
    if (lines > 1)
        worksheet_set_row(m_sheet, lxw_row_t(m_row), rowHeight * lines, nullptr);
    ++m_row;
}

TablePlace ReportSheet::writeTable(const ReportTable &table)
{
    const int header = m_row;
    const TableFormulas formulas(table, header);
    const auto each = [&](auto formulaOf) {
        QStringList found;
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            found.push_back(formulaOf(i));
        return found;
    };
    writeHead(table);
    const TablePlace place{header, m_row, m_row + int(table.rows.size()) - 1, int(table.columns.size()) - 1};
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        writeRow(table.rows[row], table.values.value(row),
                 each([&](qsizetype column) { return formulas.ofCell(row, column); }), false);
    if (!table.total.isEmpty())
        writeRow(table.total, table.totalValues,
                 each([&](qsizetype column) { return formulas.ofTotal(column); }), true);
    return place;
}

void ReportSheet::headBy(const TablePlace &place)
{
    m_headedBy = place;
    const auto header = lxw_row_t(place.header);
    worksheet_freeze_panes(m_sheet, header + 1, 1);
    worksheet_repeat_rows(m_sheet, header, header);
    worksheet_repeat_columns(m_sheet, 0, 0);
    if (place.hasRows())
        worksheet_autofilter(m_sheet, header, 0, lxw_row_t(place.lastRow), lxw_col_t(place.lastColumn));
}

void ReportSheet::addChart(lxw_chart *chart, const QString &inWords)
{
    ++m_row;
    const QByteArray words = xlsxText(inWords);
    QByteArray description = words;
    lxw_chart_options options{};
    constexpr double standardWidth = 480;
    constexpr double standardHeight = 288;
    options.x_scale = chartWidth / standardWidth;
    options.y_scale = chartHeight / standardHeight;
    options.description = description.data();
    worksheet_insert_chart_opt(m_sheet, lxw_row_t(m_row), isWide() ? 1 : 0, chart, &options);
    m_hasChart = true;
    m_row += int(std::ceil(chartHeight / pixelsPerRow)) + 1;
    const double missing = chartWidth - fullWidth() * pixelsPerCharacter;
    if (missing > 0)
        m_lastColumn =
            std::max(m_lastColumn, int(m_widths.size()) - 1 + int(std::ceil(missing / pixelsPerColumn)));
}

void ReportSheet::finish(bool isLetter)
{
    const bool isRightToLeft = m_document.direction() == Qt::RightToLeft;
    worksheet_set_paper(m_sheet, isLetter ? paperLetter : paperA4);
    if (fullWidth() > portraitPage)
        worksheet_set_landscape(m_sheet);
    // As many pages beside each other as it takes to read them.
    const double pages = m_headedBy ? std::ceil(fullWidth() / landscapePage) : 1;
    // A chart stays in one piece where there is not too much above it.
    const bool fitsOnePage = m_hasChart && m_row <= rowsOfPage;
    worksheet_fit_to_pages(m_sheet, uint16_t(pages), fitsOnePage ? 1 : 0);
    worksheet_print_area(m_sheet, 0, 0, lxw_row_t(std::max(m_row - 1, 0)), lxw_col_t(m_lastColumn));
    const QByteArray page = xlsxPageLine(m_document.pageText).replace("%1", "&P").replace("%2", "&N");
    const QByteArray foot = xlsxPageLine(m_document.footer);
    // Words from right to left stay so around the numbers of pages.
    const QByteArray open(isRightToLeft ? "\xE2\x80\xAB" : "");
    const QByteArray close(isRightToLeft ? "\xE2\x80\xAC" : "");
    const QByteArray left = open + (isRightToLeft ? page : foot) + close;
    const QByteArray right = open + (isRightToLeft ? foot : page) + close;
    const QByteArray line = "&L" + left + "&R" + right;
    worksheet_set_footer(m_sheet, line.constData());
}

} // namespace payoff
