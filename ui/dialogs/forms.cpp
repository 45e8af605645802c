// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms.h"

#include "core/sales/salelist.h"
#include "ui/dialogs/benefitform.h"
#include "ui/dialogs/campaignform.h"
#include "ui/dialogs/channelform.h"
#include "ui/dialogs/competitorform.h"
#include "ui/dialogs/costform.h"
#include "ui/dialogs/goalform.h"
#include "ui/dialogs/noteform.h"
#include "ui/dialogs/personaform.h"
#include "ui/dialogs/resultform.h"
#include "ui/dialogs/saleform.h"
#include "ui/dialogs/segmentform.h"

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
    case Thing::Result:
        return new ResultForm(m_tools, request, parent);
    case Thing::Benefit:
        if (const Benefit *benefit = thingOf(contents.benefits); isThere(benefit))
            return new BenefitForm(m_tools, benefit, request, parent);
        break;
    case Thing::Competitor:
        if (const Competitor *competitor = thingOf(contents.competitors); isThere(competitor))
            return new CompetitorForm(m_tools, competitor, parent);
        break;
    case Thing::Sale:
        return makeSaleForm(request, parent);
    }
    return nullptr;
}

/// Sales are not among the contents: there may be millions.
Form *Forms::makeSaleForm(const FormRequest &request, QWidget *parent) const
{
    if (request.id == 0)
        return new SaleForm(m_tools, nullptr, request, parent);
    const auto sale = findSale(m_tools.document.workspace().database(), SaleId{request.id});
    return sale ? new SaleForm(m_tools, &*sale, request, parent) : nullptr;
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
    case Thing::Benefit:
        request.id = firstId(contents.benefits);
        break;
    case Thing::Competitor:
        request.id = firstId(contents.competitors);
        break;
    case Thing::Result:
    case Thing::Sale:
        break;
    }
    return request;
}

} // namespace payoff
