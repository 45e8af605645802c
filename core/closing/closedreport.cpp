// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closing/closedreport.h"

#include "core/closing/monthclose.h"
#include "core/closing/reopenedmonths.h"
#include "core/closing/reportjson.h"
#include "core/closing/snapshot.h"
#include "core/roi/queryengine.h"

#include <algorithm>

namespace payoff {

namespace {

/// Fills ReportData::closing.
class Closer {
public:
    Closer(const Workspace &workspace, ReportData &report, const MonthStates &states)
        : m_workspace(workspace),
          m_report(report),
          m_states(states)
    {
    }

    /// Of a report of one month that was computed.
    Result<void> addMonth(Month month, const std::optional<MonthClose> &close);
    /// Of a report that is longer than a month.
    Result<void> addMonths();

private:
    Result<void> askLive();
    Result<void> addClosed(const MonthClose &close, ReportMonth &month);
    Result<void> addWords(const QString &snapshot);
    [[nodiscard]] Query query() const;

    const Workspace &m_workspace;
    ReportData &m_report;
    const MonthStates &m_states;
};

Result<void> Closer::addWords(const QString &snapshot)
{
    auto words = closingComments(snapshot);
    if (!words)
        return words.error();
    m_report.closing.comments += *words;
    return {};
}

Result<void> Closer::addMonth(Month month, const std::optional<MonthClose> &close)
{
    ReportClosing &closing = m_report.closing;
    closing.state = m_states.of(month);
    if (!close)
        return {};
    closing.origin = ReportOrigin::ComputedAfterClosing;
    const auto head = snapshotHead(close->snapshot);
    if (!head)
        return head.error();
    closing.closedOn = head->made;
    return addWords(close->snapshot);
}

Query Closer::query() const
{
    Query query;
    query.figures = monthFigures();
    query.days = m_report.period.range;
    query.filters = m_report.request.filters;
    query.bases = m_report.request.bases;
    return query;
}

/// Every month as it is computed now, and all of them together.
Result<void> Closer::askLive()
{
    const auto total = runQuery(m_workspace, query());
    if (!total)
        return total.error();
    m_report.closing.total = total->rows.front().values;
    Query byMonth = query();
    byMonth.by = {Dimension::Month};
    const auto answer = runQuery(m_workspace, byMonth);
    if (!answer)
        return answer.error();
    const DayRange &days = m_report.period.range;
    for (Month month = Month::of(days.first); month <= Month::of(days.last); month = month.next()) {
        ReportMonth each{month, month.range().intersected(days), m_states.of(month), false,
                         QVector<FigureValue>(monthFigures().size())};
        for (const QueryRow &row : answer->rows) {
            if (Month::of(Day{qint32(row.keys.front().id)}) == month)
                each.figures = row.values;
        }
        m_report.closing.months.push_back(each);
    }
    return {};
}

Result<void> Closer::addClosed(const MonthClose &close, ReportMonth &month)
{
    if (const auto added = addWords(close.snapshot); !added)
        return added;
    if (month.days != month.month.range() || m_report.request.filters != Filters{})
        return {};
    const auto summary = summaryFromSnapshot(close.snapshot, m_report.request.bases);
    if (!summary)
        return summary.error();
    const QVector<Figure> figures = monthFigures();
    for (qsizetype i = 0; i < figures.size(); ++i)
        month.figures[i] = summary->total.cells.value(summary->columnOf(figures[i].key()));
    month.isFromSnapshot = true;
    return {};
}

Result<void> Closer::addMonths()
{
    if (const auto asked = askLive(); !asked)
        return asked;
    for (ReportMonth &month : m_report.closing.months) {
        if (!isClosed(month.state))
            continue;
        const auto close = closeOf(m_workspace, month.month);
        if (!close)
            return close.error();
        if (!*close)
            continue;
        if (const auto added = addClosed(**close, month); !added)
            return added;
    }
    return {};
}

/// Computed now, with what is known of the months' closing: `close` is that of its month, where it is of one.
Result<ReportData> computed(const Workspace &workspace, const ReportRequest &request, bool isOfOneMonth,
                            const std::optional<MonthClose> &close = {})
{
    auto report = reportData(workspace, request);
    if (!report)
        return report;
    const auto states = MonthStates::load(workspace.database());
    if (!states)
        return states.error();
    Closer closer(workspace, *report, *states);
    const auto added =
        isOfOneMonth ? closer.addMonth(Month::of(request.days.first), close) : closer.addMonths();
    return added ? report : Result<ReportData>(added.error());
}

} // namespace

Result<ReportData> reportOf(const Workspace &workspace, const ReportRequest &request)
{
    const Month month = Month::of(request.days.first);
    if (Month::of(request.days.last) != month)
        return computed(workspace, request, false);
    const auto close = closeOf(workspace, month);
    if (!close)
        return close.error();
    if (*close && request.days == month.range() && request.filters == Filters{}) {
        auto kept = reportFromSnapshot((*close)->snapshot, request.bases);
        if (!kept)
            return kept.error();
        if (*kept)
            return forRequest(std::move(**kept), request);
    }
    return computed(workspace, request, true, *close);
}

} // namespace payoff
