// SPDX-License-Identifier: GPL-3.0-or-later
// The example of docs/formulas.md: every figure there was worked out by hand.
#include "core/roi/queryengine.h"

#include "core/campaigns/campaigntable.h"
#include "core/storage/repository.h"
#include "tests/support/tempworkspace.h"

namespace payoff {
namespace {

constexpr qint64 wholeUnits = 1'000; // of counts that are kept in thousandths

Cost cost(CostCategory category, qint64 minor, const char *first, const char *last)
{
    Cost made;
    made.category = category;
    made.amount = euros(minor);
    made.span = {day(first), day(last)};
    return made;
}

class WorkedExample : public testing::Test {
protected:
    WorkedExample()
    {
        addReported();
        addRules();
        addLedger();
        addValue();
    }

    /// The figure of a channel (null: of all) in those months.
    FigureValue ask(const char *key, ChannelId channel, const char *first = "2026-01",
                    const char *last = "2026-03", Bases bases = {})
    {
        Query query;
        query.figures = {Figure::fromKey(QString::fromLatin1(key)).value()};
        query.days = DayRange{month(first).first(), month(last).last()};
        query.bases = bases;
        if (!channel.isNull())
            query.by = {Dimension::Channel};
        const auto result = valueOf(runQuery(*m_workspace, query));
        for (const QueryRow &row : result.rows) {
            if (channel.isNull() || row.keys.front().id == channel.value)
                return row.values.front();
        }
        ADD_FAILURE() << "no row of " << key;
        return {};
    }
    /// In minor units; no value: −1.
    qint64 minor(const char *key, ChannelId channel, const char *first, const char *last = nullptr,
                 Bases bases = {})
    {
        return ask(key, channel, first, last ? last : first, bases).sum.value_or(-1);
    }
    qint64 ofQuarter(const char *key, ChannelId channel = {}, Bases bases = {})
    {
        return minor(key, channel, "2026-01", "2026-03", bases);
    }
    double ratio(const char *key, ChannelId channel, Bases bases = {})
    {
        return ask(key, channel, "2026-01", "2026-03", bases).ratio.value_or(-1);
    }

    TempWorkspace m_workspace;
    ChannelId m_meta = m_workspace.addChannel("Meta");
    ChannelId m_linkedIn = m_workspace.addChannel("LinkedIn");

private:
    void addReported();
    void addRules();
    void addLedger();
    void addShared();
    void addDirect();
    void addValue();
};

void WorkedExample::addReported()
{
    const SourceId source = m_workspace.addSource("plain");
    const auto row = [&](ChannelId channel, const char *month, Paid paid, Reported values) {
        ResultRow made = resultRow(source, channel, {}, wholeMonth(month), values);
        made.key.paid = paid;
        return made;
    };
    m_workspace.insertRows({
        row(m_meta, "2026-01", Paid::Paid,
            {{Measure::AdSpend, 60'000},
             {Measure::Impressions, 120'000},
             {Measure::Clicks, 1'500},
             {Measure::Leads, 30 * wholeUnits},
             {Measure::Purchases, 20 * wholeUnits},
             {Measure::NewCustomers, 16},
             {Measure::Posts, 8},
             {Measure::Revenue, 200'000}}),
        row(m_linkedIn, "2026-01", Paid::Paid,
            {{Measure::AdSpend, 40'000},
             {Measure::Impressions, 40'000},
             {Measure::Clicks, 300},
             {Measure::Leads, 12 * wholeUnits},
             {Measure::NewCustomers, 3},
             {Measure::Posts, 2},
             {Measure::Revenue, 90'000}}),
        row(m_meta, "2026-02", Paid::Paid,
            {{Measure::AdSpend, 30'000},
             {Measure::Impressions, 60'000},
             {Measure::Clicks, 800},
             {Measure::Leads, 18 * wholeUnits},
             {Measure::Purchases, 10 * wholeUnits},
             {Measure::NewCustomers, 8},
             {Measure::Posts, 6},
             {Measure::Revenue, 110'000}}),
        row(m_linkedIn, "2026-02", Paid::Paid,
            {{Measure::AdSpend, 30'000},
             {Measure::Impressions, 30'000},
             {Measure::Clicks, 250},
             {Measure::Leads, 10 * wholeUnits},
             {Measure::NewCustomers, 2},
             {Measure::Posts, 1},
             {Measure::Revenue, 50'000}}),
        row(m_meta, "2026-03", Paid::Organic,
            {{Measure::Impressions, 20'000},
             {Measure::Clicks, 200},
             {Measure::Posts, 4},
             {Measure::Revenue, 15'000}}),
        row(m_linkedIn, "2026-03", Paid::Paid,
            {{Measure::AdSpend, 50'000},
             {Measure::Impressions, 50'000},
             {Measure::Clicks, 400},
             {Measure::Leads, 20 * wholeUnits},
             {Measure::NewCustomers, 5},
             {Measure::Revenue, 160'000}}),
    });
}

void WorkedExample::addRules()
{
    SharingRule percentages;
    percentages.category = CostCategory::TeamTime;
    percentages.from = month("2026-01");
    percentages.sharing = Sharing::Percentages;
    percentages.percentages = {{m_meta, 700'000}, {m_linkedIn, 300'000}};
    m_workspace.add(percentages);
    SharingRule leads;
    leads.category = CostCategory::Content;
    leads.from = month("2026-01");
    leads.sharing = Sharing::Results;
    leads.measure = Measure::Leads;
    m_workspace.add(leads);
}

void WorkedExample::addLedger()
{
    addShared();
    addDirect();
}

void WorkedExample::addShared()
{
    Cost tools = cost(CostCategory::Tools, 10'000, "2026-01-01", "2026-01-31"); // a
    tools.recurrence = Recurrence::Monthly;
    m_workspace.add(tools);
    Cost licence = cost(CostCategory::Tools, 36'500, "2026-01-01", "2026-12-31"); // b
    licence.recurrence = Recurrence::Yearly;
    licence.rule = Sharing::Even;
    m_workspace.add(licence);
    m_workspace.add(cost(CostCategory::Content, 6'000, "2026-01-15", "2026-01-15")); // c
    Cost training = cost(CostCategory::Training, 9'000, "2026-01-01", "2026-03-31"); // g
    training.recurrence = Recurrence::Quarterly;
    training.rule = Sharing::Posts;
    m_workspace.add(training);
    Cost team = cost(CostCategory::TeamTime, 45'000, "2026-03-01", "2026-03-31"); // h
    team.hours = 10 * wholeUnits;
    team.hourlyRate = 4'500;
    m_workspace.add(team);
    Cost weekly = cost(CostCategory::Other, 700, "2026-03-02", "2026-03-08"); // k
    weekly.recurrence = Recurrence::Weekly;
    weekly.until = day("2026-03-16");
    weekly.rule = Sharing::Hours;
    m_workspace.add(weekly);
}

void WorkedExample::addDirect()
{
    const CampaignId launch = m_workspace.addCampaign("Launch", {m_meta, m_linkedIn});
    Campaign planned = valueOf(Repository<Campaign>(m_workspace.database()).find(launch));
    Campaign budgeted = planned;
    budgeted.channels = {{m_meta, 200'000}, {m_linkedIn, 100'000}};
    m_workspace.apply(changed(planned, budgeted));
    Cost creators = cost(CostCategory::Creators, 90'000, "2026-01-16", "2026-02-14"); // d
    creators.campaign = launch;
    m_workspace.add(creators);
    const auto charge = [&](ChannelId channel, Cost made) {
        made.channel = channel;
        m_workspace.add(made);
    };
    charge(m_meta, cost(CostCategory::Content, 25'000, "2026-02-10", "2026-02-10")); // e
    charge(m_linkedIn, cost(CostCategory::AdSpend, 31'000, "2026-02-28", "2026-02-28")); // f
    m_workspace.apply(added(InvoicedMonth{m_linkedIn, month("2026-02")}));
    Cost hour = cost(CostCategory::TeamTime, 3'000, "2026-03-03", "2026-03-03"); // i
    hour.hours = wholeUnits;
    hour.hourlyRate = 3'000;
    charge(m_meta, hour);
    Cost hours = cost(CostCategory::TeamTime, 6'000, "2026-03-03", "2026-03-03"); // j
    hours.hours = 2 * wholeUnits;
    hours.hourlyRate = 3'000;
    charge(m_linkedIn, hours);
    Cost agency = cost(CostCategory::Agency, 100'000, "2026-03-05", "2026-03-05"); // l
    agency.amount.currency = currency("USD");
    agency.rate = 921'500;
    charge(m_linkedIn, agency);
    Cost credit = cost(CostCategory::Agency, -5'000, "2026-03-20", "2026-03-20"); // m
    credit.isCredit = true;
    charge(m_linkedIn, credit);
}

void WorkedExample::addValue()
{
    ValueRule lead;
    lead.measure = Measure::Leads;
    lead.from = day("2026-01-01");
    lead.low = 400;
    lead.likely = 500;
    lead.high = 600;
    m_workspace.add(lead);
    lead.channel = m_linkedIn;
    lead.low = 1'000;
    lead.likely = 1'500;
    lead.high = 2'000;
    m_workspace.add(lead);
    m_workspace.add(Margin{{}, day("2026-01-01"), 600'000, {}});
    m_workspace.add(Margin{{}, day("2026-03-01"), 500'000, {}});
    Baseline january;
    january.month = month("2026-01");
    january.amount = 80'000;
    m_workspace.add(january);
    Settings settings = m_workspace->settings();
    settings.customer =
        CustomerValue{10'000, 800'000, 100'000, CustomerPeriod::Year, ClvConvention::FirstMarginNow, {}};
    m_workspace.apply(changed(m_workspace->settings(), settings));
}

TEST_F(WorkedExample, ChargesDirectCostByMonth)
{
    EXPECT_EQ(minor("other_direct_cost", m_meta, "2026-01"), 32'000);
    EXPECT_EQ(minor("other_direct_cost", m_linkedIn, "2026-01"), 16'000);
    EXPECT_EQ(minor("other_direct_cost", m_meta, "2026-02"), 53'000);
    EXPECT_EQ(minor("other_direct_cost", m_linkedIn, "2026-02"), 14'000);
    EXPECT_EQ(minor("other_direct_cost", m_meta, "2026-03"), 3'000);
    EXPECT_EQ(minor("other_direct_cost", m_linkedIn, "2026-03"), 93'150);
}

TEST_F(WorkedExample, SharesCostByEveryRule)
{
    EXPECT_EQ(minor("shared_cost", m_meta, "2026-01"), 14'316);
    EXPECT_EQ(minor("shared_cost", m_linkedIn, "2026-01"), 7'884);
    EXPECT_EQ(minor("shared_cost", m_meta, "2026-02"), 8'718);
    EXPECT_EQ(minor("shared_cost", m_linkedIn, "2026-02"), 6'882);
    EXPECT_EQ(minor("shared_cost", m_meta, "2026-03"), 36'849);
    EXPECT_EQ(minor("shared_cost", m_linkedIn, "2026-03"), 26'451);
    EXPECT_EQ(minor("shared_cost", {}, "2026-01"), 22'200);
    EXPECT_EQ(minor("shared_cost", {}, "2026-02"), 15'600);
    EXPECT_EQ(minor("shared_cost", {}, "2026-03"), 63'300);
}

TEST_F(WorkedExample, TakesThePartOfAMonthByThePrefixRule)
{
    Query query;
    query.figures = {Derived::SharedCost};
    query.days = DayRange{day("2026-02-01"), day("2026-02-15")};
    query.filters.channels = {m_meta};
    EXPECT_EQ(valueOf(runQuery(*m_workspace, query)).rows.front().values.front().sum, 4'671);
}

TEST_F(WorkedExample, TakesAdSpendFromTheInvoiceWhereAMonthGoesByIt)
{
    EXPECT_EQ(minor("ad_spend", m_linkedIn, "2026-02"), 31'000);
    EXPECT_EQ(ofQuarter("ad_spend", m_linkedIn), 121'000);
    EXPECT_EQ(ofQuarter("ad_spend", m_meta), 90'000);
    EXPECT_EQ(ask("ad_spend", m_meta, "2026-03", "2026-03").missing, Missing::NotReported);
}

TEST_F(WorkedExample, AddsCostUpAcrossAndDown)
{
    EXPECT_EQ(minor("cost", m_meta, "2026-01"), 106'316);
    EXPECT_EQ(minor("cost", m_linkedIn, "2026-01"), 63'884);
    EXPECT_EQ(minor("cost", m_meta, "2026-02"), 91'718);
    EXPECT_EQ(minor("cost", m_linkedIn, "2026-02"), 51'882);
    EXPECT_EQ(minor("cost", m_meta, "2026-03"), 39'849);
    EXPECT_EQ(minor("cost", m_linkedIn, "2026-03"), 169'601);
    EXPECT_EQ(ofQuarter("cost", m_meta), 237'883);
    EXPECT_EQ(ofQuarter("cost", m_linkedIn), 285'367);
    EXPECT_EQ(ofQuarter("cost"), 523'250);
    EXPECT_EQ(ofQuarter("ad_spend") + ofQuarter("other_direct_cost") + ofQuarter("shared_cost"), 523'250);
}

TEST_F(WorkedExample, ValuesOnEveryBasis)
{
    const Bases contribution{ValueBasis::Contribution, CostBasis::Loaded, TimeView::Outcome};
    const Bases value{ValueBasis::Value, CostBasis::Loaded, TimeView::Outcome};
    const Bases incremental{ValueBasis::Incremental, CostBasis::Loaded, TimeView::Outcome};
    EXPECT_EQ(ofQuarter("revenue"), 625'000);
    EXPECT_EQ(ofQuarter("assumed_value", m_meta), 24'000);
    EXPECT_EQ(ofQuarter("assumed_value", m_linkedIn), 63'000);
    EXPECT_EQ(ofQuarter("value", m_meta, value), 349'000);
    EXPECT_EQ(ofQuarter("value", m_linkedIn, value), 363'000);
    EXPECT_EQ(ofQuarter("value", {}, value), 712'000);
    EXPECT_EQ(ofQuarter("value", m_meta, contribution), 217'500);
    EXPECT_EQ(ofQuarter("value", m_linkedIn, contribution), 227'000);
    EXPECT_EQ(ofQuarter("value", {}, contribution), 444'500);
    EXPECT_EQ(ofQuarter("value", {}, incremental), 364'500);
    EXPECT_EQ(ask("value", m_meta, "2026-01", "2026-03", incremental).missing, Missing::NoBaseline);
    EXPECT_EQ(ofQuarter("net_return", m_meta), 87'117);
    EXPECT_EQ(ofQuarter("net_return", m_linkedIn), 14'633);
    EXPECT_EQ(ofQuarter("net_return"), 101'750);
}

TEST_F(WorkedExample, DividesSumsForReturn)
{
    constexpr double tolerance = 5e-7;
    const Bases onValue{ValueBasis::Value, CostBasis::Direct, TimeView::Outcome};
    const Bases onMargin{ValueBasis::Contribution, CostBasis::Ads, TimeView::Outcome};
    EXPECT_NEAR(ratio("roi", m_meta), 0.366218, tolerance);
    EXPECT_NEAR(ratio("roi", m_linkedIn), 0.051278, tolerance);
    EXPECT_NEAR(ratio("roi", m_meta, onValue), 0.960674, tolerance);
    EXPECT_NEAR(ratio("roi", m_linkedIn, onValue), 0.486791, tolerance);
    EXPECT_NEAR(ratio("roi", m_meta, onMargin), 1.416667, tolerance);
    EXPECT_NEAR(ratio("roi", m_linkedIn, onMargin), 0.876033, tolerance);
    EXPECT_NEAR(ratio("roas", m_meta), 3.444444, tolerance);
    EXPECT_NEAR(ratio("roas", m_linkedIn), 2.479339, tolerance);
    EXPECT_EQ(ask("roas", m_meta).leftOutCells, 1);
}

TEST_F(WorkedExample, DividesSumsForWhatThingsCost)
{
    constexpr double tolerance = 5e-5; // in minor units
    EXPECT_NEAR(ratio("cac", m_meta), 9'911.7917, tolerance);
    EXPECT_NEAR(ratio("cac", m_linkedIn), 28'536.7, tolerance);
    EXPECT_NEAR(ratio("aov", m_meta), 10'333.3333, tolerance);
    EXPECT_EQ(ask("aov", m_linkedIn).missing, Missing::NotReported);
    EXPECT_NEAR(ratio("cpl", m_meta), 4'955.8958, tolerance);
    EXPECT_NEAR(ratio("cpl", m_linkedIn), 6'794.4524, tolerance);
    EXPECT_NEAR(ratio("cpc", m_meta), 39.1304, tolerance);
    EXPECT_NEAR(ratio("cpc", m_linkedIn), 127.3684, tolerance);
    EXPECT_NEAR(ratio("cpm", m_meta), 500, tolerance);
    EXPECT_NEAR(ratio("cpm", m_linkedIn), 1'008.3333, tolerance);
    EXPECT_NEAR(ratio("ctr", m_meta), 0.0125, tolerance);
    EXPECT_NEAR(ratio("ctr", m_linkedIn), 0.007917, 5e-7);
    EXPECT_NEAR(ratio("lead_conversion_rate", m_meta), 0.5, tolerance);
    EXPECT_NEAR(ratio("lead_conversion_rate", m_linkedIn), 0.238095, 5e-7);
}

TEST_F(WorkedExample, TellsWhatACustomerIsWorth)
{
    EXPECT_NEAR(ratio("gross_margin", m_meta), 0.595385, 5e-7);
    EXPECT_NEAR(ratio("gross_margin", m_linkedIn), 0.546667, 5e-7);
    EXPECT_NEAR(ratio("break_even_revenue", m_meta), 399'545, 0.5);
    EXPECT_NEAR(ratio("break_even_revenue", m_linkedIn), 522'013, 0.5);
    EXPECT_NEAR(ratio("clv", m_meta), 36'666.6667, 5e-5);
    EXPECT_NEAR(ratio("clv_cac", m_meta), 3.699298, 5e-7);
    EXPECT_NEAR(ratio("clv_cac", m_linkedIn), 1.284895, 5e-7);
    EXPECT_NEAR(ratio("customer_payback", m_meta), 11.882, 5e-4);
    EXPECT_NEAR(ratio("customer_payback", m_linkedIn), 45.478, 5e-4);
    EXPECT_DOUBLE_EQ(ratio("campaign_payback", m_meta), 1);
    EXPECT_DOUBLE_EQ(ratio("campaign_payback", m_linkedIn), 1);
}

} // namespace
} // namespace payoff
