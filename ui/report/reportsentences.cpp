// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportsentences.h"

#include "ui/models/viewtext.h"
#include "ui/report/reportcells.h"
#include "ui/text/figurewords.h"
#include "ui/text/missingtext.h"

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double noticeable = 0.0005; ///< half a tenth of a point
constexpr double sameRoi = 1e-6;

QString returnSentence(const ReportWords &words)
{
    const ReportFigure &roi = words.headline("roi");
    const ReportFigure &cost = words.headline("cost");
    const ReportFigure &value = words.headline("value");
    const QString spent = words.figure(cost.figure, cost.now);
    const QString cameBack = words.figure(value.figure, value.now);
    if (roi.now.isAvailable())
        //: Two amounts and a percentage
        return Texts::tr("For %1 spent, %2 came back: a return on investment (ROI) of %3.")
            .arg(spent, cameBack, words.figure(roi.figure, roi.now));
    if (!value.now.isAvailable())
        return Texts::tr("%1 was spent; what came back was not reported, so a return on investment "
                         "cannot be given.")
            .arg(spent);
    //: Two amounts and a sentence
    return Texts::tr("For %1 spent, %2 came back; a return on investment cannot be given. %3")
        .arg(spent, cameBack, sentence(roi.now.missing));
}

QString changeSentence(const ReportWords &words)
{
    if (const QString reason = noDriversReason(words); !reason.isEmpty())
        return reason;
    const RoiDrivers &drivers = words.data().drivers;
    const QString before = words.period(words.data().previous);
    const auto largest = std::max_element(
        drivers.drivers.begin(), drivers.drivers.end(),
        [](const Driver &a, const Driver &b) { return std::abs(a.effect()) < std::abs(b.effect()); });
    if (largest == drivers.drivers.end() || std::abs(largest->effect()) < noticeable)
        return Texts::tr("ROI is as it was in %1.").arg(before);
    //: A change in points, the period compared with, its ROI, a channel, that channel's part in points
    return Texts::tr("ROI moved by %1 from %2 (%3); the largest part is that of %4, with %5.")
        .arg(words.points(drivers.change()), before, words.format().percent(drivers.roiBefore),
             isolatedName(words.name(Dimension::Channel, largest->channel.value)),
             words.points(largest->effect()));
}

QString goalsSentence(const ReportWords &words)
{
    int met = 0;
    int onPace = 0;
    int behind = 0;
    int unknown = 0;
    for (const GoalProgress &goal : words.data().goals) {
        switch (goal.status) {
        case GoalStatus::Met:
            ++met;
            break;
        case GoalStatus::Ahead:
        case GoalStatus::OnPace:
            ++onPace;
            break;
        case GoalStatus::Behind:
        case GoalStatus::Missed:
            ++behind;
            break;
        case GoalStatus::NotMeasurable:
            ++unknown;
            break;
        }
    }
    QStringList parts;
    if (met > 0)
        parts.push_back(Texts::tr("%n goal(s) met", nullptr, met));
    if (onPace > 0)
        parts.push_back(Texts::tr("%n on pace or ahead", nullptr, onPace));
    if (behind > 0)
        parts.push_back(Texts::tr("%n behind or missed", nullptr, behind));
    if (unknown > 0)
        parts.push_back(Texts::tr("%n not measurable yet", nullptr, unknown));
    if (parts.isEmpty())
        return Texts::tr("No goal runs in this period.");
    //: How many goals stand how
    return Texts::tr("Goals: %1.").arg(parts.join(QStringLiteral(" · ")));
}

/// "+18 pts vs Sep 2026"
QString comparison(const ReportWords &words, const ReportFigure &each, const FigureValue &before,
                   const Period &period)
{
    const QString then = words.format().shortPeriod(period, words.data().calendar);
    if (!each.now.isAvailable())
        return {};
    if (!before.isAvailable())
        return Texts::tr("nothing to compare with in %1").arg(then);
    const QString change = words.change(each.figure, each.now, before);
    if (change.isEmpty())
        //: A figure and the period in which it was that
        return Texts::tr("%1 in %2").arg(words.figure(each.figure, before), then);
    //: A change and the period compared with
    return Texts::tr("%1 vs %2").arg(change, then);
}

FigureValue boundOf(const FigureBound &bound)
{
    FigureValue value;
    value.sum = bound.sum;
    value.ratio = bound.ratio;
    value.missing = Missing::No;
    return value;
}

ReportTile tileOf(const ReportWords &words, const ReportFigure &each)
{
    ReportTile tile{figureName(each.figure, each.now), words.figure(each.figure, each.now), {}};
    if (!each.now.isAvailable())
        tile.remarks.push_back(sentence(each.now.missing));
    if (each.now.hasRange())
        //: The ends of a range
        tile.remarks.push_back(Texts::tr("%1 to %2, by what is assumed")
                                   .arg(words.figure(each.figure, boundOf(*each.now.low)),
                                        words.figure(each.figure, boundOf(*each.now.high))));
    tile.remarks.push_back(comparison(words, each, each.previous, words.data().previous));
    if (words.data().lastYear.range != words.data().previous.range)
        tile.remarks.push_back(comparison(words, each, each.lastYear, words.data().lastYear));
    tile.remarks.removeAll(QString());
    return tile;
}

/// The headline with the periods compared with, and with its range where something is assumed.
ReportTable headlineTable(const ReportWords &words)
{
    const ReportData &data = words.data();
    const bool hasRange = std::any_of(data.headline.begin(), data.headline.end(),
                                      [](const ReportFigure &each) { return each.now.hasRange(); });
    ReportTable table;
    table.columns = {{Texts::tr("Figure"), false}, {words.period(data.period), true}};
    if (hasRange)
        table.columns +=
            {{Texts::tr("Low, by what is assumed"), true}, {Texts::tr("High, by what is assumed"), true}};
    table.columns += {{words.period(data.previous), true}, {words.period(data.lastYear), true}};
    for (const ReportFigure &each : data.headline) {
        const auto cell = [&](const FigureValue &value) { return figureCell(words, each.figure, value); };
        QVector<ReportCell> cells{{figureName(each.figure, each.now)}, cell(each.now)};
        cells.last().value.isFallback = false; // its name says so
        if (hasRange && each.now.hasRange())
            cells += {cell(boundOf(*each.now.low)), cell(boundOf(*each.now.high))};
        else if (hasRange)
            cells.resize(cells.size() + 2);
        cells += {cell(each.previous), cell(each.lastYear)};
        addRow(table, cells);
    }
    return table;
}

} // namespace

QString noDriversReason(const ReportWords &words)
{
    const ReportData &data = words.data();
    const QString before = words.period(data.previous);
    switch (data.drivers.missing) {
    case NoDrivers::NoCostBefore:
        return Texts::tr("Nothing was spent in %1, so there is no change of ROI to tell.").arg(before);
    case NoDrivers::NoCostAfter:
        return Texts::tr("Nothing was spent in this period, so there is no change of ROI to tell.");
    case NoDrivers::TooLarge:
        return Texts::tr("The amounts are too large to tell the change of ROI by channel.");
    case NoDrivers::No:
        break;
    }
    const ReportFigure &roi = words.headline("roi");
    const bool isSame = roi.now.ratio && roi.previous.ratio
        && std::abs(*roi.now.ratio - data.drivers.roiAfter) < sameRoi
        && std::abs(*roi.previous.ratio - data.drivers.roiBefore) < sameRoi;
    return isSame ? QString()
                  : Texts::tr("On these bases the change of ROI since %1 cannot be split over the channels.")
                        .arg(before);
}

ReportList summarySentences(const ReportWords &words)
{
    return {{returnSentence(words), changeSentence(words), goalsSentence(words)}};
}

ReportTiles headlineTiles(const ReportWords &words)
{
    ReportTiles tiles;
    for (const char *key : {"roi", "value", "cost", "net_return", "cac"})
        tiles.tiles.push_back(tileOf(words, words.headline(key)));
    tiles.table = headlineTable(words);
    return tiles;
}

namespace {

/// Of a year both are one.
QString comparedWith(const ReportWords &words)
{
    const ReportData &data = words.data();
    if (data.previous.range == data.lastYear.range)
        //: A period
        return Texts::tr("Compared with %1").arg(words.period(data.previous));
    //: Two periods
    return Texts::tr("Compared with %1 and with %2")
        .arg(words.period(data.previous), words.period(data.lastYear));
}

} // namespace

QStringList factsOf(const ReportWords &words)
{
    const ReportData &data = words.data();
    const Format &format = words.format();
    const QString filters = filtersInWords(data.request.filters, data.contents, format);
    QStringList facts{
        //: A period and a day
        Texts::tr("Period: %1, known up to %2")
            .arg(format.range(data.period.range), format.longDay(data.asOf)),
        comparedWith(words),
        //: What counts as value and cost, and by which day
        Texts::tr("Bases: %1; %2")
            .arg(basesInWords(data.request.bases), ReportWords::timeViewName(data.request.bases.view)),
        filters.isEmpty() ? Texts::tr("Filters: none, everything counts")
                          : Texts::tr("Filters: %1").arg(filters),
    };
    return facts;
}

} // namespace payoff
