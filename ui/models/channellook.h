// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QMetaType>
#include <QString>

namespace payoff {

/// How a channel is known to people wherever it appears.
struct ChannelLook {
    ChannelId id;
    QString name;
    int colour = 0; ///< place in the set of channel colours; also chooses marker and dash

    friend bool operator==(const ChannelLook &, const ChannelLook &) = default;
};

} // namespace payoff

Q_DECLARE_METATYPE(payoff::ChannelLook)
