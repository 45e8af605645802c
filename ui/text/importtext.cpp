// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/importtext.h"

#include "core/transfer/profile.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString keyFieldName(KeyField field)
{
    switch (field) {
    case KeyField::Date:
        return Texts::tr("Day");
    case KeyField::Start:
        return Texts::tr("First day");
    case KeyField::End:
        return Texts::tr("Last day");
    case KeyField::Week:
        return Texts::tr("Week");
    case KeyField::Month:
        return Texts::tr("Month");
    case KeyField::NthDay:
        return Texts::tr("Nth day");
    case KeyField::Paid:
        return Texts::tr("Paid or organic");
    case KeyField::Channel:
        return Texts::tr("Channel");
    case KeyField::Campaign:
        return Texts::tr("Campaign");
    case KeyField::ExternalId:
        return Texts::tr("Campaign ID");
    case KeyField::AdSet:
        return Texts::tr("Ad set");
    case KeyField::Ad:
        return Texts::tr("Ad");
    case KeyField::Segment:
        return Texts::tr("Audience segment");
    case KeyField::Variant:
        return Texts::tr("Variant");
    case KeyField::Source:
        return Texts::tr("Account");
    case KeyField::Currency:
        return Texts::tr("Currency");
    }
    Q_UNREACHABLE();
}

QString saleFieldName(SaleField field)
{
    switch (field) {
    case SaleField::OrderId:
        return Texts::tr("Order number");
    case SaleField::OrderDate:
        return Texts::tr("Day of the order");
    case SaleField::RefundDate:
        return Texts::tr("Day of the refund");
    case SaleField::CancelledDate:
        return Texts::tr("Day of cancelling");
    case SaleField::Amount:
        return Texts::tr("Amount");
    case SaleField::NetAmount:
        return Texts::tr("Amount without tax and shipping");
    case SaleField::Shipping:
        return Texts::tr("Shipping");
    case SaleField::Taxes:
        return Texts::tr("Taxes");
    case SaleField::Refunded:
        return Texts::tr("Refunded");
    case SaleField::Status:
        return Texts::tr("Status");
    case SaleField::Customer:
        return Texts::tr("Customer (not kept)");
    case SaleField::CustomerKind:
        return Texts::tr("New or returning");
    case SaleField::Product:
        return Texts::tr("Product");
    case SaleField::UtmSource:
        return Texts::tr("UTM source");
    case SaleField::UtmMedium:
        return Texts::tr("UTM medium");
    case SaleField::UtmCampaign:
        return Texts::tr("UTM campaign");
    }
    Q_UNREACHABLE();
}

} // namespace

QString fieldName(const Field &field)
{
    if (field.isOfSalesOnly())
        return saleFieldName(field.saleField());
    return field.isMeasure() ? measureName(field.measure()) : keyFieldName(field.keyField());
}

QString fieldName(LedgerField field)
{
    switch (field) {
    case LedgerField::Date:
        return keyFieldName(KeyField::Date);
    case LedgerField::End:
        return keyFieldName(KeyField::End);
    case LedgerField::Category:
        return Texts::tr("Category");
    case LedgerField::Amount:
        return saleFieldName(SaleField::Amount);
    case LedgerField::Currency:
        return keyFieldName(KeyField::Currency);
    case LedgerField::Channel:
        return keyFieldName(KeyField::Channel);
    case LedgerField::Campaign:
        return keyFieldName(KeyField::Campaign);
    case LedgerField::Rule:
        return Texts::tr("Sharing rule");
    case LedgerField::Note:
        return Texts::tr("Note");
    }
    Q_UNREACHABLE();
}

QString problemText(CellProblem problem)
{
    switch (problem) {
    case CellProblem::None:
        return {};
    case CellProblem::NotANumber:
        return Texts::tr("not a number");
    case CellProblem::OtherDecimalSign:
        return Texts::tr("written with another decimal sign than the rest of its column");
    case CellProblem::OtherCurrency:
        return Texts::tr("not a currency, or another one than the rest of its column");
    case CellProblem::OutOfRange:
        return Texts::tr("too large");
    case CellProblem::Negative:
        return Texts::tr("less than nothing");
    case CellProblem::NotWhole:
        return Texts::tr("not a whole number");
    case CellProblem::NotADate:
        return Texts::tr("not a date");
    case CellProblem::ImpossibleDay:
        return Texts::tr("a day that no calendar has");
    case CellProblem::OtherDateOrder:
        return Texts::tr("a date in another order than the rest of its column");
    case CellProblem::NoDay:
        return Texts::tr("no day");
    case CellProblem::EndBeforeStart:
        return Texts::tr("an end before the start");
    case CellProblem::BrokenText:
        return Texts::tr("text that cannot be read");
    case CellProblem::UnknownWord:
        return Texts::tr("none of the words that can stand here");
    case CellProblem::TooFewCells:
        return Texts::tr("fewer cells than the header has");
    case CellProblem::TooManyCells:
        return Texts::tr("more cells than the header has");
    case CellProblem::NoAmount:
        return Texts::tr("no amount");
    case CellProblem::UnknownStatus:
        return Texts::tr("a status of which is not known whether it counts");
    }
    Q_UNREACHABLE();
}

QString toolName(const QString &tool)
{
    if (tool == QLatin1String("hand"))
        return Texts::tr("Typed by hand");
    // Lists ask for each row; reports may be made aside.
    static QMutex mutex;
    static QHash<QString, QString> names;
    const QMutexLocker locker(&mutex);
    const auto known = names.constFind(tool);
    if (known != names.constEnd())
        return *known;
    const auto profile = builtInProfile(tool);
    return *names.insert(tool, profile ? profile->name : tool);
}

} // namespace payoff
