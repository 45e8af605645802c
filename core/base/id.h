// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace payoff {

/// A row's number, of one kind of thing only: a CampaignId is no ChannelId. 0 is "none".
template <class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using ChannelId = Id<struct ChannelTag>;
using GoalId = Id<struct GoalTag>;
using PersonaId = Id<struct PersonaTag>;
using SegmentId = Id<struct SegmentTag>;
using CampaignId = Id<struct CampaignTag>;
using VariantId = Id<struct VariantTag>;
using AdSetId = Id<struct AdSetTag>;
using AdId = Id<struct AdTag>;
using SourceId = Id<struct SourceTag>;
using BatchId = Id<struct BatchTag>;
using CostId = Id<struct CostTag>;
using SaleId = Id<struct SaleTag>;
using PostId = Id<struct PostTag>;
using NoteId = Id<struct NoteTag>;
using BenefitId = Id<struct BenefitTag>;
using CompetitorId = Id<struct CompetitorTag>;
using ValueRuleId = Id<struct ValueRuleTag>;
using MarginId = Id<struct MarginTag>;
using BaselineId = Id<struct BaselineTag>;
using RateId = Id<struct RateTag>;
using MonthCloseId = Id<struct MonthCloseTag>;
using UserMeasureId = Id<struct UserMeasureTag>;

} // namespace payoff
