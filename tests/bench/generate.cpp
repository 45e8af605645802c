// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a table of made-up results as an agency might export it: `generate ROWS [FIRST_YEAR] > file.csv`.
// The same arguments give the same bytes.
#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

constexpr int channelCount = 8;
constexpr int campaignCount = 320;
constexpr int years = 10;
constexpr int daysOfYears = years * 365;
constexpr int shortestCampaign = 125;
constexpr int longestCampaign = 215;

constexpr std::array channels{"Facebook", "Instagram", "LinkedIn",  "TikTok",
                              "YouTube",  "X",         "Pinterest", "Snapchat"};

/// xorshift64*: the same on every machine.
class Random {
public:
    std::uint64_t below(std::uint64_t limit)
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return (m_state * 0x2545F4914F6CDD1DULL >> 16) % limit;
    }

private:
    std::uint64_t m_state = 0x9E3779B97F4A7C15ULL;
};

struct Date {
    int year;
    int month = 1;
    int day = 1;

    void advance()
    {
        static constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const bool isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        if (++day <= lengths[std::size_t(month - 1)] + (isLeap && month == 2 ? 1 : 0))
            return;
        day = 1;
        if (++month > 12) {
            month = 1;
            ++year;
        }
    }
};

struct Campaign {
    int channel = 0;
    int first = 0; ///< days since the beginning
    int days = 0;
    std::string name;
};

class Writer {
public:
    ~Writer() { std::fwrite(m_text.data(), 1, m_text.size(), stdout); }
    Writer() { m_text.reserve(1 << 20); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    Writer &text(const char *text)
    {
        m_text += text;
        m_text += ',';
        return *this;
    }
    Writer &number(std::uint64_t number)
    {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        m_text.append(digits.data(), end);
        m_text += ',';
        return *this;
    }
    Writer &money(std::uint64_t cents)
    {
        number(cents / 100);
        m_text.back() = '.';
        m_text += char('0' + cents / 10 % 10);
        m_text += char('0' + cents % 10);
        m_text += ',';
        return *this;
    }
    void endRow()
    {
        m_text.back() = '\n';
        if (m_text.size() < (1 << 20) - 256)
            return;
        std::fwrite(m_text.data(), 1, m_text.size(), stdout);
        m_text.clear();
    }

private:
    std::string m_text;
};

std::array<Campaign, campaignCount> plan(Random &random)
{
    std::array<Campaign, campaignCount> campaigns;
    for (int i = 0; i < campaignCount; ++i) {
        Campaign &each = campaigns[std::size_t(i)];
        each.channel = i % channelCount;
        // Spread over the years so that each channel has a campaign running at any time.
        const int slots = campaignCount / channelCount;
        each.first = std::max(0, i / channelCount * daysOfYears / slots - int(random.below(30)));
        each.days = shortestCampaign + int(random.below(longestCampaign - shortestCampaign));
        each.name = std::string(channels[std::size_t(each.channel)]) + " " + std::to_string(2000 + i);
    }
    return campaigns;
}

void writeRow(Writer &out, const char *day, const Campaign &campaign, int cell, Random &random)
{
    const std::uint64_t impressions = 200 + random.below(60'000);
    const std::uint64_t clicks = impressions * (1 + random.below(40)) / 1000;
    const std::uint64_t conversions = clicks * random.below(80) / 1000;
    out.text(day).text(channels[std::size_t(campaign.channel)]).text(campaign.name.c_str());
    out.text(("Audience " + std::to_string(1 + cell / 2)).c_str()).text(cell % 2 == 0 ? "paid" : "organic");
    out.money(cell % 2 == 0 ? clicks * (20 + random.below(180)) : 0).number(impressions);
    out.number(impressions * (50 + random.below(40)) / 100).number(clicks);
    out.number(clicks * (1 + random.below(4))).number(conversions / 2).number(conversions);
    out.money(conversions * (500 + random.below(9'500)));
    out.endRow();
}

} // namespace

int main(int argc, char **argv)
{
    const long long rows = argc > 1 ? std::atoll(argv[1]) : 1'000'000;
    Date date{argc > 2 ? std::atoi(argv[2]) : 2015};
    Random random;
    const auto campaigns = plan(random);
    Writer out;
    out.text("day").text("channel").text("campaign").text("segment").text("paid").text("cost");
    out.text("impressions").text("reach").text("clicks").text("engagements").text("leads");
    out.text("conversions").text("revenue").endRow();

    // Every day the same share of the rows, dealt out over the campaigns that run: no two rows have one key.
    long long written = 0;
    for (int day = 0; day < daysOfYears; ++day, date.advance()) {
        std::array<char, 40> text{};
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
        const long long wanted = rows * (day + 1) / daysOfYears;
        for (int round = 0; written < wanted; ++round) {
            for (const Campaign &each : campaigns) {
                if (written < wanted && day >= each.first && day < each.first + each.days) {
                    writeRow(out, text.data(), each, round, random);
                    ++written;
                }
            }
        }
    }
    return 0;
}
