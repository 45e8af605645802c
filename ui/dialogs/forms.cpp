// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms.h"

#include "ui/dialogs/baselineform.h"
#include "ui/dialogs/campaignform.h"
#include "ui/dialogs/campaignreviewform.h"
#include "ui/dialogs/channelform.h"
#include "ui/dialogs/costform.h"
#include "ui/dialogs/customervalueform.h"
#include "ui/dialogs/goalform.h"
#include "ui/dialogs/marginform.h"
#include "ui/dialogs/noteform.h"
#include "ui/dialogs/ownkpiform.h"
#include "ui/dialogs/ownmeasureform.h"
#include "ui/dialogs/personaform.h"
#include "ui/dialogs/resultform.h"
#include "ui/dialogs/segmentform.h"
#include "ui/dialogs/valueruleform.h"

namespace payoff {

namespace {

template <class T>
qint64 firstId(const QVector<T> &list)
{
    return list.isEmpty() ? 0 : list.first().id.value;
}

} // namespace

Forms::Forms(Document &document, const Format &format, QWidget &window)
    : QObject(&window),
      m_tools{document, format},
      m_window(window)
{
}

Form *Forms::open(const FormRequest &request)
{
    if (!m_tools.document.isOpen())
        return nullptr;
    Form *form = make(request, &m_window);
    if (!form) {
        Q_EMIT failed(tr("It is no longer there. It may have been deleted; undo brings it back."));
        return nullptr;
    }
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
    return form;
}

Form *Forms::make(const FormRequest &request, QWidget *parent) const
{
    const Contents &contents = m_tools.document.contents();
    // The thing that is asked for, or none for a new one.
    const auto thingOf = [&](const auto &list) { return byId(list, {request.id}); };
    const auto isThere = [&](const void *thing) { return thing || request.id == 0; };
    switch (request.thing) {
    case Thing::Channel:
        if (const Channel *channel = thingOf(contents.channels); isThere(channel))
            return new ChannelForm(m_tools, channel, parent);
        break;
    case Thing::Segment:
        if (const Segment *segment = thingOf(contents.segments); isThere(segment))
            return new SegmentForm(m_tools, segment, parent);
        break;
    case Thing::Note:
        if (const Note *note = thingOf(contents.notes); isThere(note))
            return new NoteForm(m_tools, note, request, parent);
        break;
    case Thing::Campaign:
        if (const Campaign *campaign = thingOf(contents.campaigns); isThere(campaign))
            return new CampaignForm(m_tools, campaign, request, parent);
        break;
    case Thing::Goal:
        if (const Goal *goal = thingOf(contents.goals); isThere(goal))
            return new GoalForm(m_tools, goal, request, parent);
        break;
    case Thing::Persona:
        if (const Persona *persona = thingOf(contents.personas); isThere(persona))
            return new PersonaForm(m_tools, persona, parent);
        break;
    case Thing::Cost:
        if (const Cost *cost = thingOf(contents.costs); isThere(cost))
            return new CostForm(m_tools, cost, request, parent);
        break;
    case Thing::ValueRule:
        if (const ValueRule *rule = thingOf(contents.valueRules); isThere(rule))
            return new ValueRuleForm(m_tools, rule, request, parent);
        break;
    case Thing::Margin:
        if (const Margin *margin = thingOf(contents.margins); isThere(margin))
            return new MarginForm(m_tools, margin, parent);
        break;
    case Thing::Baseline:
        if (const Baseline *baseline = thingOf(contents.baselines); isThere(baseline))
            return new BaselineForm(m_tools, baseline, request, parent);
        break;
    case Thing::Review:
        if (const Campaign *campaign = thingOf(contents.campaigns))
            return makeReview(*campaign, parent);
        break;
    case Thing::Result:
        return new ResultForm(m_tools, request, parent);
    case Thing::OwnMeasure:
        if (const OwnMeasure *measure = thingOf(contents.ownMeasures); isThere(measure))
            return new OwnMeasureForm(m_tools, measure, parent);
        break;
    case Thing::OwnKpi:
        if (const OwnKpi *kpi = thingOf(contents.ownKpis); isThere(kpi))
            return new OwnKpiForm(m_tools, kpi, parent);
        break;
    case Thing::CustomerValue:
        return new CustomerValueForm(m_tools, parent);
    }
    return nullptr;
}

/// The review opens the form of the campaign's baseline before itself.
Form *Forms::makeReview(const Campaign &campaign, QWidget *parent) const
{
    auto *review = new CampaignReviewForm(m_tools, campaign, parent);
    connect(review, &CampaignReviewForm::baselineAsked, review,
            [this, review, id = campaign.id](qint64 baseline) {
                Form *form = make({Thing::Baseline, baseline, {}, id, {}}, review);
                if (!form)
                    return;
                form->setAttribute(Qt::WA_DeleteOnClose);
                form->open();
            });
    return review;
}

FormRequest firstRequest(Thing thing, const Contents &contents)
{
    FormRequest request;
    request.thing = thing;
    switch (thing) {
    case Thing::Channel:
        request.id = firstId(contents.channels);
        break;
    case Thing::Campaign:
    case Thing::Review:
        request.id = firstId(contents.campaigns);
        break;
    case Thing::Goal:
        request.id = firstId(contents.goals);
        break;
    case Thing::Persona:
        request.id = firstId(contents.personas);
        break;
    case Thing::Segment:
        request.id = firstId(contents.segments);
        break;
    case Thing::Cost:
        request.id = firstId(contents.costs);
        break;
    case Thing::Note:
        request.id = firstId(contents.notes);
        break;
    case Thing::OwnMeasure:
        request.id = firstId(contents.ownMeasures);
        break;
    case Thing::OwnKpi:
        request.id = firstId(contents.ownKpis);
        break;
    case Thing::ValueRule:
        request.id = firstId(contents.valueRules);
        break;
    case Thing::Margin:
        request.id = firstId(contents.margins);
        break;
    case Thing::Baseline:
        request.id = firstId(contents.baselines);
        break;
    case Thing::Result:
    case Thing::CustomerValue:
        break;
    }
    return request;
}

} // namespace payoff
