// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/snapshot.h"

#include "core/closing/monthclose.h"
#include "core/closing/recordsjson.h"
#include "core/closing/reopenedmonths.h"
#include "core/closing/reportjson.h"
#include "core/closing/summaryjson.h"
#include "core/roi/asof.h"

#include <QJsonDocument>

namespace payoff {

namespace {

constexpr int snapshotFormat = 2;

Error damaged(const QString &what) { return {ErrorCode::FileDamaged, {QStringLiteral("snapshot"), what}}; }

/// Every basis that a report can ask for.
QVector<Bases> allBases()
{
    QVector<Bases> all;
    for (const auto &[view, viewKey] : EnumKeys<TimeView>::keys) {
        for (const auto &[value, valueKey] : EnumKeys<ValueBasis>::keys) {
            for (const auto &[cost, costKey] : EnumKeys<CostBasis>::keys)
                all.push_back({value, cost, view});
        }
    }
    return all;
}

void addHead(const MonthSummary &summary, Month month, QJsonObject &snapshot)
{
    snapshot.insert(QStringLiteral("format"), snapshotFormat);
    snapshot.insert(QStringLiteral("formulas"), formulasVersion);
    snapshot.insert(QStringLiteral("workspace"), summary.workspace);
    snapshot.insert(QStringLiteral("currency"), summary.currency.code());
    snapshot.insert(QStringLiteral("month"), month.toIso());
    snapshot.insert(QStringLiteral("made"), summary.made.toIso());
    snapshot.insert(QStringLiteral("previous"), rangeAsJson(summary.previous));
    snapshot.insert(QStringLiteral("last_year"), rangeAsJson(summary.lastYear));
    snapshot.insert(QStringLiteral("columns"), columnsAsJson(summary.columns));
}

void addWords(const ClosingWords &words, const QVector<Channel> &channels, QJsonObject &snapshot)
{
    snapshot.insert(QStringLiteral("comment"), words.comment.trimmed());
    QJsonArray comments;
    for (auto each = words.channels.begin(); each != words.channels.end(); ++each) {
        if (each.value().trimmed().isEmpty())
            continue;
        const Channel *channel = byId(channels, each.key());
        comments.append(QJsonObject{{QStringLiteral("channel"), each.key().value},
                                    {QStringLiteral("name"), channel ? channel->name : QString()},
                                    {QStringLiteral("text"), each.value().trimmed()}});
    }
    snapshot.insert(QStringLiteral("comments"), comments);
}

Result<QJsonObject> parsed(const QString &snapshot)
{
    const QJsonObject object = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    if (object.isEmpty())
        return damaged(QStringLiteral("it is empty"));
    if (object[u"format"].toInt() > snapshotFormat)
        return damaged(QStringLiteral("format %1").arg(object[u"format"].toInt()));
    return object;
}

/// What all summaries of a snapshot have in common.
Result<MonthSummary> headOf(const QJsonObject &snapshot)
{
    MonthSummary summary;
    const auto currency = Currency::fromCode(snapshot[u"currency"].toString());
    const auto month = Month::fromIso(snapshot[u"month"].toString());
    const auto made = Day::fromIso(snapshot[u"made"].toString());
    const auto previous = rangeFromJson(snapshot[u"previous"]);
    const auto lastYear = rangeFromJson(snapshot[u"last_year"]);
    auto columns = columnsFromJson(snapshot[u"columns"].toArray());
    if (!currency || !month || !made || !previous || !lastYear || !columns)
        return damaged(QStringLiteral("its head cannot be read"));
    summary.workspace = snapshot[u"workspace"].toString();
    summary.currency = *currency;
    summary.made = *made;
    summary.days = month->range();
    summary.previous = *previous;
    summary.lastYear = *lastYear;
    summary.columns = std::move(*columns);
    return summary;
}

/// Snapshots of the first format name channels in their summaries alone.
QVector<ClosingComment> commentsOf(const QJsonObject &snapshot)
{
    const auto month = Month::fromIso(snapshot[u"month"].toString());
    if (!month)
        return {};
    QHash<qint64, QString> names;
    for (const QJsonValue row : snapshot[u"summaries"][0][u"rows"].toArray())
        names.insert(row[u"channel"].toInteger(), row[u"name"].toString());
    QVector<ClosingComment> comments;
    for (const QJsonValue each : snapshot[u"comments"].toArray()) {
        const QString name = each[u"name"].toString(names.value(each[u"channel"].toInteger()));
        comments.push_back({*month, name, each[u"text"].toString()});
    }
    std::sort(comments.begin(), comments.end(), [](const ClosingComment &a, const ClosingComment &b) {
        return std::pair(a.channel, a.text) < std::pair(b.channel, b.text);
    });
    if (const QString comment = snapshot[u"comment"].toString(); !comment.isEmpty())
        comments.prepend({*month, {}, comment});
    return comments;
}

} // namespace

Result<QString> makeSnapshot(const Workspace &workspace, Month month, const ClosingWords &words)
{
    QJsonObject snapshot;
    QJsonArray summaries;
    for (const Bases &bases : allBases()) {
        const auto summary = summarise(workspace, {month.range(), {}, bases});
        if (!summary)
            return summary.error();
        if (summaries.isEmpty())
            addHead(*summary, month, snapshot);
        summaries.append(summaryAsJson(*summary));
    }
    snapshot.insert(QStringLiteral("summaries"), summaries);
    const auto asOf = asOfDay(workspace);
    if (!asOf)
        return asOf.error();
    snapshot.insert(QStringLiteral("as_of"), asOf->toIso());
    snapshot.insert(QStringLiteral("sales_cycle_days"), workspace.settings().salesCycleDays);
    snapshot.insert(QStringLiteral("fiscal_year_start"), workspace.settings().calendar.fiscalYearStart);
    if (const auto added = addRecords(workspace, month, *asOf, snapshot); !added)
        return added.error();
    const auto report = reportData(workspace, {month.range(), Audience::Manager, {}, words.bases});
    if (!report)
        return report.error();
    snapshot.insert(QStringLiteral("report"), reportAsJson(*report));
    const auto reopened = reopenedMonths(workspace.database());
    if (!reopened)
        return reopened.error();
    snapshot.insert(QStringLiteral("restated"), reopened->contains(month.index));
    addWords(words, report->contents.channels, snapshot);
    return QString::fromUtf8(QJsonDocument(snapshot).toJson(QJsonDocument::Compact));
}

Result<MonthSummary> summaryFromSnapshot(const QString &snapshot, const Bases &bases)
{
    const auto object = parsed(snapshot);
    if (!object)
        return object.error();
    const auto head = headOf(*object);
    if (!head)
        return head.error();
    for (const QJsonValue each : (*object)[u"summaries"].toArray()) {
        MonthSummary summary = *head;
        if (!readSummary(each.toObject(), summary))
            return damaged(QStringLiteral("its figures cannot be read"));
        if (summary.bases == bases)
            return summary;
    }
    return Error{ErrorCode::UnknownName,
                 {QStringLiteral("closed month"), Month::of(head->days.first).toIso()}};
}

Result<MonthSummary> summaryOf(const Workspace &workspace, const SummaryRequest &request)
{
    const Month month = Month::of(request.days.first);
    if (request.days != month.range() || request.filters != Filters{})
        return summarise(workspace, request);
    const auto close = closeOf(workspace, month);
    if (!close)
        return close.error();
    return *close ? summaryFromSnapshot((*close)->snapshot, request.bases) : summarise(workspace, request);
}

Result<std::optional<ReportData>> reportFromSnapshot(const QString &snapshot, const Bases &bases)
{
    const auto object = parsed(snapshot);
    if (!object)
        return object.error();
    if ((*object)[u"report"].isUndefined())
        return std::optional<ReportData>();
    auto report = reportFromJson((*object)[u"report"].toObject());
    if (!report)
        return damaged(QStringLiteral("its report cannot be read"));
    if (report->request.bases != bases)
        return std::optional<ReportData>();
    report->closing.origin = ReportOrigin::Snapshot;
    report->closing.state = (*object)[u"restated"].toBool() ? MonthState::Restated : MonthState::Closed;
    report->closing.closedOn = report->made;
    report->closing.comments = commentsOf(*object);
    return report;
}

Result<SnapshotHead> snapshotHead(const QString &snapshot)
{
    const auto object = parsed(snapshot);
    if (!object)
        return object.error();
    const auto made = Day::fromIso((*object)[u"made"].toString());
    if (!made)
        return damaged(QStringLiteral("its head cannot be read"));
    return SnapshotHead{*made, (*object)[u"restated"].toBool()};
}

Result<QVector<ClosingComment>> closingComments(const QString &snapshot)
{
    const auto object = parsed(snapshot);
    if (!object)
        return object.error();
    return commentsOf(*object);
}

Result<QVector<std::pair<QString, QString>>> channelComments(const QString &snapshot)
{
    const auto all = closingComments(snapshot);
    if (!all)
        return all.error();
    QVector<std::pair<QString, QString>> comments;
    for (const ClosingComment &each : *all) {
        if (!each.channel.isEmpty())
            comments.push_back({each.channel, each.text});
    }
    return comments;
}

} // namespace payoff
