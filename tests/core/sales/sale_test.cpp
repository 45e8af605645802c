// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/sale.h"

#include "tests/support/tempworkspace.h"

namespace payoff {

namespace {

Sale order()
{
    Sale made;
    made.outcomeDay = day("2026-03-05");
    made.amount = euros(5000);
    return made;
}

} // namespace

TEST(Sale, NeedsACurrency)
{
    Sale sale = order();
    EXPECT_TRUE(validate(sale));
    sale.amount.currency = {};
    EXPECT_EQ(validate(sale).error().code, ErrorCode::InvalidCurrency);
}

TEST(Sale, RefusesARateOfZero)
{
    Sale sale = order();
    sale.rate = 0;
    EXPECT_EQ(validate(sale).error().code, ErrorCode::InvalidValue);
}

TEST(Sale, RefusesATouchAfterTheOutcome)
{
    Sale sale = order();
    sale.touchDay = day("2026-03-05");
    EXPECT_TRUE(validate(sale));
    sale.touchDay = day("2026-03-06");
    EXPECT_EQ(validate(sale).error().code, ErrorCode::Contradiction);
}

TEST(Sale, MayBeARefund)
{
    Sale sale = order();
    sale.amount.minor = -5000;
    EXPECT_TRUE(validate(sale));
}

TEST(Sale, RefusesATextThatIsTooLong)
{
    Sale sale = order();
    sale.product = QString(10'001, u'x');
    EXPECT_EQ(validate(sale).error().code, ErrorCode::TextTooLong);
}

} // namespace payoff
