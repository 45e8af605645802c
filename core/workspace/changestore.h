// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/workspace/change.h"

#include <map>
#include <set>

namespace payoff {

/// Writes changes and keeps the roll-ups in step. The caller owns the transaction.
class ChangeStore {
public:
    ChangeStore(const Database &database, Currency currency)
        : m_database(database),
          m_currency(currency)
    {
    }

    /// Validates and writes the change; an added thing gets its id. A variant of no campaign becomes one of
    /// the campaign written just before it, so that both can be added together. NameTaken, InUse, UnknownId,
    /// and what validate() says of the thing.
    Result<void> write(Change &change);
    /// To be called after the last change: brings up to date what several changes can share.
    Result<void> finish();

private:
    void noteStale(const Edit<Sale> &edit);

    const Database &m_database;
    Currency m_currency; ///< of the workspace
    CampaignId m_lastCampaign; ///< the one written last
    std::map<ChannelId, std::set<Month>> m_staleSales; ///< where sales were changed
};

} // namespace payoff
