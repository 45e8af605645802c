// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audience/audienceshare.h"

namespace payoff {

namespace {

// One day may have been stated by several imports, and by channels that were merged since: the latest word.
constexpr const char *findLatest =
    "SELECT channel, segment, day, share FROM (SELECT s.segment, s.day, s.share, "
    "ifnull(c.merged_into, c.id) AS channel, row_number() OVER (PARTITION BY s.segment, "
    "ifnull(c.merged_into, c.id) ORDER BY s.day DESC, s.batch DESC, s.channel) AS place "
    "FROM audience_share s JOIN channel c ON c.id = s.channel) WHERE place = 1 ORDER BY segment, channel";

constexpr const char *findShown =
    "SELECT share FROM audience_share WHERE channel = ? AND segment = ? AND day = ? "
    "ORDER BY batch DESC LIMIT 1";
constexpr const char *insertShare =
    "INSERT INTO audience_share (channel, segment, day, batch, share) VALUES (?, ?, ?, ?, ?)";

/// Those that the import of number ?1 shows, with (`not` is empty) or without an earlier word on the day.
constexpr const char *countShown =
    "SELECT count(*) FROM audience_share s WHERE s.batch = ?1 "
    "AND NOT EXISTS (SELECT 1 FROM audience_share w WHERE w.channel = s.channel AND w.segment = s.segment "
    "  AND w.day = s.day AND w.batch > ?1) "
    "AND %1 EXISTS (SELECT 1 FROM audience_share w WHERE w.channel = s.channel AND w.segment = s.segment "
    "  AND w.day = s.day AND w.batch < ?1)";

Result<qint64> count(const Database &database, const char *operation, BatchId batch)
{
    auto statement =
        Statement::prepare(database, QString::fromLatin1(countShown).arg(QString::fromLatin1(operation)));
    if (!statement)
        return statement.error();
    statement->bind(1, batch.value);
    const auto stepped = statement->step();
    return stepped ? Result<qint64>(statement->integer(0)) : Result<qint64>(stepped.error());
}

} // namespace

Result<QVector<AudienceShare>> latestShares(const Database &database)
{
    auto query = Statement::prepare(database, QString::fromLatin1(findLatest));
    if (!query)
        return query.error();
    QVector<AudienceShare> shares;
    while (true) {
        const auto stepped = query->step();
        if (!stepped)
            return stepped.error();
        if (!*stepped)
            return shares;
        shares.push_back(
            {{query->integer(0)}, {query->integer(1)}, Day{qint32(query->integer(2))}, query->integer(3)});
    }
}

AudienceShareStore::AudienceShareStore(Statement find, Statement insert, BatchId batch)
    : m_find(std::move(find)),
      m_insert(std::move(insert)),
      m_batch(batch)
{
}

Result<AudienceShareStore> AudienceShareStore::open(const Database &database, BatchId batch)
{
    auto find = Statement::prepare(database, QString::fromLatin1(findShown));
    if (!find)
        return find.error();
    auto insert = Statement::prepare(database, QString::fromLatin1(insertShare));
    if (!insert)
        return insert.error();
    return AudienceShareStore(std::move(*find), std::move(*insert), batch);
}

Result<AudienceShareStore::Outcome> AudienceShareStore::put(const AudienceShare &share)
{
    int at = 1;
    for (const qint64 part : {share.channel.value, share.segment.value, qint64(share.day.sinceEpoch)})
        m_find.bind(at++, part);
    const auto stepped = m_find.step();
    if (!stepped)
        return stepped.error();
    const std::optional<qint64> shown = *stepped ? std::optional(m_find.integer(0)) : std::nullopt;
    m_find.reset();
    if (shown == share.share)
        return Outcome::Unchanged;
    at = 1;
    for (const qint64 part :
         {share.channel.value, share.segment.value, qint64(share.day.sinceEpoch), m_batch.value, share.share})
        m_insert.bind(at++, part);
    if (const auto inserted = m_insert.execute(); !inserted)
        return inserted.error();
    return shown ? Outcome::Replaced : Outcome::Added;
}

Result<SharesTakenBack> takeBackShares(const Database &database, BatchId batch)
{
    const auto removed = count(database, "NOT", batch);
    if (!removed)
        return removed.error();
    const auto restored = count(database, "", batch);
    if (!restored)
        return restored.error();
    const auto deleted =
        database.run(QStringLiteral("DELETE FROM audience_share WHERE batch = ?"), {batch.value});
    if (!deleted)
        return deleted.error();
    return SharesTakenBack{*removed, *restored};
}

} // namespace payoff
