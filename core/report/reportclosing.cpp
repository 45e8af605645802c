// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportclosing.h"

namespace payoff {

QVector<Figure> monthFigures()
{
    return {Derived::Cost, Derived::Value, Derived::NetReturn, *kpiFromKey(QStringLiteral("roi")),
            Measure::NewCustomers};
}

std::optional<qint64> sumOfMonths(const ReportClosing &closing, qsizetype figure)
{
    std::optional<qint64> sum;
    for (const ReportMonth &month : closing.months) {
        if (const auto part = month.figures.value(figure).sum)
            sum = sum.value_or(0) + *part;
    }
    return sum;
}

} // namespace payoff
