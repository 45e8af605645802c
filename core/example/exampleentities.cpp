// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/exampleentities.h"

#include <algorithm>

namespace payoff {

namespace {

template <class I>
QVector<I> idsOf(const Story &story, const char *list, const QStringList &names)
{
    QVector<I> ids;
    for (const QString &name : names)
        ids.push_back(story.idOf<I>(list, name));
    std::sort(ids.begin(), ids.end());
    return ids;
}

Persona personaOf(const Story &story, const QJsonObject &told)
{
    Persona persona;
    const std::pair<const char *, QString Persona::*> fields[]{
        {"name", &Persona::name},
        {"age", &Persona::age},
        {"gender", &Persona::gender},
        {"income", &Persona::income},
        {"occupation", &Persona::occupation},
        {"location", &Persona::location},
        {"interests", &Persona::interests},
        {"contentConsumed", &Persona::contentConsumed},
        {"onlineBehaviour", &Persona::onlineBehaviour},
        {"productsFollowed", &Persona::productsFollowed},
        {"influencersFollowed", &Persona::influencersFollowed},
        {"pastPurchases", &Persona::pastPurchases},
        {"spending", &Persona::spending},
        {"note", &Persona::note},
    };
    for (const auto &[key, field] : fields)
        persona.*field = textOf(told, key);
    persona.id = story.idOf<PersonaId>("personas", persona.name);
    persona.segments = idsOf<SegmentId>(story, "segments", textsOf(told, "segments"));
    return persona;
}

Goal goalOf(const Story &story, const QJsonObject &told)
{
    Goal goal;
    goal.name = textOf(told, "name");
    goal.id = story.idOf<GoalId>("goals", goal.name);
    goal.kind = fromKey<GoalKind>(textOf(told, "kind")).value_or(GoalKind::ReachTotal);
    goal.measure = measureFromKey(textOf(told, "measure")).value_or(Measure::Revenue);
    goal.objective = textOf(told, "objective");
    goal.responseFamily = textOf(told, "responseFamily");
    if (told.contains(u"channel"))
        goal.channel = story.idOf<ChannelId>("channels", textOf(told, "channel"));
    goal.baseline = numberOf(told, "baseline");
    goal.target = numberOf(told, "target");
    goal.span = story.span(told);
    goal.note = textOf(told, "note");
    return goal;
}

Campaign campaignOf(const Story &story, const QJsonObject &told)
{
    Campaign campaign;
    campaign.id = story.idOf<CampaignId>("campaigns", textOf(told, "name"));
    campaign.firstDay = story.day(textOf(told, "from"));
    if (told.contains(u"to"))
        campaign.lastDay = story.span(told).last;
    campaign.name = textOf(told, "name");
    campaign.name.replace(u"{year}"_qs, QString::number(Month::of(*campaign.firstDay).year()));
    if (told.contains(u"salesCycle"))
        campaign.salesCycleDays = int(numberOf(told, "salesCycle"));
    campaign.utm = textOf(told, "utm");
    campaign.learnings = textOf(told, "learnings");
    campaign.outcome = fromKey<CampaignOutcome>(textOf(told, "outcome"));
    campaign.note = textOf(told, "note");
    for (const QJsonObject &each : objectsOf(told, "channels")) {
        CampaignChannel channel{story.idOf<ChannelId>("channels", textOf(each, "channel")), std::nullopt};
        if (each.contains(u"planned"))
            channel.plannedBudget = numberOf(each, "planned");
        campaign.channels.push_back(channel);
    }
    campaign.personas = idsOf<PersonaId>(story, "personas", textsOf(told, "personas"));
    campaign.goals = idsOf<GoalId>(story, "goals", textsOf(told, "goals"));
    return campaign;
}

void addAudience(const Story &story, ChangeSet &changes)
{
    for (const QJsonObject &told : story.list("segments")) {
        Segment segment;
        segment.kind = textOf(told, "kind");
        segment.name = textOf(told, "name");
        segment.id = story.idOf<SegmentId>("segments", segment.name);
        changes.push_back(added(segment));
    }
    for (const QJsonObject &told : story.list("personas"))
        changes.push_back(added(personaOf(story, told)));
}

} // namespace

ChangeSet exampleEntities(const Story &story)
{
    ChangeSet changes;
    Settings settings;
    settings.salesCycleDays = int(numberOf(story.root(), "salesCycle"));
    const QJsonObject assumed = objectOf(story.root(), "customer");
    CustomerValue customer;
    customer.margin = numberOf(assumed, "margin");
    customer.retention = numberOf(assumed, "retention");
    customer.discount = numberOf(assumed, "discount");
    customer.period = fromKey<CustomerPeriod>(textOf(assumed, "period")).value_or(customer.period);
    settings.customer = customer;
    changes.push_back(changed(Settings{}, settings));
    for (const QJsonObject &told : story.list("channels")) {
        Channel channel;
        channel.name = textOf(told, "name");
        channel.id = story.idOf<ChannelId>("channels", channel.name);
        channel.color = int(numberOf(told, "color"));
        changes.push_back(added(channel));
        if (told.value(u"revenueFromLedger").toBool())
            changes.push_back(added(SourceChoice{{}, channel.id, MeasureGroup::Revenue, std::nullopt}));
    }
    addAudience(story, changes);
    for (const QJsonObject &told : story.list("goals"))
        changes.push_back(added(goalOf(story, told)));
    for (const QJsonObject &told : story.list("campaigns"))
        changes.push_back(added(campaignOf(story, told)));
    for (const QJsonObject &told : story.list("variants")) {
        Variant variant;
        variant.id = story.idOf<VariantId>("variants", textOf(told, "name"));
        variant.campaign = story.idOf<CampaignId>("campaigns", textOf(told, "campaign"));
        variant.name = textOf(told, "name");
        variant.note = textOf(told, "note");
        changes.push_back(added(variant));
    }
    return changes;
}

} // namespace payoff
