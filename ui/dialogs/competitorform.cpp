// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/competitorform.h"

#include <QLineEdit>

namespace payoff {

CompetitorForm::CompetitorForm(const FormTools &tools, const Competitor *competitor, QWidget *parent)
    : ThingForm(tools, competitor ? tr("Edit competitor") : tr("Add competitor"),
                competitor ? Repeat::Never : Repeat::Offered, parent),
      m_name(new QLineEdit(this))
{
    if (competitor)
        m_before = *competitor;
    m_name->setText(m_before ? m_before->name : QString());
    addField(tr("&Name"), m_name,
             tr("How often others speak of them is typed in the month sheet, for the share of voice."));
    if (m_before)
        addThingButtons(*m_before,
                        {tr("archive competitor"), tr("restore competitor"), tr("delete competitor")},
                        {removed(*m_before)});
    begin();
}

Competitor CompetitorForm::entered() const
{
    Competitor competitor = m_before.value_or(Competitor{});
    competitor.name = m_name->text().trimmed();
    return competitor;
}

QVector<FieldProblem> CompetitorForm::problems() const
{
    const Competitor competitor = entered();
    if (const QString wrong = nameProblem(competitor.name); !wrong.isEmpty())
        return {{m_name, wrong}};
    if (isNameTaken(competitor.name, competitor.id.value, namesOf(contents().competitors)))
        return {{m_name, takenProblem(competitor.name)}};
    return {};
}

ChangeSet CompetitorForm::changes() const { return changesFrom(m_before, entered()); }

QString CompetitorForm::stepName() const { return m_before ? tr("change competitor") : tr("add competitor"); }

void CompetitorForm::startNext() { m_name->clear(); }

} // namespace payoff
