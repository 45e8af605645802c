// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ownmeasureform.h"

#include "ui/text/figurewords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace payoff {

namespace {

constexpr int mostDigits = 6;

} // namespace

QStringList takenKeys(const Contents &contents)
{
    QStringList keys;
    for (const OwnMeasure &each : contents.ownMeasures)
        keys.push_back(each.key);
    for (const OwnKpi &each : contents.ownKpis)
        keys.push_back(each.key);
    return keys;
}

OwnMeasureForm::OwnMeasureForm(const FormTools &tools, const OwnMeasure *measure, QWidget *parent)
    : ThingForm(tools, measure ? tr("Edit own measure") : tr("Add own measure"),
                measure ? Repeat::Never : Repeat::Offered, parent),
      m_name(new QLineEdit(this)),
      m_combining(new QComboBox(this)),
      m_digits(new QSpinBox(this)),
      m_note(makeTextField(3, this))
{
    if (measure)
        m_before = *measure;
    const OwnMeasure begun = m_before.value_or(OwnMeasure{});
    for (const auto &[combining, key] : EnumKeys<Combining>::keys)
        m_combining->addItem(combiningText(combining), int(combining));
    m_name->setText(begun.name);
    m_combining->setCurrentIndex(m_combining->findData(int(begun.combining)));
    m_digits->setRange(0, mostDigits);
    m_digits->setValue(begun.digits);
    m_digits->setEnabled(!m_before); // its values are stored with so many
    m_note->setPlainText(begun.note);
    addField(tr("&Name"), m_name,
             m_before ? tr("In formulas: %1").arg(m_before->key)
                      : tr("For example “Store visits”. It is typed on the month sheet."));
    addField(tr("O&ver months and channels"), m_combining);
    addField(tr("&Decimals"), m_digits);
    addField(tr("N&ote"), m_note);
    if (m_before)
        addThingButtons(*m_before,
                        {tr("archive own measure"), tr("restore own measure"), tr("delete own measure")},
                        {removed(*m_before)});
    begin();
}

OwnMeasure OwnMeasureForm::entered() const
{
    OwnMeasure measure = m_before.value_or(OwnMeasure{});
    measure.name = m_name->text().trimmed();
    if (!m_before)
        measure.key = ownKey(measure.name, takenKeys(contents()));
    measure.combining = Combining(m_combining->currentData().toInt());
    measure.digits = m_digits->value();
    measure.note = m_note->toPlainText().trimmed();
    return measure;
}

QVector<FieldProblem> OwnMeasureForm::problems() const
{
    const OwnMeasure measure = entered();
    QVector<FieldProblem> found;
    if (const QString wrong = nameProblem(measure.name); !wrong.isEmpty())
        found.push_back({m_name, wrong});
    else if (isNameTaken(measure.name, measure.id.value, namesOf(contents().ownMeasures)))
        found.push_back({m_name, takenProblem(measure.name)});
    if (const QString wrong = textProblem(measure.note); !wrong.isEmpty())
        found.push_back({m_note, wrong});
    return found;
}

ChangeSet OwnMeasureForm::changes() const { return changesFrom(m_before, entered()); }

QString OwnMeasureForm::stepName() const
{
    return m_before ? tr("change own measure") : tr("add own measure");
}

void OwnMeasureForm::startNext()
{
    m_name->clear();
    m_note->clear();
}

} // namespace payoff
