// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/customerhash.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

TEST(CustomerHash, IsTheSameForOneCustomerHoweverWritten)
{
    const TempWorkspace workspace;
    const CustomerHash hash = valueOf(CustomerHash::open(workspace.database()));
    EXPECT_EQ(hash.of("Ada@Shop.example").size(), 64);
    EXPECT_EQ(hash.of("Ada@Shop.example"), hash.of(" ada@shop.EXAMPLE "));
    EXPECT_NE(hash.of("ada@shop.example"), hash.of("bo@shop.example"));
    EXPECT_EQ(hash.of(" "), QString());
}

TEST(CustomerHash, DiffersBetweenWorkspaces)
{
    const TempWorkspace one;
    const TempWorkspace other;
    EXPECT_NE(valueOf(CustomerHash::open(one.database())).of("ada"),
              valueOf(CustomerHash::open(other.database())).of("ada"));
}

TEST(CustomerHash, KeepsTheSecretOfItsWorkspace)
{
    TempWorkspace workspace;
    const QString before = valueOf(CustomerHash::open(workspace.database())).of("ada");
    workspace.reopen();
    EXPECT_EQ(valueOf(CustomerHash::open(workspace.database())).of("ada"), before);
    ASSERT_TRUE(workspace.database().execute(QStringLiteral("DELETE FROM setting")));
    EXPECT_NE(valueOf(CustomerHash::open(workspace.database())).of("ada"), before);
}

} // namespace payoff
