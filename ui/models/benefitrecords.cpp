// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/benefitrecords.h"

#include "ui/text/benefittext.h"

#include <QCoreApplication>

namespace payoff {

namespace {

class BenefitRecords {
    Q_DECLARE_TR_FUNCTIONS(BenefitRecords)
};

/// The one that a thing of that id counts for.
template <class T, class I>
const T *counting(const QVector<T> &list, const QVector<T> &merged, const std::optional<I> &id)
{
    if (!id)
        return nullptr;
    const T *gone = byId(merged, *id);
    return byId(list, gone ? gone->mergedInto.value_or(*id) : *id);
}

/// Where it belongs: "LinkedIn · Spring launch"; all channels where nothing is said.
template <class T>
RecordCell placeCell(const T &thing, const Contents &contents)
{
    const Channel *channel = counting(contents.channels, contents.mergedChannels, thing.channel);
    const Campaign *campaign = counting(contents.campaigns, contents.mergedCampaigns, thing.campaign);
    QStringList names;
    if (channel)
        names.append(channel->name);
    if (campaign)
        names.append(campaign->name);
    if (names.isEmpty())
        return {BenefitRecords::tr("All channels"), {}, {}, Tone::Muted};
    RecordCell cell{names.join(QStringLiteral(" · "))};
    cell.toolTip = cell.text;
    if (channel)
        cell.look = ChannelLook{channel->id, channel->name, channel->color};
    return cell;
}

RecordCell dayCell(Day day, const Format &format)
{
    return {format.longDay(day), day.sinceEpoch, day.toIso()};
}

RecordCell textCell(const QString &text, Tone tone = Tone::Plain)
{
    return {text.simplified(), {}, {}, tone, text};
}

RecordCell readerCell(bool isForClient)
{
    return {readerName(isForClient), {}, {}, isForClient ? Tone::Plain : Tone::Muted};
}

} // namespace

QVector<RecordColumn> benefitColumns()
{
    return {{BenefitRecords::tr("Day")},         {BenefitRecords::tr("Category")},
            {BenefitRecords::tr("Benefit")},     {BenefitRecords::tr("Evidence")},
            {BenefitRecords::tr("Strength")},    {BenefitRecords::tr("Where")},
            {BenefitRecords::tr("Who reads it")}};
}

QVector<Record> benefitRecords(const Contents &contents, const std::optional<DayRange> &days,
                               const Format &format)
{
    QVector<Record> records;
    for (const Benefit &benefit : contents.benefits) {
        if (days && !days->contains(benefit.day))
            continue;
        RecordCell evidence = textCell(benefit.evidence, Tone::Muted);
        if (benefit.evidence.isEmpty())
            evidence = {BenefitRecords::tr("none yet"), {}, {}, Tone::Muted};
        records.push_back(
            {benefit.id.value,
             {dayCell(benefit.day, format),
              {categoryName(benefit.category)},
              textCell(benefit.description),
              evidence,
              {strengthText(benefit.strength), benefit.strength, QString::number(benefit.strength)},
              placeCell(benefit, contents),
              readerCell(benefit.isForClient)}});
    }
    return records;
}

QVector<RecordColumn> noteColumns()
{
    return {{BenefitRecords::tr("Day")},
            {BenefitRecords::tr("Note")},
            {BenefitRecords::tr("Where")},
            {BenefitRecords::tr("Who reads it")}};
}

QVector<Record> noteRecords(const Contents &contents, const std::optional<DayRange> &days,
                            const Format &format)
{
    QVector<Record> records;
    for (const Note &note : contents.notes) {
        if (days && !days->contains(note.day))
            continue;
        records.push_back({note.id.value,
                           {dayCell(note.day, format), textCell(note.text), placeCell(note, contents),
                            readerCell(note.isForClient)}});
    }
    return records;
}

} // namespace payoff
