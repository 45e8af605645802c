// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdfpages.h"

#include "ui/report/reportpicture.h"
#include "ui/style/tokens.h"

namespace payoff {

namespace {

constexpr qreal footHeight = 30;
constexpr qreal numberRoom = 130;

} // namespace

PdfPages::PdfPages(ReportSheets &sheets, const ReportDocument &document, int pages)
    : m_sheets(sheets),
      m_document(document),
      m_pages(pages),
      m_room(sheets.room() - QSizeF(0, footHeight))
{
    m_sheets.begin(m_painter);
}

PdfPages::~PdfPages()
{
    if (isPainting())
        paintFoot();
}

void PdfPages::keep(qreal height)
{
    if (m_y == 0 || fits(height))
        return;
    paintFoot();
    m_sheets.turn(m_painter);
    ++m_page;
    m_y = 0;
}

void PdfPages::gap(qreal height)
{
    if (m_y > 0)
        m_y += height;
}

void PdfPages::paintText(const PdfText &text, const QColor &colour)
{
    text.paint(m_painter, QPointF(0, m_y), colour);
    m_y += text.height();
}

void PdfPages::paintFoot()
{
    const QFont font = fontFor(FontRole::Small, reportFont());
    const QColor muted = lightTokens().muted;
    const qreal top = m_room.height() + footHeight / 2;
    const qreal textWidth = m_room.width() - numberRoom;
    const QString number = m_document.pageText.isEmpty()
        ? QString()
        : m_document.pageText.arg(m_document.format.count(m_page),
                                  m_document.format.count(std::max(m_pages, m_page)));
    const bool isMirrored = direction() == Qt::RightToLeft;
    PdfText(m_document.footer, font, textWidth, direction())
        .paint(m_painter, QPointF(isMirrored ? numberRoom : 0, top), muted);
    PdfText(number, font, numberRoom, direction(), TextSide::End)
        .paint(m_painter, QPointF(isMirrored ? 0 : textWidth, top), muted);
}

} // namespace payoff
