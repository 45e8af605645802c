// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/reopenedmonths.h"

#include "core/results/closedmonths.h"

#include <QStringList>

#include <algorithm>

namespace payoff {

namespace {

QString settingKey() { return QStringLiteral("reopened_months"); }

} // namespace

Result<QSet<int>> reopenedMonths(const Database &database)
{
    auto query = database.run(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {settingKey()});
    if (!query)
        return query.error();
    QSet<int> months;
    if (!query->next())
        return months;
    for (const QString &each : query->value(0).toString().split(u',', Qt::SkipEmptyParts)) {
        if (const auto month = Month::fromIso(each))
            months.insert(month->index);
    }
    return months;
}

Result<void> storeReopenedMonths(const Database &database, const QSet<int> &months)
{
    QStringList texts;
    for (const int index : months)
        texts.push_back(Month{index}.toIso());
    std::sort(texts.begin(), texts.end());
    const auto done = texts.isEmpty()
        ? database.run(QStringLiteral("DELETE FROM setting WHERE key = ?"), {settingKey()})
        : database.run(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) ON "
                                      "CONFLICT (key) DO UPDATE SET value = excluded.value"),
                       {settingKey(), texts.join(u',')});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<MonthStates> MonthStates::load(const Database &database)
{
    auto closed = closedMonthIndexes(database);
    if (!closed)
        return closed.error();
    auto reopened = reopenedMonths(database);
    if (!reopened)
        return reopened.error();
    MonthStates states;
    states.m_closed = std::move(*closed);
    states.m_reopened = std::move(*reopened);
    return states;
}

MonthState MonthStates::of(Month month) const
{
    if (m_reopened.contains(month.index))
        return m_closed.contains(month.index) ? MonthState::Restated : MonthState::Reopened;
    return m_closed.contains(month.index) ? MonthState::Closed : MonthState::Open;
}

} // namespace payoff
