// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forms.h"

#include "core/sales/salelist.h"
#include "ui/dialogs/baselineform.h"
#include "ui/dialogs/benefitform.h"
#include "ui/dialogs/campaignform.h"
#include "ui/dialogs/campaignreviewform.h"
#include "ui/dialogs/channelform.h"
#include "ui/dialogs/competitorform.h"
#include "ui/dialogs/costform.h"
#include "ui/dialogs/customervalueform.h"
#include "ui/dialogs/goalform.h"
#include "ui/dialogs/marginform.h"
#include "ui/dialogs/noteform.h"
#include "ui/dialogs/ownkpiform.h"
#include "ui/dialogs/ownmeasureform.h"
#include "ui/dialogs/personaform.h"
#include "ui/dialogs/resultform.h"
#include "ui/dialogs/saleform.h"
#include "ui/dialogs/segmentform.h"
#include "ui/dialogs/templateform.h"
#include "ui/dialogs/valueruleform.h"

#include <type_traits>

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

/// The form of the thing that is asked for, or of a new one; null if it is no longer there.
template <class F, class T>
Form *Forms::formOf(const QVector<T> &list, const FormRequest &request, QWidget *parent) const
{
    const T *thing = byId(list, {request.id});
    if (!thing && request.id != 0)
        return nullptr;
    if constexpr (std::is_constructible_v<F, const FormTools &, const T *, const FormRequest &, QWidget *>)
        return new F(m_tools, thing, request, parent);
    else
        return new F(m_tools, thing, parent);
}

Form *Forms::make(const FormRequest &request, QWidget *parent) const
{
    const Contents &contents = m_tools.document.contents();
    switch (request.thing) {
    case Thing::Channel:
        return formOf<ChannelForm>(contents.channels, request, parent);
    case Thing::Segment:
        return formOf<SegmentForm>(contents.segments, request, parent);
    case Thing::Note:
        return formOf<NoteForm>(contents.notes, request, parent);
    case Thing::Campaign:
        return formOf<CampaignForm>(contents.campaigns, request, parent);
    case Thing::Goal:
        return formOf<GoalForm>(contents.goals, request, parent);
    case Thing::Persona:
        return formOf<PersonaForm>(contents.personas, request, parent);
    case Thing::Cost:
        return formOf<CostForm>(contents.costs, request, parent);
    case Thing::Benefit:
        return formOf<BenefitForm>(contents.benefits, request, parent);
    case Thing::Competitor:
        return formOf<CompetitorForm>(contents.competitors, request, parent);
    default:
        return makeOfValue(request, parent);
    }
}

/// Forms of what results are worth, and of what is no list of the contents.
Form *Forms::makeOfValue(const FormRequest &request, QWidget *parent) const
{
    const Contents &contents = m_tools.document.contents();
    switch (request.thing) {
    case Thing::ValueRule:
        return formOf<ValueRuleForm>(contents.valueRules, request, parent);
    case Thing::Margin:
        return formOf<MarginForm>(contents.margins, request, parent);
    case Thing::Baseline:
        return formOf<BaselineForm>(contents.baselines, request, parent);
    case Thing::OwnMeasure:
        return formOf<OwnMeasureForm>(contents.ownMeasures, request, parent);
    case Thing::OwnKpi:
        return formOf<OwnKpiForm>(contents.ownKpis, request, parent);
    case Thing::Template:
        return formOf<TemplateForm>(contents.templates, request, parent);
    case Thing::CustomerValue:
        return new CustomerValueForm(m_tools, parent);
    case Thing::Review: {
        const Campaign *campaign = byId(contents.campaigns, CampaignId{request.id});
        return campaign ? makeReview(*campaign, parent) : nullptr;
    }
    case Thing::Result:
        return new ResultForm(m_tools, request, parent);
    case Thing::Sale:
        return makeSaleForm(request, parent);
    default:
        return nullptr;
    }
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
    case Thing::Benefit:
        request.id = firstId(contents.benefits);
        break;
    case Thing::Competitor:
        request.id = firstId(contents.competitors);
        break;
    case Thing::Template:
        request.id = firstId(contents.templates);
        break;
    case Thing::Result:
    case Thing::Sale:
    case Thing::CustomerValue:
        break;
    }
    return request;
}

} // namespace payoff
