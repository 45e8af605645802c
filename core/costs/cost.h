// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/enumkeys.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/month.h"
#include "core/base/result.h"
#include "core/measures/measure.h"

#include <QString>
#include <QVector>

#include <optional>

namespace payoff {

enum class CostCategory { AdSpend, Tools, Content, Creators, TeamTime, Training, Agency, Other };

template <>
struct EnumKeys<CostCategory> {
    static constexpr EnumKeyList<CostCategory, 8> keys{{{CostCategory::AdSpend, "ad_spend"},
                                                        {CostCategory::Tools, "tools"},
                                                        {CostCategory::Content, "content"},
                                                        {CostCategory::Creators, "creators"},
                                                        {CostCategory::TeamTime, "team_time"},
                                                        {CostCategory::Training, "training"},
                                                        {CostCategory::Agency, "agency"},
                                                        {CostCategory::Other, "other"}}};
};

enum class Recurrence { None, Weekly, Monthly, Quarterly, Yearly };

template <>
struct EnumKeys<Recurrence> {
    static constexpr EnumKeyList<Recurrence, 5> keys{{{Recurrence::None, "none"},
                                                      {Recurrence::Weekly, "weekly"},
                                                      {Recurrence::Monthly, "monthly"},
                                                      {Recurrence::Quarterly, "quarterly"},
                                                      {Recurrence::Yearly, "yearly"}}};
};

/// By what shared cost is split between the active channels.
enum class Sharing { AdSpend, Even, Percentages, Posts, Hours, Results };

template <>
struct EnumKeys<Sharing> {
    static constexpr EnumKeyList<Sharing, 6> keys{{{Sharing::AdSpend, "ad_spend"},
                                                   {Sharing::Even, "even"},
                                                   {Sharing::Percentages, "percentages"},
                                                   {Sharing::Posts, "posts"},
                                                   {Sharing::Hours, "hours"},
                                                   {Sharing::Results, "results"}}};
};

/// What was spent, for what, and whom it is charged to.
struct Cost {
    CostId id; ///< null until stored
    CostCategory category = CostCategory::Other;
    Money amount; ///< whole span, or each occurrence if it recurs; in the currency of the bill
    std::optional<qint64>
        rate; ///< workspace units for one unit of the amount's currency, in millionths; none: unknown
    std::optional<qint64>
        converted; ///< minor units of the workspace's currency, filled in when stored; none: no rate
    DayRange span; ///< one day, or spread evenly by day; of the first occurrence if it recurs
    Recurrence recurrence = Recurrence::None;
    std::optional<Day> until; ///< no occurrence begins after it
    std::optional<qint64> hours; ///< thousandths
    std::optional<qint64> hourlyRate; ///< minor units
    bool isCredit = false; ///< a credit or adjustment: the amount may be negative
    std::optional<ChannelId> channel; ///< neither channel nor campaign: shared between channels
    std::optional<CampaignId> campaign;
    std::optional<Sharing> rule; ///< of this entry; none: its category's
    QString note;
    std::optional<BatchId> batch; ///< the import that brought it

    friend bool operator==(const Cost &, const Cost &) = default;
};

/// NegativeAmount (credits apart; hours and their rate), EndBeforeStart, InvalidCurrency, InvalidValue (a
/// rate of 0 or less), Contradiction (a sharing rule on a cost that is charged to somebody), TextTooLong.
Result<void> validate(const Cost &cost);

/// The share of one channel under Sharing::Percentages, in millionths.
struct SharingPercentage {
    ChannelId channel;
    qint64 share = 0;

    friend bool operator==(const SharingPercentage &, const SharingPercentage &) = default;
};

/// How shared cost is split from a month on: of one category, or of all those without a rule of their own.
struct SharingRule {
    Id<struct SharingRuleTag> id; ///< null until stored
    std::optional<CostCategory> category; ///< none: the workspace's default
    Month from;
    Sharing sharing = Sharing::AdSpend;
    std::optional<Measure> measure; ///< for Sharing::Results; none: conversions
    QVector<SharingPercentage> percentages; ///< by channel

    friend bool operator==(const SharingRule &, const SharingRule &) = default;
};

/// InvalidPercentage: a share outside 0 … 100 %, or percentages that do not sum to 100 %.
Result<void> validate(const SharingRule &rule);

/// A channel's month whose ad spend is taken from the ledger instead of from results.
struct InvoicedMonth {
    ChannelId channel;
    Month month;

    friend bool operator==(const InvoicedMonth &, const InvoicedMonth &) = default;
};

} // namespace payoff
