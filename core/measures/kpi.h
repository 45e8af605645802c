// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumkeys.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace payoff {

/// How a figure is written.
enum class FigureUnit {
    Money, ///< exact, in minor units
    MoneyPerUnit, ///< money with at least the currency's digits, 4 in exports
    Count,
    Fraction, ///< 1.42 means 142 %
    Multiple, ///< 2.5 times
    Score, ///< −100 … 100
    Minutes,
    Months,
    Number, ///< as its owner defined it, with KpiInfo::digits decimals
};
template <>
struct EnumKeys<FigureUnit> {
    static constexpr EnumKeyList<FigureUnit, 9> keys{{{FigureUnit::Money, "money"},
                                                      {FigureUnit::MoneyPerUnit, "money_per_unit"},
                                                      {FigureUnit::Count, "count"},
                                                      {FigureUnit::Fraction, "fraction"},
                                                      {FigureUnit::Multiple, "multiple"},
                                                      {FigureUnit::Score, "score"},
                                                      {FigureUnit::Minutes, "minutes"},
                                                      {FigureUnit::Months, "months"},
                                                      {FigureUnit::Number, "number"}}};
};

enum class Better { Higher, Lower, Neither };
template <>
struct EnumKeys<Better> {
    static constexpr EnumKeyList<Better, 3> keys{
        {{Better::Higher, "higher"}, {Better::Lower, "lower"}, {Better::Neither, "neither"}}};
};

/// What a formula may name beside the measures. Money in minor units.
enum class Derived {
    OtherDirectCost, ///< cost charged to a channel or campaign, ad spend apart
    SharedCost, ///< share of what is charged to nobody
    Cost, ///< ad spend and what the chosen cost basis adds to it
    AssumedValue, ///< what value rules make of results that bring no revenue
    Value, ///< what the chosen value basis counts
    NetReturn, ///< value − cost
    Customers, ///< people who bought, of the sales ledger; refunds and unknown ones left out
    MeanFollowers, ///< followers at the end of an average month
    GrossMargin, ///< share of revenue left after the cost of what was sold; 1 where none is set
    Mentions, ///< own mentions, whatever their tone
    CompetitorMentions, ///< those of the competitors; known for whole months and all channels together
    CustomerMargin, ///< of one customer in a period, as the workspace assumes
    RetentionRate, ///< customers that stay from one period to the next, as the workspace assumes
    DiscountRate, ///< of a period, as the workspace assumes
};

template <>
struct EnumKeys<Derived> {
    static constexpr EnumKeyList<Derived, 14> keys{{{Derived::OtherDirectCost, "other_direct_cost"},
                                                    {Derived::SharedCost, "shared_cost"},
                                                    {Derived::Cost, "cost"},
                                                    {Derived::AssumedValue, "assumed_value"},
                                                    {Derived::Value, "value"},
                                                    {Derived::NetReturn, "net_return"},
                                                    {Derived::Customers, "customers"},
                                                    {Derived::MeanFollowers, "mean_followers"},
                                                    {Derived::GrossMargin, "gross_margin"},
                                                    {Derived::Mentions, "mentions"},
                                                    {Derived::CompetitorMentions, "competitor_mentions"},
                                                    {Derived::CustomerMargin, "customer_margin"},
                                                    {Derived::RetentionRate, "retention_rate"},
                                                    {Derived::DiscountRate, "discount_rate"}}};
};

FigureUnit unitOf(Derived derived);

/// How a figure is computed where no formula over sums can say it.
enum class KpiMethod {
    Formula,
    Clv, ///< what a customer is worth, by the convention of the workspace
    CustomerPayback, ///< months until a customer's margins cover what it cost to win
    CampaignPayback, ///< months until the value has covered the cost
};

/// What is known of a ratio. Texts are English, for ui/text to translate in the context "Kpi".
struct KpiInfo {
    const char *key = nullptr;
    const char *name = nullptr;
    const char *formula = nullptr; ///< over keys of measures, of Derived and of other ratios; with another
                                   ///< method for people to read only
    FigureUnit unit = FigureUnit::Fraction;
    Better better = Better::Neither;
    const char *types = nullptr; ///< labels that explain and filter: "financial, lagging"
    const char *plainWords = nullptr; ///< one sentence
    const char *fallbackFormula = nullptr; ///< where the first has nothing to go by …
    const char *fallbackName = nullptr; ///< … and what it is then called
    bool usesPaidRowsOnly = false; ///< rows of unknown kind count if they carry spend
    bool usesExactRows =
        false; ///< only where one reported row fits the selection exactly: it holds people reached
    KpiMethod method = KpiMethod::Formula;
    int digits = 0; ///< of FigureUnit::Number
    bool isOwn = false; ///< defined by the workspace: its name is not translated
};

/// Every ratio that the program knows, in the order in which it lists them.
const std::vector<KpiInfo> &kpis();
const KpiInfo *kpiFromKey(const QString &key);

} // namespace payoff
