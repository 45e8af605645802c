// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwords.h"

namespace payoff {

/// A cell for people and for programs.
struct ReportCell {
    QString text;
    ReportValue value = {};
};

/// The figure as a number with its unit; where it is missing, why.
ReportValue figureValue(const ReportWords &words, const Figure &figure, const FigureValue &value);
/// A star marks what is computed by another formula than its column says.
ReportCell figureCell(const ReportWords &words, const Figure &figure, const FigureValue &value);
/// A share of a whole; "–" where there is none.
ReportCell shareCell(const ReportWords &words, const std::optional<double> &fraction);
/// A difference of two fractions.
ReportCell pointsCell(const ReportWords &words, double difference);
ReportCell dayCell(const ReportWords &words, Day day);

/// The column of a figure, with its name, key and formula.
ReportColumn figureColumn(const Figure &figure);

void addRow(ReportTable &table, const QVector<ReportCell> &cells);
void setTotal(ReportTable &table, const QVector<ReportCell> &cells);

} // namespace payoff
