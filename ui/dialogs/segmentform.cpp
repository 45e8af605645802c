// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/segmentform.h"

#include "core/base/names.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace payoff {

SegmentForm::SegmentForm(const FormTools &tools, const Segment *segment, QWidget *parent)
    : ThingForm(tools, segment ? tr("Edit segment") : tr("Add segment"),
                segment ? Repeat::Never : Repeat::Offered, parent),
      m_kind(new QComboBox(this)),
      m_name(new QLineEdit(this)),
      m_note(makeTextField(3, this))
{
    if (segment)
        m_before = *segment;
    fillKinds();
    const QVector<Segment> &segments = contents().segments;
    const Segment begun = segment
        ? *segment
        : Segment{{}, segments.isEmpty() ? QString() : segments.last().kind, {}, {}, {}, {}};
    m_kind->setEditText(begun.kind);
    m_name->setText(begun.name);
    m_note->setPlainText(begun.note);
    addField(tr("&Kind"), m_kind, tr("By what it is cut, such as age, region or interest."));
    addField(tr("&Name"), m_name, tr("As the platforms write it, so that imported rows find it."));
    addField(tr("N&ote"), m_note);
    if (m_before)
        addThingButtons(*m_before, {tr("archive segment"), tr("restore segment"), tr("delete segment")},
                        {removed(*m_before)});
    begin();
}

void SegmentForm::fillKinds()
{
    m_kind->setEditable(true);
    m_kind->setInsertPolicy(QComboBox::NoInsert);
    QStringList kinds;
    for (const Segment &each : contents().segments) {
        if (!kinds.contains(each.kind))
            kinds.push_back(each.kind);
    }
    // As importers name them: a segment typed here and one imported are the same.
    for (const char *each : {"age", "gender", "region", "placement", "interest", "segment"}) {
        const QString kind = QString::fromLatin1(each);
        if (!kinds.contains(kind))
            kinds.push_back(kind);
    }
    m_kind->addItems(kinds);
    m_kind->completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

Segment SegmentForm::entered() const
{
    Segment segment = m_before.value_or(Segment{});
    segment.kind = m_kind->currentText().trimmed();
    segment.name = m_name->text().trimmed();
    segment.note = m_note->toPlainText();
    return segment;
}

QVector<FieldProblem> SegmentForm::problems() const
{
    const Segment segment = entered();
    QVector<FieldProblem> found;
    if (nameKey(segment.kind).isEmpty())
        found.push_back({m_kind, tr("Say by what it is cut.")});
    else if (const QString wrong = nameProblem(segment.kind); !wrong.isEmpty())
        found.push_back({m_kind, wrong});
    if (const QString wrong = nameProblem(segment.name); !wrong.isEmpty())
        found.push_back({m_name, wrong});
    QVector<ChoiceItem> sameKind;
    for (const Segment &each : contents().segments) {
        if (nameKey(each.kind) == nameKey(segment.kind))
            sameKind.push_back({each.id.value, each.name});
    }
    if (isNameTaken(segment.name, segment.id.value, sameKind))
        found.push_back({m_name, takenProblem(segment.name)});
    if (const QString wrong = textProblem(segment.note); !wrong.isEmpty())
        found.push_back({m_note, wrong});
    return found;
}

ChangeSet SegmentForm::changes() const { return changesFrom(m_before, entered()); }

QString SegmentForm::stepName() const { return m_before ? tr("change segment") : tr("add segment"); }

void SegmentForm::startNext()
{
    m_name->clear();
    m_note->clear();
}

} // namespace payoff
