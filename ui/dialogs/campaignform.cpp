// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/campaignform.h"

#include "core/base/names.h"
#include "ui/widgets/chipsfield.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/namelist.h"
#include "ui/widgets/numberedit.h"
#include "ui/widgets/numberlist.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

namespace payoff {

namespace {

template <class T>
QList<qint64> numbersOf(const QVector<T> &ids)
{
    QList<qint64> numbers;
    for (const T &each : ids)
        numbers.push_back(each.value);
    return numbers;
}

template <class T>
QVector<T> idsOf(const QList<qint64> &numbers)
{
    QVector<T> ids;
    for (const qint64 each : numbers)
        ids.push_back({each});
    std::sort(ids.begin(), ids.end());
    return ids;
}

QList<qint64> numbersOf(const QVector<CampaignChannel> &channels)
{
    QList<qint64> numbers;
    for (const CampaignChannel &each : channels)
        numbers.push_back(each.channel.value);
    return numbers;
}

} // namespace

CampaignForm::CampaignForm(const FormTools &tools, const Campaign *campaign, const FormRequest &request,
                           QWidget *parent)
    : ThingForm(tools, campaign ? tr("Edit campaign") : tr("Add campaign"),
                campaign ? Repeat::Never : Repeat::Offered, parent),
      m_name(new QLineEdit(this)),
      m_first(new DayEdit(this)),
      m_last(new DayEdit(this)),
      m_channels(new ChipsField(this)),
      m_budgets(new NumberList(this)),
      m_personas(new ChipsField(this)),
      m_goals(new ChipsField(this)),
      m_cycle(new NumberEdit(this)),
      m_utm(new QLineEdit(this)),
      m_variants(new NameList(tr("Add a &variant"), tr("Name of the variant"), this)),
      m_learnings(makeTextField(3, this)),
      m_note(makeTextField(2, this))
{
    if (campaign)
        m_before = *campaign;
    const Campaign begun = campaign ? *campaign : firstOf(request);
    fillChoices(begun);
    addFields();
    connect(m_channels, &ChipsField::changed, this, &CampaignForm::followChannels);
    connect(m_budgets, &NumberList::changed, this, &CampaignForm::followBudgets);
    for (QLineEdit *each : {static_cast<QLineEdit *>(m_last), static_cast<QLineEdit *>(m_cycle)})
        connect(each, &QLineEdit::textChanged, this, &CampaignForm::followCycle);
    show(begun);
    if (m_before)
        addThingButtons(*m_before, {tr("archive campaign"), tr("restore campaign"), tr("delete campaign")},
                        removal());
    begin();
}

void CampaignForm::fillChoices(const Campaign &begun)
{
    m_channels->setItems(choicesOf(contents().channels, numbersOf(begun.channels)));
    m_channels->setHint(tr("add a channel"));
    m_personas->setItems(choicesOf(contents().personas, numbersOf(begun.personas)));
    m_personas->setHint(tr("add a persona"));
    m_goals->setItems(choicesOf(contents().goals, numbersOf(begun.goals)));
    m_goals->setHint(tr("add a goal"));
    for (DayEdit *each : {m_first, m_last}) {
        each->setLocaleOfDays(format().locale());
        each->setEmptyAllowed(true);
        each->setSuggestion(document().asOf());
    }
    m_budgets->setLocaleOfNumbers(format().locale());
    m_cycle->setLocaleOfNumbers(format().locale());
    m_cycle->setUnit(tr("days"));
    m_cycle->setPlaceholderText(format().count(document().workspace().settings().salesCycleDays));
}

void CampaignForm::addFields()
{
    addField(tr("&Name"), m_name,
             m_before ? mergedHint(m_before->id, contents().mergedCampaigns) : QString());
    addField(tr("&First day"), m_first);
    addField(tr("&Last day"), m_last, tr("Empty: no end yet."));
    addField(tr("C&hannels"), m_channels);
    addField(tr("Planned &budget"), m_budgets);
    addField(tr("Audi&ence"), m_personas);
    addField(tr("&Goals"), m_goals);
    addField(tr("Sales c&ycle"), m_cycle);
    addField(tr("&UTM tag"), m_utm, tr("As links to the site carry it; sales are matched by it."));
    addField(tr("Tests"), m_variants, tr("Two variants or more make a test."));
    addField(tr("Learn&ings"), m_learnings);
    addField(tr("N&ote"), m_note);
}

Campaign CampaignForm::firstOf(const FormRequest &request) const
{
    Campaign campaign;
    campaign.firstDay = request.day;
    if (request.channel)
        campaign.channels = {{*request.channel, std::nullopt}};
    else if (!contents().campaigns.isEmpty())
        campaign.channels = contents().campaigns.last().channels;
    for (CampaignChannel &each : campaign.channels)
        each.plannedBudget.reset();
    return campaign;
}

void CampaignForm::show(const Campaign &campaign)
{
    m_name->setText(campaign.name);
    m_first->setDay(campaign.firstDay);
    m_last->setDay(campaign.lastDay);
    m_channels->setIds(numbersOf(campaign.channels));
    followChannels();
    for (const CampaignChannel &each : campaign.channels)
        m_budgets->setValue(each.channel.value, each.plannedBudget);
    m_personas->setIds(numbersOf(campaign.personas));
    m_goals->setIds(numbersOf(campaign.goals));
    m_cycle->setValue(campaign.salesCycleDays ? std::optional<qint64>(*campaign.salesCycleDays)
                                              : std::nullopt);
    m_utm->setText(campaign.utm);
    QVector<ChoiceItem> variants;
    for (const Variant &each : storedVariants())
        variants.push_back({each.id.value, each.name});
    m_variants->setItems(variants);
    m_learnings->setPlainText(campaign.learnings);
    m_note->setPlainText(campaign.note);
    followBudgets();
    followCycle();
}

void CampaignForm::followChannels()
{
    QVector<NumberList::Item> items;
    for (const qint64 id : m_channels->ids()) {
        if (const Channel *channel = byId(contents().channels, ChannelId{id}))
            items.push_back({id, channel->name, Measure::AdSpend, false});
    }
    m_budgets->setItems(items, document().currency());
    setFieldVisible(m_budgets, !items.isEmpty());
}

void CampaignForm::followBudgets()
{
    for (const qint64 id : m_channels->ids()) {
        const auto budget = m_budgets->value(id);
        m_channels->setDetail(id,
                              budget ? format().compactMoney({*budget, document().currency()}) : QString());
    }
}

void CampaignForm::followCycle()
{
    const bool isOwn = m_cycle->value().has_value();
    const int general = document().workspace().settings().salesCycleDays;
    const QString days = isOwn ? QString() : tr("Empty: %n day(s), as the workspace.", nullptr, general);
    QString until;
    constexpr qint64 longest = 3650;
    const qint64 cycle = m_cycle->value().value_or(general);
    if (const auto last = m_last->day(); last && cycle >= 0 && cycle <= longest)
        until = tr("Results count until %1.").arg(format().longDay(last->plus(cycle)));
    setHint(m_cycle, QString(days + u' ' + until).trimmed());
}

QVector<Variant> CampaignForm::storedVariants() const
{
    QVector<Variant> variants;
    for (const Variant &each : contents().variants) {
        if (m_before && each.campaign == m_before->id)
            variants.push_back(each);
    }
    return variants;
}

Campaign CampaignForm::entered() const
{
    Campaign campaign = m_before.value_or(Campaign{});
    campaign.name = m_name->text().trimmed();
    campaign.firstDay = m_first->day();
    campaign.lastDay = m_last->day();
    campaign.channels.clear();
    for (const ChannelId each : idsOf<ChannelId>(m_channels->ids()))
        campaign.channels.push_back({each, m_budgets->value(each.value)});
    campaign.personas = idsOf<PersonaId>(m_personas->ids());
    campaign.goals = idsOf<GoalId>(m_goals->ids());
    const auto cycle = m_cycle->value();
    constexpr qint64 tooLong = 1'000'000;
    campaign.salesCycleDays = cycle ? std::optional<int>(int(std::min(*cycle, tooLong))) : std::nullopt;
    campaign.utm = m_utm->text().trimmed();
    campaign.learnings = m_learnings->toPlainText().trimmed();
    campaign.note = m_note->toPlainText().trimmed();
    return campaign;
}

bool CampaignForm::isTaken(const Campaign &campaign) const
{
    // Platforms may have brought two of one name: that alone shall not keep either from being changed.
    if (m_before && nameKey(m_before->name) == nameKey(campaign.name))
        return false;
    return isNameTaken(campaign.name, campaign.id.value, namesOf(contents().campaigns));
}

QVector<FieldProblem> CampaignForm::problems() const
{
    const Campaign campaign = entered();
    QVector<FieldProblem> found;
    if (const QString wrong = nameProblem(campaign.name); !wrong.isEmpty())
        found.push_back({m_name, wrong});
    else if (isTaken(campaign))
        found.push_back({m_name, takenProblem(campaign.name)});
    if (campaign.firstDay && campaign.lastDay && *campaign.lastDay < *campaign.firstDay)
        found.push_back({m_last, tr("The end is before the start.")});
    constexpr int longest = 3650;
    if (campaign.salesCycleDays.value_or(0) > longest)
        found.push_back({m_cycle, tr("At most %n day(s).", nullptr, longest)});
    if (const QString wrong = variantProblem(); !wrong.isEmpty())
        found.push_back({m_variants, wrong});
    return found + textProblems(campaign);
}

QVector<FieldProblem> CampaignForm::textProblems(const Campaign &campaign) const
{
    QVector<FieldProblem> found;
    const std::pair<QWidget *, QString> texts[]{
        {m_utm, campaign.utm}, {m_learnings, campaign.learnings}, {m_note, campaign.note}};
    for (const auto &[field, text] : texts) {
        if (const QString wrong = textProblem(text); !wrong.isEmpty())
            found.push_back({field, wrong});
    }
    return found;
}

QString CampaignForm::variantProblem() const
{
    QSet<QString> keys;
    for (const QString &name : m_variants->names()) {
        if (const QString wrong = nameProblem(name); !wrong.isEmpty())
            return wrong;
        if (keys.contains(nameKey(name)))
            return tr("Two variants are named “%1”.").arg(isolatedName(name));
        keys.insert(nameKey(name));
    }
    return {};
}

ChangeSet CampaignForm::variantChanges() const
{
    ChangeSet changes;
    const QVector<ChoiceItem> now = m_variants->items();
    for (const Variant &stored : storedVariants()) {
        const auto kept = std::find_if(now.begin(), now.end(),
                                       [&](const ChoiceItem &each) { return each.id == stored.id.value; });
        if (kept == now.end())
            changes.push_back(removed(stored));
    }
    for (const ChoiceItem &each : now) {
        Variant variant;
        const Variant *stored = byId(contents().variants, VariantId{each.id});
        if (stored)
            variant = *stored;
        else if (m_before)
            variant.campaign = m_before->id;
        variant.name = each.name;
        if (!stored)
            changes.push_back(added(variant));
        else if (variant != *stored)
            changes.push_back(changed(*stored, variant));
    }
    return changes;
}

ChangeSet CampaignForm::removal() const
{
    ChangeSet changes;
    for (const Variant &each : storedVariants())
        changes.push_back(removed(each));
    changes.push_back(removed(*m_before));
    return changes;
}

ChangeSet CampaignForm::changes() const { return changesFrom(m_before, entered()) + variantChanges(); }

QString CampaignForm::stepName() const { return m_before ? tr("change campaign") : tr("add campaign"); }

void CampaignForm::startNext()
{
    m_name->clear();
    m_utm->clear();
    m_variants->setItems({});
    m_learnings->clear();
    m_note->clear();
}

} // namespace payoff
