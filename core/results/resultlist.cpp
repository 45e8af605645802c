// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/resultlist.h"

#include "core/base/month.h"
#include "core/results/resultstore.h"

#include <tuple>

namespace payoff {

namespace {

QString ofNamed(const std::optional<ResultSelection::Named> &named)
{
    return named ? QStringLiteral(" AND (channel IN (%1) OR campaign IN (%2))")
                       .arg(idsAsSql(named->channels), idsAsSql(named->campaigns))
                 : QString();
}

/// Order of the list: the newest first, then as the rows stand in the file, backwards.
bool isListedBefore(const ResultRow &a, const ResultRow &b)
{
    const auto days = [](const ResultRow &row) { return std::tuple(row.key.span.first, row.key.span.last); };
    return days(a) != days(b) ? days(a) > days(b) : a.key.channel < b.key.channel;
}

constexpr const char *keyBehindDays = "source, campaign, ad_set, ad, segment, variant, paid";

} // namespace

bool ResultList::takesTyped() const
{
    return m_selection.segments.isEmpty() && m_selection.sources.isEmpty() && !m_selection.paid;
}

/// ?1 is the channel, ?2 and ?3 the first and last day.
QString ResultList::condition(bool isOfSeveral) const
{
    const QString days = isOfSeveral
        ? QStringLiteral("INDEXED BY result_period WHERE channel = ?1 AND end_day >= ?2 AND start_day <= ?3 "
                         "AND end_day > start_day")
        : QStringLiteral("WHERE channel = ?1 AND start_day BETWEEN ?2 AND ?3 AND end_day = start_day");
    QString text = days + amongAsSql("campaign", m_selection.campaigns)
        + amongAsSql("segment", m_selection.segments) + amongAsSql("source", m_selection.sources)
        + ofNamed(m_selection.named);
    if (m_selection.paid)
        text += QStringLiteral(" AND paid = %1").arg(int(*m_selection.paid));
    return text;
}

void ResultList::bindTo(Statement &statement, ChannelId channel) const
{
    statement.bind(1, channel.value);
    statement.bind(2, qint64(m_selection.days.first.sinceEpoch));
    statement.bind(3, qint64(m_selection.days.last.sinceEpoch));
}

Result<QVector<ChannelId>> ResultList::channels(const Database &database) const
{
    if (!m_selection.channels.isEmpty())
        return m_selection.channels;
    QVector<ChannelId> channels{ChannelId()};
    auto query = database.run(QStringLiteral("SELECT id FROM channel ORDER BY id"));
    if (!query)
        return query.error();
    while (query->next())
        channels.append(ChannelId{query->value(0).toLongLong()});
    return channels;
}

/// What was merged into something that is selected belongs to it.
Result<void> ResultList::takeInMerged(const Database &database)
{
    auto merged = MergedThings::load(database);
    if (!merged)
        return merged.error();
    m_merged = std::move(*merged);
    m_selection.channels = m_merged.everyPart(m_selection.channels);
    m_selection.campaigns = m_merged.everyPart(m_selection.campaigns);
    if (m_selection.named)
        m_selection.named = {m_merged.everyPart(m_selection.named->channels),
                             m_merged.everyPart(m_selection.named->campaigns)};
    return {};
}

ResultRow ResultList::shown(ResultRow row) const
{
    row.key.channel = m_merged.effective(row.key.channel);
    row.key.campaign = m_merged.effective(row.key.campaign);
    return row;
}

Result<void> ResultList::begin(const Database &database)
{
    if (const auto taken = takeInMerged(database); !taken)
        return taken;
    const auto all = channels(database);
    if (!all)
        return all.error();
    for (const ChannelId channel : *all) {
        m_streams.append(Stream{channel, false, false, {}, {}});
        m_streams.append(Stream{channel, true, false, {}, {}});
    }
    auto typed = typedRows(database);
    if (!typed)
        return typed.error();
    m_streams.append(Stream{{}, false, true, {}, std::move(*typed)});
    m_hasBegun = true;
    return {};
}

Result<std::deque<ResultRow>> ResultList::typedRows(const Database &database) const
{
    std::deque<ResultRow> rows;
    if (!takesTyped())
        return rows;
    auto query = database.run(
        QStringLiteral(
            "SELECT channel, campaign, month, measure, value FROM typed_cell WHERE month BETWEEN ? AND ?")
            + amongAsSql("channel", m_selection.channels) + amongAsSql("campaign", m_selection.campaigns)
            + ofNamed(m_selection.named) + QStringLiteral(" ORDER BY month DESC, channel, campaign, measure"),
        {Month::of(m_selection.days.first).index, Month::of(m_selection.days.last).index});
    if (!query)
        return query.error();
    while (query->next()) {
        ResultKey key;
        key.channel = {query->value(0).toLongLong()};
        key.campaign = {query->value(1).toLongLong()};
        key.span = Month{query->value(2).toInt()}.range();
        const auto measure = measureFromKey(query->value(3).toString());
        if (!measure)
            continue;
        if (rows.empty() || rows.back().key != key)
            rows.push_back({key, {}, 0, DateBasis::Unknown, {}});
        rows.back().values.set(*measure, query->value(4).toLongLong());
    }
    return rows;
}

Result<void> ResultList::read(const Database &database, Stream &stream, int limit) const
{
    const QString behind = QLatin1String(keyBehindDays);
    QString sql =
        QStringLiteral("SELECT %1 FROM result ").arg(resultColumns()) + condition(stream.isOfSeveral);
    if (stream.last)
        sql += QStringLiteral(" AND (start_day, end_day, %1) < (?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)")
                   .arg(behind);
    sql += QStringLiteral(" ORDER BY start_day DESC, end_day DESC, %1 DESC LIMIT %2")
               .arg(QString(behind).replace(QLatin1String(","), QLatin1String(" DESC,")))
               .arg(limit);
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return statement.error();
    if (stream.last)
        bindResultKey(*statement, *stream.last, 4); // the channel once more, as ?4, which nothing asks for
    bindTo(*statement, stream.channel);
    for (;;) {
        const auto stepped = statement->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            break;
        stream.rows.push_back(readResult(*statement));
    }
    stream.isExhausted = int(stream.rows.size()) < limit;
    if (!stream.rows.empty())
        stream.last = stream.rows.back().key;
    return {};
}

/// The stream whose row is listed next; null at the end.
Result<ResultList::Stream *> ResultList::firstStream(const Database &database, int limit)
{
    Stream *first = nullptr;
    for (Stream &stream : m_streams) {
        if (stream.rows.empty() && !stream.isExhausted) {
            if (const auto done = read(database, stream, limit); !done)
                return done.error();
        }
        const bool isFirst =
            !stream.rows.empty() && (!first || isListedBefore(stream.rows.front(), first->rows.front()));
        if (isFirst)
            first = &stream;
    }
    return first;
}

Result<QVector<ResultRow>> ResultList::next(const Database &database, int limit)
{
    if (!m_hasBegun) {
        if (const auto begun = begin(database); !begun)
            return begun.error();
    }
    QVector<ResultRow> rows;
    while (rows.size() < limit) {
        const auto first = firstStream(database, limit);
        if (!first)
            return first.error();
        if (!*first)
            break;
        rows.append(shown((*first)->rows.front()));
        (*first)->rows.pop_front();
    }
    return rows;
}

Result<qint64> ResultList::count(const Database &database) const
{
    ResultList whole(m_selection);
    if (const auto taken = whole.takeInMerged(database); !taken)
        return taken.error();
    return whole.countRows(database);
}

Result<qint64> ResultList::countRows(const Database &database) const
{
    const auto all = channels(database);
    if (!all)
        return all.error();
    qint64 sum = 0;
    for (const ChannelId channel : *all) {
        for (const bool isOfSeveral : {false, true}) {
            auto statement = Statement::prepare(
                database, QStringLiteral("SELECT count(*) FROM result ") + condition(isOfSeveral));
            if (!statement)
                return statement.error();
            bindTo(*statement, channel);
            const auto stepped = statement->step();
            if (!stepped)
                return stepped.error();
            sum += statement->integer(0);
        }
    }
    const auto typed = typedRows(database);
    if (!typed)
        return typed.error();
    return sum + qint64(typed->size());
}

} // namespace payoff
