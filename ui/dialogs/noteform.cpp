// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/noteform.h"

#include "ui/widgets/dayedit.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace payoff {

NoteForm::NoteForm(const FormTools &tools, const Note *note, const FormRequest &request, QWidget *parent)
    : ThingForm(tools, note ? tr("Edit note") : tr("Add note"), note ? Repeat::Never : Repeat::Offered,
                parent),
      m_day(new DayEdit(this)),
      m_text(makeTextField(4, this)),
      m_reader(new QComboBox(this)),
      m_channel(new SearchableChoice(this)),
      m_campaign(new SearchableChoice(this))
{
    if (note)
        m_before = *note;
    const Note begun = note ? *note : firstOf(request);
    m_day->setLocaleOfDays(format().locale());
    m_day->setDay(begun.day);
    m_text->setPlainText(begun.text);
    m_reader->addItems({tr("Internal"), tr("For the client too")});
    m_reader->setCurrentIndex(begun.isForClient ? 1 : 0);
    const qint64 channel = begun.channel.value_or(ChannelId{}).value;
    const qint64 campaign = begun.campaign.value_or(CampaignId{}).value;
    m_channel->setItems(choicesOf(contents().channels, {channel}));
    m_channel->setNone(tr("All channels"));
    m_channel->setCurrent(channel);
    m_campaign->setItems(choicesOf(contents().campaigns, {campaign}));
    m_campaign->setNone(tr("No campaign"));
    m_campaign->setCurrent(campaign);
    addField(tr("Da&y"), m_day);
    addField(tr("Te&xt"), m_text);
    addField(tr("&Who reads it"), m_reader, tr("Internal notes stay out of reports."));
    addField(tr("C&hannel"), m_channel);
    addField(tr("Ca&mpaign"), m_campaign);
    if (m_before)
        addDeleteButton(tr("delete note"), {removed(*m_before)});
    begin();
}

Note NoteForm::firstOf(const FormRequest &request) const
{
    Note note;
    note.day = request.day.value_or(document().asOf());
    note.channel = request.channel;
    note.campaign = request.campaign;
    if (!contents().notes.isEmpty())
        note.isForClient = contents().notes.last().isForClient;
    return note;
}

Note NoteForm::entered() const
{
    Note note = m_before.value_or(Note{});
    note.day = m_day->day().value_or(Day{});
    note.text = m_text->toPlainText().trimmed();
    note.isForClient = m_reader->currentIndex() == 1;
    note.channel = m_channel->current() ? std::optional(ChannelId{m_channel->current()}) : std::nullopt;
    note.campaign = m_campaign->current() ? std::optional(CampaignId{m_campaign->current()}) : std::nullopt;
    return note;
}

QVector<FieldProblem> NoteForm::problems() const
{
    const Note note = entered();
    if (note.text.isEmpty())
        return {{m_text, tr("A text is needed.")}};
    if (const QString wrong = textProblem(note.text); !wrong.isEmpty())
        return {{m_text, wrong}};
    return {};
}

ChangeSet NoteForm::changes() const { return changesFrom(m_before, entered()); }

QString NoteForm::stepName() const { return m_before ? tr("change note") : tr("add note"); }

void NoteForm::startNext() { m_text->clear(); }

} // namespace payoff
