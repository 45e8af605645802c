// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QJsonArray>
#include <QJsonObject>

// Goals, drivers, headline and names of a report, as a snapshot holds them; see reportjson.h.
namespace payoff {

QJsonArray headlineAsJson(const QVector<ReportFigure> &headline);
std::optional<QVector<ReportFigure>> headlineFromJson(const QJsonArray &array);

QJsonObject driversAsJson(const RoiDrivers &drivers);
RoiDrivers driversFromJson(const QJsonObject &object);

/// Goals with where they stand; the goals themselves go into `contents` when they are read.
QJsonArray goalsAsJson(const QVector<GoalProgress> &goals, const Contents &contents);
QVector<GoalProgress> goalsFromJson(const QJsonArray &array, Contents &contents);

/// The names that the report needs: of every channel, and of the campaigns of its table.
QJsonObject namesAsJson(const ReportData &report);
void readNames(const QJsonObject &object, Contents &contents);

} // namespace payoff
