// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/totals.h"

#include "core/transfer/recognition.h"
#include "tests/core/transfer/importing.h"

namespace payoff {

namespace {

TotalsRow row(const char *label, std::initializer_list<std::pair<Measure, qint64>> values)
{
    TotalsRow made;
    made.label = QString::fromLatin1(label);
    for (const auto &[measure, value] : values) {
        made.reported |= bit(measure);
        made.values[std::size_t(measure)] = value;
    }
    return made;
}

RowSums sums(std::initializer_list<std::pair<Measure, qint64>> values)
{
    const TotalsRow made = row("", values);
    return {made.reported, made.values};
}

using FilesWithTotals = Importing;

} // namespace

TEST(Totals, AreComparedByTheRowThatComesNearest)
{
    const auto check = checkTotals({row("Total: Account", {{Measure::AdSpend, 900}, {Measure::Clicks, 9}}),
                                    row("Total: Campaigns", {{Measure::AdSpend, 500}, {Measure::Clicks, 5}})},
                                   sums({{Measure::AdSpend, 500}, {Measure::Clicks, 4}}), true);
    ASSERT_TRUE(check);
    EXPECT_EQ(check->label, QStringLiteral("Total: Campaigns"));
    EXPECT_EQ(check->differing(), QVector<ComparedTotal>({{Measure::Clicks, 5, 4}}));
}

TEST(Totals, SayNothingOfWhatDoesNotAddUp)
{
    EXPECT_FALSE(checkTotals({row("Total", {{Measure::Reach, 5}, {Measure::Followers, 7}})},
                             sums({{Measure::Reach, 9}, {Measure::Followers, 9}}), true));
    EXPECT_FALSE(checkTotals({row("Total", {{Measure::AdSpend, 5}})}, sums({{Measure::AdSpend, 9}}), false))
        << "amounts of several currencies";
    EXPECT_FALSE(checkTotals({row("Total", {{Measure::Clicks, 5}})}, sums({{Measure::Likes, 5}}), true));
    EXPECT_FALSE(checkTotals({}, sums({{Measure::Likes, 5}}), true));
}

TEST_F(FilesWithTotals, TellWhereTheirRowsAddUpToSomethingElse)
{
    const ImportReport report = importLines(
        {QStringLiteral("day,channel,spend,clicks,reach"), QStringLiteral("2026-03-01,Facebook,10.00,5,100"),
         QStringLiteral("2026-03-02,Facebook,20.50,x,100"), QStringLiteral("2026-03-03,Facebook,1.00,2,100"),
         QStringLiteral("Total,,31.50,7,150")});
    ASSERT_TRUE(report.totals);
    EXPECT_EQ(report.totals->label, QStringLiteral("Total"));
    EXPECT_EQ(report.totals->differing(), QVector<ComparedTotal>({{Measure::AdSpend, 3150, 1100}}))
        << "the row that was left out is missing";
    EXPECT_EQ(report.totals->currency, currency("EUR"));
    EXPECT_FALSE(
        importLines({QStringLiteral("day,channel,spend"), QStringLiteral("2026-03-01,Facebook,1")}).totals);
}

} // namespace payoff
