// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/drivers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>
#include <random>

namespace payoff {
namespace {

ChannelChange change(qint64 id, qint64 valueBefore, qint64 costBefore, qint64 valueAfter, qint64 costAfter)
{
    return {{id}, valueBefore, costBefore, valueAfter, costAfter};
}

double sumOfEffects(const RoiDrivers &drivers)
{
    double sum = 0;
    for (const Driver &each : drivers.drivers)
        sum += each.effect();
    return sum;
}

TEST(RoiDrivers, SplitTheChangeIntoWhatCameInAndWhatWasSpent)
{
    // ROI 100 % -> 150 %: 200/100, 500/200
    const RoiDrivers result = roiDrivers({change(1, 100, 50, 350, 50), change(2, 100, 50, 150, 150)});
    ASSERT_TRUE(result.isAvailable());
    EXPECT_DOUBLE_EQ(result.roiBefore, 1);
    EXPECT_DOUBLE_EQ(result.roiAfter, 1.5);
    ASSERT_EQ(result.drivers.size(), 2);
    EXPECT_DOUBLE_EQ(result.drivers[0].valueEffect, 250 * 0.0075);
    EXPECT_DOUBLE_EQ(result.drivers[0].costEffect, 0);
    EXPECT_DOUBLE_EQ(result.drivers[1].valueEffect, 50 * 0.0075);
    EXPECT_DOUBLE_EQ(result.drivers[1].costEffect, -100 * 700 / (2.0 * 100 * 200));
    EXPECT_NEAR(sumOfEffects(result), 0.5, 1e-15);
}

TEST(RoiDrivers, KnowChannelsThatCostNothingBeginOrEnd)
{
    const RoiDrivers result =
        roiDrivers({change(1, 300, 100, 0, 0), change(2, 0, 0, 500, 200), change(3, 40, 0, 60, 0)});
    ASSERT_TRUE(result.isAvailable());
    EXPECT_LT(result.drivers[0].valueEffect, 0);
    EXPECT_GT(result.drivers[0].costEffect, 0);
    EXPECT_GT(result.drivers[1].valueEffect, 0);
    EXPECT_LT(result.drivers[1].costEffect, 0);
    EXPECT_GT(result.drivers[2].valueEffect, 0);
    EXPECT_EQ(result.drivers[2].costEffect, 0);
    EXPECT_NEAR(sumOfEffects(result), result.change(), 1e-14);
}

TEST(RoiDrivers, RefuseWhereNothingWasSpent)
{
    EXPECT_EQ(roiDrivers({}).missing, NoDrivers::NoCostBefore);
    EXPECT_EQ(roiDrivers({change(1, 5, 0, 5, 10)}).missing, NoDrivers::NoCostBefore);
    EXPECT_EQ(roiDrivers({change(1, 5, 10, 5, 0)}).missing, NoDrivers::NoCostAfter);
    EXPECT_EQ(roiDrivers({change(1, 5, 10, 5, 8), change(2, 0, 0, 0, -9)}).missing, NoDrivers::NoCostAfter);
}

TEST(RoiDrivers, RefuseSumsThatDoNotFit)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    EXPECT_EQ(roiDrivers({change(1, most, 1, 0, 1), change(2, 1, 1, 0, 1)}).missing, NoDrivers::TooLarge);
    const RoiDrivers extreme = roiDrivers({change(1, most, most, -most, most)});
    ASSERT_TRUE(extreme.isAvailable());
    EXPECT_NEAR(sumOfEffects(extreme), extreme.change(), 1e-12);
}

TEST(RoiDrivers, AlwaysAddUp)
{
    std::mt19937 engine(4711); // NOLINT(cert-msc51-cpp,cert-msc32-c): the same numbers on every run
    std::uniform_int_distribution<qint64> value(-50'000, 2'000'000);
    std::uniform_int_distribution<qint64> cost(0, 800'000);
    for (int round = 0; round < 500; ++round) {
        QVector<ChannelChange> channels;
        for (int i = 0; i <= round % 12; ++i) {
            // Some cost nothing, some are new, some have gone; the first always costs something.
            const bool isFree = i % 4 == 1;
            const bool isNew = i % 4 == 2;
            const bool hasGone = i % 4 == 3;
            channels.push_back(change(i + 1, isNew ? 0 : value(engine),
                                      isFree || isNew ? 0 : 1 + cost(engine), hasGone ? 0 : value(engine),
                                      isFree || hasGone ? 0 : 1 + cost(engine)));
        }
        const RoiDrivers result = roiDrivers(channels);
        ASSERT_TRUE(result.isAvailable());
        const double scale = 1 + std::abs(result.roiBefore) + std::abs(result.roiAfter);
        ASSERT_NEAR(sumOfEffects(result), result.change(), 1e-10 * scale) << "round " << round;
    }
}

TEST(RoiDrivers, DoNotDependOnTheOrderOfTheChannels)
{
    const ChannelChange first = change(1, 12'000, 4'000, 13'000, 4'200);
    const ChannelChange second = change(2, 8'000, 3'000, 6'500, 3'600);
    const RoiDrivers one = roiDrivers({first, second});
    const RoiDrivers other = roiDrivers({second, first});
    EXPECT_DOUBLE_EQ(one.drivers[0].valueEffect, other.drivers[1].valueEffect);
    EXPECT_DOUBLE_EQ(one.drivers[0].costEffect, other.drivers[1].costEffect);
}

qint64 at(const QJsonObject &object, const char *key, qsizetype index)
{
    return object[QLatin1String(key)].toArray()[index].toInteger();
}

TEST(RoiDrivers, AgreeWithIndependentNumbers)
{
    QFile file(QStringLiteral(PAYOFF_SOURCE_DIR "/../shared/data/reference_values.json"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "reference_values.json is not here";
    const QJsonObject methods = QJsonDocument::fromJson(file.readAll())[QLatin1String("methods")].toObject();
    const QJsonArray cases = methods[QLatin1String("decomp.roi_change_ratio_of_sums")].toArray();
    ASSERT_FALSE(cases.isEmpty());
    for (const QJsonValue &each : cases) {
        const QJsonObject inputs = each[QLatin1String("inputs")].toObject();
        const QJsonObject expected = each[QLatin1String("expected")].toObject();
        const double tolerance = each[QLatin1String("tolerance")].toDouble();
        QVector<ChannelChange> channels;
        for (qsizetype i = 0; i < inputs[QLatin1String("V0")].toArray().size(); ++i)
            channels.push_back(change(i + 1, at(inputs, "V0", i), at(inputs, "C0", i), at(inputs, "V1", i),
                                      at(inputs, "C1", i)));
        const RoiDrivers result = roiDrivers(channels);
        EXPECT_NEAR(result.change(), expected[QLatin1String("dROI")].toDouble(), tolerance);
        for (qsizetype i = 0; i < result.drivers.size(); ++i) {
            const auto wanted = [&](const char *key) {
                return expected[QLatin1String(key)].toArray()[i].toDouble();
            };
            EXPECT_NEAR(result.drivers[i].valueEffect, wanted("value_effect"), tolerance);
            EXPECT_NEAR(result.drivers[i].costEffect, wanted("cost_effect"), tolerance);
        }
    }
}

} // namespace
} // namespace payoff
