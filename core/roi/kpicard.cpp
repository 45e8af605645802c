// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roi/kpicard.h"

#include "core/measures/formula.h"
#include "core/roi/figurecatalogue.h"
#include "core/roi/queryengine.h"

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

const KpiInfo *formulaOf(const Figure &figure)
{
    const KpiInfo *kpi = figure.kpi();
    return kpi && kpi->method == KpiMethod::Formula ? kpi : nullptr;
}

QStringList namesIn(const char *formula)
{
    const auto parsed = Formula::parse(QString::fromUtf8(formula));
    return parsed ? parsed->names() : QStringList();
}

std::optional<Figure> named(const QString &name, const QVector<Figure> &own)
{
    for (const Figure &each : own) {
        if (each.key() == name)
            return each;
    }
    const auto known = Figure::fromKey(name);
    return known ? std::optional(*known) : std::nullopt;
}

/// Whether the name stands for a sum over cells under the bases, so that it pairs with others.
bool isOfCells(const QString &name, const Bases &bases)
{
    if (name == QLatin1String("value"))
        return bases.value == ValueBasis::Revenue;
    if (name == QLatin1String("cost"))
        return bases.cost == CostBasis::Ads;
    const auto measure = measureFromKey(name);
    return measure && info(*measure).additivity == Additivity::Sum;
}

/// A part of a ratio over cells: the sum over those cells only that report all of its parts. The formula adds
/// the others without letting them count.
Figure pairedPart(const KpiInfo &kpi, const QString &name, const QStringList &all)
{
    OwnKpi part;
    part.key = QString::fromUtf8(kpi.key) + u'.' + name;
    part.name = name;
    part.formula = name;
    for (const QString &other : all)
        part.formula += QStringLiteral(" + 0 * ") + other;
    part.unit = Figure::fromKey(name).value().unit();
    return ownFigure(part, kpi);
}

/// The figures to ask for, so that each part comes as it enters the formula.
QVector<Figure> askedParts(const Figure &figure, const QVector<Figure> &parts, const Bases &bases,
                           bool isFallback)
{
    const KpiInfo *kpi = formulaOf(figure);
    const QStringList names = kpi ? namesIn(isFallback ? kpi->fallbackFormula : kpi->formula) : QStringList();
    const bool pairs = names.size() > 1 && !kpi->usesExactRows
        && std::all_of(names.begin(), names.end(),
                       [&](const QString &name) { return isOfCells(name, bases); });
    if (!pairs)
        return parts;
    QVector<Figure> asked;
    for (const QString &name : names)
        asked.push_back(pairedPart(*kpi, name, names));
    return asked;
}

/// Takes one figure apart.
class CardReading {
public:
    CardReading(const Workspace &workspace, const KpiCardQuestion &question)
        : m_workspace(workspace),
          m_question(question)
    {
    }

    Result<KpiCardData> run()
    {
        for (const auto step : {&CardReading::readValue, &CardReading::readParts, &CardReading::readRows,
                                &CardReading::readSources}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return m_card;
    }

private:
    [[nodiscard]] Query query(const QVector<Figure> &figures, const QVector<Dimension> &by) const
    {
        Query query;
        query.figures = figures;
        query.by = by;
        query.days = m_card.period.range;
        query.bases = m_question.view.bases;
        query.filters = m_question.of ? narrowed(m_question.view.filters, *m_question.of, m_question.id)
                                      : m_question.view.filters;
        return query;
    }

    /// A channel or campaign is asked for as the row of a table: what belongs to it alone, not what a filter
    /// leaves of the whole.
    Result<QVector<FigureValue>> valuesOf(const QVector<Figure> &figures)
    {
        QVector<Dimension> by;
        if (m_question.of)
            by = {*m_question.of};
        const auto answer = runQuery(m_workspace, query(figures, by));
        if (!answer)
            return answer.error();
        for (const QueryRow &row : answer->rows) {
            if (by.isEmpty() || row.keys.front().id == m_question.id)
                return row.values;
        }
        return QVector<FigureValue>(figures.size());
    }

    Result<void> readValue()
    {
        const auto asOf = asOfDay(m_workspace);
        if (!asOf)
            return asOf.error();
        m_card.period = periodShown(m_question.view, *asOf, m_workspace.settings().calendar);
        const auto values = valuesOf({m_question.figure});
        if (!values)
            return values.error();
        m_card.value = values->front();
        return {};
    }

    Result<void> readParts()
    {
        QVector<Figure> parts = partsOf(m_question.figure, m_question.own, m_card.value.isFallback);
        if (parts.isEmpty())
            parts = {m_question.figure};
        m_asked = askedParts(m_question.figure, parts, m_question.view.bases, m_card.value.isFallback);
        m_isPaired = m_asked != parts;
        const auto values = valuesOf(m_asked);
        if (!values)
            return values.error();
        for (qsizetype i = 0; i < parts.size(); ++i)
            m_card.parts.push_back({parts[i], (*values)[i]});
        return {};
    }

    [[nodiscard]] Dimension rowsBy() const
    {
        if (!m_question.byTime)
            return m_question.of == Dimension::Channel ? Dimension::Campaign : Dimension::Channel;
        const DayRange &days = m_card.period.range;
        return Month::of(days.first) == Month::of(days.last) ? Dimension::Day : Dimension::Month;
    }

    Result<void> readRows()
    {
        m_card.rowsBy = rowsBy();
        QVector<Dimension> by{m_card.rowsBy};
        if (m_question.of)
            by.push_front(*m_question.of);
        QVector<Figure> figures = m_asked;
        figures.push_back(m_question.figure);
        const auto answer = runQuery(m_workspace, query(figures, by));
        if (!answer)
            return answer.error();
        for (const QueryRow &row : answer->rows) {
            if (m_question.of && row.keys.front().id != m_question.id)
                continue;
            KpiCardRow made{row.keys.back().id, row.keys.back().text, row.values, {}};
            made.value = made.parts.takeLast();
            const bool hasAny =
                std::any_of(made.parts.begin(), made.parts.end(), [](const FigureValue &each) {
                    return each.isAvailable() && (each.sum.value_or(0) != 0 || each.ratio.value_or(0) != 0);
                });
            if (hasAny)
                m_card.rows.push_back(std::move(made));
        }
        if (m_isPaired)
            addRemainder();
        return {};
    }

    /// What is known of the whole alone: two tools may report the two sides of a ratio for a channel, but not
    /// for the same campaign of it.
    void addRemainder()
    {
        KpiCardRow rest{-1, {}, {}, {}};
        bool isAny = false;
        for (qsizetype part = 0; part < m_card.parts.size(); ++part) {
            double left = m_card.parts[part].value.ratio.value_or(0);
            for (const KpiCardRow &row : std::as_const(m_card.rows))
                left -= row.parts[part].ratio.value_or(0);
            FigureValue value;
            value.ratio = left;
            value.missing = Missing::No;
            rest.parts.push_back(value);
            isAny = isAny || std::abs(left) > 0.5;
        }
        if (isAny)
            m_card.rows.push_back(std::move(rest));
    }

    Result<void> readSources()
    {
        QVector<Figure> measured;
        for (const KpiPart &part : m_card.parts) {
            for (const Figure &each :
                 part.named.measure() ? QVector<Figure>{part.named} : partsOf(part.named, m_question.own)) {
                if (each.measure())
                    measured.push_back(each);
            }
        }
        if (measured.isEmpty())
            return {};
        const auto answer = runQuery(m_workspace, query(measured, {Dimension::Source}));
        if (!answer)
            return answer.error();
        for (const QueryRow &row : answer->rows) {
            if (std::any_of(row.values.begin(), row.values.end(),
                            [](const FigureValue &each) { return each.isAvailable(); }))
                m_card.sources.push_back(row.keys.front().text);
        }
        return {};
    }

    const Workspace &m_workspace;
    const KpiCardQuestion &m_question;
    QVector<Figure> m_asked; ///< for each part of the card
    bool m_isPaired = false; ///< the parts are sums over the cells that report all of them
    KpiCardData m_card;
};

} // namespace

QVector<Figure> partsOf(const Figure &figure, const QVector<Figure> &own, bool isFallback)
{
    if (figure == Figure(Derived::NetReturn))
        return {Derived::Value, Derived::Cost};
    if (figure == Figure(Derived::Cost))
        return {Measure::AdSpend, Derived::OtherDirectCost, Derived::SharedCost};
    if (figure == Figure(Derived::Value))
        return {Measure::Revenue, Derived::AssumedValue};
    const KpiInfo *kpi = figure.kpi();
    if (!kpi)
        return {};
    switch (kpi->method) {
    case KpiMethod::Formula:
        break;
    case KpiMethod::Clv:
        return {Derived::CustomerMargin, Derived::RetentionRate, Derived::DiscountRate};
    case KpiMethod::CustomerPayback:
        return {*kpiFromKey(QStringLiteral("cac")), Derived::CustomerMargin, Derived::RetentionRate};
    case KpiMethod::CampaignPayback:
        return {Derived::Value, Derived::Cost};
    }
    QVector<Figure> parts;
    for (const QString &name : namesIn(isFallback ? kpi->fallbackFormula : kpi->formula)) {
        const auto part = named(name, own);
        if (part && !(*part == figure))
            parts.push_back(*part);
    }
    return parts;
}

Result<KpiCardData> kpiCard(const Workspace &workspace, const KpiCardQuestion &question)
{
    return CardReading(workspace, question).run();
}

} // namespace payoff
