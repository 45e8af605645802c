// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/assignform.h"

#include "core/sales/saleedit.h"

namespace payoff {

namespace {

/// What all of them have; 0 where they differ.
template <class I>
qint64 common(const QVector<Sale> &sales, std::optional<I> Sale::*member)
{
    const auto first = sales.isEmpty() ? std::nullopt : sales.first().*member;
    const bool isCommon =
        std::all_of(sales.begin(), sales.end(), [&](const Sale &each) { return each.*member == first; });
    return isCommon ? first.value_or(I{}).value : 0;
}

} // namespace

AssignForm::AssignForm(const FormTools &tools, const QVector<Sale> &sales, QWidget *parent)
    : ThingForm(tools, tr("Assign %n sale(s)", nullptr, int(sales.size())), Repeat::Never, parent),
      m_sales(sales),
      m_channel(new SearchableChoice(this)),
      m_campaign(new SearchableChoice(this))
{
    const qint64 channel = common(sales, &Sale::channel);
    const qint64 campaign = common(sales, &Sale::campaign);
    m_channel->setItems(choicesOf(contents().channels, {channel}));
    m_channel->setNone(tr("No channel (unattributed)"));
    m_channel->setCurrent(channel);
    m_campaign->setItems(choicesOf(contents().campaigns, {campaign}));
    m_campaign->setNone(tr("No campaign"));
    m_campaign->setCurrent(campaign);
    addField(tr("C&hannel"), m_channel);
    addField(tr("Ca&mpaign"), m_campaign,
             tr("All of them get both. A later import leaves what was set by hand."));
    setSaveText(tr("&Assign"));
    begin();
}

QVector<FieldProblem> AssignForm::problems() const
{
    const Campaign *campaign = byId(contents().campaigns, CampaignId{m_campaign->current()});
    if (campaign && m_channel->current() != 0 && !campaign->channels.isEmpty()) {
        const auto &channels = campaign->channels;
        const bool runsThere =
            std::any_of(channels.begin(), channels.end(), [&](const CampaignChannel &each) {
                return each.channel.value == m_channel->current();
            });
        if (!runsThere)
            return {{m_campaign, tr("The campaign does not run on this channel.")}};
    }
    if (changes().isEmpty())
        return {{nullptr, tr("Nothing would change.")}};
    return {};
}

ChangeSet AssignForm::changes() const
{
    ChangeSet changes;
    for (const Sale &before : m_sales) {
        Sale after = before;
        after.channel = m_channel->current() ? std::optional(ChannelId{m_channel->current()}) : std::nullopt;
        after.campaign =
            m_campaign->current() ? std::optional(CampaignId{m_campaign->current()}) : std::nullopt;
        after = setByHand(before, after);
        if (after != before)
            changes.push_back(changed(before, after));
    }
    return changes;
}

QString AssignForm::stepName() const { return tr("assign %n sale(s)", nullptr, int(m_sales.size())); }

} // namespace payoff
