// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/baselineform.h"

#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace payoff {

namespace {

constexpr int monthsAhead = 12;
constexpr int mostMonthsBack = 120;

} // namespace

BaselineForm::BaselineForm(const FormTools &tools, const Baseline *baseline, const FormRequest &request,
                           QWidget *parent)
    : ThingForm(tools, baseline ? tr("Edit baseline") : tr("Add baseline"),
                baseline ? Repeat::Never : Repeat::Offered, parent),
      m_kind(new QComboBox(this)),
      m_month(new SearchableChoice(this)),
      m_campaign(new SearchableChoice(this)),
      m_amount(new MoneyEdit(this)),
      m_note(makeTextField(2, this))
{
    if (baseline)
        m_before = *baseline;
    const Baseline begun = baseline ? *baseline : firstOf(request);
    fillChoices(begun);
    addField(tr("&Of"), m_kind);
    addField(tr("&Month"), m_month);
    addField(tr("Cam&paign"), m_campaign);
    addField(tr("Amoun&t"), m_amount,
             tr("What would have come in anyway, goods paid. It is taken off the incremental value."));
    addField(tr("&Note"), m_note, tr("How it is known: the months before, a region without the campaign …"));
    m_kind->setCurrentIndex(begun.campaign ? OfCampaign : OfMonth);
    m_month->setCurrent(begun.month.value_or(Month::of(document().asOf())).index);
    m_campaign->setCurrent(begun.campaign.value_or(CampaignId{}).value);
    if (m_before)
        m_amount->setAmount(Money{begun.amount, document().currency()});
    m_note->setPlainText(begun.note);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BaselineForm::follow);
    follow();
    if (m_before)
        addDeleteButton(tr("delete baseline"), {removed(*m_before)});
    begin();
}

Baseline BaselineForm::firstOf(const FormRequest &request) const
{
    Baseline baseline;
    baseline.campaign = request.campaign;
    if (!request.campaign)
        baseline.month = Month::of(request.day.value_or(document().asOf()));
    return baseline;
}

void BaselineForm::fillChoices(const Baseline &begun)
{
    m_kind->addItems({tr("A month"), tr("A campaign")});
    const Month now = Month::of(document().asOf());
    const auto recorded = document().recorded();
    Month first = recorded ? std::min(Month::of(recorded->first), now) : now.plus(-monthsAhead);
    first = std::max(first, now.plus(-mostMonthsBack));
    const Month last = now.plus(monthsAhead);
    QVector<ChoiceItem> months;
    if (begun.month && (*begun.month < first || last < *begun.month))
        months.push_back({begun.month->index, format().month(*begun.month)});
    for (Month month = last; !(month < first); month = month.previous())
        months.push_back({month.index, format().month(month)});
    m_month->setItems(months);
    m_campaign->setItems(choicesOf(contents().campaigns, {begun.campaign.value_or(CampaignId{}).value}));
    m_campaign->setEmptyAllowed(true); // problems() says so, in fewer words
    m_amount->setLocaleOfNumbers(format().locale());
    m_amount->setCurrency(document().currency());
}

bool BaselineForm::isOfCampaign() const { return m_kind->currentIndex() == OfCampaign; }

void BaselineForm::follow()
{
    setFieldVisible(m_month, !isOfCampaign());
    setFieldVisible(m_campaign, isOfCampaign());
    check();
}

Baseline BaselineForm::entered() const
{
    Baseline baseline = m_before.value_or(Baseline{});
    baseline.campaign.reset();
    baseline.month.reset();
    if (isOfCampaign())
        baseline.campaign = CampaignId{m_campaign->current()};
    else
        baseline.month = Month{qint32(m_month->current())};
    baseline.amount = m_amount->value().value_or(0);
    baseline.note = m_note->toPlainText().trimmed();
    return baseline;
}

QVector<FieldProblem> BaselineForm::problems() const
{
    const Baseline baseline = entered();
    QVector<FieldProblem> found;
    for (const Baseline &each : contents().baselines) {
        const bool isSame = each.campaign == baseline.campaign && each.month == baseline.month;
        if (isSame && each.id != baseline.id)
            found.push_back({isOfCampaign() ? static_cast<QWidget *>(m_campaign) : m_month,
                             tr("There is already a baseline for it.")});
    }
    if (isOfCampaign() && m_campaign->current() == 0 && m_campaign->problem().isEmpty())
        found.push_back({m_campaign, tr("A campaign is needed.")});
    if (m_amount->text().trimmed().isEmpty())
        found.push_back({m_amount, tr("An amount is needed.")});
    if (const QString wrong = textProblem(baseline.note); !wrong.isEmpty())
        found.push_back({m_note, wrong});
    return found;
}

ChangeSet BaselineForm::changes() const { return changesFrom(m_before, entered()); }

QString BaselineForm::stepName() const { return m_before ? tr("change baseline") : tr("add baseline"); }

void BaselineForm::startNext()
{
    if (!isOfCampaign())
        m_month->setCurrent(Month{qint32(m_month->current())}.previous().index);
    else
        m_campaign->setCurrent(0);
    m_amount->clear();
    m_note->clear();
}

} // namespace payoff
