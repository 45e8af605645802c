// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/bucket.h"

#include "core/base/arithmetic.h"
#include "core/measures/formula.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr qint64 thousandths = 1'000;

FigureValue available(qint64 sum)
{
    FigureValue value;
    value.sum = sum;
    value.missing = Missing::No;
    return value;
}

FigureValue missing(Missing reason)
{
    FigureValue value;
    value.missing = reason;
    return value;
}

/// Keeps the lower and the upper of two values of a figure, unless they are the same.
void setRange(FigureValue &value, const FigureValue &one, const FigureValue &other)
{
    if (!one.isAvailable() || !other.isAvailable() || (one.sum == other.sum && one.ratio == other.ratio))
        return;
    const bool isOrdered = one.sum == other.sum ? one.ratio <= other.ratio : one.sum <= other.sum;
    const FigureValue &low = isOrdered ? one : other;
    const FigureValue &high = isOrdered ? other : one;
    value.low = FigureBound{low.sum, low.ratio};
    value.high = FigureBound{high.sum, high.ratio};
}

/// The stored integer as a plain number; money stays in minor units.
double plain(const Figure &figure, qint64 sum)
{
    const auto measure = figure.measure();
    const bool isFractional = measure && info(*measure).unit == MeasureUnit::FractionalCount;
    return isFractional ? double(sum) / double(thousandths) : double(sum);
}

/// The formulas of the catalogue, parsed once.
const Formula *parsed(const char *text)
{
    static const QHash<QByteArray, Formula> known = [] {
        QHash<QByteArray, Formula> formulas;
        for (const KpiInfo &kpi : kpis()) {
            for (const char *each : {kpi.formula, kpi.fallbackFormula}) {
                if (each && kpi.method == KpiMethod::Formula)
                    formulas.insert(each, Formula::parse(QString::fromUtf8(each)).value());
            }
        }
        return formulas;
    }();
    const auto found = known.constFind(text);
    return found == known.constEnd() ? nullptr : &*found;
}

FigureValue ofRatio(double ratio)
{
    FigureValue value;
    value.ratio = ratio;
    value.missing = Missing::No;
    return value;
}

FigureValue of(const std::optional<qint64> &sum, Missing otherwise)
{
    return sum ? available(*sum) : missing(otherwise);
}

Missing reasonOf(NoClv reason) { return reason == NoClv::Never ? Missing::Never : Missing::NoCustomerValue; }

/// The figure that stands for a name under the bases: value and cost are plain measures on the simplest ones,
/// and then pair like any other.
std::optional<Figure> resolved(const QString &name, const Bases &bases)
{
    const auto known = Figure::fromKey(name);
    if (!known)
        return std::nullopt; // a measure of the workspace's own
    const Figure &figure = *known;
    if (figure == Figure(Derived::Value) && bases.value == ValueBasis::Revenue)
        return Figure(Measure::Revenue);
    if (figure == Figure(Derived::Cost) && bases.cost == CostBasis::Ads)
        return Figure(Measure::AdSpend);
    return figure;
}

} // namespace

void Bucket::addResults(const ValueModel &model, ChannelId channel, Day day, qint64 cells,
                        const MeasureValues &values)
{
    m_all.add(cells, values);
    const AssumedValue assumed = model.assumed(channel, day, values);
    m_assumed.low += assumed.low;
    m_assumed.likely += assumed.likely;
    m_assumed.high += assumed.high;
    m_marginTimesRevenue += Int128(values[Measure::Revenue]) * model.marginShare(day);
}

void Bucket::addPaidResults(qint64 cells, const MeasureValues &values) { m_paid.add(cells, values); }

void Bucket::addInvoicedSpend(qint64 minor)
{
    m_all.addForEveryCell(Measure::AdSpend, minor);
    m_paid.addForEveryCell(Measure::AdSpend, minor);
}

void Bucket::addCost(qint64 minor, bool isShared) { (isShared ? m_shared : m_otherDirect) += minor; }

void Bucket::setLookedUp(Measure measure, std::optional<qint64> value)
{
    if (value)
        m_lookedUp.set(measure, *value);
}

FigureValue Bucket::value(const Figure &figure, const Bases &bases) const
{
    FigureValue value = figureValue(figure, Terms{bases});
    if (value.isAvailable() && !figure.measure() && !isCertain())
        setRange(value, figureValue(figure, Terms{bases, &AssumedValue::low}),
                 figureValue(figure, Terms{bases, &AssumedValue::high}));
    return value;
}

/// Whether the rules that assume value say the same at worst and at best.
bool Bucket::isCertain() const
{
    return m_assumed.low == m_assumed.likely && m_assumed.likely == m_assumed.high;
}

FigureValue Bucket::figureValue(const Figure &figure, const Terms &terms) const
{
    if (const auto measure = figure.measure())
        return measureValue(*measure);
    if (const auto derived = figure.derived())
        return derivedValue(*derived, terms);
    return kpiValue(*figure.kpi(), terms);
}

FigureValue Bucket::kpiValue(const KpiInfo &kpi, const Terms &terms) const
{
    if (kpi.method == KpiMethod::CampaignPayback)
        return m_beside.campaignPayback;
    if (kpi.method == KpiMethod::CustomerPayback)
        return customerPayback(terms);
    if (kpi.method == KpiMethod::Clv) {
        if (!m_beside.customer)
            return missing(Missing::NoCustomerValue);
        const ClvFigure worth = clv(*m_beside.customer);
        return worth.value ? ofRatio(*worth.value) : missing(reasonOf(worth.missing));
    }
    FigureValue value = ratio(kpi, kpi.formula, terms);
    if (value.missing == Missing::NotReported && kpi.fallbackFormula) {
        const FigureValue fallback = ratio(kpi, kpi.fallbackFormula, terms);
        if (fallback.isAvailable()) {
            value = fallback;
            value.isFallback = true;
        }
    }
    return value;
}

FigureValue Bucket::customerPayback(const Terms &terms) const
{
    if (!m_beside.customer)
        return missing(Missing::NoCustomerValue);
    static const KpiInfo &cac = *kpiFromKey(QStringLiteral("cac"));
    const FigureValue cost = kpiValue(cac, terms);
    if (!cost.isAvailable())
        return cost;
    const ClvFigure months = paybackMonths(*m_beside.customer, *cost.ratio);
    FigureValue value = months.value ? ofRatio(*months.value) : missing(reasonOf(months.missing));
    value.leftOutCells = cost.leftOutCells;
    return value;
}

FigureValue Bucket::measureValue(Measure measure) const
{
    const bool sums = info(measure).additivity == Additivity::Sum;
    const auto sum = sums ? m_all.sum(measure) : m_lookedUp.value(measure);
    if (sum)
        return available(*sum);
    return missing(info(measure).additivity == Additivity::Never ? Missing::NotAdditive
                                                                 : Missing::NotReported);
}

FigureValue Bucket::valueOn(const Terms &terms) const
{
    const ValueBasis basis = terms.bases.value;
    const auto revenue = m_all.sum(Measure::Revenue);
    const auto assumed = qint64(divideHalfEven(m_assumed.*terms.assumed, thousandths));
    if (!revenue && (basis == ValueBasis::Revenue || (isCertain() && m_assumed.likely == 0)))
        return missing(Missing::NotReported);
    if (basis == ValueBasis::Revenue)
        return available(*revenue);
    if (basis == ValueBasis::Value)
        return available(revenue.value_or(0) + assumed);
    const qint64 contribution = qint64(divideHalfEven(m_marginTimesRevenue, wholeShare)) + assumed;
    if (basis == ValueBasis::Contribution)
        return available(contribution);
    return m_baseline ? available(contribution - *m_baseline) : missing(Missing::NoBaseline);
}

FigureValue Bucket::costOn(CostBasis basis) const
{
    const auto spend = m_all.sum(Measure::AdSpend);
    if (basis == CostBasis::Ads)
        return spend ? available(*spend) : missing(Missing::NotReported);
    if (m_hasOnlyAdSpend)
        return missing(Missing::NoSuchCost);
    return available(spend.value_or(0) + m_otherDirect + (basis == CostBasis::Loaded ? m_shared : 0));
}

FigureValue Bucket::derivedValue(Derived derived, const Terms &terms) const
{
    switch (derived) {
    case Derived::OtherDirectCost:
        return m_hasOnlyAdSpend ? missing(Missing::NoSuchCost) : available(m_otherDirect);
    case Derived::SharedCost:
        return m_hasOnlyAdSpend ? missing(Missing::NoSuchCost) : available(m_shared);
    case Derived::Cost:
        return costOn(terms.bases.cost);
    case Derived::AssumedValue:
        return available(qint64(divideHalfEven(m_assumed.*terms.assumed, thousandths)));
    case Derived::Value:
        return valueOn(terms);
    case Derived::NetReturn: {
        const FigureValue value = valueOn(terms);
        const FigureValue cost = costOn(terms.bases.cost);
        if (!value.isAvailable())
            return value;
        return cost.isAvailable() ? available(*value.sum - *cost.sum) : cost;
    }
    default:
        return besideValue(derived);
    }
}

FigureValue Bucket::besideValue(Derived derived) const
{
    const std::optional<CustomerValue> &customer = m_beside.customer;
    switch (derived) {
    case Derived::Customers:
        return of(m_beside.customers, Missing::NotReported);
    case Derived::MeanFollowers:
        return m_beside.meanFollowers ? ofRatio(*m_beside.meanFollowers) : missing(Missing::NotReported);
    case Derived::GrossMargin:
        return grossMargin();
    case Derived::Mentions:
        return mentions();
    case Derived::CompetitorMentions:
        return of(m_beside.competitorMentions, m_beside.whyNoCompetitors);
    case Derived::CustomerMargin:
        return customer ? available(customer->margin) : missing(Missing::NoCustomerValue);
    case Derived::RetentionRate:
        return customer ? ofRatio(fraction(customer->retention)) : missing(Missing::NoCustomerValue);
    case Derived::DiscountRate:
        return customer ? ofRatio(fraction(customer->discount)) : missing(Missing::NoCustomerValue);
    default:
        Q_UNREACHABLE();
    }
}

FigureValue Bucket::mentions() const
{
    std::optional<qint64> all;
    for (const Measure tone : {Measure::MentionsPositive, Measure::MentionsNeutral, Measure::MentionsNegative,
                               Measure::MentionsUnclassified}) {
        if (const auto sum = m_all.sum(tone))
            all = all.value_or(0) + *sum;
    }
    return of(all, Missing::NotReported);
}

/// Of the revenue that came in; without any, of the last day.
FigureValue Bucket::grossMargin() const
{
    const qint64 revenue = m_all.sum(Measure::Revenue).value_or(0);
    const double share =
        revenue == 0 ? double(m_beside.lastMargin) : double(m_marginTimesRevenue) / double(revenue);
    return ofRatio(share / double(wholeShare));
}

const MaskedSums &Bucket::sumsFor(const KpiInfo &kpi) const { return kpi.usesPaidRowsOnly ? m_paid : m_all; }

FigureValue Bucket::ratio(const KpiInfo &kpi, const char *formula, const Terms &terms) const
{
    const Formula *known = parsed(formula);
    const auto own = known ? Result<Formula>(*known) : Formula::parse(QString::fromUtf8(formula));
    if (!own)
        return missing(Missing::NotReported);
    const auto cells = cellsOf(*own, terms);
    const bool isPaired = cells && !kpi.usesExactRows;
    std::optional<Missing> reason;
    const auto value = own->evaluate([&](const QString &name) -> std::optional<double> {
        const FigureValue part = partValue(kpi, name, isPaired ? *cells : 0, terms);
        if (part.isAvailable())
            return part.ratio.value_or(double(part.sum.value_or(0)));
        reason = part.missing;
        return std::nullopt;
    });
    FigureValue result =
        value && std::isfinite(*value) ? ofRatio(*value) : missing(reason.value_or(Missing::ZeroDivisor));
    result.leftOutCells = isPaired ? sumsFor(kpi).cellsWithout(*cells) : 0;
    return result;
}

/// The measures that a cell must report to count; none where the formula holds what belongs to no cell, such
/// as cost of the ledger: then every reported amount counts.
std::optional<MeasureMask> Bucket::cellsOf(const Formula &formula, const Terms &terms)
{
    MeasureMask required = 0;
    for (const QString &name : formula.names()) {
        const auto figure = resolved(name, terms.bases);
        const auto measure = figure ? figure->measure() : std::nullopt;
        if (!measure || info(*measure).additivity != Additivity::Sum)
            return std::nullopt;
        required |= bit(*measure);
    }
    return required;
}

/// What stands for a name of a formula, of the cells that report all of `pairing`.
FigureValue Bucket::partValue(const KpiInfo &kpi, const QString &name, MeasureMask pairing,
                              const Terms &terms) const
{
    const auto figure = resolved(name, terms.bases);
    const auto measure = figure ? figure->measure() : std::nullopt;
    if (!measure)
        return namedValue(name, figure, terms);
    const auto sum = kpi.usesExactRows ? m_exact.value(*measure) : summed(kpi, *measure, pairing);
    if (sum)
        return ofRatio(plain(*figure, *sum));
    return missing(kpi.usesExactRows ? Missing::NotAdditive : Missing::NotReported);
}

/// What stands for a name that is no measure of results: a derived sum, another ratio, or one of its own.
FigureValue Bucket::namedValue(const QString &name, const std::optional<Figure> &figure,
                               const Terms &terms) const
{
    if (!figure) {
        const auto own = m_beside.own.constFind(name);
        return own == m_beside.own.constEnd() ? missing(Missing::NotReported) : ofRatio(*own);
    }
    return figureValue(*figure, terms);
}

/// The sum over the cells that report all of `pairing`; measures that do not sum are looked up.
std::optional<qint64> Bucket::summed(const KpiInfo &kpi, Measure measure, MeasureMask pairing) const
{
    return info(measure).additivity == Additivity::Sum ? sumsFor(kpi).sum(measure, pairing)
                                                       : m_lookedUp.value(measure);
}

} // namespace payoff
