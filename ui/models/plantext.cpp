// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plantext.h"

#include "core/base/arithmetic.h"

#include <QCoreApplication>

#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

/// With as many decimals as the share needs, two at most.
QString shareText(double share, const Format &format)
{
    const double percent = share * 100;
    const int digits =
        percent == std::round(percent) ? 0 : (percent * 10 == std::round(percent * 10) ? 1 : 2);
    return format.percent(share, digits);
}

QString moneyText(double minor, Currency currency, const Format &format)
{
    return format.compactMoney({std::llround(minor), currency});
}

KpiText card(const QString &title, const PlanFigure &figure, const QString &text)
{
    KpiText made;
    made.title = title;
    made.figure = figure.value ? text : Format::notAvailable();
    made.reason = planReason(figure.missing);
    made.toolTip = made.reason;
    made.spoken = made.reason.isEmpty() ? Texts::tr("%1: %2").arg(title, made.figure)
                                        : Texts::tr("%1: %2, %3").arg(title, made.figure, made.reason);
    return made;
}

/// From where on the plan pays.
QString breakEvenSentence(const RoiForecast &forecast, Currency currency, const Format &format)
{
    if (forecast.cost == 0)
        return {};
    QStringList ways;
    if (const auto visits = forecast.breakEvenVisits.value)
        ways.push_back(Texts::tr("from %1 visits on").arg(format.count(std::llround(*visits))));
    if (const auto rate = forecast.breakEvenConversion.value)
        ways.push_back(Texts::tr("from a conversion rate of %1 on").arg(format.percent(*rate, 2)));
    if (const auto spend = forecast.breakEvenAdSpend.value)
        ways.push_back(Texts::tr("with at most %1 of ad spend").arg(moneyText(*spend, currency, format)));
    if (ways.isEmpty())
        return Texts::tr("Nothing of it alone can make it pay: a sale brings too little.");
    //: %1: one way or several, "from 7,500 visits on, with at most €3,000 of ad spend"
    return Texts::tr("Everything else being equal, it pays %1.").arg(ways.join(QStringLiteral(", ")));
}

} // namespace

QString planFieldName(PlanField field)
{
    switch (field) {
    case PlanField::Visits:
        return Texts::tr("Visits");
    case PlanField::ConversionRate:
        return Texts::tr("Conversion rate");
    case PlanField::AverageSale:
        return Texts::tr("Average sale");
    case PlanField::Margin:
        return Texts::tr("Gross margin");
    case PlanField::Budget:
        return Texts::tr("Ad budget");
    case PlanField::ClickPrice:
        return Texts::tr("Price per click");
    case PlanField::Hours:
        return Texts::tr("Team hours");
    case PlanField::HourlyRate:
        return Texts::tr("Cost per hour");
    case PlanField::OtherCost:
        return Texts::tr("Tools and other");
    }
    Q_UNREACHABLE();
}

QString planFieldText(PlanField field, qint64 value, Currency currency, const Format &format)
{
    switch (field) {
    case PlanField::Visits:
        return format.count(value);
    case PlanField::ConversionRate:
    case PlanField::Margin:
        return shareText(fraction(value), format);
    case PlanField::Hours:
        return format.thousandths(value);
    case PlanField::AverageSale:
    case PlanField::Budget:
    case PlanField::ClickPrice:
    case PlanField::HourlyRate:
    case PlanField::OtherCost:
        return format.compactMoney({value, currency});
    }
    Q_UNREACHABLE();
}

QString planReason(NoPlanFigure missing)
{
    switch (missing) {
    case NoPlanFigure::No:
        return {};
    case NoPlanFigure::NoCost:
        return Texts::tr("Nothing is spent.");
    case NoPlanFigure::NoVisits:
        return Texts::tr("There are no visits.");
    case NoPlanFigure::NoConversion:
        return Texts::tr("Nobody buys.");
    case NoPlanFigure::NoValue:
        return Texts::tr("A sale brings nothing.");
    case NoPlanFigure::Unreachable:
        return Texts::tr("Out of reach: it never pays.");
    case NoPlanFigure::TooLarge:
        return Texts::tr("The numbers are too large.");
    }
    Q_UNREACHABLE();
}

QVector<KpiText> planCards(const RoiForecast &forecast, Currency currency, const Format &format)
{
    const auto money = [&](const PlanFigure &figure) {
        return moneyText(figure.value.value_or(0), currency, format);
    };
    PlanFigure net{double(forecast.netReturn), NoPlanFigure::No};
    if (forecast.missing != NoPlanFigure::No)
        net = {std::nullopt, forecast.missing};
    QVector<KpiText> cards{
        card(Texts::tr("ROI"), forecast.roi, format.percent(forecast.roi.value.value_or(0))),
        card(Texts::tr("Net return"), net, money(net)),
        card(Texts::tr("Cost per customer"), forecast.costPerCustomer, money(forecast.costPerCustomer)),
        card(Texts::tr("Break-even visits"), forecast.breakEvenVisits,
             format.count(std::llround(forecast.breakEvenVisits.value.value_or(0)))),
    };
    return cards;
}

QString planSentence(const RoiPlan &plan, const RoiForecast &forecast, Currency currency,
                     const Format &format)
{
    if (forecast.missing != NoPlanFigure::No)
        return planReason(forecast.missing);
    const auto money = [&](qint64 minor) { return format.compactMoney({minor, currency}); };
    QStringList said;
    //: %1 visits, %2 a percentage, %3 customers, %4 money
    said.push_back(Texts::tr("%1 visits at a conversion rate of %2 make %3 sales and %4 of revenue.")
                       .arg(format.count(plan.visits),
                            planFieldText(PlanField::ConversionRate, plan.conversionRate, currency, format),
                            format.number(forecast.sales, forecast.sales < 10 ? 1 : 0),
                            money(forecast.revenue)));
    if (plan.margin < wholeShare)
        said.push_back(Texts::tr("%1 of it is left once the goods are paid.").arg(money(forecast.value)));
    if (!forecast.roi.value)
        said.push_back(Texts::tr("Nothing is spent, so there is no ROI."));
    else if (forecast.netReturn >= 0)
        said.push_back(
            Texts::tr("It costs %1, so that %2 remains: an ROI of %3.")
                .arg(money(forecast.cost), money(forecast.netReturn), format.percent(*forecast.roi.value)));
    else
        said.push_back(
            Texts::tr("It costs %1, so that %2 is lost: an ROI of %3.")
                .arg(money(forecast.cost), money(-forecast.netReturn), format.percent(*forecast.roi.value)));
    said.push_back(breakEvenSentence(forecast, currency, format));
    said.removeAll(QString());
    return said.join(u' ');
}

QString planNote(const RoiPlan &plan, const RoiForecast &forecast, Currency currency, const Format &format)
{
    RoiPlan copy = plan;
    QStringList lines{Texts::tr("Assumed in the calculator:")};
    for (const PlanField field :
         {PlanField::Visits, PlanField::ConversionRate, PlanField::AverageSale, PlanField::Margin,
          plan.paysPerClick ? PlanField::ClickPrice : PlanField::Budget, PlanField::Hours,
          PlanField::HourlyRate, PlanField::OtherCost})
        lines.push_back(Texts::tr("%1: %2").arg(
            planFieldName(field), planFieldText(field, fieldOf(copy, field), currency, format)));
    lines.push_back(planSentence(plan, forecast, currency, format));
    return lines.join(u'\n');
}

} // namespace payoff
