// SPDX-License-Identifier: GPL-3.0-or-later
// Ratios over what is looked up: customers, followers, competitors, own measures, assumptions.
#include "core/benefits/benefittable.h"
#include "core/roi/figurecatalogue.h"
#include "core/roi/queryengine.h"
#include "tests/support/smallworkspace.h"

namespace payoff {
namespace {

class KpiLookups : public testing::Test {
protected:
    KpiLookups() { m_query.days = wholeMonth("2026-05"); }

    FigureValue ask(const QString &key, QVector<Dimension> by = {}, qint64 id = 0)
    {
        const auto catalogue = valueOf(FigureCatalogue::load(m_small.workspace.database()));
        m_query.figures = {valueOf(catalogue.fromKey(key))};
        m_query.by = std::move(by);
        const auto result = valueOf(runQuery(*m_small.workspace, m_query));
        for (const QueryRow &row : result.rows) {
            if (row.keys.isEmpty() || row.keys.front().id == id)
                return row.values.front();
        }
        return {};
    }
    FigureValue ask(const char *key, QVector<Dimension> by = {}, qint64 id = 0)
    {
        return ask(QString::fromLatin1(key), std::move(by), id);
    }

    void sell(const char *on, const char *hash, CustomerKind customer, qint64 minor = 5'000)
    {
        Sale sale;
        sale.outcomeDay = day(on);
        sale.channel = m_small.facebook;
        sale.customer = customer;
        sale.customerHash = QString::fromLatin1(hash);
        sale.amount = euros(minor);
        m_small.workspace.add(sale);
    }
    void type(ChannelId channel, const char *in, Measure measure, qint64 value)
    {
        m_small.workspace.apply(added(TypedCell{{channel, {}, month(in), measure}, value}));
    }
    OwnMeasure addOwn(const char *key, Combining combining, int digits = 0)
    {
        OwnMeasure measure;
        measure.key = QString::fromLatin1(key);
        measure.name = measure.key;
        measure.combining = combining;
        measure.digits = digits;
        return m_small.workspace.add(measure);
    }
    void record(const OwnMeasure &measure, ChannelId channel, const char *in, qint64 value)
    {
        m_small.workspace.apply(added(OwnValue{measure.id, channel, {}, month(in), value}));
    }
    void assume(const CustomerValue &customer)
    {
        const Settings before = m_small.workspace->settings();
        Settings after = before;
        after.customer = customer;
        m_small.workspace.apply(changed(before, after));
    }

    SmallWorkspace m_small;
    Query m_query;
};

TEST_F(KpiLookups, CountsEachCustomerOnce)
{
    sell("2026-05-02", "a", CustomerKind::New);
    sell("2026-05-09", "a", CustomerKind::Returning);
    sell("2026-05-10", "b", CustomerKind::Returning);
    sell("2026-05-11", "", CustomerKind::New);
    sell("2026-05-12", "", CustomerKind::Unknown); // may be anybody
    sell("2026-05-13", "c", CustomerKind::Unknown, -1'000); // a refund is no purchase
    EXPECT_EQ(ask("customers").sum, 3);
    EXPECT_EQ(ask("customers", {Dimension::Channel}, m_small.facebook.value).sum, 3);
    EXPECT_FALSE(ask("arpu").isFallback);
    EXPECT_DOUBLE_EQ(*ask("arpu").ratio, 57'000.0 / 3);
    EXPECT_EQ(ask("customers", {Dimension::Segment}).missing, Missing::NotReported);
}

TEST_F(KpiLookups, FallsBackToRevenuePerFollower)
{
    EXPECT_EQ(ask("arpu").missing, Missing::NotReported);
    type(m_small.facebook, "2026-05", Measure::Followers, 2'000);
    const FigureValue arpu = ask("arpu", {Dimension::Channel}, m_small.facebook.value);
    EXPECT_TRUE(arpu.isFallback);
    EXPECT_DOUBLE_EQ(*arpu.ratio, 25); // 500.00 over 2,000 people
}

TEST_F(KpiLookups, TakesTheMeanOfFollowersOverTheEndsOfMonths)
{
    type(m_small.facebook, "2026-04", Measure::Followers, 1'000);
    type(m_small.facebook, "2026-05", Measure::Followers, 2'000);
    m_query.days = DayRange{day("2026-03-01"), day("2026-05-31")};
    EXPECT_DOUBLE_EQ(*ask("mean_followers").ratio, 1'500); // March says nothing
    EXPECT_EQ(ask("followers").sum, 2'000);
}

TEST_F(KpiLookups, ComparesMentionsOfAMonthWithThoseOfCompetitors)
{
    type(m_small.facebook, "2026-05", Measure::MentionsPositive, 20);
    type(m_small.linkedIn, "2026-05", Measure::MentionsUnclassified, 10);
    EXPECT_EQ(ask("mentions").sum, 30);
    EXPECT_EQ(ask("share_of_voice").missing, Missing::NotReported);
    Competitor rival;
    rival.name = QStringLiteral("Rival");
    rival.mentions = {{month("2026-05"), 40, {}, 5, 25}, {month("2026-04"), 500, {}, {}, {}}};
    m_small.workspace.add(rival);
    EXPECT_EQ(ask("competitor_mentions").sum, 70);
    EXPECT_DOUBLE_EQ(*ask("share_of_voice").ratio, 0.3);
}

TEST_F(KpiLookups, KnowsCompetitorsAsAWholeOnly)
{
    Competitor rival;
    rival.name = QStringLiteral("Rival");
    rival.mentions = {{month("2026-05"), 40, {}, {}, {}}};
    m_small.workspace.add(rival);
    type(m_small.facebook, "2026-05", Measure::MentionsPositive, 20);
    EXPECT_EQ(ask("share_of_voice", {Dimension::Channel}, m_small.facebook.value).missing,
              Missing::OnlyAsAWhole);
    m_query.days = DayRange{day("2026-05-01"), day("2026-05-20")};
    EXPECT_EQ(ask("share_of_voice").missing, Missing::OnlyAsAWhole);
}

TEST_F(KpiLookups, CombinesOwnMeasuresAsTheySay)
{
    const OwnMeasure sum = addOwn("visits", Combining::Sum);
    const OwnMeasure mean = addOwn("mood", Combining::Average, 1);
    const OwnMeasure last = addOwn("stock", Combining::Last);
    const OwnMeasure highest = addOwn("peak", Combining::Maximum);
    for (const OwnMeasure &each : {sum, mean, last, highest}) {
        record(each, m_small.facebook, "2026-04", 300);
        record(each, m_small.facebook, "2026-05", 310);
        record(each, m_small.linkedIn, "2026-04", 50);
    }
    m_query.days = DayRange{day("2026-04-01"), day("2026-05-31")};
    EXPECT_DOUBLE_EQ(*ask("visits").ratio, 660);
    EXPECT_DOUBLE_EQ(*ask("mood").ratio, 22); // (30 + 31 + 5) / 3
    EXPECT_DOUBLE_EQ(*ask("stock").ratio, 360); // 310 and 50
    EXPECT_DOUBLE_EQ(*ask("peak").ratio, 310);
    EXPECT_DOUBLE_EQ(*ask("visits", {Dimension::Channel}, m_small.linkedIn.value).ratio, 50);
    m_query.days = DayRange{day("2026-05-01"), day("2026-05-10")};
    EXPECT_DOUBLE_EQ(*ask("visits").ratio, 100); // ten days of 31
    EXPECT_DOUBLE_EQ(*ask("stock").ratio, 310);
}

TEST_F(KpiLookups, EvaluatesOwnKpisOverAnyFigure)
{
    const OwnMeasure visits = addOwn("visits", Combining::Sum);
    record(visits, m_small.facebook, "2026-05", 70);
    OwnKpi kpi;
    kpi.key = QStringLiteral("visit_cost");
    kpi.name = QStringLiteral("Cost per visit");
    kpi.formula = QStringLiteral("cost / visits");
    kpi.unit = FigureUnit::MoneyPerUnit;
    m_small.workspace.add(kpi);
    EXPECT_DOUBLE_EQ(*ask("visit_cost", {Dimension::Channel}, m_small.facebook.value).ratio, 200);
    EXPECT_EQ(ask("visit_cost", {Dimension::Channel}, m_small.linkedIn.value).missing, Missing::NotReported);
    kpi.key = QStringLiteral("twice");
    kpi.formula = QStringLiteral("2 × roas + 1");
    m_small.workspace.add(kpi);
    EXPECT_DOUBLE_EQ(*ask("twice").ratio, 11);
    kpi.key = QStringLiteral("nothing");
    kpi.formula = QStringLiteral("1 ÷ (visits − 70)");
    m_small.workspace.add(kpi);
    EXPECT_EQ(ask("nothing").missing, Missing::ZeroDivisor);
}

TEST_F(KpiLookups, OwnFiguresAreFoundByTheirKeyAndNothingElseIs)
{
    const OwnMeasure visits = addOwn("visits", Combining::Sum);
    const auto catalogue = valueOf(FigureCatalogue::load(m_small.workspace.database()));
    ASSERT_EQ(catalogue.own().size(), 1);
    EXPECT_EQ(catalogue.own().front().key(), QStringLiteral("visits"));
    EXPECT_EQ(valueOf(catalogue.fromKey(QStringLiteral("clicks"))), Figure(Measure::Clicks));
    EXPECT_EQ(catalogue.fromKey(QStringLiteral("klout")).error().code, ErrorCode::UnknownMeasure);
    OwnMeasure archived = visits;
    archived.isArchived = true;
    m_small.workspace.apply(changed(visits, archived));
    const auto later = valueOf(FigureCatalogue::load(m_small.workspace.database()));
    EXPECT_TRUE(later.own().isEmpty());
    EXPECT_TRUE(later.fromKey(QStringLiteral("visits")));
}

TEST_F(KpiLookups, AMeasureWithValuesIsNotDeleted)
{
    const OwnMeasure visits = addOwn("visits", Combining::Sum);
    record(visits, m_small.facebook, "2026-05", 70);
    const auto removedIt = m_small.workspace->apply({removed(visits)});
    ASSERT_FALSE(removedIt);
    EXPECT_EQ(removedIt.error().code, ErrorCode::InUse);
}

TEST_F(KpiLookups, WorthOfACustomerNeedsAssumptions)
{
    for (const char *key : {"clv", "clv_cac", "customer_payback", "customer_margin"})
        EXPECT_EQ(ask(key).missing, Missing::NoCustomerValue) << key;
    assume({10'000, 800'000, 100'000, CustomerPeriod::Month, ClvConvention::Simple, {}});
    EXPECT_NEAR(*ask("clv").ratio, 50'000, 1e-6);
    assume({10'000, 800'000, 100'000, CustomerPeriod::Month, ClvConvention::FirstMarginNext, {}});
    EXPECT_NEAR(*ask("clv").ratio, 26'666.67, 0.005);
    // A customer brings at most 50.00 and costs 105.00.
    assume({1'000, 800'000, 0, CustomerPeriod::Month, ClvConvention::Simple, {}});
    EXPECT_EQ(ask("customer_payback").missing, Missing::Never);
}

TEST_F(KpiLookups, PaysBackInTheMonthInWhichValueHasCoveredCost)
{
    EXPECT_DOUBLE_EQ(*ask("campaign_payback", {Dimension::Campaign}, m_small.spring.value).ratio, 1);
    EXPECT_EQ(ask("campaign_payback", {Dimension::Channel}, m_small.linkedIn.value).missing, Missing::NotYet);
    Cost film;
    film.category = CostCategory::Creators;
    film.amount = euros(60'000);
    film.span = oneDay("2025-05-01");
    film.campaign = m_small.spring;
    m_small.workspace.add(film);
    // May 2025: 100 − 640; April 2026: 300 − 720; May 2026: 800 − 860.
    EXPECT_EQ(ask("campaign_payback", {Dimension::Campaign}, m_small.spring.value).missing, Missing::NotYet);
    film.amount = euros(40'000);
    film.isCredit = true;
    film.amount.minor = -30'000;
    film.span = oneDay("2026-04-20");
    m_small.workspace.add(film);
    // April 2026: 300 − 420; May 2026, the 13th month: 800 − 560.
    EXPECT_DOUBLE_EQ(*ask("campaign_payback", {Dimension::Campaign}, m_small.spring.value).ratio, 13);
    m_query.days = wholeMonth("2026-04");
    EXPECT_EQ(ask("campaign_payback", {Dimension::Campaign}, m_small.spring.value).missing, Missing::NotYet);
}

TEST_F(KpiLookups, NeedsWholeRevenueForItsMargin)
{
    EXPECT_DOUBLE_EQ(*ask("gross_margin").ratio, 1);
    EXPECT_DOUBLE_EQ(*ask("break_even_revenue").ratio, 21'000);
    m_small.workspace.add(Margin{{}, day("2026-05-12"), 500'000, {}});
    // 500.00 at 100 %, 70.00 at 50 %
    EXPECT_DOUBLE_EQ(*ask("gross_margin").ratio, 53'500.0 / 57'000.0);
    EXPECT_DOUBLE_EQ(*ask("gross_margin", {Dimension::Channel}, m_small.linkedIn.value).ratio, 0.5);
}

} // namespace
} // namespace payoff
