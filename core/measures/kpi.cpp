// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/kpi.h"

#include <QtGlobal>

#include <algorithm>

namespace payoff {

namespace {

std::vector<KpiInfo> financialKpis()
{
    return {
        {"roi", QT_TRANSLATE_NOOP("Kpi", "ROI"), "(value - cost) / cost", FigureUnit::Fraction,
         Better::Higher, "financial, lagging",
         QT_TRANSLATE_NOOP("Kpi", "What came back beyond what was spent, for each unit spent.")},
        {"roas", QT_TRANSLATE_NOOP("Kpi", "ROAS"), "revenue / ad_spend", FigureUnit::Multiple, Better::Higher,
         "financial, lagging",
         QT_TRANSLATE_NOOP("Kpi", "Revenue for each unit of ad spend; other cost is left out.")},
        {"cac", QT_TRANSLATE_NOOP("Kpi", "CAC"), "cost / new_customers", FigureUnit::MoneyPerUnit,
         Better::Lower, "financial, input", QT_TRANSLATE_NOOP("Kpi", "What it cost to win one new customer."),
         "cost / purchases", QT_TRANSLATE_NOOP("Kpi", "Cost per purchase")},
        {"aov", QT_TRANSLATE_NOOP("Kpi", "Average order value"), "revenue / purchases",
         FigureUnit::MoneyPerUnit, Better::Higher, "financial",
         QT_TRANSLATE_NOOP("Kpi", "Revenue of an average purchase.")},
        {"arpu", QT_TRANSLATE_NOOP("Kpi", "ARPU"), "revenue / customers", FigureUnit::MoneyPerUnit,
         Better::Higher, "financial", QT_TRANSLATE_NOOP("Kpi", "Revenue of an average customer."),
         "revenue / mean_followers", QT_TRANSLATE_NOOP("Kpi", "Revenue per follower")},
        {"clv", QT_TRANSLATE_NOOP("Kpi", "CLV"),
         "customer_margin * (1 + discount_rate) / (1 + discount_rate - retention_rate)",
         FigureUnit::MoneyPerUnit, Better::Higher, "financial, leading",
         QT_TRANSLATE_NOOP("Kpi", "What a customer is worth over all the time that it stays."), nullptr,
         nullptr, false, false, KpiMethod::Clv},
        {"clv_cac", QT_TRANSLATE_NOOP("Kpi", "CLV : CAC"), "clv / cac", FigureUnit::Multiple, Better::Higher,
         "financial", QT_TRANSLATE_NOOP("Kpi", "How many times a customer brings back what it cost to win.")},
        {"customer_payback", QT_TRANSLATE_NOOP("Kpi", "Customer payback, months"),
         "ln(1 - cac * (1 - retention_rate) / customer_margin) / ln(retention_rate)", FigureUnit::Months,
         Better::Lower, "financial",
         QT_TRANSLATE_NOOP("Kpi", "Months until a new customer has brought back what it cost to win."),
         nullptr, nullptr, false, false, KpiMethod::CustomerPayback},
        {"campaign_payback", QT_TRANSLATE_NOOP("Kpi", "Payback, months"), "", FigureUnit::Months,
         Better::Lower, "financial",
         QT_TRANSLATE_NOOP("Kpi",
                           "The month, counted from the first, in which all value so far had covered "
                           "all cost so far."),
         nullptr, nullptr, false, false, KpiMethod::CampaignPayback},
        {"break_even_revenue", QT_TRANSLATE_NOOP("Kpi", "Break-even revenue"), "cost / gross_margin",
         FigureUnit::MoneyPerUnit, Better::Neither, "financial, actionable",
         QT_TRANSLATE_NOOP("Kpi", "The revenue whose margin just covers the cost.")},
    };
}

std::vector<KpiInfo> trafficKpis()
{
    return {
        {"cpl", QT_TRANSLATE_NOOP("Kpi", "CPL"), "cost / leads", FigureUnit::MoneyPerUnit, Better::Lower,
         "process", QT_TRANSLATE_NOOP("Kpi", "What it cost to get one lead.")},
        {"cpc", QT_TRANSLATE_NOOP("Kpi", "CPC"), "ad_spend / clicks", FigureUnit::MoneyPerUnit, Better::Lower,
         "process", QT_TRANSLATE_NOOP("Kpi", "Ad spend for one click."), nullptr, nullptr, true},
        {"cpm", QT_TRANSLATE_NOOP("Kpi", "CPM"), "1000 * ad_spend / impressions", FigureUnit::MoneyPerUnit,
         Better::Lower, "process", QT_TRANSLATE_NOOP("Kpi", "Ad spend for a thousand impressions."), nullptr,
         nullptr, true},
        {"ctr", QT_TRANSLATE_NOOP("Kpi", "CTR"), "clicks / impressions", FigureUnit::Fraction, Better::Higher,
         "process", QT_TRANSLATE_NOOP("Kpi", "How many of those who saw it clicked.")},
        {"lead_conversion_rate", QT_TRANSLATE_NOOP("Kpi", "Lead conversion rate"), "new_customers / leads",
         FigureUnit::Fraction, Better::Higher, "output, lagging",
         QT_TRANSLATE_NOOP("Kpi", "New customers for each lead of the same period; it may exceed 100 %.")},
        {"social_conversion_rate", QT_TRANSLATE_NOOP("Kpi", "Social conversion rate"), "conversions / clicks",
         FigureUnit::Fraction, Better::Higher, "output",
         QT_TRANSLATE_NOOP("Kpi", "How many clicks became conversions.")},
    };
}

std::vector<KpiInfo> attentionKpis()
{
    return {
        {"engagement_rate", QT_TRANSLATE_NOOP("Kpi", "Engagement rate"), "engagements / impressions",
         FigureUnit::Fraction, Better::Higher, "process, leading",
         QT_TRANSLATE_NOOP("Kpi", "How many of those who saw it reacted.")},
        {"engagement_rate_followers", QT_TRANSLATE_NOOP("Kpi", "Engagement rate by followers"),
         "engagements / mean_followers", FigureUnit::Fraction, Better::Higher, "process, leading",
         QT_TRANSLATE_NOOP("Kpi", "Reactions for each follower.")},
        {"engagement_rate_reach", QT_TRANSLATE_NOOP("Kpi", "Engagement rate by reach"), "engagements / reach",
         FigureUnit::Fraction, Better::Higher, "process, leading",
         QT_TRANSLATE_NOOP("Kpi", "How many of the people reached reacted."), nullptr, nullptr, false, true},
        {"frequency", QT_TRANSLATE_NOOP("Kpi", "Frequency"), "impressions / reach", FigureUnit::Multiple,
         Better::Neither, "process", QT_TRANSLATE_NOOP("Kpi", "How often a person reached saw it."), nullptr,
         nullptr, false, true},
        {"bounce_rate", QT_TRANSLATE_NOOP("Kpi", "Bounce rate"), "bounces / site_visits",
         FigureUnit::Fraction, Better::Lower, "process",
         QT_TRANSLATE_NOOP("Kpi", "How many site visits ended at once.")},
        {"nps", QT_TRANSLATE_NOOP("Kpi", "NPS"),
         "100 * (promoters - detractors) / (promoters + passives + detractors)", FigureUnit::Score,
         Better::Higher, "qualitative, lagging",
         QT_TRANSLATE_NOOP("Kpi", "Promoters less detractors among those asked, −100 to 100.")},
        {"response_time", QT_TRANSLATE_NOOP("Kpi", "Response time"), "response_minutes / replies",
         FigureUnit::Minutes, Better::Lower, "process, actionable",
         QT_TRANSLATE_NOOP("Kpi", "Minutes until an average reply.")},
        {"share_of_voice", QT_TRANSLATE_NOOP("Kpi", "Share of voice"),
         "mentions / (mentions + competitor_mentions)", FigureUnit::Fraction, Better::Higher, "directional",
         QT_TRANSLATE_NOOP("Kpi", "How much of the talk about you and your competitors is about you.")},
    };
}

} // namespace

const std::vector<KpiInfo> &kpis()
{
    static const std::vector<KpiInfo> table = [] {
        std::vector<KpiInfo> all = financialKpis();
        for (const auto &more : {trafficKpis(), attentionKpis()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return table;
}

FigureUnit unitOf(Derived derived)
{
    switch (derived) {
    case Derived::Customers:
    case Derived::MeanFollowers:
    case Derived::Mentions:
    case Derived::CompetitorMentions:
        return FigureUnit::Count;
    case Derived::GrossMargin:
    case Derived::RetentionRate:
    case Derived::DiscountRate:
        return FigureUnit::Fraction;
    default:
        return FigureUnit::Money;
    }
}

const KpiInfo *kpiFromKey(const QString &key)
{
    const auto &all = kpis();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const KpiInfo &each) { return key == QLatin1String(each.key); });
    return found == all.end() ? nullptr : &*found;
}

} // namespace payoff
