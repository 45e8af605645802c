// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/interner.h"

#include <gtest/gtest.h>

namespace payoff {

TEST(Interner, NumbersTextsInTheOrderOfFirstSight)
{
    Interner interner;
    EXPECT_EQ(interner.intern(""), 0u);
    EXPECT_EQ(interner.intern("b"), 1u);
    EXPECT_EQ(interner.intern("a"), 2u);
    EXPECT_EQ(interner.intern("b"), 1u);
    EXPECT_EQ(interner.text(2), QStringLiteral("a"));
    EXPECT_EQ(interner.size(), 3u);
}

TEST(Interner, KeepsManyTextsApart)
{
    Interner interner;
    for (int pass = 0; pass < 2; ++pass) {
        for (quint32 i = 0; i < 20000; ++i)
            ASSERT_EQ(interner.intern("name " + std::to_string(i)), i + 1);
    }
    EXPECT_EQ(interner.bytes(777), "name 776");
}

} // namespace payoff
