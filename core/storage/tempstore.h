// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace payoff {

/// While it lives, temporary tables and sorting of a connection take place in files without a name instead of
/// in memory: for what grows with a file of the user's. To be made and to go outside of any transaction;
/// lives no longer than the database.
class TempStoreOnDisk {
public:
    static Result<std::unique_ptr<TempStoreOnDisk>> open(const Database &database);
    ~TempStoreOnDisk();
    TempStoreOnDisk(const TempStoreOnDisk &) = delete;
    TempStoreOnDisk &operator=(const TempStoreOnDisk &) = delete;
    TempStoreOnDisk(TempStoreOnDisk &&) = delete;
    TempStoreOnDisk &operator=(TempStoreOnDisk &&) = delete;

private:
    explicit TempStoreOnDisk(const Database &database)
        : m_database(database)
    {
    }

    const Database &m_database;
};

} // namespace payoff
