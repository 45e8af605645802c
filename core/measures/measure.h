// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumkeys.h"

#include <QString>

#include <array>
#include <optional>

namespace payoff {

/// What a platform or a person reports. The order is the order of the columns in the workspace file and of
/// the bits in a mask of reported measures: only append.
enum class Measure : quint8 {
    AdSpend,
    Revenue,
    Impressions,
    Clicks,
    Conversions,
    Purchases,
    Leads,
    NewCustomers,
    Engagements,
    VideoViews,
    SiteVisits,
    Reach,
    Likes,
    Comments,
    Shares,
    Saves,
    Bounces,
    Posts,
    QualifiedLeads,
    SignUps,
    RepeatPurchases,
    EventParticipants,
    NewFollowers,
    Followers,
    MentionsPositive,
    MentionsNeutral,
    MentionsNegative,
    MentionsUnclassified,
    Replies,
    ResponseMinutes,
    Promoters,
    Passives,
    Detractors,
};

inline constexpr int measureCount = int(Measure::Detractors) + 1;

enum class MeasureUnit {
    Money, ///< stored in minor units of the workspace's currency
    Count, ///< stored as it is
    FractionalCount, ///< stored in thousandths: platforms report fractions of them
};

/// How values add up over time, channels and campaigns.
enum class Additivity {
    Sum,
    Never, ///< people reached: shown per reported row, never summed
    Stock, ///< followers: the last value of a period
};

/// For which a workspace says, per channel, whose numbers count.
enum class MeasureGroup { Spend, Exposure, Traffic, Conversions, Revenue };

template <>
struct EnumKeys<MeasureGroup> {
    static constexpr EnumKeyList<MeasureGroup, 5> keys{{{MeasureGroup::Spend, "spend"},
                                                        {MeasureGroup::Exposure, "exposure"},
                                                        {MeasureGroup::Traffic, "traffic"},
                                                        {MeasureGroup::Conversions, "conversions"},
                                                        {MeasureGroup::Revenue, "revenue"}}};
};

/// What is known of a measure.
struct MeasureInfo {
    Measure measure = Measure::AdSpend;
    const char *key = ""; ///< name on the command line, in exports, and of the column in the workspace file
    const char *name = ""; ///< English name, for ui/text to translate in the context "Measure"
    MeasureUnit unit = MeasureUnit::Count;
    Additivity additivity = Additivity::Sum;
    MeasureGroup group = MeasureGroup::Exposure;
    bool mayBeNegative = false;
};

/// Every measure, in the order of the enumeration.
const std::array<MeasureInfo, measureCount> &measures();

const MeasureInfo &info(Measure measure);
std::optional<Measure> measureFromKey(const QString &key);

/// Decimal digits of the stored integer: 3 for fractional counts, 0 for counts, the currency's for money.
int storedDigits(Measure measure, int currencyDigits);

/// A set of measures, one bit each.
using MeasureMask = quint64;
constexpr MeasureMask bit(Measure measure) { return MeasureMask(1) << int(measure); }

} // namespace payoff
