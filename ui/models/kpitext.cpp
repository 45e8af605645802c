// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kpitext.h"

#include "ui/models/plaintext.h"
#include "ui/text/rangetext.h"

#include <QCoreApplication>

#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KpiText)
};

enum class MoreIs { Better, Worse, Neither };

Tone toneOf(int direction, MoreIs more)
{
    if (direction == 0 || more == MoreIs::Neither)
        return Tone::Muted;
    return (direction > 0) == (more == MoreIs::Better) ? Tone::Better : Tone::Worse;
}

/// The direction that remains after rounding to what the text shows.
int directionOf(double change, double shownUnit)
{
    const double rounded = std::round(change / shownUnit);
    return rounded > 0 ? 1 : (rounded < 0 ? -1 : 0);
}

/// What a figure is compared with, in the words of the language.
struct Compared {
    QString name; ///< "September 2026"
    QString shortName; ///< "Sep 2026"
};

Compared comparedIn(const DashboardData &data, const Format &format)
{
    if (!data.comparedWith)
        return {};
    return {format.period(*data.comparedWith, data.calendar),
            format.shortPeriod(*data.comparedWith, data.calendar)};
}

QString spokenChange(const KpiText &text, const Compared &compared)
{
    if (text.direction == 0)
        return Texts::tr("unchanged from %1").arg(compared.name);
    return text.direction > 0 ? Texts::tr("up %1 from %2").arg(text.change, compared.name)
                              : Texts::tr("down %1 from %2").arg(text.change, compared.name);
}

/// Why there is no change, in a few words for the card.
QString shortReason(NoChange missing)
{
    switch (missing) {
    case NoChange::NoneBefore:
        return Texts::tr("nothing before to compare");
    case NoChange::ZeroBefore:
        return Texts::tr("no % change from 0");
    case NoChange::NegativeBefore:
        return Texts::tr("no % change from below 0");
    case NoChange::HasOne:
    case NoChange::NoneNow:
    case NoChange::NotCompared:
        break;
    }
    return {};
}

/// The same as a sentence.
QString longReason(const FigureChange &change, const Compared &compared, const Format &format)
{
    const QString before = change.before ? format.compactMoney(*change.before) : QString();
    switch (change.missing) {
    case NoChange::NoneBefore:
        return Texts::tr("No change is shown, because %1 has no figure. %2")
            .arg(compared.name, change.reason);
    case NoChange::ZeroBefore:
        return Texts::tr("No change in percent is shown, because in %1 it was %2, and there is no percentage "
                         "of nothing.")
            .arg(compared.name, before);
    case NoChange::NegativeBefore:
        return Texts::tr("No change in percent is shown, because in %1 it was %2; a percentage of an amount "
                         "below zero would mislead.")
            .arg(compared.name, before);
    case NoChange::HasOne:
    case NoChange::NoneNow:
    case NoChange::NotCompared:
        break;
    }
    return {};
}

/// `reason`: why there is no figure. `assumed`: what of it is assumed, in words.
void describe(KpiText &text, const QString &reason, const FigureChange &change, const Compared &compared,
              const Format &format, const QString &assumed = {})
{
    QString more = reason;
    if (more.isEmpty())
        more = change.value ? spokenChange(text, compared) : longReason(change, compared, format);
    if (change.value)
        //: What a change is measured against; %1 is a period, shortened
        text.comparedWith = Texts::tr("vs %1").arg(compared.shortName);
    text.reason = !reason.isEmpty() ? reason : shortReason(change.missing);
    QStringList lines{more, rangeSentence(text.range), assumed};
    lines.removeAll(QString());
    text.toolTip = plainToolTip(lines.join(u'\n'));
    text.spoken = lines.isEmpty()
        ? Texts::tr("%1: %2").arg(text.title, text.figure)
        : Texts::tr("%1: %2, %3").arg(text.title, text.figure, lines.join(QStringLiteral(", ")));
}

KpiText ratioText(const QString &title, const RatioFigure &figure, const Format &format)
{
    KpiText text;
    text.title = title;
    text.figure = figure.value ? format.percent(*figure.value) : Format::notAvailable();
    text.history = figure.history;
    if (figure.range)
        text.range = rangeText(format.percent(figure.range->first), format.percent(figure.range->second));
    if (const auto change = figure.change.value) {
        text.direction = directionOf(*change, 0.01);
        //: Percentage points without a sign, shortened
        text.change = Texts::tr("%1 pts").arg(format.number(std::abs(*change) * 100, 0));
        text.tone = toneOf(text.direction, MoreIs::Better);
    }
    return text;
}

KpiText moneyText(const QString &title, const MoneyFigure &figure, MoreIs more, const Format &format)
{
    KpiText text;
    text.title = title;
    text.figure = figure.value ? format.compactMoney(*figure.value) : Format::notAvailable();
    text.history = figure.history;
    if (figure.range)
        text.range =
            rangeText(format.compactMoney(figure.range->first), format.compactMoney(figure.range->second));
    if (const auto change = figure.change.value) {
        text.direction = directionOf(*change, 0.001);
        text.change = format.percent(std::abs(*change), 1);
        text.tone = toneOf(text.direction, more);
    }
    return text;
}

} // namespace

QVector<Figure> kpiTextFigures()
{
    return {*kpiFromKey(QStringLiteral("roi")), Derived::Value, Derived::Cost, Derived::NetReturn,
            *kpiFromKey(QStringLiteral("cac"))};
}

QVector<KpiText> kpiTexts(const DashboardData &data, const Format &format)
{
    QVector<KpiText> texts{
        ratioText(Texts::tr("ROI"), data.roi, format),
        moneyText(Texts::tr("Value"), data.value, MoreIs::Better, format),
        moneyText(Texts::tr("Cost"), data.cost, MoreIs::Neither, format),
        moneyText(Texts::tr("Net return"), data.netReturn, MoreIs::Better, format),
        moneyText(Texts::tr("Cost per customer"), data.costPerCustomer, MoreIs::Worse, format),
    };
    const Compared compared = comparedIn(data, format);
    describe(texts[0], data.roi.reason, data.roi.change, compared, format);
    const MoneyFigure *figures[] = {&data.value, &data.cost, &data.netReturn, &data.costPerCustomer};
    for (int i = 1; i < texts.size(); ++i) {
        const MoneyFigure &figure = *figures[i - 1];
        const QString assumed = figure.assumed
            ? Texts::tr("%1 of it is assumed.").arg(format.compactMoney(*figure.assumed))
            : QString();
        describe(texts[i], figure.reason, figure.change, compared, format, assumed);
    }
    return texts;
}

} // namespace payoff
