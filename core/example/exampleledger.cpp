// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/arithmetic.h"
#include "core/example/dice.h"
#include "core/example/exampleentities.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr qint64 hour = 1000; // thousandths

template <class T>
void setTarget(const Story &story, const QJsonObject &told, T &value)
{
    if (told.contains(u"channel"))
        value.channel = story.idOf<ChannelId>("channels", textOf(told, "channel"));
    if (told.contains(u"campaign"))
        value.campaign = story.idOf<CampaignId>("campaigns", textOf(told, "campaign"));
}

Cost costOf(const Story &story, const QJsonObject &told)
{
    Cost cost;
    cost.category = fromKey<CostCategory>(textOf(told, "category")).value_or(CostCategory::Other);
    cost.amount = {numberOf(told, "amount"), story.currency()};
    if (told.contains(u"currency")) {
        const auto currency = Currency::fromCode(textOf(told, "currency"));
        cost.amount.currency = currency ? *currency : Currency();
        cost.rate = numberOf(told, "rate");
    }
    if (told.contains(u"hours")) {
        cost.hours = numberOf(told, "hours") * hour;
        cost.hourlyRate = numberOf(told, "hourlyRate");
        cost.amount.minor = scaled(*cost.hours, *cost.hourlyRate, hour);
    }
    cost.span = story.span(told);
    cost.recurrence = fromKey<Recurrence>(textOf(told, "recurrence")).value_or(Recurrence::None);
    if (told.contains(u"until"))
        cost.until = story.day(textOf(told, "until"));
    setTarget(story, told, cost);
    cost.note = textOf(told, "note");
    return cost;
}

SharingRule ruleOf(const Story &story, const QJsonObject &told)
{
    SharingRule rule;
    rule.category = fromKey<CostCategory>(textOf(told, "category"));
    rule.from = story.firstMonth();
    rule.sharing = fromKey<Sharing>(textOf(told, "rule")).value_or(Sharing::AdSpend);
    return rule;
}

Rate rateOf(const Story &story, const QJsonObject &told)
{
    const auto currency = Currency::fromCode(textOf(told, "currency"));
    return {{}, currency ? *currency : Currency(), story.span(told), numberOf(told, "rate")};
}

ValueRule valueRuleOf(const Story &story, const QJsonObject &told)
{
    ValueRule rule;
    rule.measure = measureFromKey(textOf(told, "measure")).value_or(Measure::Leads);
    if (told.contains(u"channel"))
        rule.channel = story.idOf<ChannelId>("channels", textOf(told, "channel"));
    rule.from = story.day(textOf(told, "from"));
    rule.low = numberOf(told, "low");
    rule.likely = numberOf(told, "likely");
    rule.high = numberOf(told, "high");
    rule.origin = textOf(told, "origin");
    rule.note = textOf(told, "note");
    return rule;
}

Benefit benefitOf(const Story &story, const QJsonObject &told)
{
    Benefit benefit;
    benefit.day = story.day(textOf(told, "day"));
    benefit.category = fromKey<BenefitCategory>(textOf(told, "category")).value_or(BenefitCategory::Loyalty);
    benefit.description = textOf(told, "description");
    benefit.evidence = textOf(told, "evidence");
    benefit.strength = int(numberOf(told, "strength"));
    benefit.isForClient = told.value(u"isForClient").toBool();
    setTarget(story, told, benefit);
    return benefit;
}

Competitor competitorOf(const Story &story, const QJsonObject &told)
{
    Competitor competitor;
    competitor.name = textOf(told, "name");
    competitor.id = story.idOf<CompetitorId>("competitors", competitor.name);
    Dice dice(competitor.name);
    const auto mentions = [&](const char *key, Month month) {
        return scaled(story.along(told.value(QLatin1String(key)), month), dice.around(180));
    };
    for (Month month = story.firstMonth(); month <= story.lastMonth(); month = month.next()) {
        CompetitorMentions each;
        each.month = month;
        each.positive = mentions("positive", month);
        each.neutral = mentions("neutral", month);
        each.negative = mentions("negative", month);
        competitor.mentions.push_back(each);
    }
    return competitor;
}

Note noteOf(const Story &story, const QJsonObject &told)
{
    Note note;
    note.day = story.day(textOf(told, "day"));
    note.text = textOf(told, "text");
    note.isForClient = told.value(u"isForClient").toBool();
    setTarget(story, told, note);
    return note;
}

Baseline baselineOf(const Story &story, const QJsonObject &told)
{
    Baseline baseline;
    baseline.campaign = story.idOf<CampaignId>("campaigns", textOf(told, "campaign"));
    baseline.amount = numberOf(told, "amount");
    baseline.note = textOf(told, "note");
    return baseline;
}

OwnMeasure ownMeasureOf(const Story &story, const QJsonObject &told)
{
    OwnMeasure measure;
    measure.key = textOf(told, "key");
    measure.name = textOf(told, "name");
    measure.note = textOf(told, "note");
    measure.id = story.idOf<UserMeasureId>("ownMeasures", measure.name);
    return measure;
}

OwnKpi ownKpiOf(const Story &, const QJsonObject &told)
{
    OwnKpi kpi;
    kpi.key = textOf(told, "key");
    kpi.name = textOf(told, "name");
    kpi.formula = textOf(told, "formula");
    kpi.unit = fromKey<FigureUnit>(textOf(told, "unit")).value_or(FigureUnit::Fraction);
    kpi.better = fromKey<Better>(textOf(told, "better")).value_or(Better::Higher);
    kpi.note = textOf(told, "note");
    return kpi;
}

/// What was counted of an own measure, month by month.
void addOwnValues(const Story &story, const QJsonObject &told, ChangeSet &changes)
{
    const OwnMeasure measure = ownMeasureOf(story, told);
    const QJsonObject channels = objectOf(told, "channels");
    for (auto each = channels.constBegin(); each != channels.constEnd(); ++each) {
        Dice dice(each.key());
        for (Month month = story.firstMonth(); month <= story.lastMonth(); month = month.next())
            changes.push_back(added(OwnValue{measure.id,
                                             story.idOf<ChannelId>("channels", each.key()),
                                             {},
                                             month,
                                             scaled(story.along(each.value(), month), dice.around(120))}));
    }
}

template <class Make>
void addAll(const Story &story, const char *list, Make make, ChangeSet &changes)
{
    for (const QJsonObject &told : story.list(list))
        changes.push_back(added(make(story, told)));
}

/// Deals of one month: their total is the story's, their number and sizes are told by dice.
void addDeals(const Story &story, Month month, qint64 count, Dice &dice, QVector<Sale> &sales)
{
    const QJsonObject told = objectOf(story.root(), "deals");
    const QStringList campaigns = textsOf(told, "campaigns");
    const QStringList products = textsOf(told, "products");
    const qint64 shortest = numberOf(told, "shortestDelay");
    const qint64 total = scaled(story.along(told.value(u"total"), month), dice.around(60));
    QVector<qint64> weights;
    for (qint64 i = 0; i < count; ++i)
        weights.push_back(dice.around(350));
    const QVector<qint64> amounts = allocate(total / 1000, weights); // in steps of ten
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        Sale sale;
        sale.source = story.idOf<SourceId>("sources", textOf(told, "source"));
        sale.externalId = QStringLiteral("LS-%1").arg(1041 + 3 * sales.size());
        sale.outcomeDay = month.first().plus(dice.below(month.days()));
        sale.touchDay =
            sale.outcomeDay.plus(-shortest - dice.below(numberOf(told, "longestDelay") - shortest + 1));
        sale.channel = story.idOf<ChannelId>("channels", textOf(told, "channel"));
        sale.campaign = story.idOf<CampaignId>("campaigns", campaigns[dice.below(campaigns.size())]);
        const bool isDrawnNew = dice.below(1000) < numberOf(told, "newShare");
        const bool isNew = i == 0 || isDrawnNew; // each month wins somebody
        sale.customer = isNew ? CustomerKind::New : CustomerKind::Returning;
        sale.product = products[dice.below(products.size())];
        sale.amount = {amounts[i] * 1000, story.currency()};
        sales.push_back(sale);
    }
}

} // namespace

ChangeSet exampleLedger(const Story &story)
{
    ChangeSet changes;
    addAll(story, "sharing", ruleOf, changes);
    addAll(story, "rates", rateOf, changes);
    addAll(story, "costs", costOf, changes);
    addAll(story, "valueRules", valueRuleOf, changes);
    addAll(story, "baselines", baselineOf, changes);
    addAll(story, "benefits", benefitOf, changes);
    addAll(story, "competitors", competitorOf, changes);
    addAll(story, "notes", noteOf, changes);
    addAll(story, "ownMeasures", ownMeasureOf, changes);
    addAll(story, "ownKpis", ownKpiOf, changes);
    for (const QJsonObject &told : story.list("ownMeasures"))
        addOwnValues(story, told, changes);
    Margin margin;
    const QJsonObject told = objectOf(story.root(), "margin");
    margin.from = story.days().first;
    margin.share = numberOf(told, "share");
    margin.note = textOf(told, "note");
    changes.push_back(added(margin));
    return changes;
}

QVector<Sale> exampleSales(const Story &story)
{
    QVector<Sale> sales;
    const QVector<qint64> counts = numbersOf(objectOf(story.root(), "deals"), "perMonth");
    Dice dice(QStringLiteral("deals"));
    for (int i = 0; i < story.monthCount(); ++i)
        addDeals(story, story.firstMonth().plus(i), counts.value(i % counts.size()), dice, sales);
    std::stable_sort(sales.begin(), sales.end(),
                     [](const Sale &a, const Sale &b) { return a.outcomeDay < b.outcomeDay; });
    return sales;
}

} // namespace payoff
