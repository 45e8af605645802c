// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audiencerecords.h"

#include "core/base/arithmetic.h"
#include "ui/text/figurewords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <iterator>

namespace payoff {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(Audience)
};

RecordCell figureCell(const Figure &figure, const QueryRow *row, qsizetype at, Currency currency,
                      const Format &format)
{
    if (!row)
        return {Format::notReported(), qlonglong(-1), QStringLiteral(" "), Tone::Muted};
    const FigureValue &value = row->values[at];
    const auto number = plainNumber(figure, value, currency);
    return {figureText(figure, value, currency, format), number ? QVariant(*number) : QVariant(-1.0),
            exportedFigure(figure, value, currency, format.locale()), number ? Tone::Plain : Tone::Muted};
}

QString channelName(const Contents &contents, ChannelId id)
{
    const Channel *channel = byId(contents.channels, id);
    return channel ? channel->name : QString();
}

/// "Facebook 10.6% · Instagram 8.1%"
QString sharesText(const QVector<AudienceShare> &shares, const Contents &contents, const Format &format)
{
    QStringList parts;
    for (const AudienceShare &each : shares) {
        //: A channel, and which part of its audience a segment is: "Facebook 10.6%"
        parts.push_back(Texts::tr("%1 %2").arg(channelName(contents, each.channel),
                                               format.percent(fraction(each.share), 1)));
    }
    return parts.join(QStringLiteral(" · "));
}

/// The largest first, by which rows are sorted.
RecordCell shareCell(SegmentId segment, const Contents &contents, const Format &format)
{
    QVector<AudienceShare> shares;
    std::copy_if(contents.shares.begin(), contents.shares.end(), std::back_inserter(shares),
                 [&](const AudienceShare &each) { return each.segment == segment; });
    if (shares.isEmpty())
        return {Format::notReported(), qlonglong(-1), QStringLiteral(" "), Tone::Muted};
    std::stable_sort(shares.begin(), shares.end(),
                     [](const AudienceShare &a, const AudienceShare &b) { return a.share > b.share; });
    QStringList days;
    for (const AudienceShare &each : std::as_const(shares)) {
        //: A channel, and the day of which its audience is known
        days.push_back(
            Texts::tr("%1: as of %2").arg(channelName(contents, each.channel), format.longDay(each.day)));
    }
    return {sharesText(shares, contents, format), shares.front().share,
            sharesText(shares, contents, Format(format.locale())), Tone::Plain, days.join(u'\n')};
}

} // namespace

QVector<Figure> audienceFigures()
{
    return {Measure::AdSpend,
            Measure::Impressions,
            *kpiFromKey(QStringLiteral("engagement_rate")),
            Measure::Clicks,
            *kpiFromKey(QStringLiteral("ctr")),
            Measure::Conversions,
            Measure::Revenue,
            *kpiFromKey(QStringLiteral("roas")),
            *kpiFromKey(QStringLiteral("roi"))};
}

QVector<RecordColumn> segmentColumns()
{
    QVector<RecordColumn> columns{
        {Texts::tr("Segment")}, {Texts::tr("Kind")}, {Texts::tr("Share of audience")}};
    for (const Figure &figure : audienceFigures())
        columns.push_back({figureName(figure), true});
    return columns;
}

QVector<Record> segmentRecords(const Contents &contents, const QueryResult &bySegment, Currency currency,
                               const Format &format)
{
    QHash<qint64, const QueryRow *> rows;
    for (const QueryRow &row : bySegment.rows)
        rows.insert(row.keys.front().id, &row);
    const QVector<Figure> figures = audienceFigures();
    QVector<Record> records;
    for (const Segment &segment : contents.segments) {
        const QueryRow *row = rows.value(segment.id.value);
        if (segment.isArchived && !row)
            continue;
        Record record{segment.id.value,
                      {{segment.name, {}, {}, Tone::Plain, segment.note},
                       {segment.kind, {}, {}, Tone::Muted},
                       shareCell(segment.id, contents, format)}};
        for (qsizetype i = 0; i < figures.size(); ++i)
            record.cells.push_back(figureCell(figures[i], row, i, currency, format));
        records.push_back(std::move(record));
    }
    return records;
}

namespace {

/// The segment that has most of the figure, with the value; nothing where fewer than two have any.
QString mostOf(const Figure &figure, const Contents &contents, const QueryResult &bySegment,
               Currency currency, const Format &format)
{
    const qsizetype at = audienceFigures().indexOf(figure);
    const QueryRow *most = nullptr;
    double highest = 0;
    int known = 0;
    for (const QueryRow &row : bySegment.rows) {
        const auto number = plainNumber(figure, row.values[at], currency);
        if (!number || row.keys.front().id == 0)
            continue;
        ++known;
        if (!most || *number > highest) {
            most = &row;
            highest = *number;
        }
    }
    const Segment *segment = most ? byId(contents.segments, SegmentId{most->keys.front().id}) : nullptr;
    if (!segment || known < 2 || highest <= 0)
        return {};
    //: A segment and its value: "25–34, women (4.2%)"
    return Texts::tr("%1 (%2)").arg(isolatedName(segment->name),
                                    fullFigureText(figure, most->values[at], currency, format));
}

} // namespace

QString segmentFindings(const Contents &contents, const QueryResult &bySegment, Currency currency,
                        const Format &format)
{
    const auto most = [&](const Figure &figure) {
        return mostOf(figure, contents, bySegment, currency, format);
    };
    const QVector<QPair<QString, QString>> found{
        {Texts::tr("Engages most: %1"), most(*kpiFromKey(QStringLiteral("engagement_rate")))},
        {Texts::tr("Brings most revenue: %1"), most(Measure::Revenue)},
        {Texts::tr("Pays back best: %1"), most(*kpiFromKey(QStringLiteral("roas")))},
        {Texts::tr("Costs most: %1"), most(Measure::AdSpend)},
    };
    QStringList parts;
    for (const auto &[words, segment] : found) {
        if (!segment.isEmpty())
            parts.push_back(words.arg(segment));
    }
    return parts.join(QStringLiteral(" · "));
}

QVector<std::pair<QString, QString>> personaFacts(const Persona &persona, const Contents &contents)
{
    QStringList segments;
    for (const SegmentId id : persona.segments) {
        if (const Segment *segment = byId(contents.segments, id))
            segments.push_back(segment->name);
    }
    const QVector<std::pair<QString, QString>> all{
        {Texts::tr("Age"), persona.age},
        {Texts::tr("Gender"), persona.gender},
        {Texts::tr("Income"), persona.income},
        {Texts::tr("Occupation"), persona.occupation},
        {Texts::tr("Location"), persona.location},
        {Texts::tr("Interests"), persona.interests},
        {Texts::tr("Reads and watches"), persona.contentConsumed},
        {Texts::tr("Online behaviour"), persona.onlineBehaviour},
        {Texts::tr("Products followed"), persona.productsFollowed},
        {Texts::tr("Influencers followed"), persona.influencersFollowed},
        {Texts::tr("Bought before"), persona.pastPurchases},
        {Texts::tr("Spending"), persona.spending},
        {Texts::tr("Segments"), QLocale().createSeparatedList(segments)},
        {Texts::tr("Note"), persona.note},
    };
    QVector<std::pair<QString, QString>> facts;
    std::copy_if(all.begin(), all.end(), std::back_inserter(facts),
                 [](const auto &fact) { return !fact.second.isEmpty(); });
    return facts;
}

QString personaResults(const Persona &persona, const QueryResult &byPersona, Currency currency,
                       const Format &format)
{
    const auto row = std::find_if(byPersona.rows.begin(), byPersona.rows.end(), [&](const QueryRow &each) {
        return each.keys.front().id == persona.id.value;
    });
    if (row == byPersona.rows.end())
        return Texts::tr("No results in this period");
    const QVector<Figure> figures = audienceFigures();
    QStringList parts;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (row->values[i].isAvailable())
            parts.push_back(QStringLiteral("%1 %2").arg(
                figureName(figures[i]), fullFigureText(figures[i], row->values[i], currency, format)));
    }
    return parts.isEmpty() ? Texts::tr("No results in this period") : parts.join(QStringLiteral(" · "));
}

} // namespace payoff
