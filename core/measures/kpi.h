// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumkeys.h"

#include <QString>

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
};

enum class Better { Higher, Lower, Neither };

/// What a formula may name beside the measures. Money in minor units.
enum class Derived {
    OtherDirectCost, ///< cost charged to a channel or campaign, ad spend apart
    SharedCost, ///< share of what is charged to nobody
    Cost, ///< ad spend and what the chosen cost basis adds to it
    AssumedValue, ///< what value rules make of results that bring no revenue
    Value, ///< what the chosen value basis counts
    NetReturn, ///< value − cost
};

template <>
struct EnumKeys<Derived> {
    static constexpr EnumKeyList<Derived, 6> keys{{{Derived::OtherDirectCost, "other_direct_cost"},
                                                   {Derived::SharedCost, "shared_cost"},
                                                   {Derived::Cost, "cost"},
                                                   {Derived::AssumedValue, "assumed_value"},
                                                   {Derived::Value, "value"},
                                                   {Derived::NetReturn, "net_return"}}};
};

/// What is known of a ratio. Texts are English, for ui/text to translate in the context "Kpi".
struct KpiInfo {
    const char *key = nullptr;
    const char *name = nullptr;
    const char *formula = nullptr; ///< over keys of measures and of Derived
    FigureUnit unit = FigureUnit::Fraction;
    Better better = Better::Neither;
    const char *types = nullptr; ///< labels that explain and filter: "financial, lagging"
    const char *plainWords = nullptr; ///< one sentence
    const char *fallbackFormula = nullptr; ///< where the first has nothing to go by …
    const char *fallbackName = nullptr; ///< … and what it is then called
    bool usesPaidRowsOnly = false; ///< rows of unknown kind count if they carry spend
    bool usesExactRows =
        false; ///< only where one reported row fits the selection exactly: it holds people reached
};

/// Every ratio that the program knows, in the order in which it lists them.
const std::vector<KpiInfo> &kpis();
const KpiInfo *kpiFromKey(const QString &key);

} // namespace payoff
