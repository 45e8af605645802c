// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/figurewords.h"

#include "core/roi/figuretext.h"

#include <QCoreApplication>

#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

constexpr double thousandth = 1'000;

QString kpiText(const char *english) { return QCoreApplication::translate("Kpi", english); }

QString derivedName(Derived derived)
{
    switch (derived) {
    case Derived::OtherDirectCost:
        return Texts::tr("Other direct cost");
    case Derived::SharedCost:
        return Texts::tr("Shared cost");
    case Derived::Cost:
        return Texts::tr("Cost");
    case Derived::AssumedValue:
        return Texts::tr("Assumed value");
    case Derived::Value:
        return Texts::tr("Value");
    case Derived::NetReturn:
        return Texts::tr("Net return");
    case Derived::Customers:
        return Texts::tr("Customers");
    case Derived::MeanFollowers:
        return Texts::tr("Mean followers");
    case Derived::GrossMargin:
        return Texts::tr("Gross margin");
    case Derived::Mentions:
        return Texts::tr("Mentions");
    case Derived::CompetitorMentions:
        return Texts::tr("Mentions of competitors");
    case Derived::CustomerMargin:
        return Texts::tr("Margin per customer");
    case Derived::RetentionRate:
        return Texts::tr("Retention rate");
    case Derived::DiscountRate:
        return Texts::tr("Discount rate");
    }
    Q_UNREACHABLE();
}

QString derivedSentence(Derived derived)
{
    switch (derived) {
    case Derived::OtherDirectCost:
        return Texts::tr("Cost charged to it directly, ad spend apart.");
    case Derived::SharedCost:
        return Texts::tr("Its share of cost that is charged to nobody.");
    case Derived::Cost:
        return Texts::tr("Ad spend and what the chosen cost basis adds to it.");
    case Derived::AssumedValue:
        return Texts::tr("What value rules make of results that bring no revenue.");
    case Derived::Value:
        return Texts::tr("What the chosen value basis counts.");
    case Derived::NetReturn:
        return Texts::tr("What is left of the value after the cost.");
    case Derived::Customers:
        return Texts::tr("People who bought, as the sales ledger tells them apart.");
    case Derived::MeanFollowers:
        return Texts::tr("Followers at the end of an average month.");
    case Derived::GrossMargin:
        return Texts::tr("Share of revenue that is left after the cost of what was sold.");
    case Derived::Mentions:
        return Texts::tr("How often others spoke of you, in whatever tone.");
    case Derived::CompetitorMentions:
        return Texts::tr("How often others spoke of your competitors.");
    case Derived::CustomerMargin:
        return Texts::tr("What one customer brings in a period, as the settings assume.");
    case Derived::RetentionRate:
        return Texts::tr("How many customers stay from one period to the next, as the settings assume.");
    case Derived::DiscountRate:
        return Texts::tr("By how much money of the next period is worth less, as the settings assume.");
    }
    Q_UNREACHABLE();
}

QString measureGroup(MeasureGroup group)
{
    switch (group) {
    case MeasureGroup::Spend:
    case MeasureGroup::Revenue:
        return Texts::tr("Return and cost");
    case MeasureGroup::Exposure:
        return Texts::tr("Exposure and engagement");
    case MeasureGroup::Traffic:
        return Texts::tr("Traffic");
    case MeasureGroup::Conversions:
        return Texts::tr("Conversions");
    }
    Q_UNREACHABLE();
}

bool isFractional(const Figure &figure)
{
    const auto measure = figure.measure();
    return measure && info(*measure).unit == MeasureUnit::FractionalCount;
}

/// Money per unit: as an amount, or with more digits where it is so small that they matter.
QString perUnitText(double minor, Currency currency, const Format &format, bool withCurrency)
{
    constexpr double tooSmall = 100;
    constexpr int fineDigits = 4;
    if (std::abs(minor) < tooSmall && minor != 0 && !withCurrency)
        return format.number(minor / std::pow(10.0, currency.digits()), fineDigits);
    const Money money{std::llround(minor), currency};
    return withCurrency ? format.compactMoney(money) : format.amount(money);
}

QString ratioText(const Figure &figure, double ratio, Currency currency, const Format &format,
                  bool withCurrency)
{
    switch (figure.unit()) {
    case FigureUnit::Money:
    case FigureUnit::MoneyPerUnit:
        return perUnitText(ratio, currency, format, withCurrency);
    case FigureUnit::Fraction:
        return format.percent(ratio, std::abs(ratio) < 0.2 ? 1 : 0);
    case FigureUnit::Multiple:
        return format.number(ratio, 2);
    case FigureUnit::Score:
        return format.number(ratio, 0);
    case FigureUnit::Number:
        return format.number(ratio, figure.kpi()->digits);
    case FigureUnit::Minutes:
    case FigureUnit::Months:
    case FigureUnit::Count:
        return format.number(ratio, 1);
    }
    Q_UNREACHABLE();
}

QString textOf(const Figure &figure, const FigureValue &value, Currency currency, const Format &format,
               bool withCurrency)
{
    if (!value.isAvailable())
        return figure.kpi() ? Format::notAvailable() : Format::notReported();
    if (value.ratio)
        return ratioText(figure, *value.ratio, currency, format, withCurrency);
    const qint64 sum = value.sum.value_or(0);
    if (figure.unit() == FigureUnit::Money) {
        const Money money{sum, currency};
        return withCurrency ? format.compactMoney(money) : format.amount(money);
    }
    return isFractional(figure) ? format.thousandths(sum) : format.count(sum);
}

} // namespace

QString figureName(const Figure &figure)
{
    if (const auto measure = figure.measure())
        return measureName(*measure);
    if (const auto derived = figure.derived())
        return derivedName(*derived);
    return kpiText(figure.kpi()->name);
}

QString figureName(const Figure &figure, const FigureValue &value)
{
    const KpiInfo *kpi = figure.kpi();
    return kpi && value.isFallback ? kpiText(kpi->fallbackName) : figureName(figure);
}

QString figureSentence(const Figure &figure)
{
    if (const auto derived = figure.derived())
        return derivedSentence(*derived);
    return figure.kpi() ? kpiText(figure.kpi()->plainWords) : QString();
}

namespace {

/// As people write it.
QChar operatorInWords(QChar sign)
{
    switch (sign.unicode()) {
    case u'*':
        return u'×';
    case u'/':
        return u'÷';
    case u'-':
        return u'−';
    default:
        return sign;
    }
}

} // namespace

QString formulaInWords(const Figure &figure, bool isFallback)
{
    if (figure == Figure(Derived::NetReturn))
        return Texts::tr("%1 − %2").arg(derivedName(Derived::Value), derivedName(Derived::Cost));
    const KpiInfo *kpi = figure.kpi();
    if (!kpi)
        return {};
    const QString formula = QString::fromUtf8(isFallback ? kpi->fallbackFormula : kpi->formula);
    QString words;
    QString name;
    const auto flush = [&] {
        if (const auto named = Figure::fromKey(name); !name.isEmpty())
            words += named ? figureName(*named) : name;
        name.clear();
    };
    for (const QChar each : formula) {
        if (each.isLetterOrNumber() || each == u'_') {
            name += each;
            continue;
        }
        flush();
        words += operatorInWords(each);
    }
    flush();
    return words;
}

QString figureGroup(const Figure &figure)
{
    if (const auto measure = figure.measure())
        return measureGroup(info(*measure).group);
    if (const KpiInfo *kpi = figure.kpi(); kpi && kpi->isOwn)
        return Texts::tr("Own figures");
    if (const auto derived = figure.derived(); derived && *derived > Derived::NetReturn)
        return *derived == Derived::Mentions || *derived == Derived::CompetitorMentions
            ? measureGroup(MeasureGroup::Exposure)
            : Texts::tr("Customers");
    if (figure.derived() || figure.key() == QLatin1String("roi"))
        return Texts::tr("Return and cost");
    return Texts::tr("Ratios");
}

QString combiningText(Combining combining)
{
    switch (combining) {
    case Combining::Sum:
        return Texts::tr("added up");
    case Combining::Average:
        return Texts::tr("mean of all values");
    case Combining::Last:
        return Texts::tr("last value of each channel");
    case Combining::Maximum:
        return Texts::tr("highest value");
    }
    Q_UNREACHABLE();
}

Better betterOf(const Figure &figure)
{
    if (const KpiInfo *kpi = figure.kpi())
        return kpi->better;
    if (const auto derived = figure.derived()) {
        const bool isReturn = derived == Derived::Value || derived == Derived::NetReturn
            || derived == Derived::Customers || derived == Derived::MeanFollowers
            || derived == Derived::Mentions;
        return isReturn ? Better::Higher : Better::Neither;
    }
    switch (*figure.measure()) {
    case Measure::Bounces:
    case Measure::MentionsNegative:
    case Measure::ResponseMinutes:
    case Measure::Detractors:
        return Better::Lower;
    case Measure::AdSpend:
    case Measure::Posts:
    case Measure::MentionsNeutral:
    case Measure::MentionsUnclassified:
    case Measure::Passives:
    case Measure::Replies:
        return Better::Neither;
    default:
        return Better::Higher;
    }
}

QString figureText(const Figure &figure, const FigureValue &value, Currency currency, const Format &format)
{
    return textOf(figure, value, currency, format, false);
}

QString fullFigureText(const Figure &figure, const FigureValue &value, Currency currency,
                       const Format &format)
{
    return textOf(figure, value, currency, format, true);
}

QString exportedFigure(const Figure &figure, const FigureValue &value, Currency currency,
                       const QLocale &locale)
{
    return machineText(figure, value, currency).replace(u'.', locale.decimalPoint());
}

std::optional<double> plainNumber(const Figure &figure, const FigureValue &value, Currency currency)
{
    if (!value.isAvailable())
        return std::nullopt;
    if (value.ratio)
        return plainRatio(figure, value, currency);
    const double sum = double(value.sum.value_or(0));
    if (figure.unit() == FigureUnit::Money)
        return sum / std::pow(10.0, currency.digits());
    return isFractional(figure) ? sum / thousandth : sum;
}

} // namespace payoff
