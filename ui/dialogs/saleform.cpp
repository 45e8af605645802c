// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/saleform.h"

#include "core/sales/saleedit.h"
#include "ui/text/errortext.h"
#include "ui/text/saletext.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <cstdlib>

namespace payoff {

namespace {

constexpr int rateDigits = 6;

template <class T, class I>
qint64 counting(const QVector<T> &merged, const std::optional<I> &id)
{
    const T *gone = id ? byId(merged, *id) : nullptr;
    return gone ? gone->mergedInto.value_or(*id).value : id.value_or(I{}).value;
}

/// What was chosen; the stored one where nothing else was.
template <class I>
std::optional<I> chosen(qint64 id, qint64 begun, const std::optional<I> &stored)
{
    if (id == begun)
        return stored;
    return id ? std::optional(I{id}) : std::nullopt;
}

} // namespace

SaleForm::SaleForm(const FormTools &tools, const Sale *sale, const FormRequest &request, QWidget *parent)
    : ThingForm(tools, sale ? tr("Edit sale") : tr("Add sale"), sale ? Repeat::Never : Repeat::Offered,
                parent),
      m_currencies(Currency::all()),
      m_day(new DayEdit(this)),
      m_touch(new DayEdit(this)),
      m_number(new QLineEdit(this)),
      m_channel(new SearchableChoice(this)),
      m_campaign(new SearchableChoice(this)),
      m_customer(new QComboBox(this)),
      m_product(new QLineEdit(this)),
      m_amount(new MoneyEdit(this)),
      m_currency(new SearchableChoice(this)),
      m_rate(new NumberEdit(this)),
      m_refund(new QCheckBox(tr("A refund: it is taken away on its day"), this)),
      m_note(makeTextField(2, this))
{
    if (sale)
        m_before = *sale;
    m_begun = sale ? *sale : firstOf(request);
    fillChoices();
    addFields();
    show(m_begun);
    connect(m_currency, &SearchableChoice::currentChanged, this, [this] {
        suggestRate();
        followCurrency();
    });
    for (QLineEdit *each : {static_cast<QLineEdit *>(m_amount), static_cast<QLineEdit *>(m_rate)})
        connect(each, &QLineEdit::textChanged, this, &SaleForm::followCurrency);
    followCurrency();
    if (m_before)
        addDeleteButton(tr("delete sale"), {removed(*m_before)});
    begin();
}

Sale SaleForm::firstOf(const FormRequest &request) const
{
    Sale sale;
    sale.outcomeDay = request.day.value_or(document().asOf());
    sale.channel = request.channel;
    sale.campaign = request.campaign;
    sale.amount.currency = document().currency();
    return sale;
}

void SaleForm::fillChoices()
{
    m_beginChannel = counting(contents().mergedChannels, m_begun.channel);
    m_beginCampaign = counting(contents().mergedCampaigns, m_begun.campaign);
    m_channel->setItems(choicesOf(contents().channels, {m_beginChannel}));
    m_channel->setNone(tr("No channel (unattributed)"));
    m_campaign->setItems(choicesOf(contents().campaigns, {m_beginCampaign}));
    m_campaign->setNone(tr("No campaign"));
    for (const auto &[kind, key] : EnumKeys<CustomerKind>::keys)
        m_customer->addItem(customerText(kind), int(kind));
    QVector<ChoiceItem> currencies;
    for (int i = 0; i < m_currencies.size(); ++i)
        currencies.push_back({i + 1, m_currencies[i].code()});
    m_currency->setItems(currencies);
    for (DayEdit *each : {m_day, m_touch})
        each->setLocaleOfDays(format().locale());
    m_touch->setEmptyAllowed(true);
    for (NumberEdit *each : {m_rate, static_cast<NumberEdit *>(m_amount)})
        each->setLocaleOfNumbers(format().locale());
    m_rate->setDigits(rateDigits, 2);
}

void SaleForm::addFields()
{
    addField(tr("Da&y"), m_day);
    addField(tr("First &touch"), m_touch, tr("The day of the click or contact that led to it, if known."));
    addField(tr("C&hannel"), m_channel);
    addField(tr("Ca&mpaign"), m_campaign);
    addField(tr("Custome&r"), m_customer);
    addField(tr("&Product"), m_product);
    addField(tr("Am&ount"), m_amount, tr("Without tax and shipping, after discounts."));
    addField(tr("C&urrency"), m_currency);
    addField(tr("E&xchange rate"), m_rate);
    addField(tr("Re&fund"), m_refund);
    addField(tr("Order &number"), m_number);
    addField(tr("Not&e"), m_note);
}

void SaleForm::show(const Sale &sale)
{
    m_day->setDay(sale.outcomeDay);
    m_touch->setDay(sale.touchDay);
    m_touch->setSuggestion(sale.outcomeDay);
    m_number->setText(sale.externalId);
    m_channel->setCurrent(m_beginChannel);
    m_campaign->setCurrent(m_beginCampaign);
    m_customer->setCurrentIndex(m_customer->findData(int(sale.customer)));
    m_product->setText(sale.product);
    m_refund->setChecked(sale.amount.minor < 0);
    m_currency->setCurrent(m_currencies.indexOf(sale.amount.currency) + 1);
    m_amount->setCurrency(sale.amount.currency);
    if (m_before)
        m_amount->setAmount(Money{std::abs(sale.amount.minor), sale.amount.currency});
    m_rate->setValue(sale.rate);
    m_note->setPlainText(sale.note);
    showOrigin();
}

/// An imported sale is known by its number, which stays.
void SaleForm::showOrigin()
{
    if (!m_before || !m_before->batch)
        return;
    m_number->setReadOnly(true);
    setFieldVisible(m_number, !m_before->externalId.isEmpty());
    const ImportBatch *batch = byId(contents().imports, *m_before->batch);
    const QString from = batch ? tr("It came with “%1”.").arg(isolatedName(batch->fileName)) : QString();
    const QString later = m_before->byHand != 0
        ? tr("Set by hand: %1. A later import leaves that as it is.").arg(byHandText(*m_before))
        : tr("What you change here stays, whatever a later import says.");
    setHint(m_note, QString(from + u' ' + later).trimmed());
}

Currency SaleForm::paidIn() const
{
    const qint64 place = m_currency->current() - 1;
    return place >= 0 ? m_currencies[place] : document().currency();
}

bool SaleForm::isForeign() const { return !(paidIn() == document().currency()); }

void SaleForm::followCurrency()
{
    const Currency own = document().currency();
    m_amount->setCurrency(paidIn());
    setFieldVisible(m_rate, isForeign());
    m_rate->setUnit(tr("%1 for 1 %2").arg(own.code(), paidIn().code()));
    QString hint = tr("Without a rate it is left out of every figure.");
    if (const auto amount = m_amount->amount(); amount && m_rate->value() && isForeign()) {
        if (const auto converted = convert(*amount, *m_rate->value(), own))
            hint = tr("That is %1.").arg(format().money(*converted));
    }
    setHint(m_rate, hint);
    check();
}

std::optional<qint64> SaleForm::knownRate(const Currency &currency) const
{
    const Day day = m_day->day().value_or(document().asOf());
    for (const Rate &each : contents().rates) {
        if (each.currency == currency && each.span.contains(day))
            return each.millionths;
    }
    return std::nullopt;
}

void SaleForm::suggestRate() { m_rate->setValue(isForeign() ? knownRate(paidIn()) : std::nullopt); }

Sale SaleForm::entered() const
{
    Sale sale = m_before.value_or(Sale{});
    sale.outcomeDay = m_day->day().value_or(Day{});
    sale.touchDay = m_touch->day();
    sale.externalId = m_number->text().trimmed();
    sale.channel = chosen(m_channel->current(), m_beginChannel, m_begun.channel);
    sale.campaign = chosen(m_campaign->current(), m_beginCampaign, m_begun.campaign);
    sale.customer = CustomerKind(m_customer->currentData().toInt());
    sale.product = m_product->text().trimmed();
    sale.amount = m_amount->amount().value_or(Money{0, paidIn()});
    if (m_refund->isChecked())
        sale.amount.minor = -sale.amount.minor;
    sale.rate = isForeign() ? m_rate->value() : std::nullopt;
    sale.note = m_note->toPlainText().trimmed();
    return m_before ? setByHand(*m_before, sale) : sale;
}

QVector<FieldProblem> SaleForm::problems() const
{
    const Sale sale = entered();
    QVector<FieldProblem> found;
    if (m_amount->text().trimmed().isEmpty())
        found.push_back({m_amount, tr("An amount is needed.")});
    else if (m_refund->isChecked() && sale.amount.minor == 0)
        found.push_back({m_amount, tr("A refund is more than zero.")});
    if (isForeign() && sale.rate && *sale.rate <= 0)
        found.push_back({m_rate, tr("A rate is more than zero.")});
    if (m_day->day() && sale.touchDay && *sale.touchDay > sale.outcomeDay && sale.amount.minor >= 0)
        found.push_back({m_touch, tr("This is after the day of the sale.")});
    for (const auto &[field, text] : {std::pair<QWidget *, QString>{m_product, sale.product},
                                      {m_number, sale.externalId},
                                      {m_note, sale.note}}) {
        if (const QString wrong = textProblem(text); !wrong.isEmpty())
            found.push_back({field, wrong});
    }
    if (const auto valid = validate(sale); !valid && found.isEmpty() && m_amount->amount())
        found.push_back({nullptr, sentence(valid.error())});
    return found;
}

ChangeSet SaleForm::changes() const { return changesFrom(m_before, entered()); }

QString SaleForm::stepName() const { return m_before ? tr("change sale") : tr("add sale"); }

void SaleForm::startNext()
{
    m_number->clear();
    m_amount->clear();
    m_note->clear();
}

} // namespace payoff
