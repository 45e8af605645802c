// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportremarks.h"

#include "core/base/arithmetic.h"
#include "ui/text/figurewords.h"
#include "ui/text/importtext.h"
#include "ui/text/missingtext.h"

#include <algorithm>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString listed(const ReportWords &words, const QStringList &names)
{
    return words.format().locale().createSeparatedList(names);
}

QStringList maturing(const ReportWords &words)
{
    const ReportData &data = words.data();
    const std::optional<double> all = data.channels.total.maturity;
    if (!all || *all >= 1)
        return {};
    QStringList channels;
    for (const KpiRow &row : data.channels.rows) {
        if (row.maturity.value_or(1) < 1)
            //: A channel and how mature it is
            channels.push_back(Texts::tr("%1 %2").arg(isolatedName(words.name(Dimension::Channel, row.id)),
                                                      words.format().percent(*row.maturity)));
    }
    //: A percentage, and channels with theirs
    return {
        Texts::tr("Still maturing: of %1 of the ad spend the sales cycle is over (%2). Sales that are yet "
                  "to come will add to these figures.")
            .arg(words.format().percent(*all), channels.join(QStringLiteral(", ")))};
}

QString ruleText(const ReportWords &words, const ValueRule &rule)
{
    const Currency currency = words.data().currency;
    const auto money = [&](qint64 minor) { return words.format().money({minor, currency}); };
    const QString likely = rule.low == rule.high
        ? money(rule.likely)
        //: An amount and the ends of its range
        : Texts::tr("%1 (%2 to %3)").arg(money(rule.likely), money(rule.low), money(rule.high));
    const QString origin =
        rule.origin.isEmpty() ? Texts::tr("no source is named") : isolatedName(rule.origin);
    const QString where = rule.channel ? isolatedName(words.name(Dimension::Channel, rule.channel->value))
                                       : Texts::tr("all channels");
    //: What one of a measure is assumed to be worth, where, and where that comes from
    return Texts::tr("Assumed: each of “%1” is worth %2 on %3 (%4).")
        .arg(measureName(rule.measure), likely, where, origin);
}

QStringList assumed(const ReportWords &words)
{
    const ReportData &data = words.data();
    const ValueBasis basis = data.request.bases.value;
    QStringList lines;
    if (basis != ValueBasis::Revenue) {
        for (const ValueRule &rule : data.assumptions)
            lines.push_back(ruleText(words, rule));
    }
    if (basis == ValueBasis::Contribution || basis == ValueBasis::Incremental)
        lines.push_back(Texts::tr("Assumed: of the revenue %1 is left after the cost of what was sold.")
                            .arg(words.format().percent(fraction(data.breakEven.margin), 1)));
    if (lines.isEmpty())
        lines.push_back(Texts::tr("Nothing is assumed in the value: it is revenue as reported."));
    if (data.breakEven.roi != 0)
        lines.push_back(
            Texts::tr("Break-even stands at an ROI of %1: below it, the goods sold are not paid for.")
                .arg(words.format().percent(data.breakEven.roi)));
    return lines;
}

QStringList windows(const ReportWords &words)
{
    if (words.data().windows.isEmpty())
        return {Texts::tr("No platform states over how long after an ad it claims a sale.")};
    QStringList stated;
    for (const AttributionWindow &each : words.data().windows)
        stated.push_back(isolatedName(toolName(each.tool) + QStringLiteral(": ") + each.window));
    return {Texts::tr("Attribution windows as the platforms state them: %1.")
                .arg(stated.join(QStringLiteral("; ")))};
}

QStringList leftOut(const ReportWords &words)
{
    const ReportData &data = words.data();
    QStringList lines;
    if (data.shareNotDatedByView.value_or(0) > 0)
        lines.push_back(Texts::tr("%1 of the revenue could not be dated by this view; it counts on the day "
                                  "that its source gives.")
                            .arg(words.format().percent(*data.shareNotDatedByView, 1)));
    if (data.unconvertedCosts > 0)
        lines.push_back(Texts::tr("%n cost(s) are left out: their rate of exchange is not known.", nullptr,
                                  int(data.unconvertedCosts)));
    return lines;
}

/// The figures of all together that are missing, each with its reason; for one reason once.
QStringList unmeasured(const ReportWords &words)
{
    const KpiTable &table = words.data().channels;
    QVector<std::pair<Missing, QStringList>> byReason;
    for (qsizetype i = 0; i < table.figures.size() && !table.rows.isEmpty(); ++i) {
        const FigureValue value = table.total.shown.value(i);
        if (value.isAvailable())
            continue;
        const auto found = std::find_if(byReason.begin(), byReason.end(),
                                        [&](const auto &each) { return each.first == value.missing; });
        if (found == byReason.end())
            byReason.push_back({value.missing, {figureName(table.figures[i])}});
        else
            found->second.push_back(figureName(table.figures[i]));
    }
    QStringList lines;
    for (const auto &[reason, names] : byReason)
        //: Figures, and a sentence that says why they are missing
        lines.push_back(
            Texts::tr("Could not be measured: %1. %2").arg(listed(words, names), sentence(reason)));
    return lines;
}

} // namespace

QStringList remarksOf(const ReportWords &words)
{
    return maturing(words) + assumed(words) + windows(words) + leftOut(words) + unmeasured(words);
}

} // namespace payoff
