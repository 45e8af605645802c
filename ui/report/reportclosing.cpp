// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportclosing.h"

#include "ui/text/figurewords.h"

#include <algorithm>

namespace payoff {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReportClosing)
};

QString stateText(MonthState state)
{
    switch (state) {
    case MonthState::Open:
        return Texts::tr("open");
    case MonthState::Reopened:
        return Texts::tr("reopened");
    case MonthState::Closed:
        return Texts::tr("closed");
    case MonthState::Restated:
        return Texts::tr("restated");
    }
    Q_UNREACHABLE();
}

QString monthName(const ReportWords &words, const ReportMonth &month)
{
    return month.days == month.month.range() ? words.format().month(month.month)
                                             : words.format().range(month.days);
}

/// The names of the months for which that holds.
template <class Holds>
QString monthsThat(const ReportWords &words, Holds holds)
{
    QStringList names;
    for (const ReportMonth &month : words.data().closing.months) {
        if (holds(month))
            names.push_back(monthName(words, month));
    }
    return words.format().locale().createSeparatedList(names);
}

QStringList remarksOfMonth(const ReportWords &words)
{
    const ReportClosing &closing = words.data().closing;
    const QString closedOn = closing.closedOn ? words.format().longDay(*closing.closedOn) : QString();
    QStringList lines;
    if (closing.origin == ReportOrigin::Snapshot)
        lines.push_back(
            Texts::tr("The month was closed on %1. These are its figures as they were then; they stay so.")
                .arg(closedOn));
    if (closing.origin == ReportOrigin::ComputedAfterClosing)
        //: Two days: when the report was made, when the month was closed
        lines.push_back(Texts::tr("These figures were computed on %1 from what is recorded now, not when the "
                                  "month was closed (%2): what was kept then holds none of these days, "
                                  "filters or bases.")
                            .arg(words.format().longDay(words.data().made), closedOn));
    if (closing.state == MonthState::Restated)
        lines.push_back(Texts::tr("The month had been closed before and was opened again: these figures take "
                                  "the place of those reported first."));
    if (closing.state == MonthState::Reopened)
        lines.push_back(Texts::tr("The month had been closed and was opened again: what was reported of it "
                                  "before no longer holds."));
    return lines;
}

QStringList remarksOfMonths(const ReportWords &words)
{
    const QString kept = monthsThat(words, [](const ReportMonth &each) { return each.isFromSnapshot; });
    const QString closed = monthsThat(
        words, [](const ReportMonth &each) { return isClosed(each.state) && !each.isFromSnapshot; });
    const QString open = monthsThat(words, [](const ReportMonth &each) { return !isClosed(each.state); });
    const QString restated =
        monthsThat(words, [](const ReportMonth &each) { return each.state == MonthState::Restated; });
    QStringList lines;
    if (!kept.isEmpty())
        //: Names of months
        lines.push_back(
            Texts::tr("Closed, and in the table of months with the figures of that day: %1.").arg(kept));
    if (!closed.isEmpty())
        //: Names of months
        lines.push_back(Texts::tr("Closed, but computed from what is recorded now, for these filters or "
                                  "days: %1.")
                            .arg(closed));
    if (!open.isEmpty())
        //: Names of months
        lines.push_back(Texts::tr("Not closed, so that figures can still change: %1.").arg(open));
    if (!restated.isEmpty())
        //: Names of months
        lines.push_back(Texts::tr("Closed a second time, with figures that replace those reported first: %1.")
                            .arg(restated));
    return lines;
}

/// Where what the months add up to and the total differ; only what was kept can make it so.
QStringList differences(const ReportWords &words)
{
    const ReportClosing &closing = words.data().closing;
    QStringList parts;
    const QVector<Figure> figures = monthFigures();
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const auto sum = sumOfMonths(closing, i);
        const auto total = closing.total.value(i).sum;
        if (!sum || !total || *sum == *total)
            continue;
        FigureValue added;
        added.sum = sum;
        added.missing = Missing::No;
        //: A figure, the sum of its months, its total
        parts.push_back(Texts::tr("%1: %2 against %3")
                            .arg(figureName(figures[i]), words.figure(figures[i], added),
                                 words.figure(figures[i], closing.total[i])));
    }
    const bool hasKept = std::any_of(closing.months.begin(), closing.months.end(),
                                     [](const ReportMonth &each) { return each.isFromSnapshot; });
    if (parts.isEmpty() || !hasKept)
        return {};
    return {Texts::tr("The months do not add up to the total: closed months keep the figures that they were "
                      "closed with, the total is of what is recorded now (%1).")
                .arg(parts.join(QStringLiteral("; ")))};
}

} // namespace

ReportList closingComments(const ReportWords &words)
{
    const ReportData &data = words.data();
    const bool hasMonths = !data.closing.months.isEmpty();
    ReportList list;
    for (const ClosingComment &each : data.closing.comments) {
        if (!each.channel.isEmpty() && data.request.audience == Audience::Executive)
            continue;
        QStringList about;
        if (hasMonths)
            about.push_back(words.format().month(each.month));
        if (!each.channel.isEmpty())
            about.push_back(isolatedName(each.channel));
        bool isFirst = true;
        for (const QString &line : each.text.split(u'\n', Qt::SkipEmptyParts)) {
            const QString text = isolatedName(line.trimmed());
            //: What a remark is about (a month, a channel), and the remark
            list.lines.push_back(about.isEmpty() || !isFirst
                                     ? text
                                     : Texts::tr("%1: %2").arg(about.join(QStringLiteral(", ")), text));
            isFirst = false;
        }
    }
    return list;
}

ReportTable monthTable(const ReportWords &words)
{
    const ReportClosing &closing = words.data().closing;
    const QVector<Figure> figures = monthFigures();
    ReportTable table;
    if (closing.months.isEmpty())
        return table;
    const auto cells = [&](const QVector<FigureValue> &values) {
        QStringList texts;
        for (qsizetype i = 0; i < figures.size(); ++i)
            texts.push_back(words.figure(figures[i], values.value(i)));
        return texts;
    };
    table.columns.push_back({Texts::tr("Month"), false});
    for (const Figure &figure : figures)
        table.columns.push_back({figureName(figure), true});
    table.columns.push_back({Texts::tr("State"), false});
    for (const ReportMonth &month : closing.months)
        table.rows.push_back(QStringList{monthName(words, month)} + cells(month.figures)
                             + QStringList{stateText(month.state)});
    table.total = QStringList{Texts::tr("Total")} + cells(closing.total) + QStringList{QString()};
    return table;
}

QStringList closingRemarks(const ReportWords &words)
{
    return words.data().closing.months.isEmpty() ? remarksOfMonth(words)
                                                 : remarksOfMonths(words) + differences(words);
}

} // namespace payoff
