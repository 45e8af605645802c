// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/benefittext.h"

#include <QCoreApplication>

#include <algorithm>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Benefit)
};

constexpr int strongest = 5;

} // namespace

QString categoryName(BenefitCategory category)
{
    switch (category) {
    case BenefitCategory::Loyalty:
        return Texts::tr("Loyalty");
    case BenefitCategory::Differentiation:
        return Texts::tr("Differentiation");
    case BenefitCategory::Reputation:
        return Texts::tr("Reputation");
    case BenefitCategory::Dialogue:
        return Texts::tr("Dialogue");
    case BenefitCategory::Feedback:
        return Texts::tr("Feedback");
    case BenefitCategory::EmployeeTrust:
        return Texts::tr("Trust of employees");
    case BenefitCategory::PartnerTrust:
        return Texts::tr("Trust of partners");
    case BenefitCategory::Risk:
        return Texts::tr("Lower risk");
    }
    Q_UNREACHABLE();
}

QString strengthName(int strength)
{
    switch (strength) {
    case 1:
        return Texts::tr("very weak");
    case 2:
        return Texts::tr("weak");
    case 3:
        return Texts::tr("medium");
    case 4:
        return Texts::tr("strong");
    default:
        return Texts::tr("very strong");
    }
}

QString strengthText(int strength)
{
    const int full = std::clamp(strength, 0, strongest);
    return QString(full, u'●') + QString(strongest - full, u'○') + u' ' + strengthName(strength);
}

QString readerName(bool isForClient)
{
    return isForClient ? Texts::tr("For the client too") : Texts::tr("Internal");
}

} // namespace payoff
