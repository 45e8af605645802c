// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/rangedfigure.h"

#include <gtest/gtest.h>

namespace payoff {
namespace {

TEST(RangedFigure, IsNamedByItsFigureAndItsEnd)
{
    for (const QString &key : RangedFigure::endKeys() + Figure::allKeys()) {
        const auto figure = RangedFigure::fromKey(key);
        ASSERT_TRUE(figure) << key.toStdString();
        EXPECT_EQ(figure->key(), key);
    }
    EXPECT_EQ(RangedFigure::fromKey(QStringLiteral("roi_low"))->end, RangeEnd::Low);
    EXPECT_EQ(RangedFigure::fromKey(QStringLiteral("roi"))->end, RangeEnd::Likely);
    EXPECT_TRUE(RangedFigure::endKeys().contains(QStringLiteral("assumed_value_high")));
}

TEST(RangedFigure, RefusesEndsOfWhatIsActual)
{
    const auto refused = RangedFigure::fromKey(QStringLiteral("revenue_low"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::UnknownMeasure);
    EXPECT_TRUE(refused.error().details[1].contains(QStringLiteral("roi_low")));
}

TEST(RangedFigure, TakesTheEndThatWasAskedFor)
{
    FigureValue value;
    value.missing = Missing::No;
    value.ratio = 0.7;
    const RangedFigure low = *RangedFigure::fromKey(QStringLiteral("roi_low"));
    const RangedFigure high = *RangedFigure::fromKey(QStringLiteral("roi_high"));
    EXPECT_EQ(low.of(value).ratio, 0.7) << "nothing in it is uncertain";
    value.low = FigureBound{std::nullopt, 0.3};
    value.high = FigureBound{std::nullopt, 1.9};
    EXPECT_EQ(low.of(value).ratio, 0.3);
    EXPECT_EQ(high.of(value).ratio, 1.9);
    EXPECT_EQ(RangedFigure::fromKey(QStringLiteral("roi"))->of(value).ratio, 0.7);
}

} // namespace
} // namespace payoff
