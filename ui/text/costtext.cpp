// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/costtext.h"

#include <QCoreApplication>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Cost)
};

} // namespace

QString categoryName(CostCategory category)
{
    switch (category) {
    case CostCategory::AdSpend:
        return Texts::tr("Ad spend");
    case CostCategory::Tools:
        return Texts::tr("Tools and platforms");
    case CostCategory::Content:
        return Texts::tr("Content creation");
    case CostCategory::Creators:
        return Texts::tr("Creators and influencers");
    case CostCategory::TeamTime:
        return Texts::tr("Team time");
    case CostCategory::Training:
        return Texts::tr("Training");
    case CostCategory::Agency:
        return Texts::tr("Agency and consulting");
    case CostCategory::Other:
        return Texts::tr("Other");
    }
    Q_UNREACHABLE();
}

QString sharingText(Sharing sharing)
{
    switch (sharing) {
    case Sharing::AdSpend:
        return Texts::tr("split by ad spend");
    case Sharing::Even:
        return Texts::tr("split equally");
    case Sharing::Percentages:
        return Texts::tr("split by percentages");
    case Sharing::Posts:
        return Texts::tr("split by posts");
    case Sharing::Hours:
        return Texts::tr("split by hours");
    case Sharing::Results:
        return Texts::tr("split by results");
    }
    Q_UNREACHABLE();
}

} // namespace payoff
