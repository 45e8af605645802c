// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/viewtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace payoff {

namespace {

class ViewText {
    Q_DECLARE_TR_FUNCTIONS(ViewText)
};

template <class T>
QStringList namesOf(const QVector<decltype(T::id)> &ids, const QVector<T> &list)
{
    QStringList names;
    for (const auto id : ids) {
        if (const T *thing = byId(list, id))
            names.push_back(isolatedName(thing->name));
    }
    return names;
}

/// The personas picked, then the segments that none of them covers.
QStringList audienceNames(const Filters &filters, const Contents &contents)
{
    QStringList names;
    QVector<SegmentId> covered;
    for (const Persona &persona : contents.personas) {
        if (!isPicked(persona, filters))
            continue;
        names.push_back(isolatedName(persona.name));
        covered += persona.segments;
    }
    for (const SegmentId id : filters.segments) {
        const Segment *segment = byId(contents.segments, id);
        if (segment && !covered.contains(id))
            names.push_back(isolatedName(segment->name));
    }
    return names;
}

QString only(const QStringList &names, const QLocale &locale)
{
    return ViewText::tr("only %1").arg(locale.createSeparatedList(names));
}

} // namespace

bool isPicked(const Persona &persona, const Filters &filters)
{
    return !persona.segments.isEmpty()
        && std::all_of(persona.segments.begin(), persona.segments.end(),
                       [&](SegmentId id) { return filters.segments.contains(id); });
}

QString channelFilterText(const Filters &filters, const Contents &contents)
{
    const QStringList names = namesOf(filters.channels, contents.channels);
    if (names.isEmpty())
        return ViewText::tr("All channels");
    return names.size() == 1 ? names.first() : ViewText::tr("%n channel(s)", nullptr, int(names.size()));
}

QString campaignFilterText(const Filters &filters, const Contents &contents)
{
    const QStringList names = namesOf(filters.campaigns, contents.campaigns);
    if (names.isEmpty())
        return ViewText::tr("All campaigns");
    return names.size() == 1 ? names.first() : ViewText::tr("%n campaign(s)", nullptr, int(names.size()));
}

QString audienceFilterText(const Filters &filters, const Contents &contents)
{
    const QStringList names = audienceNames(filters, contents);
    if (names.isEmpty())
        return ViewText::tr("All audiences");
    return names.size() == 1 ? names.first() : ViewText::tr("%n audience(s)", nullptr, int(names.size()));
}

QString basisName(ValueBasis basis)
{
    switch (basis) {
    case ValueBasis::Revenue:
        return ViewText::tr("Revenue");
    case ValueBasis::Value:
        return ViewText::tr("Value");
    case ValueBasis::Contribution:
        return ViewText::tr("Contribution");
    case ValueBasis::Incremental:
        return ViewText::tr("Incremental value");
    }
    return {};
}

QString basisName(CostBasis basis)
{
    switch (basis) {
    case CostBasis::Ads:
        return ViewText::tr("Ad spend only");
    case CostBasis::Direct:
        return ViewText::tr("Direct cost");
    case CostBasis::Loaded:
        return ViewText::tr("Fully loaded cost");
    }
    return {};
}

QString paidText(std::optional<Paid> paid)
{
    if (!paid)
        return ViewText::tr("Paid + organic");
    switch (*paid) {
    case Paid::Paid:
        return ViewText::tr("Paid only");
    case Paid::Organic:
        return ViewText::tr("Organic only");
    case Paid::Unknown:
        return ViewText::tr("Neither said");
    }
    return {};
}

QString filtersInWords(const Filters &filters, const Contents &contents, const Format &format)
{
    QStringList parts;
    for (const QStringList &names :
         {namesOf(filters.channels, contents.channels), namesOf(filters.campaigns, contents.campaigns),
          audienceNames(filters, contents)}) {
        if (!names.isEmpty())
            parts.push_back(only(names, format.locale()));
    }
    if (filters.paid)
        parts.push_back(paidText(filters.paid).toLower());
    return parts.join(QStringLiteral(" · "));
}

QString basesInWords(const Bases &bases)
{
    return ViewText::tr("%1, %2").arg(basisName(bases.value).toLower(), basisName(bases.cost).toLower());
}

} // namespace payoff
