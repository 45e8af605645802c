// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/dashboard.h"
#include "core/roi/kpitable.h"

#include <QJsonArray>
#include <QJsonObject>

// Tables and courses of a report, as a snapshot holds them; see reportjson.h. Figures that nobody reported
// are left out.
namespace payoff {

/// {"granularity", "from", "to"}
QJsonObject periodAsJson(const Period &period);
std::optional<Period> periodFromJson(const QJsonValue &json);

/// {"figures": [keys], "compared_with": a period, "rows": [row], "total": row}; a row is {"id", "shown" and
/// "before": figures by key, "maturity"}.
QJsonObject tableAsJson(const KpiTable &table);
/// Fills what stands in the object; by what, calendar and period are known.
bool readTable(const QJsonObject &object, KpiTable &table);

/// [{"period", "total", "channels": [{"channel", "figures"}], "maturity", "maturing": [{"channel",
/// "share"}]}]; figures stand in the order of DashboardColumn, null where nobody reported.
QJsonArray trendAsJson(const QVector<PeriodFigures> &trend);
std::optional<QVector<PeriodFigures>> trendFromJson(const QJsonArray &array);

} // namespace payoff
