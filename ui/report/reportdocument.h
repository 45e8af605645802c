// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/serieschartdata.h"
#include "ui/report/reportlook.h"
#include "ui/report/reportvalue.h"

#include <QStringList>
#include <QVector>

#include <variant>

namespace payoff {

/// A few sentences, one after another.
struct ReportParagraph {
    QString text;
    bool isSmall = false; ///< remarks
};

/// Lines that each stand for themselves.
struct ReportList {
    QStringList lines;
    bool isSmall = false;
};

struct ReportColumn {
    QString title;
    bool isFigures = false; ///< set against the end of the line
    QString key = {}; ///< by which formulas name it; empty: none does
    QString formula = {}; ///< over the keys of other columns; holds where it gives the value
    bool isAdditive = false; ///< whether the rows can be expected to sum to the total
};

/// Cells as people read them, in the order of the columns; the first column names the row.
struct ReportTable {
    QString caption;
    QVector<ReportColumn> columns;
    QVector<QStringList> rows;
    QStringList total; ///< empty: none
    QString name = {}; ///< a few words for the sheet of a workbook; empty: the heading above
    QVector<QVector<ReportValue>> values = {}; ///< of the rows' cells; empty: all are text
    QVector<ReportValue> totalValues = {};
    QVector<int> bars = {}; ///< columns that a workbook draws as bars beside each other
    QString barsTitle = {};
};

/// A figure that stands out.
struct ReportTile {
    QString name;
    QString figure; ///< "€48,210", "n/a"
    QStringList remarks; ///< its range, what it was before, why there is none
};

struct ReportTiles {
    QVector<ReportTile> tiles;
    ReportTable table = {}; ///< the same with the figures before as numbers, for workbooks
};

/// Lines over time.
struct ReportChart {
    SeriesChartData data; ///< its title stands above
    QString spoken; ///< in words, for people who cannot see it
};

using ReportBlock = std::variant<ReportParagraph, ReportList, ReportTiles, ReportTable, ReportChart>;

struct ReportSection {
    QString heading; ///< empty: none
    QVector<ReportBlock> blocks;
    QVector<ReportTable> sheets = {}; ///< what a workbook shows in place of the tables among the blocks
};

/// A report in words, in one language: what each writer writes. Texts may hold marks of direction (U+2066 …
/// U+2069) around names and numbers.
struct ReportDocument {
    QString language; ///< "fr"
    Format format; ///< for what charts write
    QString title; ///< of what it is: the workspace, unless the template says otherwise
    ReportLook look;
    QString subtitle; ///< what it is: "Return of social media, October 2026"
    QStringList facts; ///< period, what it is compared with, bases, filters: below the title
    QVector<ReportSection> sections;
    QString pageText; ///< "Page %1 of %2"
    QString footer; ///< stands on every page
    Currency currency = {}; ///< of all money
    Day made = {}; ///< the day it was made on
    bool wantsOnePage = false; ///< charts give way where it would take two

    [[nodiscard]] Qt::LayoutDirection direction() const { return format.locale().textDirection(); }
};

} // namespace payoff
