// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/personaform.h"

#include "ui/widgets/chipsfield.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace payoff {

PersonaForm::PersonaForm(const FormTools &tools, const Persona *persona, QWidget *parent)
    : ThingForm(tools, persona ? tr("Edit persona") : tr("Add persona"),
                persona ? Repeat::Never : Repeat::Offered, parent),
      m_segments(new ChipsField(this))
{
    if (persona)
        m_before = *persona;
    QList<qint64> segments;
    if (persona) {
        for (const SegmentId each : persona->segments)
            segments.push_back(each.value);
    }
    QVector<ChoiceItem> items = choicesOf(contents().segments, segments);
    for (ChoiceItem &each : items) {
        if (const Segment *segment = byId(contents().segments, SegmentId{each.id}))
            each.name = tr("%1 (%2)").arg(segment->name, segment->kind);
    }
    m_segments->setItems(items);
    m_segments->setHint(tr("add a segment"));
    addFields();
    show(m_before.value_or(Persona{}));
    if (m_before)
        addThingButtons(*m_before, {tr("archive persona"), tr("restore persona"), tr("delete persona")},
                        {removed(*m_before)});
    begin();
}

void PersonaForm::addFields()
{
    addLine(tr("&Name"), &Persona::name);
    addField(tr("Seg&ments"), m_segments, tr("Of the platforms: their results are this persona's."));
    addHeading(tr("Who it is"));
    addLine(tr("A&ge"), &Persona::age);
    addLine(tr("Gend&er"), &Persona::gender);
    addLine(tr("&Income"), &Persona::income);
    addLine(tr("&Occupation"), &Persona::occupation);
    addLine(tr("&Location"), &Persona::location);
    addHeading(tr("What it does"));
    addText(tr("Interests"), &Persona::interests);
    addText(tr("Content it reads and &watches"), &Persona::contentConsumed);
    addText(tr("&Behaviour online"), &Persona::onlineBehaviour);
    addText(tr("&Products it follows"), &Persona::productsFollowed);
    addText(tr("In&fluencers it follows"), &Persona::influencersFollowed);
    addText(tr("Past p&urchases"), &Persona::pastPurchases);
    addText(tr("Spending"), &Persona::spending);
    addText(tr("Note"), &Persona::note);
}

void PersonaForm::addLine(const QString &label, Member member)
{
    m_lines.push_back({new QLineEdit(this), member});
    addField(label, m_lines.last().field);
}

void PersonaForm::addText(const QString &label, Member member)
{
    m_texts.push_back({makeTextField(2, this), member});
    addField(label, m_texts.last().field);
}

void PersonaForm::show(const Persona &persona)
{
    for (const Line &each : std::as_const(m_lines))
        each.field->setText(persona.*each.member);
    for (const Text &each : std::as_const(m_texts))
        each.field->setPlainText(persona.*each.member);
    QList<qint64> segments;
    for (const SegmentId each : persona.segments)
        segments.push_back(each.value);
    m_segments->setIds(segments);
}

Persona PersonaForm::entered() const
{
    Persona persona = m_before.value_or(Persona{});
    for (const Line &each : m_lines)
        persona.*each.member = each.field->text().trimmed();
    for (const Text &each : m_texts)
        persona.*each.member = each.field->toPlainText().trimmed();
    persona.segments.clear();
    for (const qint64 each : m_segments->ids())
        persona.segments.push_back({each});
    std::sort(persona.segments.begin(), persona.segments.end());
    return persona;
}

QVector<FieldProblem> PersonaForm::problems() const
{
    const Persona persona = entered();
    QVector<FieldProblem> found;
    QLineEdit *name = m_lines.first().field;
    if (const QString wrong = nameProblem(persona.name); !wrong.isEmpty())
        found.push_back({name, wrong});
    else if (isNameTaken(persona.name, persona.id.value, namesOf(contents().personas)))
        found.push_back({name, takenProblem(persona.name)});
    for (const Line &each : m_lines) {
        if (const QString wrong = textProblem(persona.*each.member); each.field != name && !wrong.isEmpty())
            found.push_back({each.field, wrong});
    }
    for (const Text &each : m_texts) {
        if (const QString wrong = textProblem(persona.*each.member); !wrong.isEmpty())
            found.push_back({each.field, wrong});
    }
    return found;
}

ChangeSet PersonaForm::changes() const { return changesFrom(m_before, entered()); }

QString PersonaForm::stepName() const { return m_before ? tr("change persona") : tr("add persona"); }

void PersonaForm::startNext() { show({}); }

} // namespace payoff
