// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bases.h"

#include "app/cli/console.h"

namespace payoff {

QVector<OptionInfo> basesOptions()
{
    return {{QStringLiteral("basis"), QStringLiteral("revenue|value|contribution|incremental"),
             Cli::tr("What counts as given back; by default revenue.")},
            {QStringLiteral("cost"), QStringLiteral("ads|direct|loaded"),
             Cli::tr("What counts as cost: the advertisements, every cost of the channel's own, or those and "
                     "its share of shared cost (the default).")}};
}

Bases readBases(const Arguments &arguments)
{
    Bases bases;
    if (const auto basis = arguments.value(QStringLiteral("basis")))
        bases.value = *fromKey<ValueBasis>(*basis);
    if (const auto cost = arguments.value(QStringLiteral("cost")))
        bases.cost = *fromKey<CostBasis>(*cost);
    if (const auto view = arguments.value(QStringLiteral("view")))
        bases.view = *fromKey<TimeView>(*view);
    return bases;
}

Result<AskedDays> readDays(const Arguments &arguments)
{
    AskedDays days;
    for (const auto &[option, day] : {std::pair("from", &days.from), std::pair("to", &days.to)}) {
        const auto text = arguments.value(QString::fromLatin1(option));
        if (!text)
            continue;
        const auto read = Day::fromIso(*text);
        if (!read)
            return read.error();
        *day = *read;
    }
    if (days.from && days.to && *days.to < *days.from)
        return Error{ErrorCode::EndBeforeStart, {days.from->toIso(), days.to->toIso()}};
    return days;
}

QString inWords(const DayRange &days)
{
    return Cli::tr("%1 to %2").arg(days.first.toIso(), days.last.toIso());
}

QString inWords(const Bases &bases)
{
    const QString view =
        bases.view == TimeView::Touch ? Cli::tr("by day of touch") : Cli::tr("by day of outcome");
    return Cli::tr("%1 against %2 cost, %3").arg(toKey(bases.value), toKey(bases.cost), view);
}

QString inWords(Missing reason)
{
    switch (reason) {
    case Missing::No:
        return {};
    case Missing::NotReported:
        return Cli::tr("not reported");
    case Missing::ZeroDivisor:
        return Cli::tr("nothing to divide by");
    case Missing::NotAdditive:
        return Cli::tr("people reached do not add up, and no single reported row fits");
    case Missing::NoSuchCost:
        return Cli::tr("cost beside ad spend is not known this far down");
    case Missing::NoBaseline:
        return Cli::tr("no baseline is set");
    case Missing::NoCustomerValue:
        return Cli::tr("nothing is assumed of what a customer brings");
    case Missing::OnlyAsAWhole:
        return Cli::tr("known for whole months and all channels together only");
    case Missing::NotYet:
        return Cli::tr("not yet");
    case Missing::Never:
        return Cli::tr("never: a customer brings back less than it cost");
    }
    Q_UNREACHABLE();
}

} // namespace payoff
