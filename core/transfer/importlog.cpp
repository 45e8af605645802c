// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/importlog.h"

#include "core/results/rollup.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

namespace payoff {

namespace {

constexpr int mostMonthsAtOnce = 12; ///< summed again between two questions whether to go on

/// The months in runs without gaps.
std::vector<std::pair<Month, Month>> runsOf(const std::set<Month> &months)
{
    std::vector<std::pair<Month, Month>> runs;
    for (const Month month : months) {
        const bool goesOn = !runs.empty() && runs.back().second.next() == month
            && month - runs.back().first < mostMonthsAtOnce;
        if (goesOn)
            runs.back().second = month;
        else
            runs.emplace_back(month, month);
    }
    return runs;
}

} // namespace

Result<ImportBatch> newBatch(const Workspace &workspace, const Profile &profile, const QString &path)
{
    ImportBatch batch;
    batch.profile = profile.id;
    batch.fileName = QFileInfo(path).fileName();
    batch.importedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    batch.currency = workspace.info().currency.code();
    batch.days = {Day{}, Day{}};
    const auto next =
        workspace.database().number(QStringLiteral("SELECT ifnull(max(id), 0) + 1 FROM import_batch"));
    if (!next)
        return next.error();
    batch.id = {*next};
    return batch;
}

Result<void> settleCurrency(const Profile &profile, ReadOptions &options)
{
    if (options.currency.isEmpty())
        options.currency = profile.currency;
    if (options.currency.isEmpty())
        return {};
    const auto currency = Currency::fromCode(options.currency);
    if (!currency)
        return currency.error();
    options.currency = currency->code();
    return {};
}

Error rowRejected(const RejectedRow &row)
{
    return {ErrorCode::RowRejected,
            {QString::number(row.line), row.column, row.value, QString::fromLatin1(key(row.problem))}};
}

Result<void> keepRejected(const ImportOptions &options, const RejectedRecord &record, ImportReport &report)
{
    if (options.onError == OnError::Stop)
        return rowRejected(record.row);
    if (report.rejects.size() < ImportReport::mostRejectsKept)
        report.rejects.append(record.row);
    if (options.rejects)
        options.rejects->add(record);
    return {};
}

Result<QStringList> channelNames(const Database &database, const QVector<ChannelId> &channels)
{
    QStringList names;
    for (const ChannelId channel : channels) {
        auto query = database.run(QStringLiteral("SELECT name FROM channel WHERE id = ?"), {channel.value});
        if (!query)
            return query.error();
        if (query->next())
            names.append(query->value(0).toString());
    }
    return names;
}

QString optionsAsJson(const ReadOptions &options, const QHash<QString, qint64> &rates,
                      const CreatedThings &created)
{
    QJsonObject object;
    QJsonObject given;
    for (auto rate = rates.begin(); rate != rates.end(); ++rate)
        given.insert(rate.key(), rate.value());
    if (!given.isEmpty())
        object.insert(QStringLiteral("rates"), given);
    if (!options.currency.isEmpty())
        object.insert(QStringLiteral("currency"), options.currency);
    if (!options.channel.isEmpty())
        object.insert(QStringLiteral("channel"), options.channel);
    if (!options.source.isEmpty())
        object.insert(QStringLiteral("source"), options.source);
    QJsonObject map;
    for (const FieldChoice &each : options.choices)
        map.insert(each.field, each.header);
    if (!map.isEmpty())
        object.insert(QStringLiteral("map"), map);
    const QJsonObject made = created.toJson();
    if (!made.isEmpty())
        object.insert(QStringLiteral("created"), made);
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<void> refreshMonths(const Database &database, const MonthsOfChannels &months,
                           const std::function<bool()> &isCancelled)
{
    for (const auto &[channel, ofChannel] : months) {
        for (const auto &[first, last] : runsOf(ofChannel)) {
            if (const auto refreshed = refreshRollups(database, channel, first, last); !refreshed)
                return refreshed;
            if (isCancelled && isCancelled())
                return Error{ErrorCode::Cancelled, {}};
        }
    }
    return {};
}

} // namespace payoff
