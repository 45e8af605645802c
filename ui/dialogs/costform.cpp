// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/costform.h"

#include "core/base/arithmetic.h"
#include "ui/text/costtext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace payoff {

namespace {

constexpr int hourDigits = 3;
constexpr int rateDigits = 6;

enum Payer { Shared, ByChannel, ByCampaign };

void choose(QComboBox &box, int data) { box.setCurrentIndex(box.findData(data)); }

} // namespace

CostForm::CostForm(const FormTools &tools, const Cost *cost, const FormRequest &request, QWidget *parent)
    : ThingForm(tools, cost ? tr("Edit cost") : tr("Add cost"), cost ? Repeat::Never : Repeat::Offered,
                parent),
      m_currencies(Currency::all()),
      m_category(new QComboBox(this)),
      m_hours(new NumberEdit(this)),
      m_hourlyRate(new MoneyEdit(this)),
      m_amount(new MoneyEdit(this)),
      m_currency(new SearchableChoice(this)),
      m_rate(new NumberEdit(this)),
      m_credit(new QCheckBox(tr("A credit: it may be below zero"), this)),
      m_first(new DayEdit(this)),
      m_last(new DayEdit(this)),
      m_recurrence(new QComboBox(this)),
      m_until(new DayEdit(this)),
      m_payer(new QComboBox(this)),
      m_channel(new SearchableChoice(this)),
      m_campaign(new SearchableChoice(this)),
      m_rule(new QComboBox(this)),
      m_note(makeTextField(2, this)),
      m_invoice(new QCheckBox(tr("Count the invoice instead of the reported spend"), this))
{
    if (cost)
        m_before = *cost;
    const Cost begun = cost ? *cost : firstOf(request);
    fillChoices(begun);
    addFields();
    show(begun);
    connectFields();
    follow();
    if (m_before)
        addDeleteButton(tr("delete cost"), {removed(*m_before)});
    begin();
}

void CostForm::fillChoices(const Cost &begun)
{
    for (const auto &[category, key] : EnumKeys<CostCategory>::keys)
        m_category->addItem(categoryName(category), int(category));
    QVector<ChoiceItem> currencies;
    for (int i = 0; i < m_currencies.size(); ++i)
        currencies.push_back({i + 1, m_currencies[i].code()});
    m_currency->setItems(currencies);
    m_recurrence->addItem(tr("Never"), int(Recurrence::None));
    m_recurrence->addItem(tr("Every week"), int(Recurrence::Weekly));
    m_recurrence->addItem(tr("Every month"), int(Recurrence::Monthly));
    m_recurrence->addItem(tr("Every quarter"), int(Recurrence::Quarterly));
    m_recurrence->addItem(tr("Every year"), int(Recurrence::Yearly));
    m_payer->addItem(tr("All channels, shared"), Shared);
    m_payer->addItem(tr("A channel"), ByChannel);
    m_payer->addItem(tr("A campaign"), ByCampaign);
    m_rule->addItem(tr("As its category"), -1);
    for (const auto &[sharing, key] : EnumKeys<Sharing>::keys)
        m_rule->addItem(sharingText(sharing), int(sharing));
    m_channel->setItems(choicesOf(contents().channels, {begun.channel.value_or(ChannelId{}).value}));
    m_campaign->setItems(choicesOf(contents().campaigns, {begun.campaign.value_or(CampaignId{}).value}));
    for (DayEdit *each : {m_first, m_last, m_until})
        each->setLocaleOfDays(format().locale());
    m_last->setEmptyAllowed(true);
    m_until->setEmptyAllowed(true);
    for (NumberEdit *each :
         {m_hours, m_rate, static_cast<NumberEdit *>(m_hourlyRate), static_cast<NumberEdit *>(m_amount)})
        each->setLocaleOfNumbers(format().locale());
    m_hours->setDigits(hourDigits, 0);
    m_hours->setUnit(tr("hours"));
    m_rate->setDigits(rateDigits, 2);
}

void CostForm::addFields()
{
    addField(tr("Cate&gory"), m_category);
    addField(tr("Hou&rs"), m_hours);
    addField(tr("&Per hour"), m_hourlyRate, tr("Hours times this fills in the amount."));
    addField(tr("A&mount"), m_amount);
    addField(tr("C&urrency"), m_currency);
    addField(tr("&Exchange rate"), m_rate);
    addField(tr("Credit"), m_credit);
    addField(tr("&First day"), m_first);
    addField(tr("&Last day"), m_last, tr("Spread evenly by day. Empty: one day only."));
    addField(tr("Repeats"), m_recurrence);
    addField(tr("U&ntil"), m_until, tr("Empty: without end."));
    addField(tr("Charged t&o"), m_payer);
    addField(tr("Campa&ign"), m_campaign);
    addField(tr("C&hannel"), m_channel);
    addField(tr("Ad spend"), m_invoice);
    addField(tr("Sharing rule"), m_rule, tr("How it is split between the channels active in the month."));
    addField(tr("Note"), m_note);
}

void CostForm::connectFields()
{
    for (QComboBox *each : {m_category, m_recurrence, m_payer})
        connect(each, &QComboBox::currentIndexChanged, this, &CostForm::follow);
    connect(m_credit, &QCheckBox::toggled, this, &CostForm::follow);
    connect(m_currency, &SearchableChoice::currentChanged, this, [this] {
        suggestRate();
        follow();
    });
    for (QLineEdit *each : {static_cast<QLineEdit *>(m_amount), static_cast<QLineEdit *>(m_rate)})
        connect(each, &QLineEdit::textChanged, this, &CostForm::followCurrency);
    for (QLineEdit *each : {static_cast<QLineEdit *>(m_amount), static_cast<QLineEdit *>(m_first),
                            static_cast<QLineEdit *>(m_last), static_cast<QLineEdit *>(m_channel),
                            static_cast<QLineEdit *>(m_campaign)})
        connect(each, &QLineEdit::textChanged, this, &CostForm::followInvoice);
    for (QLineEdit *each : {static_cast<QLineEdit *>(m_hours), static_cast<QLineEdit *>(m_hourlyRate)})
        connect(each, &QLineEdit::textChanged, this, &CostForm::multiply);
}

Cost CostForm::firstOf(const FormRequest &request) const
{
    const Day day = request.day.value_or(document().asOf());
    Cost cost;
    cost.amount.currency = document().currency();
    cost.span = {day, day};
    if (!contents().costs.isEmpty()) {
        const Cost &last = contents().costs.last();
        cost.category = last.category;
        cost.channel = last.channel;
        cost.campaign = last.campaign;
        cost.rule = last.rule;
        cost.amount.currency = last.amount.currency;
        const bool isMonth = last.span == Month::of(last.span.first).range();
        cost.span = isMonth ? Month::of(day).range() : request.day ? cost.span : last.span;
    }
    if (request.channel || request.campaign) {
        cost.channel = request.channel;
        cost.campaign = request.campaign;
        cost.rule.reset();
    }
    return cost;
}

void CostForm::show(const Cost &cost)
{
    const int currency = int(m_currencies.indexOf(cost.amount.currency));
    choose(*m_category, int(cost.category));
    m_currency->setCurrent(currency + 1);
    m_credit->setChecked(cost.isCredit);
    m_amount->setCurrency(cost.amount.currency);
    m_amount->setNegativeAllowed(cost.isCredit);
    m_amount->setAmount(m_before ? std::optional(cost.amount) : std::nullopt);
    m_rate->setValue(cost.rate);
    if (!m_before)
        suggestRate();
    m_hours->setValue(cost.hours);
    m_hourlyRate->setCurrency(cost.amount.currency);
    m_hourlyRate->setValue(cost.hourlyRate);
    m_first->setDay(cost.span.first);
    m_last->setDay(cost.span.last == cost.span.first ? std::optional<Day>() : cost.span.last);
    choose(*m_recurrence, int(cost.recurrence));
    m_until->setDay(cost.until);
    showPayer(cost);
    m_note->setPlainText(cost.note);
}

void CostForm::showPayer(const Cost &cost)
{
    choose(*m_payer, cost.campaign ? ByCampaign : cost.channel ? ByChannel : Shared);
    m_channel->setCurrent(cost.channel.value_or(ChannelId{}).value);
    m_campaign->setCurrent(cost.campaign.value_or(CampaignId{}).value);
    choose(*m_rule, cost.rule ? int(*cost.rule) : -1);
}

void CostForm::follow()
{
    const auto category = CostCategory(m_category->currentData().toInt());
    const bool mayBeHours = category != CostCategory::AdSpend && category != CostCategory::Tools;
    const bool hasHours = mayBeHours || m_hours->value() || m_hourlyRate->value();
    setFieldVisible(m_hours, hasHours);
    setFieldVisible(m_hourlyRate, hasHours);
    setHint(m_category,
            category == CostCategory::AdSpend
                ? tr("Counts only in months whose ad spend is taken from invoices; else results hold it.")
                : QString());
    m_amount->setNegativeAllowed(m_credit->isChecked());
    setFieldVisible(m_until, Recurrence(m_recurrence->currentData().toInt()) != Recurrence::None);
    followPayer();
    followInvoice();
    followCurrency();
}

void CostForm::followPayer()
{
    const int payer = m_payer->currentData().toInt();
    setFieldVisible(m_campaign, payer == ByCampaign);
    setFieldVisible(m_channel, payer != Shared);
    setFieldVisible(m_rule, payer == Shared);
    m_channel->setNone(payer == ByCampaign ? tr("All its channels") : QString());
}

Currency CostForm::billCurrency() const
{
    const qint64 place = m_currency->current() - 1;
    return place >= 0 ? m_currencies[place] : document().currency();
}

bool CostForm::isForeign() const { return !(billCurrency() == document().currency()); }

void CostForm::followCurrency()
{
    const Currency own = document().currency();
    const Currency bill = billCurrency();
    m_amount->setCurrency(bill);
    m_hourlyRate->setCurrency(bill);
    setFieldVisible(m_rate, isForeign());
    m_rate->setUnit(tr("%1 for 1 %2").arg(own.code(), bill.code()));
    QString hint = tr("Without a rate it is left out of every figure.");
    if (const auto amount = m_amount->amount(); amount && m_rate->value() && isForeign()) {
        if (const auto converted = convert(*amount, *m_rate->value(), own))
            hint = tr("That is %1.").arg(format().money(*converted));
    }
    setHint(m_rate, hint);
    check();
}

std::optional<qint64> CostForm::knownRate(const Currency &currency) const
{
    const Day day = m_first->day().value_or(document().asOf());
    for (const Rate &each : contents().rates) {
        if (each.currency == currency && each.span.contains(day))
            return each.millionths;
    }
    const auto &costs = contents().costs;
    const auto last = std::find_if(costs.crbegin(), costs.crend(), [&](const Cost &each) {
        return each.amount.currency == currency && each.rate;
    });
    return last == costs.crend() ? std::nullopt : last->rate;
}

void CostForm::suggestRate() { m_rate->setValue(isForeign() ? knownRate(billCurrency()) : std::nullopt); }

void CostForm::multiply()
{
    constexpr qint64 thousandths = 1000;
    if (!m_hours->value() || !m_hourlyRate->value())
        return;
    constexpr Int128 most = 99'999'999'999'999; // as many digits as the field takes
    const Int128 minor = divideHalfEven(Int128(*m_hours->value()) * *m_hourlyRate->value(), thousandths);
    if (minor <= most)
        m_amount->setAmount(Money{qint64(minor), billCurrency()});
}

void CostForm::enterPayer(Cost &cost) const
{
    const int payer = m_payer->currentData().toInt();
    const qint64 channel = payer == Shared ? 0 : m_channel->current();
    const qint64 campaign = payer == ByCampaign ? m_campaign->current() : 0;
    const int rule = payer == Shared ? m_rule->currentData().toInt() : -1;
    cost.channel = channel ? std::optional(ChannelId{channel}) : std::nullopt;
    cost.campaign = campaign ? std::optional(CampaignId{campaign}) : std::nullopt;
    cost.rule = rule >= 0 ? std::optional(Sharing(rule)) : std::nullopt;
}

Cost CostForm::entered() const
{
    Cost cost = m_before.value_or(Cost{});
    cost.category = CostCategory(m_category->currentData().toInt());
    cost.hours = isFieldVisible(m_hours) ? m_hours->value() : std::nullopt;
    cost.hourlyRate = isFieldVisible(m_hours) ? m_hourlyRate->value() : std::nullopt;
    cost.amount = m_amount->amount().value_or(Money{0, billCurrency()});
    cost.rate = isForeign() ? m_rate->value() : std::nullopt;
    cost.isCredit = m_credit->isChecked();
    const Day first = m_first->day().value_or(Day{});
    cost.span = {first, m_last->day().value_or(first)};
    cost.recurrence = Recurrence(m_recurrence->currentData().toInt());
    cost.until = cost.recurrence == Recurrence::None ? std::nullopt : m_until->day();
    enterPayer(cost);
    cost.note = m_note->toPlainText().trimmed();
    return cost;
}

QVector<FieldProblem> CostForm::problems() const
{
    const Cost cost = entered();
    QVector<FieldProblem> found;
    if (m_amount->text().trimmed().isEmpty())
        found.push_back({m_amount, tr("An amount is needed.")});
    if (isForeign() && cost.rate && *cost.rate <= 0)
        found.push_back({m_rate, tr("A rate is more than zero.")});
    found += dayProblems(cost);
    found += payerProblems();
    if (const QString wrong = textProblem(cost.note); !wrong.isEmpty())
        found.push_back({m_note, wrong});
    if (const auto valid = validate(cost); !valid && found.isEmpty() && m_amount->amount() && m_first->day())
        found.push_back({nullptr, sentence(valid.error())});
    return found;
}

QVector<FieldProblem> CostForm::dayProblems(const Cost &cost) const
{
    if (!m_first->day())
        return {};
    QVector<FieldProblem> found;
    if (cost.span.isEmpty())
        found.push_back({m_last, tr("The end is before the start.")});
    if (cost.until && *cost.until < cost.span.first)
        found.push_back({m_until, tr("This is before the first day.")});
    return found;
}

QVector<FieldProblem> CostForm::payerProblems() const
{
    const int payer = m_payer->currentData().toInt();
    const Campaign *campaign =
        payer == ByCampaign ? byId(contents().campaigns, CampaignId{m_campaign->current()}) : nullptr;
    if (!campaign || m_channel->current() == 0 || campaign->channels.isEmpty())
        return {};
    const auto &channels = campaign->channels;
    const bool runsThere = std::any_of(channels.begin(), channels.end(), [&](const CampaignChannel &each) {
        return each.channel.value == m_channel->current();
    });
    if (runsThere)
        return {};
    return {{m_channel, tr("The campaign does not run on this channel.")}};
}

ChangeSet CostForm::changes() const
{
    ChangeSet changes = changesFrom(m_before, entered());
    for (const SpendMeeting &each : m_invoice->isChecked() ? m_meetings : QVector<SpendMeeting>())
        changes.push_back(added(each.at));
    return changes;
}

QString CostForm::stepName() const { return m_before ? tr("change cost") : tr("add cost"); }

void CostForm::startNext()
{
    m_hours->clear();
    m_amount->clear();
    m_note->clear();
}

} // namespace payoff
