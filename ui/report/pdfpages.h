// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdftext.h"
#include "ui/report/reportdocument.h"
#include "ui/report/reportsheets.h"

#include <QPainter>

namespace payoff {

/// The pages of a report while they are painted from top to bottom: how much room is left, and when a new one
/// begins. Lengths are pixels of 1/96 inch, from the top left of what the margins leave.
class PdfPages {
public:
    /// `pages`: how many there will be, for the foot of each; 0 while that is counted. The sheets outlive
    /// this.
    PdfPages(ReportSheets &sheets, const ReportDocument &document, int pages);
    ~PdfPages();
    Q_DISABLE_COPY_MOVE(PdfPages)

    [[nodiscard]] bool isPainting() const { return m_painter.isActive(); }
    [[nodiscard]] QPainter &painter() { return m_painter; }
    [[nodiscard]] Qt::LayoutDirection direction() const { return m_document.direction(); }
    [[nodiscard]] qreal width() const { return m_room.width(); }
    /// How much fits on a page of its own.
    [[nodiscard]] qreal pageHeight() const { return m_room.height(); }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] bool fits(qreal height) const { return m_y + height <= m_room.height(); }

    /// Begins a page unless so much is left on this one.
    void keep(qreal height);
    void advance(qreal height) { m_y += height; }
    /// A gap between two things; at the top of a page there is none.
    void gap(qreal height);
    /// Paints the text across the page and goes on below it.
    void paintText(const PdfText &text, const QColor &colour);

    [[nodiscard]] int pageCount() const { return m_page; }

private:
    void paintFoot();

    ReportSheets &m_sheets;
    const ReportDocument &m_document;
    int m_pages;
    int m_page = 1;
    QPainter m_painter;
    QSizeF m_room;
    qreal m_y = 0;
};

} // namespace payoff
