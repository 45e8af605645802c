// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/benefitform.h"

#include "ui/text/benefittext.h"
#include "ui/widgets/dayedit.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace payoff {

BenefitForm::BenefitForm(const FormTools &tools, const Benefit *benefit, const FormRequest &request,
                         QWidget *parent)
    : ThingForm(tools, benefit ? tr("Edit benefit") : tr("Add benefit"),
                benefit ? Repeat::Never : Repeat::Offered, parent),
      m_day(new DayEdit(this)),
      m_category(new QComboBox(this)),
      m_description(makeTextField(3, this)),
      m_evidence(makeTextField(2, this)),
      m_strength(new QComboBox(this)),
      m_reader(new QComboBox(this)),
      m_channel(new SearchableChoice(this)),
      m_campaign(new SearchableChoice(this))
{
    if (benefit)
        m_before = *benefit;
    for (const auto &[category, key] : EnumKeys<BenefitCategory>::keys)
        m_category->addItem(categoryName(category), int(category));
    for (int strength = 1; strength <= 5; ++strength)
        m_strength->addItem(strengthText(strength), strength);
    m_reader->addItems({readerName(false), readerName(true)});
    show(benefit ? *benefit : firstOf(request));
    addFields();
    if (m_before)
        addDeleteButton(tr("delete benefit"), {removed(*m_before)});
    begin();
}

void BenefitForm::addFields()
{
    addField(tr("Da&y"), m_day);
    addField(tr("Ca&tegory"), m_category);
    addField(tr("&What was gained"), m_description);
    addField(tr("&Evidence"), m_evidence, tr("What shows it: a quote, a link, a survey, a number."));
    addField(tr("Stren&gth"), m_strength);
    addField(tr("Who &reads it"), m_reader, tr("Internal benefits stay out of reports."));
    addField(tr("C&hannel"), m_channel);
    addField(tr("Ca&mpaign"), m_campaign);
}

void BenefitForm::show(const Benefit &benefit)
{
    const qint64 channel = benefit.channel.value_or(ChannelId{}).value;
    const qint64 campaign = benefit.campaign.value_or(CampaignId{}).value;
    m_day->setLocaleOfDays(format().locale());
    m_day->setDay(benefit.day);
    m_category->setCurrentIndex(m_category->findData(int(benefit.category)));
    m_description->setPlainText(benefit.description);
    m_evidence->setPlainText(benefit.evidence);
    m_strength->setCurrentIndex(m_strength->findData(benefit.strength));
    m_reader->setCurrentIndex(benefit.isForClient ? 1 : 0);
    m_channel->setItems(choicesOf(contents().channels, {channel}));
    m_channel->setNone(tr("All channels"));
    m_channel->setCurrent(channel);
    m_campaign->setItems(choicesOf(contents().campaigns, {campaign}));
    m_campaign->setNone(tr("No campaign"));
    m_campaign->setCurrent(campaign);
}

Benefit BenefitForm::firstOf(const FormRequest &request) const
{
    Benefit benefit;
    benefit.day = request.day.value_or(document().asOf());
    benefit.channel = request.channel;
    benefit.campaign = request.campaign;
    if (!contents().benefits.isEmpty()) {
        benefit.category = contents().benefits.last().category;
        benefit.isForClient = contents().benefits.last().isForClient;
    }
    return benefit;
}

Benefit BenefitForm::entered() const
{
    Benefit benefit = m_before.value_or(Benefit{});
    benefit.day = m_day->day().value_or(Day{});
    benefit.category = BenefitCategory(m_category->currentData().toInt());
    benefit.description = m_description->toPlainText().trimmed();
    benefit.evidence = m_evidence->toPlainText().trimmed();
    benefit.strength = m_strength->currentData().toInt();
    benefit.isForClient = m_reader->currentIndex() == 1;
    benefit.channel = m_channel->current() ? std::optional(ChannelId{m_channel->current()}) : std::nullopt;
    benefit.campaign =
        m_campaign->current() ? std::optional(CampaignId{m_campaign->current()}) : std::nullopt;
    return benefit;
}

QVector<FieldProblem> BenefitForm::problems() const
{
    const Benefit benefit = entered();
    if (benefit.description.isEmpty())
        return {{m_description, tr("Say what was gained.")}};
    QVector<FieldProblem> found;
    for (const auto &[field, text] :
         {std::pair{m_description, benefit.description}, {m_evidence, benefit.evidence}}) {
        if (const QString wrong = textProblem(text); !wrong.isEmpty())
            found.push_back({field, wrong});
    }
    return found;
}

ChangeSet BenefitForm::changes() const { return changesFrom(m_before, entered()); }

QString BenefitForm::stepName() const { return m_before ? tr("change benefit") : tr("add benefit"); }

void BenefitForm::startNext()
{
    m_description->clear();
    m_evidence->clear();
}

} // namespace payoff
