// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/saleedit.h"

#include <QCryptographicHash>

namespace payoff {

namespace {

int changedParts(const Sale &a, const Sale &b)
{
    int parts = 0;
    const auto note = [&](SalePart part, bool isSame) { parts |= isSame ? 0 : int(part); };
    note(SalePart::OutcomeDay, a.outcomeDay == b.outcomeDay);
    note(SalePart::TouchDay, a.touchDay == b.touchDay);
    note(SalePart::Channel, a.channel == b.channel);
    note(SalePart::Campaign, a.campaign == b.campaign);
    note(SalePart::Customer, a.customer == b.customer);
    note(SalePart::Product, a.product == b.product);
    note(SalePart::Amount, a.amount == b.amount && a.rate == b.rate);
    note(SalePart::Note, a.note == b.note);
    return parts;
}

} // namespace

Sale setByHand(const Sale &before, Sale after)
{
    if (!before.batch)
        return after;
    after.byHand = before.byHand | changedParts(before, after);
    const bool isFirst = before.byHand == 0 && after.byHand != 0;
    after.importedAs = isFirst && before.externalId.isEmpty() ? contentOf(before) : before.importedAs;
    return after;
}

void keepSetByHand(const Sale &standing, Sale &sale)
{
    sale.byHand = standing.byHand;
    sale.importedAs = standing.importedAs;
    const auto keep = [&](SalePart part, auto member) {
        if (standing.isByHand(part))
            sale.*member = standing.*member;
    };
    keep(SalePart::OutcomeDay, &Sale::outcomeDay);
    keep(SalePart::TouchDay, &Sale::touchDay);
    keep(SalePart::Channel, &Sale::channel);
    keep(SalePart::Campaign, &Sale::campaign);
    keep(SalePart::Customer, &Sale::customer);
    keep(SalePart::Product, &Sale::product);
    keep(SalePart::Amount, &Sale::amount);
    keep(SalePart::Amount, &Sale::rate);
    keep(SalePart::Amount, &Sale::converted);
    keep(SalePart::Note, &Sale::note);
}

QString contentOf(const Sale &sale)
{
    QString text = QStringLiteral("%1\n%2\n%3\n%4\n%5\n")
                       .arg(sale.outcomeDay.sinceEpoch)
                       .arg(sale.amount.minor)
                       .arg(sale.amount.currency.code())
                       .arg(sale.channel ? sale.channel->value : 0)
                       .arg(sale.campaign ? sale.campaign->value : 0);
    text += sale.customerHash + u'\n' + sale.product;
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

} // namespace payoff
