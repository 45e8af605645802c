// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/saletext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace payoff {

namespace {

class SaleText {
    Q_DECLARE_TR_FUNCTIONS(SaleText)
};

} // namespace

QString customerText(CustomerKind kind)
{
    switch (kind) {
    case CustomerKind::New:
        return SaleText::tr("new", "customer");
    case CustomerKind::Returning:
        return SaleText::tr("returning", "customer");
    case CustomerKind::Unknown:
        break;
    }
    return SaleText::tr("not known", "customer");
}

QString byHandText(const Sale &sale)
{
    const std::pair<SalePart, QString> names[]{
        {SalePart::OutcomeDay, SaleText::tr("day", "part of a sale")},
        {SalePart::TouchDay, SaleText::tr("first touch", "part of a sale")},
        {SalePart::Channel, SaleText::tr("channel", "part of a sale")},
        {SalePart::Campaign, SaleText::tr("campaign", "part of a sale")},
        {SalePart::Customer, SaleText::tr("customer", "part of a sale")},
        {SalePart::Product, SaleText::tr("product", "part of a sale")},
        {SalePart::Amount, SaleText::tr("amount", "part of a sale")},
        {SalePart::Note, SaleText::tr("note", "part of a sale")},
    };
    QStringList set;
    for (const auto &[part, name] : names) {
        if (sale.isByHand(part))
            set.append(name);
    }
    return set.isEmpty() ? QString() : QLocale().createSeparatedList(set);
}

} // namespace payoff
