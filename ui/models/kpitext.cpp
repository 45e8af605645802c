// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kpitext.h"

#include "ui/models/plaintext.h"

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

QString spokenChange(const KpiText &text, const QString &comparedWith)
{
    if (text.change.isEmpty())
        return {};
    if (text.direction == 0)
        return Texts::tr("unchanged from %1").arg(comparedWith);
    return text.direction > 0 ? Texts::tr("up %1 from %2").arg(text.change, comparedWith)
                              : Texts::tr("down %1 from %2").arg(text.change, comparedWith);
}

void describe(KpiText &text, const QString &reason, const DashboardData &data, const Format &format)
{
    text.reason = reason;
    const QString comparedWith = data.comparedWith ? format.month(*data.comparedWith) : QString();
    const QString change = spokenChange(text, comparedWith);
    text.toolTip = plainToolTip(!reason.isEmpty() ? reason : change);
    const QString more = !reason.isEmpty() ? reason : change;
    text.spoken = more.isEmpty() ? Texts::tr("%1: %2").arg(text.title, text.figure)
                                 : Texts::tr("%1: %2, %3").arg(text.title, text.figure, more);
}

KpiText ratioText(const QString &title, const RatioFigure &figure, const Format &format)
{
    KpiText text;
    text.title = title;
    text.figure = figure.value ? format.percent(*figure.value) : Format::notAvailable();
    text.history = figure.history;
    if (figure.change) {
        text.direction = directionOf(*figure.change, 0.01);
        //: Percentage points without a sign, shortened
        text.change = Texts::tr("%1 pts").arg(format.number(std::abs(*figure.change) * 100, 0));
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
    if (figure.change) {
        text.direction = directionOf(*figure.change, 0.001);
        text.change = format.percent(std::abs(*figure.change), 1);
        text.tone = toneOf(text.direction, more);
    }
    return text;
}

} // namespace

QVector<KpiText> kpiTexts(const DashboardData &data, const Format &format)
{
    QVector<KpiText> texts{
        ratioText(Texts::tr("ROI"), data.roi, format),
        moneyText(Texts::tr("Value"), data.value, MoreIs::Better, format),
        moneyText(Texts::tr("Cost"), data.cost, MoreIs::Neither, format),
        moneyText(Texts::tr("Net return"), data.netReturn, MoreIs::Better, format),
        moneyText(Texts::tr("Cost per customer"), data.costPerCustomer, MoreIs::Worse, format),
    };
    const QStringList reasons{data.roi.reason, data.value.reason, data.cost.reason, data.netReturn.reason,
                              data.costPerCustomer.reason};
    for (int i = 0; i < texts.size(); ++i)
        describe(texts[i], reasons[i], data, format);
    return texts;
}

} // namespace payoff
