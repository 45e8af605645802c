// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/workspace/workspace.h"

namespace payoff {

/// The options that say of what a summary is: --month, --quarter, --year, --from and --to, --campaign.
QVector<OptionInfo> periodOptions();

/// What is wrong with those options, or nothing; needs no workspace.
std::optional<QString> problemOfPeriod(const Arguments &arguments);

/// Of which days and which campaign a summary is asked for. Of a campaign without a period: its own days.
/// UnknownChoice; InvalidPeriod {the campaign's name} where it has no days of its own.
struct AskedPeriod {
    DayRange days;
    QVector<CampaignId> campaigns; ///< the one asked for; empty: all
};
Result<AskedPeriod> readPeriod(const Arguments &arguments, const Workspace &workspace);

/// The path with the name of the period in place of "{month}" or "{period}".
QString withPeriod(const QString &path, const DayRange &days, const CalendarSettings &calendar);

} // namespace payoff
