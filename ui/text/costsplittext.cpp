// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/costsplittext.h"

#include "core/base/arithmetic.h"
#include "core/roi/query.h"
#include "ui/text/costtext.h"
#include "ui/text/figurewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CostSplit)
};

int daysOf(const DayRange &days) { return days.last.sinceEpoch - days.first.sinceEpoch + 1; }

QString recurringText(const QString &amount, Recurrence recurrence)
{
    switch (recurrence) {
    case Recurrence::None:
        break;
    case Recurrence::Weekly:
        return Texts::tr("%1 a week").arg(amount);
    case Recurrence::Monthly:
        return Texts::tr("%1 a month").arg(amount);
    case Recurrence::Quarterly:
        return Texts::tr("%1 a quarter").arg(amount);
    case Recurrence::Yearly:
        return Texts::tr("%1 a year").arg(amount);
    }
    return amount;
}

/// Why it was split evenly although the rule goes by something.
QString wantOfBase(const CostSplit &split, const QString &month)
{
    if (split.by == SplitBy::PlannedBudget)
        return Texts::tr("split evenly, because the campaign plans no budget by channel");
    switch (split.sharing) {
    case Sharing::AdSpend:
        return Texts::tr("split evenly, because no channel had ad spend in %1").arg(month);
    case Sharing::Percentages:
        return Texts::tr("split evenly, because no channel active in %1 has a percentage").arg(month);
    case Sharing::Posts:
        return Texts::tr("split evenly, because no channel had posts in %1").arg(month);
    case Sharing::Hours:
        return Texts::tr("split evenly, because no hours were charged to a channel in %1").arg(month);
    case Sharing::Results:
        //: %1 is a measure such as "Conversions", %2 a month
        return Texts::tr("split evenly, because no channel reported “%1” in %2")
            .arg(measureName(split.measure), month);
    case Sharing::Even:
        break;
    }
    return sharingText(Sharing::Even);
}

/// "25%", "12.5%"
QString shareOf(qint64 part, qint64 whole, const Format &format)
{
    const double share = double(part) / double(whole);
    const bool isRound = std::abs(share * 100 - std::round(share * 100)) < 1e-9;
    return format.percent(share, isRound ? 0 : 1);
}

QString amountOf(Measure measure, qint64 value, const Currency &currency, const Format &format)
{
    if (info(measure).unit == MeasureUnit::Money)
        return format.money({value, currency});
    FigureValue known;
    known.sum = value;
    known.missing = Missing::No;
    return fullFigureText(measure, known, currency, format);
}

QString percentagesText(const CostSplit &split, const CostSplit::Part &part, const Format &format)
{
    const QString own = format.percent(fraction(part.base), 1);
    const double whole = fraction(split.totalBase());
    if (split.totalBase() >= wholeShare)
        return own;
    //: Percentages that were set for channels, of which not all are active
    return Texts::tr("%1 of the %2 set for active channels").arg(own, format.percent(whole, 1));
}

/// "1,200 of 4,800 (25%)"
QString partOfWhole(const QString &part, const QString &whole, const QString &share)
{
    //: Figures of a channel and of all channels, and the one as a share of the other
    return Texts::tr("%1 of %2 (%3)").arg(part, whole, share);
}

} // namespace

QString spreadText(const CostSplit &split, Recurrence recurrence, const Currency &currency,
                   const Format &format)
{
    const QString whole = recurringText(format.money({split.whole, currency}), recurrence);
    if (split.days == split.interval)
        return whole;
    const QString month = format.month(split.month);
    const QString amount = format.money({split.amount, currency});
    const QString ofDays =
        Texts::tr("%1 of %n day(s)", nullptr, daysOf(split.interval)).arg(format.count(daysOf(split.days)));
    //: "€1,200.00 a year, 31 of 365 days in October 2026: €101.92"
    return Texts::tr("%1, %2 in %3: %4").arg(whole, ofDays, month, amount);
}

QString splitText(const CostSplit &split, const Format &format)
{
    if (split.by == SplitBy::Direct)
        return Texts::tr("charged directly");
    const auto count = int(split.parts.size());
    if (count == 0 && split.by == SplitBy::Rule)
        return Texts::tr("unallocated, because no channel was active in %1").arg(format.month(split.month));
    if (count == 0)
        return Texts::tr("unallocated, because the campaign runs on no channel");
    if (split.isEvenForWantOfBase)
        return wantOfBase(split, format.month(split.month));
    if (split.by == SplitBy::PlannedBudget)
        return Texts::tr("split by planned budget over %n channel(s) of the campaign", nullptr, count);
    const QString channels = Texts::tr("%n active channel(s)", nullptr, count);
    //: %1 is "split by ad spend", %2 "5 active channels"
    return Texts::tr("%1 over %2").arg(sharingText(split.sharing), channels);
}

QString baseText(const CostSplit &split, const CostSplit::Part &part, const Currency &currency,
                 const Format &format)
{
    const qint64 total = split.totalBase();
    if (split.by == SplitBy::Direct || total <= 0)
        return {};
    const QString share = shareOf(part.base, total, format);
    const auto ofMeasure = [&](Measure measure) {
        return partOfWhole(amountOf(measure, part.base, currency, format),
                           amountOf(measure, total, currency, format), share);
    };
    if (split.isEvenForWantOfBase || (split.by == SplitBy::Rule && split.sharing == Sharing::Even))
        return Texts::tr("1 of %n channel(s)", nullptr, int(split.parts.size()));
    if (split.by == SplitBy::PlannedBudget)
        return ofMeasure(Measure::AdSpend);
    switch (split.sharing) {
    case Sharing::Percentages:
        return percentagesText(split, part, format);
    case Sharing::Posts:
        return ofMeasure(Measure::Posts);
    case Sharing::Hours:
        return partOfWhole(format.thousandths(part.base), format.thousandths(total), share);
    case Sharing::Results:
        return ofMeasure(split.measure);
    default:
        return ofMeasure(Measure::AdSpend);
    }
}

QString shareText(const CostSplit &split, ChannelId channel, const Currency &currency, const Format &format)
{
    const QString whole = format.money({split.amount, currency});
    const auto part = std::find_if(split.parts.cbegin(), split.parts.cend(),
                                   [&](const CostSplit::Part &each) { return each.channel == channel; });
    if (split.by == SplitBy::Direct || part == split.parts.cend())
        return splitText(split, format);
    //: "€390.00 split by ad spend over 5 active channels: €1,200.00 of €4,800.00 (25%)"
    return Texts::tr("%1 %2: %3")
        .arg(whole, splitText(split, format), baseText(split, *part, currency, format));
}

} // namespace payoff
