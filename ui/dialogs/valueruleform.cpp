// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/valueruleform.h"

#include "ui/widgets/dayedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/valuecalculator.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace payoff {

namespace {

/// Ids of a list begin with 1: 0 is none.
qint64 choiceOf(Measure measure) { return int(measure) + 1; }
Measure measureOf(qint64 choice) { return Measure(std::max<qint64>(choice, 1) - 1); }

/// What can be counted, so that each can be worth something.
QVector<ChoiceItem> countedMeasures()
{
    QVector<ChoiceItem> items;
    for (const MeasureInfo &each : measures()) {
        if (each.unit != MeasureUnit::Money && each.additivity == Additivity::Sum)
            items.push_back({choiceOf(each.measure), measureName(each.measure)});
    }
    return items;
}

} // namespace

ValueRuleForm::ValueRuleForm(const FormTools &tools, const ValueRule *rule, const FormRequest &request,
                             QWidget *parent)
    : ThingForm(tools, rule ? tr("Edit value rule") : tr("Add value rule"),
                rule ? Repeat::Never : Repeat::Offered, parent),
      m_measure(new SearchableChoice(this)),
      m_channel(new SearchableChoice(this)),
      m_from(new DayEdit(this)),
      m_until(new DayEdit(this)),
      m_low(new MoneyEdit(this)),
      m_likely(new MoneyEdit(this)),
      m_high(new MoneyEdit(this)),
      m_isCounted(new QCheckBox(tr("Its revenue is reported, do not add it a&gain"), this)),
      m_origin(new QLineEdit(this)),
      m_note(makeTextField(2, this)),
      m_calculator(new ValueCalculator(tools.format, tools.document.currency(), this))
{
    if (rule)
        m_before = *rule;
    const ValueRule begun = rule ? *rule : firstOf(request);
    fillChoices(begun);
    addFields();
    show(begun);
    connect(m_calculator, &ValueCalculator::used, this, &ValueRuleForm::take);
    for (SearchableChoice *each : {m_measure, m_channel})
        connect(each, &SearchableChoice::currentChanged, this, &ValueRuleForm::followOthers);
    for (DayEdit *each : {m_from, m_until})
        connect(each, &QLineEdit::textChanged, this, &ValueRuleForm::followOthers);
    followOthers();
    if (m_before)
        addDeleteButton(tr("delete value rule"), {removed(*m_before)});
    begin();
}

void ValueRuleForm::fillChoices(const ValueRule &begun)
{
    m_measure->setItems(countedMeasures());
    m_channel->setItems(choicesOf(contents().channels, {begun.channel.value_or(ChannelId{}).value}));
    m_channel->setNone(tr("All channels without a rule of their own"));
    for (DayEdit *each : {m_from, m_until})
        each->setLocaleOfDays(format().locale());
    m_until->setEmptyAllowed(true);
    for (MoneyEdit *each : {m_low, m_likely, m_high}) {
        each->setLocaleOfNumbers(format().locale());
        each->setCurrency(document().currency());
    }
}

void ValueRuleForm::addFields()
{
    addField(tr("&Measure"), m_measure, tr("One of these is worth what stands below."));
    addField(tr("Cha&nnel"), m_channel);
    addField(tr("&First day"), m_from);
    addField(tr("Las&t day"), m_until, tr("Empty: until another rule begins."));
    addField(tr("Li&kely"), m_likely);
    addField(tr("&Low"), m_low);
    addField(tr("&High"), m_high, tr("Low or high left empty: as likely."));
    addField(tr("Counted"), m_isCounted, tr("The rule is kept, but adds nothing to the revenue."));
    addField(tr("S&ource"), m_origin, tr("Where the figure comes from, for those who ask."));
    addField(tr("Not&e"), m_note);
    addHeading(tr("Work it out"));
    addWide(m_calculator);
}

ValueRule ValueRuleForm::firstOf(const FormRequest &request) const
{
    ValueRule rule;
    rule.channel = request.channel;
    const auto recorded = document().recorded();
    const Day first = recorded ? recorded->first : document().asOf();
    rule.from = request.day.value_or(Month::of(first).first());
    return rule;
}

void ValueRuleForm::show(const ValueRule &rule)
{
    m_measure->setCurrent(choiceOf(rule.measure));
    m_channel->setCurrent(rule.channel.value_or(ChannelId{}).value);
    m_from->setDay(rule.from);
    m_until->setDay(rule.until);
    const auto shown = [&](qint64 minor) {
        return m_before ? std::optional(Money{minor, document().currency()}) : std::nullopt;
    };
    m_low->setAmount(shown(rule.low));
    m_likely->setAmount(shown(rule.likely));
    m_high->setAmount(shown(rule.high));
    m_isCounted->setChecked(rule.isCountedInRevenue);
    m_origin->setText(rule.origin);
    m_note->setPlainText(rule.note);
}

void ValueRuleForm::take(const ValueEstimate &estimate)
{
    m_low->setValue(estimate.low);
    m_likely->setValue(estimate.likely);
    m_high->setValue(estimate.high);
    m_origin->setText(estimate.origin);
    m_origin->setCursorPosition(0);
    m_likely->setFocus();
}

ValueRule ValueRuleForm::entered() const
{
    ValueRule rule = m_before.value_or(ValueRule{});
    rule.measure = measureOf(m_measure->current());
    rule.channel = m_channel->current() ? std::optional(ChannelId{m_channel->current()}) : std::nullopt;
    rule.from = m_from->day().value_or(Day{});
    rule.until = m_until->day();
    rule.likely = m_likely->value().value_or(0);
    rule.low = m_low->value().value_or(rule.likely);
    rule.high = m_high->value().value_or(rule.likely);
    rule.isCountedInRevenue = m_isCounted->isChecked();
    rule.origin = m_origin->text().trimmed();
    rule.note = m_note->toPlainText().trimmed();
    return rule;
}

/// The other rules of the same measure and channel that hold on some of its days.
QVector<ValueRule> ValueRuleForm::rivals(const ValueRule &rule) const
{
    QVector<ValueRule> found;
    for (const ValueRule &each : contents().valueRules) {
        const bool isOther = !m_before || each.id != m_before->id;
        const bool isOfSame = each.measure == rule.measure && each.channel == rule.channel;
        const bool meets =
            (!each.until || rule.from <= *each.until) && (!rule.until || each.from <= *rule.until);
        if (isOther && isOfSame && meets)
            found.push_back(each);
    }
    return found;
}

void ValueRuleForm::followOthers()
{
    const ValueRule rule = entered();
    QStringList said;
    for (const ValueRule &each : rivals(rule)) {
        const QString day = format().longDay(each.from);
        if (each.from > rule.from)
            said.push_back(tr("From %1 on, another rule goes before this one.").arg(day));
        else if (each.from < rule.from)
            said.push_back(rule.until ? tr("On these days it goes before the rule that began on %1.").arg(day)
                                      : tr("The rule that began on %1 ends where this one begins.").arg(day));
    }
    setHint(m_from, said.join(u' '));
}

QVector<FieldProblem> ValueRuleForm::amountProblems() const
{
    if (m_likely->text().trimmed().isEmpty())
        return {{m_likely, tr("A likely value is needed.")}};
    const ValueRule rule = entered();
    QVector<FieldProblem> found;
    if (rule.low > rule.likely)
        found.push_back({m_low, tr("This is more than the likely value.")});
    if (rule.high < rule.likely)
        found.push_back({m_high, tr("This is less than the likely value.")});
    return found;
}

QVector<FieldProblem> ValueRuleForm::problems() const
{
    const ValueRule rule = entered();
    QVector<FieldProblem> found;
    for (const ValueRule &each : rivals(rule)) {
        if (each.from == rule.from)
            found.push_back({m_from, tr("Another rule for this measure and channel begins on that day.")});
    }
    if (rule.until && *rule.until < rule.from)
        found.push_back({m_until, tr("The end is before the start.")});
    found += amountProblems();
    if (const QString wrong = textProblem(rule.origin); !wrong.isEmpty())
        found.push_back({m_origin, wrong});
    if (const QString wrong = textProblem(rule.note); !wrong.isEmpty())
        found.push_back({m_note, wrong});
    return found;
}

ChangeSet ValueRuleForm::changes() const { return changesFrom(m_before, entered()); }

QString ValueRuleForm::stepName() const { return m_before ? tr("change value rule") : tr("add value rule"); }

void ValueRuleForm::startNext()
{
    for (QLineEdit *each : {static_cast<QLineEdit *>(m_low), static_cast<QLineEdit *>(m_likely),
                            static_cast<QLineEdit *>(m_high), m_origin})
        each->clear();
    m_note->clear();
    followOthers();
}

} // namespace payoff
