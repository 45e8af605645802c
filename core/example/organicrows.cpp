// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/arithmetic.h"
#include "core/example/dice.h"
#include "core/example/examplerows.h"
#include "core/results/grain.h"

#include <array>

namespace payoff {

namespace {

/// What a channel's page does without advertising.
class OrganicStream {
public:
    OrganicStream(const Story &story, const QJsonObject &channel);

    ResultRow row(Day day, const Events &events);
    /// The people whom the page's posts reached in the month whose days have been told.
    ResultRow reachRow(Month month);

private:
    [[nodiscard]] ResultRow emptyRow(const DayRange &span, TimeGrain time) const;
    void addPosts(MeasureValues &values, Day day, qint64 attention);
    void addReactions(MeasureValues &values);
    void addFollowers(MeasureValues &values, Day day, qint64 wave);
    void addTalk(MeasureValues &values, qint64 attention);
    void addShare(MeasureValues &values, Measure measure, Measure of, const char *share, qint64 whole);
    [[nodiscard]] int at(Day day) const { return Month::of(day) - m_firstMonth; }
    Carry &carry(Measure measure) { return m_carries[std::size_t(measure)]; }

    ResultKey m_key;
    Month m_firstMonth;
    QJsonObject m_told;
    QVector<qint64> m_impressions;
    QVector<qint64> m_newFollowers;
    QVector<qint64> m_season;
    QVector<qint64> m_postDays;
    qint64 m_followers;
    qint64 m_impressionsOfMonth = 0;
    Dice m_dice;
    std::array<Carry, measureCount> m_carries;
};

OrganicStream::OrganicStream(const Story &story, const QJsonObject &channel)
    : m_firstMonth(story.firstMonth()),
      m_told(objectOf(channel, "organic")),
      m_impressions(byMonth(story, m_told.value(u"impressions"))),
      m_newFollowers(byMonth(story, m_told.value(u"newFollowers"))),
      m_season(numbersOf(story.root(), "attention")),
      m_postDays(numbersOf(m_told, "postDays")),
      m_followers(numberOf(m_told, "followers")),
      m_dice(textOf(channel, "name") + u"/organic")
{
    m_key.channel = story.idOf<ChannelId>("channels", textOf(channel, "name"));
    m_key.source = story.idOf<SourceId>("sources", QStringLiteral("plain-table"));
    m_key.paid = Paid::Organic;
}

ResultRow OrganicStream::emptyRow(const DayRange &span, TimeGrain time) const
{
    ResultRow row;
    row.key = m_key;
    row.key.span = span;
    row.grain = Grain{0, time, EntityGrain::Channel}.code();
    row.dateBasis = DateBasis::Outcome;
    return row;
}

ResultRow OrganicStream::row(Day day, const Events &events)
{
    ResultRow row = emptyRow({day, day}, TimeGrain::Day);
    const qint64 attention = events.factor(m_key.channel, day, "attention");
    addPosts(row.values, day, attention);
    addReactions(row.values);
    addFollowers(row.values, day, events.factor(m_key.channel, day, "followers"));
    addTalk(row.values, attention);
    m_impressionsOfMonth += row.values[Measure::Impressions];
    return row;
}

void OrganicStream::addPosts(MeasureValues &values, Day day, qint64 attention)
{
    const bool isPostDay = m_postDays.contains(day.toDate().dayOfWeek());
    const qint64 season = m_season[Month::of(day).number() - 1];
    const qint64 impressions =
        times(m_impressions[at(day)] * 1000, {season, isPostDay ? 1180 : 880, m_dice.around(220), attention});
    put(values, Measure::Posts, isPostDay ? 1 : 0);
    put(values, Measure::Impressions, carry(Measure::Impressions).take(impressions));
}

void OrganicStream::addShare(MeasureValues &values, Measure measure, Measure of, const char *share,
                             qint64 whole)
{
    const qint64 factor = numberOf(m_told, share, -1);
    if (factor < 0)
        return; // the page does not report it
    const qint64 thousandths = times(scaled(values[of] * 1000, factor, whole), {m_dice.around(150)});
    put(values, measure, carry(measure).take(thousandths));
}

void OrganicStream::addReactions(MeasureValues &values)
{
    addShare(values, Measure::VideoViews, Measure::Impressions, "videoViews", wholeShare);
    addShare(values, Measure::SiteVisits, Measure::Impressions, "siteVisits", wholeShare);
    addShare(values, Measure::Bounces, Measure::SiteVisits, "bounces", 1000);
    addShare(values, Measure::Likes, Measure::Impressions, "likes", wholeShare);
    addShare(values, Measure::Comments, Measure::Impressions, "comments", wholeShare);
    addShare(values, Measure::Shares, Measure::Impressions, "shares", wholeShare);
    addShare(values, Measure::Saves, Measure::Impressions, "saves", wholeShare);
    put(values, Measure::Engagements,
        values[Measure::Likes] + values[Measure::Comments] + values[Measure::Shares]
            + values[Measure::Saves]);
}

void OrganicStream::addFollowers(MeasureValues &values, Day day, qint64 wave)
{
    const qint64 season = m_season[Month::of(day).number() - 1];
    const qint64 thousandths = times(m_newFollowers[at(day)], {season, m_dice.around(350), wave});
    const qint64 count = carry(Measure::NewFollowers).take(thousandths);
    m_followers += count;
    put(values, Measure::NewFollowers, count);
    if (day == Month::of(day).last())
        put(values, Measure::Followers, m_followers);
}

void OrganicStream::addTalk(MeasureValues &values, qint64 attention)
{
    const std::pair<const char *, Measure> kinds[]{{"mentionsPositive", Measure::MentionsPositive},
                                                   {"mentionsNeutral", Measure::MentionsNeutral},
                                                   {"mentionsNegative", Measure::MentionsNegative},
                                                   {"replies", Measure::Replies}};
    for (const auto &[key, measure] : kinds) {
        if (const qint64 daily = numberOf(m_told, key); daily > 0)
            put(values, measure, carry(measure).take(times(daily, {m_dice.around(600), attention})));
    }
    if (!values.has(Measure::Replies))
        return;
    const qint64 minutes = values[Measure::Replies] * numberOf(m_told, "minutesToReply");
    values.set(Measure::ResponseMinutes, times(minutes * 1000, {m_dice.around(300)}));
}

ResultRow OrganicStream::reachRow(Month month)
{
    ResultRow row = emptyRow(month.range(), TimeGrain::Month);
    const qint64 reach = times(m_impressionsOfMonth, {numberOf(m_told, "reach"), m_dice.around(40)});
    put(row.values, Measure::Impressions, m_impressionsOfMonth);
    put(row.values, Measure::Reach, reach);
    m_impressionsOfMonth = 0;
    return row;
}

} // namespace

QVector<ResultRow> organicRows(const Story &story)
{
    const Events events(story);
    QVector<ResultRow> rows;
    for (const QJsonObject &channel : story.list("channels")) {
        OrganicStream stream(story, channel);
        for (Day day = story.days().first; day <= story.days().last; day = day.next()) {
            rows.push_back(stream.row(day, events));
            if (day == Month::of(day).last())
                rows.push_back(stream.reachRow(Month::of(day)));
        }
    }
    return rows;
}

} // namespace payoff
