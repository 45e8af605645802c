// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/rowsorter.h"

#include "tests/support/tempworkspace.h"

#include <map>
#include <random>

namespace payoff {

namespace {

const std::vector<Measure> fileMeasures{Measure::AdSpend, Measure::Clicks, Measure::Reach};

std::vector<RowIdentity> someIdentities(int count)
{
    std::vector<RowIdentity> identities;
    for (int i = 0; i < count; ++i) {
        RowIdentity each;
        each.channel = {i % 3};
        each.campaign = {count - i / 2}; // two tuples may be one identity
        identities.push_back(each);
    }
    return identities;
}

RowBlock block(std::mt19937 &random, int rows, int identities)
{
    RowBlock made(fileMeasures.size());
    for (int i = 0; i < rows; ++i) {
        made.tuples.push_back(quint32(random() % unsigned(identities)));
        const Day first{qint32(random() % 400) - 200};
        made.spans.push_back({first, first.plus(qint64(random() % 3))});
        made.masks.push_back(random() % 8);
        for (std::size_t at = 0; at < fileMeasures.size(); ++at)
            made.values.push_back((made.masks.back() >> at & 1) != 0 ? qint64(random()) - (1LL << 31) : 0);
        made.fileRows.push_back(1);
    }
    return made;
}

using Key = std::tuple<ChannelId, Day, Day, CampaignId>;
struct Sum {
    quint64 mask = 0;
    qint64 spend = 0;
    quint32 rows = 0;
    friend bool operator==(const Sum &, const Sum &) = default;
};

} // namespace

TEST(RowSorter, SumsAndOrdersLikeAMapWhetherInMemoryOrNot)
{
    for (const qsizetype memory : {qsizetype(0), qsizetype(20'000), RowSorter::defaultBytesInMemory}) {
        std::mt19937 random(7);
        const auto identities = someIdentities(40);
        RowSorter sorter(fileMeasures, memory);
        std::map<Key, Sum> expected;
        for (const int rows : {5000, 1, 0, 7000, 300}) {
            const RowBlock made = block(random, rows, 40);
            for (std::size_t i = 0; i < made.size(); ++i) {
                const RowIdentity &identity = identities[made.tuples[i]];
                Sum &sum =
                    expected[{identity.channel, made.spans[i].first, made.spans[i].last, identity.campaign}];
                sum.mask |= made.masks[i];
                sum.spend += made.valuesOf(i)[0];
                ++sum.rows;
            }
            ASSERT_TRUE(sorter.add(made, identities));
        }
        sorter.finish(identities);
        auto next = expected.begin();
        RowBlock sorted(fileMeasures.size());
        while (true) {
            ASSERT_TRUE(sorter.next(100, sorted));
            if (sorted.size() == 0)
                break;
            for (std::size_t i = 0; i < sorted.size(); ++i, ++next) {
                ASSERT_NE(next, expected.end());
                const RowIdentity &identity = identities[sorted.tuples[i]];
                EXPECT_EQ(
                    (Key{identity.channel, sorted.spans[i].first, sorted.spans[i].last, identity.campaign}),
                    next->first);
                const quint64 reach = next->second.rows > 1 ? 4U : 0U;
                EXPECT_EQ((Sum{sorted.masks[i], sorted.valuesOf(i)[0], sorted.fileRows[i]}),
                          (Sum{next->second.mask & ~reach, next->second.spend, next->second.rows}));
            }
        }
        EXPECT_EQ(next, expected.end());
    }
}

TEST(RowSorter, SaysWhenASumDoesNotFit)
{
    RowSorter sorter(fileMeasures);
    RowBlock rows(fileMeasures.size());
    for (int i = 0; i < 2; ++i) {
        rows.tuples.push_back(0);
        rows.spans.push_back({Day{1}, Day{1}});
        rows.masks.push_back(1);
        rows.values.insert(rows.values.end(), {std::numeric_limits<qint64>::max(), 0, 0});
        rows.fileRows.push_back(1);
    }
    ASSERT_TRUE(sorter.add(rows, {RowIdentity{}}));
    sorter.finish({RowIdentity{}});
    RowBlock sorted(fileMeasures.size());
    const auto summed = sorter.next(10, sorted);
    ASSERT_FALSE(summed);
    EXPECT_EQ(summed.error().code, ErrorCode::Overflow);
}

} // namespace payoff
