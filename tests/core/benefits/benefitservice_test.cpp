// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benefits/benefitservice.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

TEST(BenefitService, ReadsTheBenefitsOfTheDaysInTheirOrder)
{
    TempWorkspace workspace;
    for (const char *on : {"2026-03-31", "2026-03-01", "2026-04-01"}) {
        Benefit benefit;
        benefit.day = day(on);
        benefit.description = QString::fromLatin1(on);
        benefit.isForClient = benefit.day == day("2026-03-01");
        workspace.add(benefit);
    }
    const QVector<Benefit> found = valueOf(benefitsWithin(workspace.database(), wholeMonth("2026-03")));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].day, day("2026-03-01"));
    EXPECT_TRUE(found[0].isForClient);
    EXPECT_FALSE(found[1].isForClient);
}

} // namespace payoff
