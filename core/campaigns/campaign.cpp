// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign.h"

#include "core/base/names.h"

#include <QSet>

namespace payoff {

namespace {
constexpr int longestSalesCycle = 3650;
}

Result<void> validate(const Campaign &campaign)
{
    const QString kind = QStringLiteral("campaign");
    if (campaign.firstDay && campaign.lastDay && *campaign.lastDay < *campaign.firstDay)
        return Error{ErrorCode::EndBeforeStart, {campaign.firstDay->toIso(), campaign.lastDay->toIso()}};
    if (const int cycle = campaign.salesCycleDays.value_or(0); cycle < 0 || cycle > longestSalesCycle)
        return Error{ErrorCode::InvalidValue, {QStringLiteral("sales cycle"), QString::number(cycle)}};
    QSet<ChannelId> channels;
    for (const CampaignChannel &each : campaign.channels) {
        if (channels.contains(each.channel))
            return Error{ErrorCode::Contradiction, {QStringLiteral("channel twice"), kind}};
        channels.insert(each.channel);
        if (each.plannedBudget.value_or(0) < 0)
            return Error{ErrorCode::NegativeAmount, {QStringLiteral("planned budget")}};
    }
    for (const QString &text : {campaign.utm, campaign.learnings, campaign.note}) {
        if (const auto valid = validateText(kind, text); !valid)
            return valid;
    }
    return validateName(kind, campaign.name);
}

Result<void> validate(const Variant &variant)
{
    if (variant.campaign.isNull())
        return Error{ErrorCode::UnknownId, {QStringLiteral("campaign"), QStringLiteral("0")}};
    if (const auto valid = validateText(QStringLiteral("variant"), variant.note); !valid)
        return valid;
    return validateName(QStringLiteral("variant"), variant.name);
}

} // namespace payoff
