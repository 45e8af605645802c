// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/arithmetic.h"
#include "core/example/dice.h"
#include "core/example/examplerows.h"
#include "core/results/grain.h"

#include <array>

namespace payoff {

namespace {

/// How the year and the week move what is spent and bought, in thousandths.
struct Season {
    explicit Season(const QJsonObject &told)
        : spend(numbersOf(told, "spend")),
          demand(numbersOf(told, "demand")),
          price(numbersOf(told, "price")),
          weekday(numbersOf(told, "weekday"))
    {
    }

    QVector<qint64> spend; ///< by month of the year
    QVector<qint64> demand; ///< revenue for each unit spent, by month of the year
    QVector<qint64> price; ///< of impressions, by month of the year
    QVector<qint64> weekday; ///< spend, from Monday
};

/// Advertising of one campaign (or one arm of its test) on one channel.
class PaidStream {
public:
    struct Told {
        QJsonObject channel;
        QJsonObject campaign;
        QJsonObject placement; ///< of the campaign's channels
        QJsonObject variant; ///< empty: none
    };

    PaidStream(const Story &story, const Told &told);

    [[nodiscard]] bool runsOn(Day day) const { return m_days.contains(day); }
    ResultRow row(Day day, const Events &events, const QVector<Sale> &deals);

private:
    /// In thousandths of minor units.
    qint64 spendOf(Day day, const Events &events);
    void addExposure(MeasureValues &values, qint64 spend, Day day, qint64 attention);
    void addOrders(MeasureValues &values, qint64 spend, Day day, qint64 demand);
    void addDeals(MeasureValues &values, Day day, const QVector<Sale> &deals);
    void addRate(MeasureValues &values, Measure measure, Measure of, const char *rate, qint64 whole);
    [[nodiscard]] int at(Day day) const { return Month::of(day) - m_firstMonth; }
    [[nodiscard]] static int ofYear(Day day) { return Month::of(day).number() - 1; }
    Carry &carry(Measure measure) { return m_carries[std::size_t(measure)]; }

    ResultKey m_key;
    DayRange m_days;
    Month m_firstMonth;
    Season m_season;
    QJsonObject m_rates;
    QVector<qint64> m_growth;
    QVector<qint64> m_price;
    QVector<qint64> m_return;
    QVector<qint64> m_order;
    qint64 m_daily; ///< thousandths of minor units
    qint64 m_strength; ///< return for each unit spent, against the channel's
    bool m_sellsByDeals;
    Dice m_dice;
    std::array<Carry, measureCount> m_carries;
};

QString nameOf(const PaidStream::Told &told)
{
    return textOf(told.channel, "name") + u'/' + textOf(told.campaign, "name") + u'/'
        + textOf(told.variant, "name");
}

PaidStream::PaidStream(const Story &story, const Told &told)
    : m_days(story.days()),
      m_firstMonth(story.firstMonth()),
      m_season(objectOf(objectOf(story.root(), "seasons"), textOf(told.campaign, "season").toLatin1())),
      m_rates(objectOf(told.channel, "paid")),
      m_growth(byMonth(story,
                       told.placement.contains(u"growth") ? told.placement.value(u"growth")
                                                          : m_rates.value(u"growth"))),
      m_price(byMonth(story, m_rates.value(u"thousandImpressions"))),
      m_return(byMonth(story, m_rates.value(u"return"))),
      m_order(byMonth(story, m_rates.value(u"order"))),
      m_daily(numberOf(told.placement, "daily") * numberOf(told.variant, "share", 1000)),
      m_strength(
          scaled(numberOf(told.placement, "strength", 1000), numberOf(told.variant, "strength", 1000))),
      m_sellsByDeals(told.channel.value(u"revenueFromLedger").toBool()),
      m_dice(nameOf(told))
{
    const DayRange planned = story.span(told.campaign);
    const bool isOpen = !told.campaign.contains(u"to");
    m_days = m_days.intersected({planned.first, isOpen ? m_days.last : planned.last});
    m_key.channel = story.idOf<ChannelId>("channels", textOf(told.channel, "name"));
    m_key.source = story.idOf<SourceId>("sources", textOf(told.channel, "tool"));
    m_key.campaign = story.idOf<CampaignId>("campaigns", textOf(told.campaign, "name"));
    m_key.variant = story.idOf<VariantId>("variants", textOf(told.variant, "name"));
    m_key.paid = Paid::Paid;
}

ResultRow PaidStream::row(Day day, const Events &events, const QVector<Sale> &deals)
{
    ResultRow row;
    row.key = m_key;
    row.key.span = {day, day};
    row.grain = Grain{0, TimeGrain::Day, EntityGrain::Campaign}.code();
    row.dateBasis = DateBasis::Touch;
    const qint64 spend = spendOf(day, events);
    row.values.set(Measure::AdSpend, carry(Measure::AdSpend).take(spend));
    addExposure(row.values, spend, day, events.factor(m_key.channel, day, "attention"));
    if (m_sellsByDeals)
        addDeals(row.values, day, deals);
    else
        addOrders(row.values, spend, day, events.factor(m_key.channel, day, "demand"));
    row.values.drop(events.unreported(m_key.channel, day));
    return row;
}

qint64 PaidStream::spendOf(Day day, const Events &events)
{
    const int weekday = day.toDate().dayOfWeek() - 1;
    return times(m_daily,
                 {m_growth[at(day)], m_season.spend[ofYear(day)], m_season.weekday[weekday],
                  m_dice.around(140), events.factor(m_key.channel, day, "spend")});
}

void PaidStream::addRate(MeasureValues &values, Measure measure, Measure of, const char *rate, qint64 whole)
{
    const qint64 permillion = numberOf(m_rates, rate, -1);
    if (permillion < 0)
        return; // the platform does not report it
    const qint64 base = values[of] / (info(of).unit == MeasureUnit::FractionalCount ? 1000 : 1);
    const qint64 thousandths = times(scaled(base * 1000, permillion, whole), {m_dice.around(120)});
    put(values, measure, carry(measure).take(thousandths));
}

void PaidStream::addExposure(MeasureValues &values, qint64 spend, Day day, qint64 attention)
{
    const qint64 price = times(m_price[at(day)], {m_season.price[ofYear(day)], m_dice.around(80)});
    const qint64 impressions = times(scaled(spend, 1000, price), {attention});
    put(values, Measure::Impressions, carry(Measure::Impressions).take(impressions));
    addRate(values, Measure::Clicks, Measure::Impressions, "clicks", wholeShare);
    addRate(values, Measure::SiteVisits, Measure::Clicks, "siteVisits", 1000);
    addRate(values, Measure::Bounces, Measure::SiteVisits, "bounces", 1000);
    addRate(values, Measure::Engagements, Measure::Impressions, "engagements", wholeShare);
    addRate(values, Measure::VideoViews, Measure::Impressions, "videoViews", wholeShare);
    addRate(values, Measure::Leads, Measure::Clicks, "leads", 1000);
    addRate(values, Measure::QualifiedLeads, Measure::Leads, "qualifiedLeads", 1000);
}

void PaidStream::addOrders(MeasureValues &values, qint64 spend, Day day, qint64 demand)
{
    const qint64 expected = times(
        spend, {m_return[at(day)], m_strength, m_season.demand[ofYear(day)], demand, m_dice.around(180)});
    const qint64 order = m_order[at(day)];
    const qint64 orders = carry(Measure::Purchases).take(scaled(expected, 1, order));
    qint64 revenue = 0;
    for (qint64 i = 0; i < orders; ++i)
        revenue += times(order, {m_dice.around(300)});
    put(values, Measure::Purchases, orders);
    // The platform counts those, too, who only saw the advertisement, and shares between touches.
    values.set(Measure::Conversions, orders * (1000 + m_dice.below(160)));
    values.set(Measure::Revenue, revenue);
    addRate(values, Measure::NewCustomers, Measure::Purchases, "newCustomers", 1000);
}

void PaidStream::addDeals(MeasureValues &values, Day day, const QVector<Sale> &deals)
{
    qint64 all = 0;
    qint64 fresh = 0;
    for (const Sale &deal : deals) {
        if (deal.outcomeDay != day || deal.campaign != m_key.campaign || deal.channel != m_key.channel)
            continue;
        ++all;
        fresh += deal.customer == CustomerKind::New ? 1 : 0;
    }
    put(values, Measure::Purchases, all);
    put(values, Measure::NewCustomers, fresh);
    values.set(Measure::Conversions, values[Measure::Leads]);
}

void addPlacement(const Story &story, PaidStream::Told told, QVector<PaidStream> &streams)
{
    bool isTest = false;
    for (const QJsonObject &variant : story.list("variants")) {
        if (textOf(variant, "campaign") != textOf(told.campaign, "name"))
            continue;
        isTest = true;
        told.variant = variant;
        streams.push_back(PaidStream(story, told));
    }
    if (!isTest)
        streams.push_back(PaidStream(story, told));
}

} // namespace

QVector<ResultRow> paidRows(const Story &story, const QVector<Sale> &deals)
{
    QVector<PaidStream> streams;
    const auto channels = story.list("channels");
    for (const QJsonObject &campaign : story.list("campaigns")) {
        for (const QJsonObject &placement : objectsOf(campaign, "channels")) {
            const qint64 place = story.placeOf("channels", textOf(placement, "channel"));
            addPlacement(story, {channels[place - 1], campaign, placement, {}}, streams);
        }
    }
    const Events events(story);
    QVector<ResultRow> rows;
    for (PaidStream &stream : streams) {
        for (Day day = story.days().first; day <= story.days().last; day = day.next()) {
            if (stream.runsOn(day))
                rows.push_back(stream.row(day, events, deals));
        }
    }
    return rows;
}

} // namespace payoff
