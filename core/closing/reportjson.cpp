// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/reportjson.h"

#include "core/base/arithmetic.h"
#include "core/benefits/benefittable.h"
#include "core/closing/reportpartsjson.h"
#include "core/closing/reporttablesjson.h"
#include "core/closing/summaryjson.h"
#include "core/closing/thingjson.h"
#include "core/notes/notetable.h"
#include "core/value/valuetable.h"

namespace payoff {

namespace {

void addHead(const ReportData &report, QJsonObject &object)
{
    const auto add = [&](const char *key, const QJsonValue &value) {
        object.insert(QString::fromLatin1(key), value);
    };
    add("basis", toKey(report.request.bases.value));
    add("cost_basis", toKey(report.request.bases.cost));
    add("view", toKey(report.request.bases.view));
    add("days", rangeAsJson(report.request.days));
    add("workspace", report.workspace);
    add("currency", report.currency.code());
    add("fiscal_year_start", report.calendar.fiscalYearStart);
    add("week_start", int(report.calendar.weekStart));
    add("sales_cycle_days", report.salesCycleDays);
    add("made", report.made.toIso());
    add("as_of", report.asOf.toIso());
    add("period", periodAsJson(report.period));
    add("previous", periodAsJson(report.previous));
    add("last_year", periodAsJson(report.lastYear));
    add("unconverted_costs", qint64(report.unconvertedCosts));
    if (report.shareNotDatedByView)
        add("share_not_dated_by_view", *report.shareNotDatedByView);
}

bool readPeriods(const QJsonObject &object, ReportData &report)
{
    const auto days = rangeFromJson(object[u"days"]);
    const auto period = periodFromJson(object[u"period"]);
    const auto previous = periodFromJson(object[u"previous"]);
    const auto lastYear = periodFromJson(object[u"last_year"]);
    if (!days || !period || !previous || !lastYear)
        return false;
    report.request.days = *days;
    report.period = *period;
    report.previous = *previous;
    report.lastYear = *lastYear;
    return true;
}

bool readHead(const QJsonObject &object, ReportData &report)
{
    const auto currency = Currency::fromCode(object[u"currency"].toString());
    const auto made = Day::fromIso(object[u"made"].toString());
    const auto asOf = Day::fromIso(object[u"as_of"].toString());
    if (!currency || !made || !asOf || !readBases(object, report.request.bases)
        || !readPeriods(object, report))
        return false;
    report.workspace = object[u"workspace"].toString();
    report.currency = *currency;
    report.calendar.fiscalYearStart = object[u"fiscal_year_start"].toInt(1);
    report.calendar.weekStart = Qt::DayOfWeek(object[u"week_start"].toInt(1));
    report.salesCycleDays = object[u"sales_cycle_days"].toInt();
    report.made = *made;
    report.asOf = *asOf;
    report.unconvertedCosts = qsizetype(object[u"unconverted_costs"].toInteger());
    if (const QJsonValue share = object[u"share_not_dated_by_view"]; share.isDouble())
        report.shareNotDatedByView = share.toDouble();
    return true;
}

QJsonArray windowsAsJson(const QVector<AttributionWindow> &windows)
{
    QJsonArray array;
    for (const AttributionWindow &each : windows)
        array.append(
            QJsonObject{{QStringLiteral("tool"), each.tool}, {QStringLiteral("window"), each.window}});
    return array;
}

bool readTables(const QJsonObject &object, ReportData &report)
{
    report.campaigns.by = Dimension::Campaign;
    for (KpiTable *table : {&report.channels, &report.campaigns}) {
        table->calendar = report.calendar;
        table->period = report.period;
    }
    return readTable(object[u"channels"].toObject(), report.channels)
        && readTable(object[u"campaigns"].toObject(), report.campaigns);
}

QVector<qsizetype> placesOf(const QVector<Figure> &wanted, const QVector<Figure> &figures)
{
    QVector<qsizetype> places;
    for (const Figure &figure : wanted)
        places.push_back(figures.indexOf(figure));
    return places;
}

QVector<FigureValue> picked(const QVector<FigureValue> &values, const QVector<qsizetype> &places)
{
    QVector<FigureValue> result;
    for (const qsizetype at : places) {
        if (!values.isEmpty())
            result.push_back(values.value(at));
    }
    return result;
}

} // namespace

QJsonObject reportAsJson(const ReportData &report)
{
    QJsonObject object;
    addHead(report, object);
    object.insert(QStringLiteral("names"), namesAsJson(report));
    object.insert(QStringLiteral("headline"), headlineAsJson(report.headline));
    object.insert(QStringLiteral("channels"), tableAsJson(report.channels));
    object.insert(QStringLiteral("campaigns"), tableAsJson(report.campaigns));
    object.insert(QStringLiteral("trend"), trendAsJson(report.trend));
    object.insert(QStringLiteral("break_even"),
                  QJsonObject{{QStringLiteral("roi"), report.breakEven.roi},
                              {QStringLiteral("margin"), report.breakEven.margin},
                              {QStringLiteral("other_margins"), report.breakEven.hasOtherMargins}});
    object.insert(QStringLiteral("drivers"), driversAsJson(report.drivers));
    object.insert(QStringLiteral("goals"), goalsAsJson(report.goals, report.contents));
    object.insert(QStringLiteral("notes"), thingjson::writeAll(report.notes));
    object.insert(QStringLiteral("benefits"), thingjson::writeAll(report.benefits));
    object.insert(QStringLiteral("assumptions"), thingjson::writeAll(report.assumptions));
    object.insert(QStringLiteral("windows"), windowsAsJson(report.windows));
    return object;
}

std::optional<ReportData> reportFromJson(const QJsonObject &object)
{
    ReportData report;
    report.request.audience = Audience::Manager;
    if (!readHead(object, report) || !readTables(object, report))
        return std::nullopt;
    auto headline = headlineFromJson(object[u"headline"].toArray());
    auto trend = trendFromJson(object[u"trend"].toArray());
    if (!headline || !trend)
        return std::nullopt;
    report.headline = std::move(*headline);
    report.trend = std::move(*trend);
    readNames(object[u"names"].toObject(), report.contents);
    const QJsonValue breakEven = object[u"break_even"];
    report.breakEven = {breakEven[u"roi"].toDouble(), breakEven[u"margin"].toInteger(wholeShare),
                        breakEven[u"other_margins"].toBool()};
    report.drivers = driversFromJson(object[u"drivers"].toObject());
    report.goals = goalsFromJson(object[u"goals"].toArray(), report.contents);
    report.notes = thingjson::readAll<Note>(object[u"notes"]);
    report.benefits = thingjson::readAll<Benefit>(object[u"benefits"]);
    report.assumptions = thingjson::readAll<ValueRule>(object[u"assumptions"]);
    for (const QJsonValue each : object[u"windows"].toArray())
        report.windows.push_back({each[u"tool"].toString(), each[u"window"].toString()});
    return report;
}

ReportData forRequest(ReportData report, const ReportRequest &request)
{
    report.request.audience = request.audience;
    report.request.design = request.design;
    const QVector<ReportPart> parts = request.parts();
    const bool hasCampaigns = parts.contains(ReportPart::FiguresByCampaign);
    if (!hasCampaigns)
        report.campaigns = {};
    if (hasCampaigns || parts.contains(ReportPart::FiguresByChannel))
        return report;
    KpiTable &channels = report.channels;
    const QVector<Figure> wanted = channelFigures();
    const QVector<qsizetype> places = placesOf(wanted, channels.figures);
    for (KpiRow &row : channels.rows) {
        row.shown = picked(row.shown, places);
        row.before = picked(row.before, places);
    }
    channels.total.shown = picked(channels.total.shown, places);
    channels.total.before = picked(channels.total.before, places);
    channels.figures = wanted;
    return report;
}

} // namespace payoff
