// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/goalform.h"

#include "ui/models/goaldata.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/numberedit.h"
#include "ui/widgets/numberlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace payoff {

namespace {

constexpr int mostMonths = 60;

/// Ids of a list begin with 1: 0 is none.
qint64 choiceOf(Measure measure) { return int(measure) + 1; }
Measure measureOf(qint64 choice) { return Measure(std::max<qint64>(choice, 1) - 1); }

QVector<ChoiceItem> measureChoices()
{
    QVector<ChoiceItem> items;
    for (const MeasureInfo &each : measures())
        items.push_back({choiceOf(each.measure), measureName(each.measure)});
    return items;
}

} // namespace

GoalForm::GoalForm(const FormTools &tools, const Goal *goal, const FormRequest &request, QWidget *parent)
    : ThingForm(tools, goal ? tr("Edit goal") : tr("Add goal"), goal ? Repeat::Never : Repeat::Offered,
                parent),
      m_name(new QLineEdit(this)),
      m_kind(new QComboBox(this)),
      m_measure(new SearchableChoice(this)),
      m_channel(new SearchableChoice(this)),
      m_baseline(new NumberEdit(this)),
      m_target(new NumberEdit(this)),
      m_first(new DayEdit(this)),
      m_last(new DayEdit(this)),
      m_differs(new QCheckBox(tr("&Differ by month"), this)),
      m_months(new NumberList(this)),
      m_family(new QComboBox(this)),
      m_objective(new QLineEdit(this)),
      m_note(makeTextField(2, this))
{
    if (goal)
        m_before = *goal;
    const Goal begun = goal ? *goal : firstOf(request);
    fillChoices(begun);
    addFields();
    show(begun);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &GoalForm::follow);
    connect(m_measure, &SearchableChoice::currentChanged, this, &GoalForm::follow);
    connect(m_differs, &QCheckBox::toggled, this, &GoalForm::follow);
    for (QLineEdit *each : {static_cast<QLineEdit *>(m_baseline), static_cast<QLineEdit *>(m_target),
                            static_cast<QLineEdit *>(m_first), static_cast<QLineEdit *>(m_last)})
        connect(each, &QLineEdit::textChanged, this, &GoalForm::follow);
    if (m_before)
        addThingButtons(*m_before, {tr("archive goal"), tr("restore goal"), tr("delete goal")},
                        {removed(*m_before)});
    begin();
}

void GoalForm::addFields()
{
    addField(tr("&Name"), m_name);
    addField(tr("&Kind"), m_kind);
    addField(tr("&Measure"), m_measure);
    addField(tr("C&hannel"), m_channel);
    addField(tr("&From"), m_baseline);
    addField(tr("Tar&get"), m_target);
    addField(tr("F&irst day"), m_first);
    addField(tr("&Last day"), m_last);
    addField(tr("Targets"), m_differs);
    addField(tr("By month"), m_months, tr("An empty month has the target above."));
    addHeading(tr("What it is for"));
    addField(tr("&Objective"), m_objective, tr("The business outcome that it serves."));
    addField(tr("Res&ponse"), m_family, tr("What the audience is to do, feel or know."));
    addField(tr("No&te"), m_note);
}

void GoalForm::fillChoices(const Goal &begun)
{
    m_kind->addItem(tr("Reach a total by a day"), int(GoalKind::ReachTotal));
    m_kind->addItem(tr("Hold a level every month"), int(GoalKind::HoldLevel));
    m_kind->addItem(tr("Move a level from one to another"), int(GoalKind::MoveLevel));
    m_measure->setItems(measureChoices());
    m_channel->setItems(choicesOf(contents().channels, {begun.channel.value_or(ChannelId{}).value}));
    m_channel->setNone(tr("All channels together"));
    m_family->addItem(tr("Not said"), QString());
    m_family->addItem(tr("Conative: they act"), QStringLiteral("conative"));
    m_family->addItem(tr("Affective: they like"), QStringLiteral("affective"));
    m_family->addItem(tr("Cognitive: they know"), QStringLiteral("cognitive"));
    m_family->addItem(tr("Commercial: they buy"), QStringLiteral("commercial"));
    if (m_family->findData(begun.responseFamily) < 0)
        m_family->addItem(begun.responseFamily, begun.responseFamily);
    for (DayEdit *each : {m_first, m_last})
        each->setLocaleOfDays(format().locale());
    for (NumberEdit *each : {m_baseline, m_target})
        each->setLocaleOfNumbers(format().locale());
    m_months->setLocaleOfNumbers(format().locale());
}

Goal GoalForm::firstOf(const FormRequest &request) const
{
    Goal goal;
    if (!contents().goals.isEmpty()) {
        const Goal &last = contents().goals.last();
        goal.kind = last.kind;
        goal.measure = last.measure;
        goal.channel = last.channel;
        goal.responseFamily = last.responseFamily;
    }
    if (request.channel)
        goal.channel = request.channel;
    const Month begins = Month::of(request.day.value_or(document().asOf())).next();
    goal.span = {begins.first(), begins.plus(11).last()};
    return goal;
}

void GoalForm::show(const Goal &goal)
{
    m_name->setText(goal.name);
    m_kind->setCurrentIndex(m_kind->findData(int(goal.kind)));
    m_measure->setCurrent(choiceOf(goal.measure));
    m_channel->setCurrent(goal.channel.value_or(ChannelId{}).value);
    for (NumberEdit *each : {m_baseline, m_target})
        each->setMeasure(goal.measure, document().currency());
    m_baseline->setValue(goal.baseline == 0 ? std::optional<qint64>() : goal.baseline);
    m_target->setValue(goal.target == 0 ? std::optional<qint64>() : goal.target);
    m_first->setDay(goal.span.first);
    m_last->setDay(goal.span.last);
    m_differs->setChecked(!goal.monthTargets.isEmpty());
    m_family->setCurrentIndex(m_family->findData(goal.responseFamily));
    m_objective->setText(goal.objective);
    m_note->setPlainText(goal.note);
    fitMonths();
    for (const MonthTarget &each : goal.monthTargets)
        m_months->setValue(each.month.index, each.target);
    follow();
}

void GoalForm::fitMonths()
{
    QVector<NumberList::Item> items;
    const auto first = m_first->day();
    const auto last = m_last->day();
    if (m_differs->isChecked() && first && last) {
        const Month end = std::min(Month::of(*last), Month::of(*first).plus(mostMonths));
        for (Month month = Month::of(*first); month <= end; month = month.next())
            items.push_back({month.index, format().month(month), measureOf(m_measure->current()), false});
    }
    m_months->setItems(items, document().currency());
}

void GoalForm::follow()
{
    for (NumberEdit *each : {m_baseline, m_target})
        each->setMeasure(measureOf(m_measure->current()), document().currency());
    const auto kind = GoalKind(m_kind->currentData().toInt());
    setFieldVisible(m_baseline, kind != GoalKind::HoldLevel);
    setFieldVisible(m_differs, kind != GoalKind::MoveLevel);
    setFieldVisible(m_months, kind != GoalKind::MoveLevel && m_differs->isChecked());
    fitMonths();
    const bool isWhole = m_target->value() && m_first->day() && m_last->day() && m_measure->current() != 0;
    setHint(m_target, isWhole ? wantedText(entered(), document().currency(), format()) : QString());
    check();
}

QVector<MonthTarget> GoalForm::monthTargets() const
{
    QVector<MonthTarget> targets;
    const auto first = m_first->day();
    const auto last = m_last->day();
    if (!isFieldVisible(m_months) || !first || !last)
        return targets;
    for (Month month = Month::of(*first); month <= Month::of(*last); month = month.next()) {
        if (const auto target = m_months->value(month.index))
            targets.push_back({month, *target});
    }
    return targets;
}

Goal GoalForm::entered() const
{
    Goal goal = m_before.value_or(Goal{});
    goal.name = m_name->text().trimmed();
    goal.kind = GoalKind(m_kind->currentData().toInt());
    goal.measure = measureOf(m_measure->current());
    const qint64 channel = m_channel->current();
    goal.channel = channel ? std::optional(ChannelId{channel}) : std::nullopt;
    goal.baseline = goal.kind == GoalKind::HoldLevel ? 0 : m_baseline->value().value_or(0);
    goal.target = m_target->value().value_or(0);
    goal.span = {m_first->day().value_or(Day{}), m_last->day().value_or(Day{})};
    goal.monthTargets = monthTargets();
    goal.responseFamily = m_family->currentData().toString();
    goal.objective = m_objective->text().trimmed();
    goal.note = m_note->toPlainText().trimmed();
    return goal;
}

QVector<FieldProblem> GoalForm::problems() const
{
    const Goal goal = entered();
    QVector<FieldProblem> found;
    if (const QString wrong = nameProblem(goal.name); !wrong.isEmpty())
        found.push_back({m_name, wrong});
    else if (isNameTaken(goal.name, goal.id.value, namesOf(contents().goals)))
        found.push_back({m_name, takenProblem(goal.name)});
    found += numberProblems(goal);
    if (m_first->day() && m_last->day() && goal.span.isEmpty())
        found.push_back({m_last, tr("The end is before the start.")});
    if (const QString wrong = textProblem(goal.objective); !wrong.isEmpty())
        found.push_back({m_objective, wrong});
    if (const QString wrong = textProblem(goal.note); !wrong.isEmpty())
        found.push_back({m_note, wrong});
    return found;
}

QVector<FieldProblem> GoalForm::numberProblems(const Goal &goal) const
{
    if (m_target->text().trimmed().isEmpty())
        return {{m_target, tr("A target is needed.")}};
    if (!m_target->value() || validate(goal))
        return {};
    if (goal.kind == GoalKind::MoveLevel && goal.target == goal.baseline)
        return {{m_target, tr("This is the level that it moves from.")}};
    if (goal.kind != GoalKind::MoveLevel && goal.target <= 0)
        return {{m_target, tr("A target is more than zero.")}};
    return {};
}

ChangeSet GoalForm::changes() const { return changesFrom(m_before, entered()); }

QString GoalForm::stepName() const { return m_before ? tr("change goal") : tr("add goal"); }

void GoalForm::startNext()
{
    m_name->clear();
    m_target->clear();
    m_baseline->clear();
    m_differs->setChecked(false);
    m_note->clear();
    follow();
}

} // namespace payoff
