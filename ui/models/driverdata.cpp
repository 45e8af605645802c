// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/driverdata.h"

#include <QCoreApplication>

#include <algorithm>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DriverData)
};

QString reasonOf(NoDrivers missing)
{
    switch (missing) {
    case NoDrivers::No:
        return {};
    case NoDrivers::NoCostBefore:
        return Texts::tr("No cost is recorded for the time compared with, so there is no ROI to start from.");
    case NoDrivers::NoCostAfter:
        return Texts::tr("No cost is recorded for this time, so there is no ROI to explain.");
    case NoDrivers::TooLarge:
        return Texts::tr("The amounts are too large to be added up.");
    }
    Q_UNREACHABLE();
}

} // namespace

double DriverData::change() const
{
    double sum = 0;
    for (const DriverRow &each : rows)
        sum += each.effect();
    return sum;
}

DriverData driverData(const RoiDrivers &drivers, const QVector<ChannelLook> &channels)
{
    DriverData data;
    data.reason = reasonOf(drivers.missing);
    for (const Driver &each : drivers.drivers) {
        const auto look = std::find_if(channels.begin(), channels.end(), [&](const ChannelLook &channel) {
            return channel.id == each.channel;
        });
        ChannelLook shown;
        if (look != channels.end())
            shown = *look;
        else
            shown.name = Texts::tr("(unattributed)");
        data.rows.push_back({shown, each.valueEffect, each.costEffect});
    }
    return data;
}

} // namespace payoff
