// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/measure.h"

#include <QtGlobal>

#include <algorithm>

namespace payoff {

namespace {

constexpr auto count = MeasureUnit::Count;
constexpr auto fractional = MeasureUnit::FractionalCount;
constexpr auto money = MeasureUnit::Money;
constexpr auto sum = Additivity::Sum;
constexpr auto spend = MeasureGroup::Spend;
constexpr auto exposure = MeasureGroup::Exposure;
constexpr auto traffic = MeasureGroup::Traffic;
constexpr auto conversions = MeasureGroup::Conversions;

// clang-format off
constexpr std::array<MeasureInfo, measureCount> measureTable {{
    {Measure::AdSpend, "ad_spend", QT_TRANSLATE_NOOP("Measure", "Ad spend"), money, sum, spend, true},
    {Measure::Revenue, "revenue", QT_TRANSLATE_NOOP("Measure", "Revenue"), money, sum, MeasureGroup::Revenue, true},
    {Measure::Impressions, "impressions", QT_TRANSLATE_NOOP("Measure", "Impressions"), count, sum, exposure},
    {Measure::Clicks, "clicks", QT_TRANSLATE_NOOP("Measure", "Clicks"), count, sum, traffic},
    {Measure::Conversions, "conversions", QT_TRANSLATE_NOOP("Measure", "Conversions"), fractional, sum, conversions},
    {Measure::Purchases, "purchases", QT_TRANSLATE_NOOP("Measure", "Purchases"), fractional, sum, conversions},
    {Measure::Leads, "leads", QT_TRANSLATE_NOOP("Measure", "Leads"), fractional, sum, conversions},
    {Measure::NewCustomers, "new_customers", QT_TRANSLATE_NOOP("Measure", "New customers"), count, sum, conversions},
    {Measure::Engagements, "engagements", QT_TRANSLATE_NOOP("Measure", "Engagements"), count, sum, exposure},
    {Measure::VideoViews, "video_views", QT_TRANSLATE_NOOP("Measure", "Video views"), count, sum, exposure},
    {Measure::SiteVisits, "site_visits", QT_TRANSLATE_NOOP("Measure", "Site visits"), count, sum, traffic},
    {Measure::Reach, "reach", QT_TRANSLATE_NOOP("Measure", "Reach"), count, Additivity::Never, exposure},
    {Measure::Likes, "likes", QT_TRANSLATE_NOOP("Measure", "Likes"), count, sum, exposure},
    {Measure::Comments, "comments", QT_TRANSLATE_NOOP("Measure", "Comments"), count, sum, exposure},
    {Measure::Shares, "shares", QT_TRANSLATE_NOOP("Measure", "Shares"), count, sum, exposure},
    {Measure::Saves, "saves", QT_TRANSLATE_NOOP("Measure", "Saves"), count, sum, exposure},
    {Measure::Bounces, "bounces", QT_TRANSLATE_NOOP("Measure", "Bounces"), count, sum, traffic},
    {Measure::Posts, "posts", QT_TRANSLATE_NOOP("Measure", "Posts"), count, sum, exposure},
    {Measure::QualifiedLeads, "qualified_leads", QT_TRANSLATE_NOOP("Measure", "Qualified leads"), count, sum, conversions},
    {Measure::SignUps, "sign_ups", QT_TRANSLATE_NOOP("Measure", "Sign-ups"), fractional, sum, conversions},
    {Measure::RepeatPurchases, "repeat_purchases", QT_TRANSLATE_NOOP("Measure", "Repeat purchases"), count, sum, conversions},
    {Measure::EventParticipants, "event_participants", QT_TRANSLATE_NOOP("Measure", "Event participants"), count, sum, conversions},
    {Measure::NewFollowers, "new_followers", QT_TRANSLATE_NOOP("Measure", "New followers"), count, sum, exposure, true},
    {Measure::Followers, "followers", QT_TRANSLATE_NOOP("Measure", "Followers"), count, Additivity::Stock, exposure},
    {Measure::MentionsPositive, "mentions_positive", QT_TRANSLATE_NOOP("Measure", "Positive mentions"), count, sum, exposure},
    {Measure::MentionsNeutral, "mentions_neutral", QT_TRANSLATE_NOOP("Measure", "Neutral mentions"), count, sum, exposure},
    {Measure::MentionsNegative, "mentions_negative", QT_TRANSLATE_NOOP("Measure", "Negative mentions"), count, sum, exposure},
    {Measure::MentionsUnclassified, "mentions_unclassified", QT_TRANSLATE_NOOP("Measure", "Unclassified mentions"), count, sum, exposure},
    {Measure::Replies, "replies", QT_TRANSLATE_NOOP("Measure", "Replies"), count, sum, exposure},
    {Measure::ResponseMinutes, "response_minutes", QT_TRANSLATE_NOOP("Measure", "Minutes to respond, summed"), fractional, sum, exposure},
    {Measure::Promoters, "promoters", QT_TRANSLATE_NOOP("Measure", "Promoters"), count, sum, exposure},
    {Measure::Passives, "passives", QT_TRANSLATE_NOOP("Measure", "Passives"), count, sum, exposure},
    {Measure::Detractors, "detractors", QT_TRANSLATE_NOOP("Measure", "Detractors"), count, sum, exposure},
}};
// clang-format on

} // namespace

const std::array<MeasureInfo, measureCount> &measures() { return measureTable; }

const MeasureInfo &info(Measure measure) { return measureTable[std::size_t(measure)]; }

std::optional<Measure> measureFromKey(const QString &key)
{
    const auto found = std::find_if(measureTable.begin(), measureTable.end(),
                                    [&](const MeasureInfo &each) { return key == QLatin1String(each.key); });
    if (found == measureTable.end())
        return std::nullopt;
    return found->measure;
}

int storedDigits(Measure measure, int currencyDigits)
{
    switch (info(measure).unit) {
    case MeasureUnit::Money:
        return currencyDigits;
    case MeasureUnit::FractionalCount:
        return 3;
    case MeasureUnit::Count:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace payoff
