// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/reportpartsjson.h"

#include "core/closing/figurejson.h"
#include "core/closing/thingjson.h"
#include "core/goals/goaltable.h"

#include <algorithm>
#include <array>

namespace payoff {

namespace {

constexpr std::array<std::pair<NoDrivers, const char *>, 4> driverReasons{
    {{NoDrivers::No, "available"},
     {NoDrivers::NoCostBefore, "no_cost_before"},
     {NoDrivers::NoCostAfter, "no_cost_after"},
     {NoDrivers::TooLarge, "too_large"}}};

QJsonValue orNull(const std::optional<qint64> &value) { return value ? QJsonValue(*value) : QJsonValue(); }
QJsonValue orNull(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

void read(const QJsonValue &json, std::optional<qint64> &value)
{
    if (json.isDouble())
        value = json.toInteger();
}

void read(const QJsonValue &json, std::optional<double> &value)
{
    if (json.isDouble())
        value = json.toDouble();
}

QJsonObject progressAsJson(const GoalProgress &progress)
{
    QJsonArray history;
    for (const GoalMonth &each : progress.history)
        history.append(QJsonObject{{QStringLiteral("month"), each.month.toIso()},
                                   {QStringLiteral("target"), each.target},
                                   {QStringLiteral("actual"), orNull(each.actual)},
                                   {QStringLiteral("complete"), each.isComplete}});
    return {{QStringLiteral("status"), toKey(progress.status)},
            {QStringLiteral("month"), progress.month.toIso()},
            {QStringLiteral("target"), progress.target},
            {QStringLiteral("actual"), orNull(progress.actual)},
            {QStringLiteral("expected"), orNull(progress.expected)},
            {QStringLiteral("share"), orNull(progress.share)},
            {QStringLiteral("expected_share"), orNull(progress.expectedShare)},
            {QStringLiteral("projected"), orNull(progress.projected)},
            {QStringLiteral("projected_finish"),
             progress.projectedFinish ? QJsonValue(progress.projectedFinish->toIso()) : QJsonValue()},
            {QStringLiteral("months_held"), progress.monthsHeld},
            {QStringLiteral("months_judged"), progress.monthsJudged},
            {QStringLiteral("history"), history}};
}

Month monthFrom(const QJsonValue &json)
{
    const auto month = Month::fromIso(json.toString());
    return month ? *month : Month();
}

GoalProgress progressFromJson(const QJsonValue &json)
{
    GoalProgress progress;
    progress.status = fromKey<GoalStatus>(json[u"status"].toString()).value_or(progress.status);
    progress.month = monthFrom(json[u"month"]);
    progress.target = json[u"target"].toInteger();
    read(json[u"actual"], progress.actual);
    read(json[u"expected"], progress.expected);
    read(json[u"share"], progress.share);
    read(json[u"expected_share"], progress.expectedShare);
    read(json[u"projected"], progress.projected);
    if (const auto finish = Day::fromIso(json[u"projected_finish"].toString()))
        progress.projectedFinish = *finish;
    progress.monthsHeld = json[u"months_held"].toInt();
    progress.monthsJudged = json[u"months_judged"].toInt();
    for (const QJsonValue each : json[u"history"].toArray()) {
        GoalMonth month{
            monthFrom(each[u"month"]), each[u"target"].toInteger(), {}, each[u"complete"].toBool()};
        read(each[u"actual"], month.actual);
        progress.history.push_back(month);
    }
    return progress;
}

QJsonArray channelNames(const QVector<Channel> &channels)
{
    QJsonArray names;
    for (const Channel &each : channels)
        names.append(QJsonObject{{QStringLiteral("id"), each.id.value},
                                 {QStringLiteral("name"), each.name},
                                 {QStringLiteral("color"), each.color}});
    return names;
}

QVector<Channel> channelsFrom(const QJsonValue &names)
{
    QVector<Channel> channels;
    for (const QJsonValue each : names.toArray()) {
        Channel channel;
        channel.id = {each[u"id"].toInteger()};
        channel.name = each[u"name"].toString();
        channel.color = each[u"color"].toInt();
        channels.push_back(channel);
    }
    return channels;
}

QString campaignName(const Contents &contents, CampaignId id)
{
    if (const Campaign *found = byId(contents.campaigns, id))
        return found->name;
    const Campaign *merged = byId(contents.mergedCampaigns, id);
    return merged ? merged->name : QString();
}

} // namespace

QJsonArray headlineAsJson(const QVector<ReportFigure> &headline)
{
    QJsonArray array;
    for (const ReportFigure &each : headline)
        array.append(QJsonObject{{QStringLiteral("figure"), each.figure.key()},
                                 {QStringLiteral("now"), figureAsJson(each.figure, each.now)},
                                 {QStringLiteral("previous"), figureAsJson(each.figure, each.previous)},
                                 {QStringLiteral("last_year"), figureAsJson(each.figure, each.lastYear)}});
    return array;
}

std::optional<QVector<ReportFigure>> headlineFromJson(const QJsonArray &array)
{
    QVector<ReportFigure> headline;
    for (const QJsonValue each : array) {
        const auto figure = Figure::fromKey(each[u"figure"].toString());
        if (!figure)
            return std::nullopt;
        const auto now = figureFromJson(*figure, each[u"now"]);
        const auto previous = figureFromJson(*figure, each[u"previous"]);
        const auto lastYear = figureFromJson(*figure, each[u"last_year"]);
        if (!now || !previous || !lastYear)
            return std::nullopt;
        headline.push_back({*figure, *now, *previous, *lastYear});
    }
    // A report cannot do without any of them.
    return headline.size() == headlineFigures().size() ? std::optional(headline) : std::nullopt;
}

QJsonObject driversAsJson(const RoiDrivers &drivers)
{
    QJsonObject object{{QStringLiteral("before"), drivers.roiBefore},
                       {QStringLiteral("after"), drivers.roiAfter}};
    for (const auto &[reason, key] : driverReasons) {
        if (reason == drivers.missing)
            object.insert(QStringLiteral("missing"), QString::fromLatin1(key));
    }
    QJsonArray channels;
    for (const Driver &each : drivers.drivers)
        channels.append(QJsonObject{{QStringLiteral("channel"), each.channel.value},
                                    {QStringLiteral("value"), each.valueEffect},
                                    {QStringLiteral("cost"), each.costEffect}});
    object.insert(QStringLiteral("channels"), channels);
    return object;
}

RoiDrivers driversFromJson(const QJsonObject &object)
{
    RoiDrivers drivers;
    for (const auto &[reason, key] : driverReasons) {
        if (object[u"missing"].toString() == QLatin1String(key))
            drivers.missing = reason;
    }
    drivers.roiBefore = object[u"before"].toDouble();
    drivers.roiAfter = object[u"after"].toDouble();
    for (const QJsonValue each : object[u"channels"].toArray())
        drivers.drivers.push_back(
            {{each[u"channel"].toInteger()}, each[u"value"].toDouble(), each[u"cost"].toDouble()});
    return drivers;
}

QJsonArray goalsAsJson(const QVector<GoalProgress> &goals, const Contents &contents)
{
    QJsonArray array;
    for (const GoalProgress &each : goals) {
        if (const Goal *goal = byId(contents.goals, each.goal))
            array.append(QJsonObject{{QStringLiteral("goal"), thingjson::write(*goal)},
                                     {QStringLiteral("progress"), progressAsJson(each)}});
    }
    return array;
}

QVector<GoalProgress> goalsFromJson(const QJsonArray &array, Contents &contents)
{
    QVector<GoalProgress> goals;
    for (const QJsonValue each : array) {
        const Goal goal = thingjson::read<Goal>(each[u"goal"].toObject());
        GoalProgress progress = progressFromJson(each[u"progress"]);
        progress.goal = goal.id;
        goals.push_back(progress);
        contents.goals.push_back(goal);
    }
    return goals;
}

QJsonObject namesAsJson(const ReportData &report)
{
    QJsonArray campaigns;
    for (const KpiRow &row : report.campaigns.rows) {
        if (row.id != 0)
            campaigns.append(QJsonObject{{QStringLiteral("id"), row.id},
                                         {QStringLiteral("name"), campaignName(report.contents, {row.id})}});
    }
    return {{QStringLiteral("channels"), channelNames(report.contents.channels)},
            {QStringLiteral("merged_channels"), channelNames(report.contents.mergedChannels)},
            {QStringLiteral("campaigns"), campaigns}};
}

void readNames(const QJsonObject &object, Contents &contents)
{
    contents.channels = channelsFrom(object[u"channels"]);
    contents.mergedChannels = channelsFrom(object[u"merged_channels"]);
    for (const QJsonValue each : object[u"campaigns"].toArray()) {
        Campaign campaign;
        campaign.id = {each[u"id"].toInteger()};
        campaign.name = each[u"name"].toString();
        contents.campaigns.push_back(campaign);
    }
}

} // namespace payoff
