// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportclosing.h"
#include "core/storage/database.h"

#include <QSet>

namespace payoff {

/// The months that were closed once and opened again since, by Month::index; closed again or not.
Result<QSet<int>> reopenedMonths(const Database &database);
/// Keeps them. The caller owns the transaction.
Result<void> storeReopenedMonths(const Database &database, const QSet<int> &months);

/// How months stand, looked up once for many.
class MonthStates {
public:
    static Result<MonthStates> load(const Database &database);

    [[nodiscard]] MonthState of(Month month) const;

private:
    QSet<int> m_closed;
    QSet<int> m_reopened;
};

} // namespace payoff
