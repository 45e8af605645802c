// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/enumkeys.h"
#include "core/base/id.h"
#include "core/base/month.h"
#include "core/base/result.h"

#include <QString>
#include <QVector>

#include <optional>

namespace payoff {

enum class BenefitCategory {
    Loyalty,
    Differentiation,
    Reputation,
    Dialogue,
    Feedback,
    EmployeeTrust,
    PartnerTrust,
    Risk
};

template <>
struct EnumKeys<BenefitCategory> {
    static constexpr EnumKeyList<BenefitCategory, 8> keys{
        {{BenefitCategory::Loyalty, "loyalty"},
         {BenefitCategory::Differentiation, "differentiation"},
         {BenefitCategory::Reputation, "reputation"},
         {BenefitCategory::Dialogue, "dialogue"},
         {BenefitCategory::Feedback, "feedback"},
         {BenefitCategory::EmployeeTrust, "employee_trust"},
         {BenefitCategory::PartnerTrust, "partner_trust"},
         {BenefitCategory::Risk, "risk"}}};
};

/// Something gained that has no price. It stands in reports beside the money, never inside ROI.
struct Benefit {
    BenefitId id; ///< null until stored
    Day day;
    BenefitCategory category = BenefitCategory::Loyalty;
    QString description;
    QString evidence;
    int strength = 3; ///< 1 (weak) … 5 (strong)
    bool isForClient = false; ///< else it stays internal
    std::optional<ChannelId> channel;
    std::optional<CampaignId> campaign;

    friend bool operator==(const Benefit &, const Benefit &) = default;
};

/// EmptyName (no description), InvalidValue (strength), TextTooLong.
Result<void> validate(const Benefit &benefit);

/// How often others spoke of a competitor in a month; what was not counted is none.
struct CompetitorMentions {
    Month month;
    std::optional<qint64> positive;
    std::optional<qint64> neutral;
    std::optional<qint64> negative;
    std::optional<qint64> unclassified;

    friend bool operator==(const CompetitorMentions &, const CompetitorMentions &) = default;
};

/// Somebody who competes for attention; for share of voice.
struct Competitor {
    CompetitorId id; ///< null until stored
    QString name;
    bool isArchived = false;
    QVector<CompetitorMentions> mentions; ///< by month

    friend bool operator==(const Competitor &, const Competitor &) = default;
};

/// EmptyName, TextTooLong, NegativeAmount.
Result<void> validate(const Competitor &competitor);

} // namespace payoff
