// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/channelservice.h"

#include "core/channels/channeltable.h"
#include "core/storage/repository.h"

namespace payoff {

Result<QVector<Channel>> allChannels(const Database &database)
{
    return Repository<Channel>(database).select(QStringLiteral(" WHERE merged_into IS NULL"), {});
}

} // namespace payoff
