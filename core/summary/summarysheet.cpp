// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/summary/summarysheet.h"

#include "core/measures/formula.h"

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr double thousand = 1000;
constexpr double closeEnough = 1e-9;
constexpr double narrowest = 11;
constexpr double nameWidth = 28;
constexpr uint8_t paperA4 = 9;
constexpr lxw_color_t headerColor = 0xE8ECF1;
constexpr lxw_color_t missingColor = 0x6B7280;

lxw_col_t sheetColumn(qsizetype column) { return lxw_col_t(column + 1); } // the name stands first

QString cellName(lxw_row_t row, qsizetype column)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), row, sheetColumn(column));
    return QString::fromLatin1(name.data());
}

QString inWords(const DayRange &days)
{
    return QStringLiteral("%1 to %2").arg(days.first.toIso(), days.last.toIso());
}

const char *inWords(Missing reason)
{
    switch (reason) {
    case Missing::No:
        return "";
    case Missing::NotReported:
        return "not reported";
    case Missing::ZeroDivisor:
        return "nothing to divide by";
    case Missing::NotAdditive:
        return "people reached do not add up, and no single reported row fits";
    case Missing::NoSuchCost:
        return "cost beside ad spend is not known under these filters";
    case Missing::NoBaseline:
        return "no baseline is set";
    case Missing::NoCustomerValue:
        return "nothing is assumed of what a customer brings";
    case Missing::OnlyAsAWhole:
        return "known for whole months and all channels together only";
    case Missing::NotYet:
        return "not yet";
    case Missing::Never:
        return "never: a customer brings back less than it cost";
    }
    Q_UNREACHABLE();
}

QByteArray moneyFormat(int digits)
{
    const QByteArray plain = digits > 0 ? "#,##0." + QByteArray(digits, '0') : QByteArray("#,##0");
    return plain + ";[Red]-" + plain;
}

QStringList filterLines(const MonthSummary &summary)
{
    QStringList parts;
    for (const NamedFilter &filter : summary.filters)
        parts.push_back(toKey(filter.dimension) + QStringLiteral(": ")
                        + filter.names.join(QStringLiteral(", ")));
    return parts;
}

} // namespace

SummarySheet::SummarySheet(const MonthSummary &summary, lxw_workbook *workbook)
    : m_summary(summary),
      m_workbook(workbook),
      m_sheet(workbook_add_worksheet(workbook, "Summary"))
{
}

void SummarySheet::write()
{
    makeFormats();
    writeHead();
    writeHeader();
    writeRows();
    writeTotal();
    writeNotes();
    setUpPage();
}

lxw_format *SummarySheet::format(const QByteArray &numberFormat, bool isTotal)
{
    lxw_format *made = workbook_add_format(m_workbook);
    if (!numberFormat.isEmpty())
        format_set_num_format(made, numberFormat.constData());
    if (isTotal) {
        format_set_bold(made);
        format_set_top(made, LXW_BORDER_THIN);
    }
    return made;
}

void SummarySheet::makeFormats()
{
    const QByteArray percent("0.0%;[Red]-0.0%");
    const std::array<QByteArray, 6> numbers{moneyFormat(m_summary.currency.digits()),
                                            QByteArray("#,##0"),
                                            QByteArray("#,##0.###"),
                                            percent,
                                            QByteArray("0.00"),
                                            QByteArray("+0.0%;[Red]-0.0%;0.0%")};
    for (std::size_t i = 0; i < numbers.size(); ++i)
        m_formats[i] = {format(numbers[i], false), format(numbers[i], true)};
    m_text = format({}, false);
    m_totalText = format({}, true);
    m_missing = {format({}, false), format({}, true)};
    for (lxw_format *each : {m_missing.plain, m_missing.total}) {
        format_set_align(each, LXW_ALIGN_RIGHT);
        format_set_font_color(each, missingColor);
    }
    m_title = format({}, false);
    format_set_bold(m_title);
    format_set_font_size(m_title, 14);
    m_header = format({}, false);
    format_set_bold(m_header);
    format_set_text_wrap(m_header);
    format_set_bg_color(m_header, headerColor);
    format_set_align(m_header, LXW_ALIGN_VERTICAL_TOP);
    format_set_bottom(m_header, LXW_BORDER_THIN);
}

void SummarySheet::writeText(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    worksheet_write_string(m_sheet, row, column, text.toUtf8().constData(), format);
}

void SummarySheet::writeHead()
{
    const Bases &bases = m_summary.bases;
    writeText(m_row++, 0, m_summary.workspace, m_title);
    const QStringList filters = filterLines(m_summary);
    const QStringList lines{
        QStringLiteral("Period: ") + inWords(m_summary.days),
        QStringLiteral("Compared with: %1 (previous period) and %2 (a year before)")
            .arg(inWords(m_summary.previous), inWords(m_summary.lastYear)),
        QStringLiteral("Bases: %1 against %2 cost, results by day of %3")
            .arg(toKey(bases.value), toKey(bases.cost), toKey(bases.view)),
        QStringLiteral("Filters: ")
            + (filters.isEmpty() ? QStringLiteral("none") : filters.join(QStringLiteral("; "))),
        QStringLiteral("Amounts in ") + m_summary.currency.code(),
    };
    for (const QString &line : lines)
        writeText(m_row++, 0, line, m_text);
    ++m_row;
}

void SummarySheet::writeHeader()
{
    m_headerRow = m_row++;
    writeText(m_headerRow, 0, QStringLiteral("Channel"), m_header);
    for (qsizetype i = 0; i < m_summary.columns.size(); ++i)
        writeText(m_headerRow, sheetColumn(i), QString::fromUtf8(m_summary.columns[i].title), m_header);
}

double SummarySheet::number(const SummaryColumn &column, const FigureValue &cell) const
{
    if (cell.ratio)
        return *cell.ratio;
    if (column.unit == SummaryUnit::Money)
        return double(*cell.sum) / std::pow(10.0, m_summary.currency.digits());
    return column.unit == SummaryUnit::Thousandths ? double(*cell.sum) / thousand : double(*cell.sum);
}

void SummarySheet::writeCell(lxw_row_t row, qsizetype column, const FigureValue &cell,
                             const SheetFormats &formats, bool isTotal)
{
    const lxw_col_t at = sheetColumn(column);
    if (!cell.isAvailable()) {
        writeText(row, at, cell.missing == Missing::NotReported ? QStringLiteral("–") : QStringLiteral("n/a"),
                  isTotal ? m_missing.total : m_missing.plain);
        return;
    }
    const double value = number(m_summary.columns[column], cell);
    lxw_format *look = isTotal ? formats.total : formats.plain;
    const QString formula = isTotal ? totalFormula(column) : QString();
    if (formula.isEmpty())
        worksheet_write_number(m_sheet, row, at, value, look);
    else
        worksheet_write_formula_num(m_sheet, row, at, formula.toLatin1().constData(), look, value);
}

void SummarySheet::writeRows()
{
    for (const SummaryRow &row : m_summary.rows) {
        writeText(m_row, 0, row.name, m_text);
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            writeCell(m_row, i, row.cells[i], m_formats[std::size_t(m_summary.columns[i].unit)], false);
        ++m_row;
    }
}

void SummarySheet::writeTotal()
{
    writeText(m_row, 0, QStringLiteral("Total"), m_totalText);
    const QVector<FigureValue> &cells = m_summary.total.cells;
    for (qsizetype i = 0; i < cells.size(); ++i)
        writeCell(m_row, i, cells[i], m_formats[std::size_t(m_summary.columns[i].unit)], true);
    ++m_row;
}

/// A formula for the total, or nothing where none gives the figure.
QString SummarySheet::totalFormula(qsizetype column) const
{
    return m_summary.columns[column].isAdditive ? sumFormula(column) : ratioFormula(column);
}

QString SummarySheet::sumFormula(qsizetype column) const
{
    qint64 sum = 0;
    for (const SummaryRow &row : m_summary.rows)
        sum += row.cells[column].sum.value_or(0);
    if (m_summary.rows.isEmpty() || sum != m_summary.total.cells[column].sum)
        return {};
    return QStringLiteral("=SUM(%1:%2)").arg(cellName(m_headerRow + 1, column), cellName(m_row - 1, column));
}

QString SummarySheet::ratioFormula(qsizetype column) const
{
    const char *text = m_summary.columns[column].totalFormula;
    if (!text)
        return {};
    const Formula formula = Formula::parse(QString::fromLatin1(text)).value();
    const auto value = formula.evaluate([&](const QString &key) -> std::optional<double> {
        const qsizetype at = m_summary.columnOf(key);
        const FigureValue &cell = m_summary.total.cells[at];
        return cell.isAvailable() ? std::optional(number(m_summary.columns[at], cell)) : std::nullopt;
    });
    const double figure = *m_summary.total.cells[column].ratio;
    if (!value || std::abs(*value - figure) > closeEnough * std::max(1.0, std::abs(figure)))
        return {};
    QString inCells;
    QString name;
    const QString padded = formula.text() + u' ';
    for (const QChar each : padded) {
        if (each.isLetter() || each == u'_') {
            name += each;
            continue;
        }
        if (!name.isEmpty())
            inCells += cellName(m_row, m_summary.columnOf(name));
        name.clear();
        inCells += each;
    }
    return u'=' + inCells.trimmed();
}

void SummarySheet::writeNotes()
{
    ++m_row;
    const auto noteRow = [&](const SummaryRow &row, const QString &name) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!row.cells[i].isAvailable())
                writeText(m_row++, 0,
                          QStringLiteral("%1, %2: %3.")
                              .arg(name, QString::fromUtf8(m_summary.columns[i].title),
                                   QString::fromLatin1(inWords(row.cells[i].missing))),
                          m_text);
        }
    };
    if (m_summary.unconvertedCosts > 0)
        writeText(m_row++, 0,
                  QStringLiteral("Costs left out because their rate of exchange is not known: %1.")
                      .arg(m_summary.unconvertedCosts),
                  m_text);
    if (const double share = m_summary.shareNotDatedByView.value_or(0); share > 0)
        writeText(
            m_row++, 0,
            QStringLiteral("%1 % of the revenue could not be dated by day of %2; it counts on the day that "
                           "its source gives.")
                .arg(QString::number(share * 100, 'f', 1), toKey(m_summary.bases.view)),
            m_text);
    for (const SummaryRow &row : m_summary.rows)
        noteRow(row, row.name);
    noteRow(m_summary.total, QStringLiteral("Total"));
}

void SummarySheet::setUpPage()
{
    worksheet_set_column(m_sheet, 0, 0, nameWidth, nullptr);
    for (qsizetype i = 0; i < m_summary.columns.size(); ++i) {
        const auto longestWord = [&] {
            qsizetype longest = 0;
            for (const QString &word : QString::fromUtf8(m_summary.columns[i].title).split(u' '))
                longest = std::max(longest, word.size());
            return double(longest);
        };
        const double width = std::max(narrowest, longestWord() + 2);
        worksheet_set_column(m_sheet, sheetColumn(i), sheetColumn(i),
                             m_summary.columns[i].unit == SummaryUnit::Money ? width + 2 : width, nullptr);
    }
    worksheet_freeze_panes(m_sheet, m_headerRow + 1, 1);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, paperA4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, m_headerRow, m_headerRow);
    worksheet_set_footer(m_sheet, "&R&P / &N");
}

} // namespace payoff
