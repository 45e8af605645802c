// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/channel.h"

#include <QVector>

namespace payoff {

class Database;

/// Every channel that counts for itself, archived ones too, by id.
Result<QVector<Channel>> allChannels(const Database &database);

} // namespace payoff
