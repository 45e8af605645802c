// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/valuerecords.h"

#include "tests/support/tempworkspace.h"
#include "tests/ui/locales.h"

#include <QAbstractItemModelTester>

namespace payoff {
namespace {

ValueRule rule(qint64 id, const char *from, std::optional<ChannelId> channel = {})
{
    ValueRule made;
    made.id = {id};
    made.measure = Measure::Leads;
    made.channel = channel;
    made.from = day(from);
    made.low = 1'000;
    made.likely = 2'000;
    made.high = 3'000;
    made.origin = QStringLiteral("Sales team");
    return made;
}

TEST(ValueRecords, EndARuleWhereALaterOneOfItsKindBegins)
{
    Contents contents;
    Channel facebook;
    facebook.id = {1};
    facebook.name = QStringLiteral("Facebook");
    contents.channels = {facebook};
    contents.valueRules = {rule(1, "2026-01-01"), rule(2, "2026-05-01"), rule(3, "2026-02-01", ChannelId{1})};
    contents.valueRules[2].isCountedInRevenue = true;
    contents.valueRules[1].high = contents.valueRules[1].low = 2'000;
    const QVector<Record> records = valueRuleRecords(contents, currency("EUR"), inEnglish);
    ASSERT_EQ(records.size(), 3);
    ASSERT_EQ(records[0].cells.size(), valueRuleColumns().size());
    EXPECT_EQ(records[0].cells[0].text, QStringLiteral("Leads"));
    EXPECT_EQ(records[0].cells[1].text, QStringLiteral("All others"));
    EXPECT_EQ(records[0].cells[2].text, inEnglish.range({day("2026-01-01"), day("2026-04-30")}));
    EXPECT_EQ(records[0].cells[2].toolTip, QStringLiteral("It ends where the rule from May 1, 2026 begins."));
    EXPECT_EQ(records[0].cells[3].text, QStringLiteral("€20.00"));
    EXPECT_EQ(records[0].cells[4].text, QStringLiteral("€10.00 to €30.00"));
    EXPECT_EQ(records[1].cells[2].text, QStringLiteral("from May 1, 2026"));
    EXPECT_EQ(records[1].cells[4].text, QStringLiteral("certain"));
    EXPECT_EQ(records[2].cells[1].text, QStringLiteral("Facebook"));
    EXPECT_EQ(records[2].cells[2].text, QStringLiteral("from February 1, 2026"));
    EXPECT_EQ(records[2].cells[5].text, QStringLiteral("reported as revenue: adds nothing"));
}

TEST(ValueRecords, ListMarginsAndBaselines)
{
    Contents contents;
    Campaign spring;
    spring.id = {4};
    spring.name = QStringLiteral("Spring");
    contents.campaigns = {spring};
    contents.margins = {{{1}, day("2026-01-01"), 400'000, {}}, {{2}, day("2026-03-01"), 425'000, {}}};
    contents.baselines = {{{1}, {}, month("2026-03"), 100'000, {}}, {{2}, CampaignId{4}, {}, 5'000, {}}};
    const QVector<Record> margins = marginRecords(contents, inEnglish);
    ASSERT_EQ(margins.size(), 2);
    EXPECT_EQ(margins[0].cells[0].text, inEnglish.range({day("2026-01-01"), day("2026-02-28")}));
    EXPECT_EQ(margins[0].cells[1].text, QStringLiteral("40%"));
    EXPECT_EQ(margins[1].cells[1].text, QStringLiteral("42.5%"));
    const QVector<Record> baselines = baselineRecords(contents, currency("EUR"), inEnglish);
    ASSERT_EQ(baselines.size(), 2);
    EXPECT_EQ(baselines[0].cells[0].text, QStringLiteral("March 2026"));
    EXPECT_EQ(baselines[0].cells[1].text, QStringLiteral("€1,000.00"));
    EXPECT_EQ(baselines[1].cells[0].text, QStringLiteral("Spring"));
    RecordModel model(baselineColumns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRecords(baselines);
    EXPECT_EQ(model.idAt(1), 2);
}

} // namespace
} // namespace payoff
