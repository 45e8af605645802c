// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/customervalueform.h"

#include "core/base/arithmetic.h"
#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QCoreApplication>

#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CustomerValue)
};

constexpr int percentDigits = 4; // of a percentage, so that millionths are kept

QString periodText(CustomerPeriod period)
{
    switch (period) {
    case CustomerPeriod::Month:
        return Texts::tr("a month");
    case CustomerPeriod::Quarter:
        return Texts::tr("a quarter");
    case CustomerPeriod::Year:
        return Texts::tr("a year");
    }
    Q_UNREACHABLE();
}

QString whyNot(NoClv reason)
{
    switch (reason) {
    case NoClv::NoChurn:
        return Texts::tr("If no customer ever leaves, a customer is worth more than any amount. Set a lower "
                         "share that stays, or count some periods only.");
    case NoClv::BadRetention:
        return Texts::tr("The share that stays must be between 0 and 100%.");
    default:
        return Texts::tr("What a customer is worth cannot be worked out from this.");
    }
}

} // namespace

QString conventionText(ClvConvention convention)
{
    switch (convention) {
    case ClvConvention::Simple:
        return Texts::tr("simple: margin ÷ churn");
    case ClvConvention::FirstMarginNow:
        return Texts::tr("discounted, the first margin now");
    case ClvConvention::FirstMarginNext:
        return Texts::tr("discounted, the first margin next period");
    }
    Q_UNREACHABLE();
}

QString customerValueText(const std::optional<CustomerValue> &value, Currency currency, const Format &format)
{
    if (!value)
        return Texts::tr("Nothing is assumed yet: CLV, CLV : CAC and customer payback are not available.");
    const ClvFigure worth = clv(*value);
    if (!worth.isAvailable())
        return whyNot(worth.missing);
    const QString margin = format.money({value->margin, currency});
    const QString stays = format.percent(fraction(value->retention), 1);
    return Texts::tr("A customer who brings %1 %2, of whom %3 stay, is worth %4 (%5).")
        .arg(margin, periodText(value->period), stays, format.money({std::llround(*worth.value), currency}),
             conventionText(value->convention));
}

CustomerValueForm::CustomerValueForm(const FormTools &tools, QWidget *parent)
    : ThingForm(tools, tr("Value of a customer"), Repeat::Never, parent),
      m_margin(new MoneyEdit(this)),
      m_retention(new NumberEdit(this)),
      m_discount(new NumberEdit(this)),
      m_period(new QComboBox(this)),
      m_convention(new QComboBox(this)),
      m_cap(new NumberEdit(this))
{
    fillChoices();
    addFields();
    const auto stored = document().workspace().settings().customer;
    if (stored)
        show(*stored);
    for (QLineEdit *each : {static_cast<QLineEdit *>(m_margin), static_cast<QLineEdit *>(m_retention),
                            static_cast<QLineEdit *>(m_discount), static_cast<QLineEdit *>(m_cap)})
        connect(each, &QLineEdit::textChanged, this, &CustomerValueForm::follow);
    for (QComboBox *each : {m_period, m_convention})
        connect(each, &QComboBox::currentIndexChanged, this, &CustomerValueForm::follow);
    if (stored) {
        const Settings before = document().workspace().settings();
        Settings without = before;
        without.customer.reset();
        addStepButton(tr("&Remove"), tr("remove the value of a customer"),
                      [before, without] { return ChangeSet{changed(before, without)}; });
    }
    follow();
    begin();
}

CustomerValueForm::~CustomerValueForm() { forget(); }

void CustomerValueForm::fillChoices()
{
    for (const auto &[period, key] : EnumKeys<CustomerPeriod>::keys)
        m_period->addItem(periodText(period), int(period));
    for (const auto &[convention, key] : EnumKeys<ClvConvention>::keys)
        m_convention->addItem(conventionText(convention), int(convention));
    m_convention->setCurrentIndex(m_convention->findData(int(ClvConvention::FirstMarginNow)));
    m_margin->setCurrency(document().currency());
    for (NumberEdit *each : {static_cast<NumberEdit *>(m_margin), m_retention, m_discount, m_cap})
        each->setLocaleOfNumbers(format().locale());
    for (NumberEdit *each : {m_retention, m_discount}) {
        each->setDigits(percentDigits, 0);
        each->setUnit(QString(format().locale().percent()));
    }
    m_cap->setDigits(0, 0);
}

void CustomerValueForm::addFields()
{
    addField(tr("&Margin of a customer"), m_margin,
             tr("What is left of its purchases in one period, after the cost of what was sold."));
    addField(tr("&Period"), m_period);
    addField(tr("S&hare that stays"), m_retention, tr("From one period to the next: 100% less churn."));
    addField(tr("&Discount of a period"), m_discount, tr("By how much money a period later is worth less."));
    addField(tr("&Convention"), m_convention);
    addField(tr("Count at m&ost"), m_cap, tr("Periods; empty: all to come. Many count 36 months at most."));
}

void CustomerValueForm::show(const CustomerValue &value)
{
    m_margin->setAmount(Money{value.margin, document().currency()});
    m_retention->setValue(value.retention);
    m_discount->setValue(value.discount);
    m_period->setCurrentIndex(m_period->findData(int(value.period)));
    m_convention->setCurrentIndex(m_convention->findData(int(value.convention)));
    m_cap->setValue(value.cap ? std::optional<qint64>(*value.cap) : std::nullopt);
}

CustomerValue CustomerValueForm::entered() const
{
    CustomerValue value;
    value.margin = m_margin->value().value_or(0);
    value.retention = m_retention->value().value_or(0);
    value.discount = m_discount->value().value_or(0);
    value.period = CustomerPeriod(m_period->currentData().toInt());
    value.convention = ClvConvention(m_convention->currentData().toInt());
    constexpr qint64 most = 10'000;
    if (const auto cap = m_cap->value())
        value.cap = int(std::min(*cap, most));
    return value;
}

QString CustomerValueForm::outcome() const
{
    return m_margin->value() && m_retention->value()
        ? customerValueText(entered(), document().currency(), format())
        : QString();
}

void CustomerValueForm::follow()
{
    const auto convention = ClvConvention(m_convention->currentData().toInt());
    setFieldVisible(m_discount, convention != ClvConvention::Simple);
    setHint(m_convention, outcome());
    check();
}

QVector<FieldProblem> CustomerValueForm::problems() const
{
    QVector<FieldProblem> found;
    if (!m_margin->value())
        found.push_back({m_margin, tr("An amount is needed.")});
    if (!m_retention->value())
        found.push_back({m_retention, tr("A share is needed.")});
    if (m_cap->value().value_or(1) < 1)
        found.push_back({m_cap, tr("At least one period counts.")});
    if (found.isEmpty() && !validate(entered()))
        found.push_back({m_retention, whyNot(clv(entered()).missing)});
    return found;
}

ChangeSet CustomerValueForm::changes() const
{
    const Settings before = document().workspace().settings();
    Settings after = before;
    after.customer = entered();
    return after == before ? ChangeSet{} : ChangeSet{changed(before, after)};
}

QString CustomerValueForm::stepName() const { return tr("set the value of a customer"); }

} // namespace payoff
