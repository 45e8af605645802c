// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdftable.h"

#include "ui/report/reportpicture.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace payoff {

namespace {

constexpr qreal besideText = 5;
constexpr qreal aboveText = 3;
constexpr qreal mostOfAWord = 110; ///< longer words are broken
constexpr qreal smallestFont = 7;
constexpr qreal afterCaption = 3;
constexpr qreal keptWhole = 0.3; ///< of a page

} // namespace

PdfTable::PdfTable(const ReportTable &table, PdfPages &pages)
    : m_table(table),
      m_pages(pages)
{
    chooseFonts();
    shareWidth();
    QStringList titles;
    for (const ReportColumn &column : table.columns)
        titles.push_back(column.title);
    m_head = lineOf(titles, Kind::Head);
    for (const QStringList &row : table.rows)
        m_lines.push_back(lineOf(row, Kind::Row));
    if (!table.total.isEmpty())
        m_lines.push_back(lineOf(table.total, Kind::Total));
}

const QFont &PdfTable::fontOf(Kind kind) const { return kind == Kind::Row ? m_plain : m_bold; }

/// Smaller ones where the table is wider than the page.
void PdfTable::chooseFonts()
{
    m_plain = fontFor(FontRole::Small, reportFont());
    for (;;) {
        m_bold = m_plain;
        m_bold.setWeight(QFont::DemiBold);
        qreal needed = 0;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            needed += narrowest(i);
        if (needed <= m_pages.width() || m_plain.pixelSize() <= smallestFont)
            return;
        m_plain.setPixelSize(m_plain.pixelSize() - 1);
    }
}

/// Figures need their whole text, titles and texts their longest word.
qreal PdfTable::narrowest(qsizetype column) const
{
    const bool isFigures = m_table.columns[column].isFigures;
    qreal needed = longestWordOf(m_table.columns[column].title, m_bold);
    const auto hold = [&](const QStringList &cells, const QFont &font) {
        const QString &text = cells[column];
        needed = std::max(needed,
                          isFigures ? widthOf(text, font) : std::min(mostOfAWord, longestWordOf(text, font)));
    };
    for (const QStringList &row : m_table.rows)
        hold(row, m_plain);
    if (!m_table.total.isEmpty())
        hold(m_table.total, m_bold);
    return needed + 2 * besideText;
}

/// With every cell of its rows on one line.
qreal PdfTable::withRowsWhole(qsizetype column) const
{
    qreal needed = 0;
    for (const QStringList &row : m_table.rows)
        needed = std::max(needed, widthOf(row[column], m_plain));
    return needed + 2 * besideText;
}

qreal PdfTable::withTitleWhole(qsizetype column) const
{
    return widthOf(m_table.columns[column].title, m_bold) + 2 * besideText;
}

qreal PdfTable::widthLeft() const
{
    return m_pages.width() - std::accumulate(m_widths.begin(), m_widths.end(), qreal(0));
}

/// Gives of what is left to the columns that want to be wider, the same to each as far as it wants it:
/// whoever wants little has it all.
void PdfTable::widen(qreal (PdfTable::*wanted)(qsizetype) const)
{
    std::vector<std::pair<qreal, qsizetype>> wishes;
    for (qsizetype i = 0; i < m_widths.size(); ++i)
        wishes.emplace_back(std::max(qreal(0), (this->*wanted)(i)-m_widths[i]), i);
    std::sort(wishes.begin(), wishes.end());
    auto others = qreal(wishes.size());
    for (const auto &[wish, column] : wishes) {
        m_widths[column] += std::min(wish, std::max(qreal(0), widthLeft()) / others);
        --others;
    }
}

/// What is left after the narrowest goes to cells that would be broken, then to titles that would: there is
/// one title above many cells. What nobody wants goes evenly to all.
void PdfTable::shareWidth()
{
    const qsizetype columns = m_table.columns.size();
    for (qsizetype i = 0; i < columns; ++i)
        m_widths.push_back(narrowest(i));
    if (const qreal left = widthLeft(); left < 0) {
        const qreal factor = m_pages.width() / (m_pages.width() - left);
        for (qreal &width : m_widths)
            width *= factor;
        return;
    }
    widen(&PdfTable::withRowsWhole);
    widen(&PdfTable::withTitleWhole);
    const qreal left = widthLeft();
    for (qreal &width : m_widths)
        width += left / qreal(columns);
}

PdfTable::Line PdfTable::lineOf(const QStringList &cells, Kind kind) const
{
    Line line;
    line.kind = kind;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool isFigures = m_table.columns[i].isFigures;
        const TextSide side = isFigures ? TextSide::End : TextSide::Start;
        // A name that begins with a number, "1,500 visits", goes in its own direction.
        const QString text = isFigures ? cells[i] : isolatedName(cells[i]);
        line.cells.push_back(
            PdfText(text, fontOf(kind), m_widths[i] - 2 * besideText, m_pages.direction(), side));
        line.height = std::max(line.height, line.cells.last().height() + 2 * aboveText);
    }
    return line;
}

qreal PdfTable::captionHeight() const
{
    if (m_table.caption.isEmpty())
        return 0;
    return PdfText(m_table.caption, m_bold, m_pages.width(), m_pages.direction()).height() + afterCaption;
}

qreal PdfTable::leastHeight() const
{
    const auto heightOf = [&](qsizetype lines) {
        qreal height = captionHeight() + m_head.height;
        for (qsizetype i = 0; i < std::min(m_lines.size(), lines); ++i)
            height += m_lines[i].height;
        return height;
    };
    const qreal all = heightOf(m_lines.size());
    return all <= m_pages.pageHeight() * keptWhole ? all : heightOf(2);
}

void PdfTable::paintCaption()
{
    if (m_table.caption.isEmpty())
        return;
    m_pages.paintText(PdfText(m_table.caption, m_bold, m_pages.width(), m_pages.direction()),
                      lightTokens().text);
    m_pages.advance(afterCaption);
}

void PdfTable::paintLine(const Line &line)
{
    QPainter &painter = m_pages.painter();
    const Tokens &tokens = lightTokens();
    const QRectF room(0, m_pages.y(), m_pages.width(), line.height);
    if (line.kind == Kind::Head)
        painter.fillRect(room, tokens.window);
    painter.setPen(QPen(line.kind == Kind::Total ? tokens.muted : tokens.gridLine, 0.75));
    painter.drawLine(line.kind == Kind::Total ? QLineF(room.topLeft(), room.topRight())
                                              : QLineF(room.bottomLeft(), room.bottomRight()));
    const bool isMirrored = m_pages.direction() == Qt::RightToLeft;
    qreal x = isMirrored ? room.right() : 0;
    for (qsizetype i = 0; i < line.cells.size(); ++i) {
        if (isMirrored)
            x -= m_widths[i];
        line.cells[i].paint(painter, QPointF(x + besideText, room.top() + aboveText), tokens.text);
        if (!isMirrored)
            x += m_widths[i];
    }
    m_pages.advance(line.height);
}

void PdfTable::paint()
{
    m_pages.keep(leastHeight());
    paintCaption();
    paintLine(m_head);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        // The last row goes with the total: a sum alone on a page says nothing.
        const bool isBeforeTotal = i + 2 == m_lines.size() && m_lines.last().kind == Kind::Total;
        const qreal needed = m_lines[i].height + (isBeforeTotal ? m_lines.last().height : 0);
        if (!m_pages.fits(needed)) {
            m_pages.keep(needed);
            paintLine(m_head);
        }
        paintLine(m_lines[i]);
    }
}

} // namespace payoff
