// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sourcescard.h"

#include "ui/widgets/searchbox.h"

#include <QComboBox>
#include <QFormLayout>

namespace payoff {

namespace {

constexpr qlonglong automatic = -1;
constexpr qlonglong ledger = 0;
constexpr int widestField = 420;

QString groupName(MeasureGroup group)
{
    switch (group) {
    case MeasureGroup::Spend:
        return SourcesCard::tr("Ad spend");
    case MeasureGroup::Exposure:
        return SourcesCard::tr("Exposure");
    case MeasureGroup::Traffic:
        return SourcesCard::tr("Traffic");
    case MeasureGroup::Conversions:
        return SourcesCard::tr("Conversions");
    case MeasureGroup::Revenue:
        return SourcesCard::tr("Revenue");
    }
    return {};
}

} // namespace

SourcesCard::SourcesCard(QWidget *parent)
    : Card(tr("Whose numbers count"), parent),
      m_channel(new SearchableChoice(this))
{
    auto *content = new QWidget(this);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setMaximumWidth(widestField);
    form->addRow(makeMutedLabel(tr("Channel"), content), m_channel);
    for (const auto &each : EnumKeys<MeasureGroup>::keys) {
        auto *combo = new QComboBox(content);
        combo->setAccessibleName(groupName(each.first));
        combo->setFocusPolicy(Qt::StrongFocus);
        combo->setMaximumWidth(widestField);
        form->addRow(makeMutedLabel(groupName(each.first), content), combo);
        const Row row{each.first, combo};
        m_rows.push_back(row);
        connect(combo, &QComboBox::activated, this, [this, row] { choose(row); });
    }
    setContent(content);
    setSubtitle(tr("where two tools report the same channel; nothing is counted twice"));
    connect(m_channel, &SearchableChoice::currentChanged, this, &SourcesCard::showChannel);
}

void SourcesCard::setContents(const Contents &contents)
{
    m_choices = contents.sourceChoices;
    QVector<ChoiceItem> channels;
    for (const Channel &channel : contents.channels)
        channels.push_back({channel.id.value, channel.name});
    for (const Row &row : std::as_const(m_rows)) {
        row.combo->clear();
        row.combo->addItem(tr("automatic"), automatic);
        for (const Source &source : contents.sources)
            row.combo->addItem(tr("%1 (%2)").arg(source.tool, source.account), source.id.value);
        if (row.group == MeasureGroup::Revenue)
            row.combo->addItem(tr("the sales ledger"), ledger);
    }
    const qint64 kept = m_channel->current();
    m_channel->setItems(channels);
    if (kept == 0 && !channels.isEmpty())
        m_channel->setCurrent(channels.first().id);
    showChannel();
}

const SourceChoice *SourcesCard::choiceOf(MeasureGroup group) const
{
    const ChannelId channel{m_channel->current()};
    const auto found = std::find_if(m_choices.begin(), m_choices.end(), [&](const SourceChoice &each) {
        return each.channel == channel && each.group == group;
    });
    return found == m_choices.end() ? nullptr : &*found;
}

void SourcesCard::showChannel()
{
    for (const Row &row : std::as_const(m_rows)) {
        const SourceChoice *choice = choiceOf(row.group);
        const qlonglong shown = !choice ? automatic : (choice->source ? choice->source->value : ledger);
        row.combo->setCurrentIndex(std::max(0, row.combo->findData(shown)));
        row.combo->setEnabled(m_channel->current() != 0);
    }
}

void SourcesCard::choose(const Row &row)
{
    const qlonglong chosen = row.combo->currentData().toLongLong();
    const SourceChoice *before = choiceOf(row.group);
    const QString name = tr("change whose numbers count");
    if (chosen == automatic) {
        if (before)
            Q_EMIT edited(name, {removed(*before)});
        return;
    }
    SourceChoice next;
    next.channel = {m_channel->current()};
    next.group = row.group;
    if (chosen != ledger)
        next.source = SourceId{chosen};
    if (!before) {
        Q_EMIT edited(name, {added(next)});
    } else if (before->source != next.source) {
        next.id = before->id;
        Q_EMIT edited(name, {changed(*before, next)});
    }
}

} // namespace payoff
