// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/closedmonths.h"

namespace payoff {

Result<QVector<Month>> closedMonths(const Database &database)
{
    auto query = database.run(QStringLiteral("SELECT month FROM month_close ORDER BY month"));
    if (!query)
        return query.error();
    QVector<Month> months;
    while (query->next())
        months.push_back({query->value(0).toInt()});
    return months;
}

Result<QSet<int>> closedMonthIndexes(const Database &database)
{
    const auto months = closedMonths(database);
    if (!months)
        return months.error();
    QSet<int> indexes;
    for (const Month month : *months)
        indexes.insert(month.index);
    return indexes;
}

} // namespace payoff
