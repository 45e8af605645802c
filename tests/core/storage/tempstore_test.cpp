// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tempstore.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

TEST(TempStoreOnDisk, LastsAsLongAsItIsNeeded)
{
    const TempWorkspace workspace;
    const auto kept = [&] {
        return valueOf(workspace.database().number(QStringLiteral("PRAGMA temp_store")));
    };
    constexpr qint64 inFiles = 1;
    constexpr qint64 inMemory = 2;
    EXPECT_EQ(kept(), inMemory);
    {
        const auto onDisk = valueOf(TempStoreOnDisk::open(workspace.database()));
        EXPECT_EQ(kept(), inFiles);
    }
    EXPECT_EQ(kept(), inMemory);
}

} // namespace payoff
