// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/channelform.h"

#include "ui/style/channelcolours.h"
#include "ui/widgets/colourpicker.h"

#include <QLineEdit>

namespace payoff {

namespace {

/// The first place that no channel has.
int freePlace(const QVector<Channel> &channels)
{
    const auto isTaken = [&](int place) {
        return std::any_of(channels.begin(), channels.end(),
                           [&](const Channel &each) { return !each.isArchived && each.color == place; });
    };
    int place = 0;
    while (isTaken(place))
        ++place;
    return place;
}

/// Whole rows, so many that there is one place more than channels.
int placesFor(const QVector<Channel> &channels)
{
    int most = int(channels.size());
    for (const Channel &each : channels)
        most = std::max(most, each.color);
    constexpr int mostRows = 4;
    return channelColourCount * std::min(most / channelColourCount + 1, mostRows);
}

} // namespace

ChannelForm::ChannelForm(const FormTools &tools, const Channel *channel, QWidget *parent)
    : ThingForm(tools, channel ? tr("Edit channel") : tr("Add channel"),
                channel ? Repeat::Never : Repeat::Offered, parent),
      m_name(new QLineEdit(this)),
      m_colour(new ColourPicker(placesFor(contents().channels), this))
{
    if (channel)
        m_before = *channel;
    addField(tr("&Name"), m_name, m_before ? mergedHint(m_before->id, contents().mergedChannels) : QString());
    addField(tr("C&olour"), m_colour);
    connect(m_colour, &ColourPicker::picked, this, &ChannelForm::sayWhoElse);
    m_name->setText(channel ? channel->name : QString());
    m_colour->setPlace(channel ? channel->color : freePlace(contents().channels));
    sayWhoElse();
    if (m_before)
        addThingButtons(*m_before, {tr("archive channel"), tr("restore channel"), tr("delete channel")},
                        {removed(*m_before)});
    begin();
}

void ChannelForm::sayWhoElse()
{
    const ChannelId own = m_before ? m_before->id : ChannelId{};
    const auto &channels = contents().channels;
    const auto other = std::find_if(channels.begin(), channels.end(), [&](const Channel &each) {
        return each.id != own && !each.isArchived && each.color == m_colour->place();
    });
    setHint(m_colour,
            other == channels.end() ? tr("In every chart and table, with its marker.")
                                    : tr("%1 has it too.").arg(isolatedName(other->name)));
}

Channel ChannelForm::entered() const
{
    Channel channel = m_before.value_or(Channel{});
    channel.name = m_name->text().trimmed();
    channel.color = m_colour->place() >= 0 ? m_colour->place() : channel.color;
    return channel;
}

QVector<FieldProblem> ChannelForm::problems() const
{
    const Channel channel = entered();
    if (const QString wrong = nameProblem(channel.name); !wrong.isEmpty())
        return {{m_name, wrong}};
    if (isNameTaken(channel.name, channel.id.value, namesOf(contents().channels)))
        return {{m_name, takenProblem(channel.name)}};
    if (const QString wrong = mergedProblem(channel); !wrong.isEmpty())
        return {{m_name, wrong}};
    return {};
}

/// The names of what was merged lead to what it counts for, in imports too.
QString ChannelForm::mergedProblem(const Channel &channel) const
{
    for (const Channel &each : contents().mergedChannels) {
        const Channel *const other = byId(contents().channels, each.mergedInto.value_or(ChannelId{}));
        if (other && isNameTaken(channel.name, 0, {{each.id.value, each.name}}))
            return tr("%1 was merged into %2 and leads there.")
                .arg(isolatedName(each.name), isolatedName(other->name));
    }
    return {};
}

ChangeSet ChannelForm::changes() const { return changesFrom(m_before, entered()); }

QString ChannelForm::stepName() const { return m_before ? tr("change channel") : tr("add channel"); }

void ChannelForm::startNext()
{
    m_name->clear();
    m_colour->setPlace(freePlace(contents().channels));
}

} // namespace payoff
