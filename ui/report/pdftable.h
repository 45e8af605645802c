// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdfpages.h"

namespace payoff {

/// A table of a report as wide as the page. Rows stay whole; the head stands again on each page that the
/// table goes on to.
class PdfTable {
public:
    PdfTable(const ReportTable &table, PdfPages &pages);

    /// All of it where it is short; else head and two rows.
    [[nodiscard]] qreal leastHeight() const;
    void paint();

private:
    enum class Kind { Head, Row, Total };
    struct Line {
        QVector<PdfText> cells;
        qreal height = 0;
        Kind kind = Kind::Row;
    };

    void chooseFonts();
    void shareWidth();
    [[nodiscard]] qreal narrowest(qsizetype column) const;
    [[nodiscard]] qreal withRowsWhole(qsizetype column) const;
    [[nodiscard]] qreal withTitleWhole(qsizetype column) const;
    [[nodiscard]] qreal widthLeft() const;
    void widen(qreal (PdfTable::*wanted)(qsizetype) const);
    [[nodiscard]] Line lineOf(const QStringList &cells, Kind kind) const;
    void paintLine(const Line &line);
    void paintCaption();
    [[nodiscard]] qreal captionHeight() const;
    [[nodiscard]] const QFont &fontOf(Kind kind) const;

    const ReportTable &m_table;
    PdfPages &m_pages;
    QFont m_plain;
    QFont m_bold;
    QVector<qreal> m_widths;
    Line m_head;
    QVector<Line> m_lines; ///< rows, then the total
};

} // namespace payoff
