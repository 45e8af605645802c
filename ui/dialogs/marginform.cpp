// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/marginform.h"

#include "core/base/arithmetic.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/numberedit.h"

#include <QPlainTextEdit>

namespace payoff {

namespace {

constexpr int percentDigits = 4; ///< so that what stands in the field is in millionths

} // namespace

MarginForm::MarginForm(const FormTools &tools, const Margin *margin, QWidget *parent)
    : ThingForm(tools, margin ? tr("Edit gross margin") : tr("Add gross margin"), Repeat::Never, parent),
      m_from(new DayEdit(this)),
      m_share(new NumberEdit(this)),
      m_note(makeTextField(2, this))
{
    if (margin)
        m_before = *margin;
    m_from->setLocaleOfDays(format().locale());
    const Month now = Month::of(document().asOf());
    const auto recorded = document().recorded();
    const bool isFirst = contents().margins.isEmpty() && recorded;
    m_from->setDay(m_before ? m_before->from : (isFirst ? Month::of(recorded->first) : now).first());
    m_share->setLocaleOfNumbers(format().locale());
    m_share->setDigits(percentDigits, 0);
    m_share->setUnit(format().locale().percent());
    if (m_before)
        m_share->setValue(m_before->share);
    m_note->setPlainText(m_before.value_or(Margin{}).note);
    addField(tr("&First day"), m_from,
             tr("It holds until the next one. Before the first, all of the revenue counts."));
    addField(tr("&Gross margin"), m_share, tr("What is left of the revenue once the goods sold are paid."));
    addField(tr("&Note"), m_note);
    if (m_before)
        addDeleteButton(tr("delete gross margin"), {removed(*m_before)});
    begin();
}

Margin MarginForm::entered() const
{
    Margin margin = m_before.value_or(Margin{});
    margin.from = m_from->day().value_or(Day{});
    margin.share = m_share->value().value_or(0);
    margin.note = m_note->toPlainText().trimmed();
    return margin;
}

QVector<FieldProblem> MarginForm::problems() const
{
    const Margin margin = entered();
    QVector<FieldProblem> found;
    for (const Margin &each : contents().margins) {
        if (each.from == margin.from && each.id != margin.id)
            found.push_back({m_from, tr("Another margin begins on that day.")});
    }
    if (m_share->text().trimmed().isEmpty())
        found.push_back({m_share, tr("A margin is needed.")});
    else if (margin.share == 0)
        found.push_back({m_share, tr("A margin is more than zero.")});
    else if (margin.share > wholeShare)
        found.push_back({m_share, tr("A margin is at most %1.").arg(format().percent(1))});
    if (const QString wrong = textProblem(margin.note); !wrong.isEmpty())
        found.push_back({m_note, wrong});
    return found;
}

ChangeSet MarginForm::changes() const { return changesFrom(m_before, entered()); }

QString MarginForm::stepName() const { return m_before ? tr("change gross margin") : tr("add gross margin"); }

} // namespace payoff
