// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/resultstore.h"

#include <tuple>

namespace payoff {

namespace {

auto asTuple(const ResultKey &key)
{
    return std::tuple{key.channel, key.span.first, key.span.last, key.source,  key.campaign,
                      key.adSet,   key.ad,         key.segment,   key.variant, key.paid};
}

/// resultColumns() with that expression for the campaign.
QString columnsWith(const QString &campaign)
{
    return resultColumns().replace(QStringLiteral(", campaign, "), QStringLiteral(", %1, ").arg(campaign));
}

QString isOneOf(const QVector<ChannelId> &channels)
{
    if (channels.size() == 1)
        return QStringLiteral("channel = %1").arg(channels.front().value);
    return QStringLiteral("channel IN (%1)").arg(idsAsSql(channels));
}

} // namespace

QString resultKeyColumns()
{
    return QStringLiteral(
        "channel, start_day, end_day, source, campaign, ad_set, ad, segment, variant, paid");
}

QString resultColumns()
{
    QString columns = resultKeyColumns() + QStringLiteral(", batch, grain, date_basis");
    for (const MeasureInfo &each : measures())
        columns += QStringLiteral(", ") + QString::fromLatin1(each.key);
    return columns;
}

int resultColumnCount() { return resultFixedColumnCount + measureCount; }

ResultRow readResult(const Statement &statement, int first)
{
    ResultRow row;
    int at = first;
    row.key.channel = {statement.integer(at++)};
    row.key.span.first = {qint32(statement.integer(at++))};
    row.key.span.last = {qint32(statement.integer(at++))};
    row.key.source = {statement.integer(at++)};
    row.key.campaign = {statement.integer(at++)};
    row.key.adSet = {statement.integer(at++)};
    row.key.ad = {statement.integer(at++)};
    row.key.segment = {statement.integer(at++)};
    row.key.variant = {statement.integer(at++)};
    row.key.paid = Paid(statement.integer(at++));
    row.batch = {statement.integer(at++)};
    row.grain = statement.integer(at++);
    row.dateBasis = DateBasis(statement.integer(at++));
    for (int measure = 0; measure < measureCount; ++measure) {
        if (!statement.isNull(at + measure))
            row.values.set(Measure(measure), statement.integer(at + measure));
    }
    return row;
}

void bindResultKey(Statement &statement, const ResultKey &key, int first)
{
    int at = first;
    statement.bind(at++, key.channel.value);
    statement.bind(at++, qint64(key.span.first.sinceEpoch));
    statement.bind(at++, qint64(key.span.last.sinceEpoch));
    statement.bind(at++, key.source.value);
    statement.bind(at++, key.campaign.value);
    statement.bind(at++, key.adSet.value);
    statement.bind(at++, key.ad.value);
    statement.bind(at++, key.segment.value);
    statement.bind(at++, key.variant.value);
    statement.bind(at++, qint64(key.paid));
}

void bindResult(Statement &statement, const ResultRow &row)
{
    bindResultKey(statement, row.key);
    int at = resultKeyColumnCount + 1;
    statement.bind(at++, row.batch.value);
    statement.bind(at++, row.grain);
    statement.bind(at++, qint64(row.dateBasis));
    for (int measure = 0; measure < measureCount; ++measure) {
        if (row.values.has(Measure(measure)))
            statement.bind(at + measure, row.values[Measure(measure)]);
        else
            statement.bindNull(at + measure);
    }
}

bool isBefore(const ResultKey &a, const ResultKey &b) { return asTuple(a) < asTuple(b); }

Result<ResultReader> ResultReader::open(const Database &database, ChannelId channel, const DayRange &days,
                                        const MergedThings &merged)
{
    const QString campaign = merged.campaignOf(QStringLiteral("campaign"));
    const QVector<ChannelId> parts = merged.partsOf(channel);
    const QString select = QStringLiteral("SELECT %1 FROM result ").arg(columnsWith(campaign));
    const QString order =
        QStringLiteral(
            " ORDER BY start_day, end_day, source, %1, ad_set, ad, segment, variant, paid, channel")
            .arg(campaign);
    auto ofOneDay = Statement::prepare(
        database,
        select
            + QStringLiteral("WHERE %1 AND start_day BETWEEN ?1 AND ?2 AND end_day = start_day")
                  .arg(isOneOf(parts))
            + order);
    auto ofSeveral =
        Statement::prepare(database,
                           select
                               + QStringLiteral("INDEXED BY result_period WHERE %1 AND end_day >= "
                                                "?1 AND start_day <= ?2 AND end_day > start_day")
                                     .arg(isOneOf(parts))
                               + order);
    if (!ofOneDay)
        return ofOneDay.error();
    if (!ofSeveral)
        return ofSeveral.error();
    for (Statement *statement : {&*ofOneDay, &*ofSeveral}) {
        statement->bind(1, qint64(days.first.sinceEpoch));
        statement->bind(2, qint64(days.last.sinceEpoch));
    }
    return ResultReader(std::move(*ofOneDay), std::move(*ofSeveral));
}

Result<void> ResultReader::Stream::advance()
{
    if (!isToStep)
        return {};
    const auto stepped = statement.step();
    if (!stepped)
        return stepped.error();
    hasRow = *stepped;
    isToStep = false;
    return {};
}

Result<bool> ResultReader::next(ResultRow &row)
{
    for (Stream *stream : {&m_ofOneDay, &m_ofSeveral}) {
        if (const auto advanced = stream->advance(); !advanced)
            return advanced.error();
    }
    if (!m_ofOneDay.hasRow && !m_ofSeveral.hasRow)
        return false;
    const bool isOfSeveral =
        m_ofSeveral.hasRow && (!m_ofOneDay.hasRow || m_ofSeveral.start() <= m_ofOneDay.start());
    Stream &stream = isOfSeveral ? m_ofSeveral : m_ofOneDay;
    row = readResult(stream.statement);
    stream.isToStep = true;
    return true;
}

} // namespace payoff
