// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tempstore.h"

namespace payoff {

Result<std::unique_ptr<TempStoreOnDisk>> TempStoreOnDisk::open(const Database &database)
{
    if (const auto set = database.execute(QStringLiteral("PRAGMA temp_store = FILE")); !set)
        return set.error();
    return std::unique_ptr<TempStoreOnDisk>(new TempStoreOnDisk(database));
}

/// As Database::open() has it.
TempStoreOnDisk::~TempStoreOnDisk()
{
    (void)m_database.execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
}

} // namespace payoff
