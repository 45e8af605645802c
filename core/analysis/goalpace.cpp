// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/goalpace.h"

#include "core/base/arithmetic.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace payoff {

namespace {

constexpr double tolerance = 0.05;
constexpr qint64 daysKnownAtLeast = 7;
constexpr qint64 longestProjection = 36'500;

bool isStock(const Goal &goal) { return info(goal.measure).additivity != Additivity::Sum; }

/// a + (b − a)·part/whole, rounded half to even; held within what is counted.
qint64 between(qint64 a, qint64 b, qint64 part, qint64 whole)
{
    constexpr Int128 most = std::numeric_limits<qint64>::max();
    const Int128 value = Int128(a) + divideHalfEven((Int128(b) - a) * part, whole);
    return qint64(std::clamp(value, -most, most));
}

qint64 sumOf(qint64 a, qint64 b)
{
    return checkedAdd(a, b).value_or(a < 0 ? std::numeric_limits<qint64>::min()
                                           : std::numeric_limits<qint64>::max());
}

std::optional<qint64> ownTarget(const Goal &goal, Month month)
{
    for (const MonthTarget &each : goal.monthTargets) {
        if (each.month == month)
            return each.target;
    }
    return std::nullopt;
}

double shareOf(qint64 from, qint64 to, qint64 value)
{
    return from == to ? (value >= to ? 1.0 : 0.0)
                      : (double(value) - double(from)) / (double(to) - double(from));
}

/// Works one goal out; a piece of paper for the steps.
class Pace {
public:
    Pace(const Goal &goal, const QVector<MonthValue> &months, Day asOf)
        : m_goal(goal),
          m_months(months),
          m_asOf(std::min(asOf, goal.span.last)),
          m_isOver(asOf >= goal.span.last),
          m_first(Month::of(goal.span.first)),
          m_last(Month::of(goal.span.last))
    {
        m_result.goal = goal.id;
        m_result.target = goal.target;
        m_result.month = m_first;
    }

    GoalProgress result()
    {
        if (m_asOf < m_goal.span.first)
            return m_result;
        m_result.month = Month::of(m_asOf);
        tellHistory();
        switch (m_goal.kind) {
        case GoalKind::ReachTotal:
            reachTotal();
            break;
        case GoalKind::HoldLevel:
            holdLevel();
            break;
        case GoalKind::MoveLevel:
            moveLevel();
            break;
        }
        return m_result;
    }

private:
    [[nodiscard]] std::optional<qint64> valueOf(Month month) const
    {
        for (const MonthValue &each : m_months) {
            if (each.month == month)
                return each.value;
        }
        return std::nullopt;
    }

    /// Days of the month within the goal's span, and those of them that are known.
    [[nodiscard]] DayRange daysOf(Month month) const { return month.range().intersected(m_goal.span); }
    [[nodiscard]] qint64 knownDays(Month month) const
    {
        return daysOf(month).intersected({m_goal.span.first, m_asOf}).days();
    }
    [[nodiscard]] bool isComplete(Month month) const { return daysOf(month).last <= m_asOf; }

    /// What is wanted at the end of the month.
    [[nodiscard]] qint64 targetOf(Month month) const
    {
        if (m_goal.kind == GoalKind::ReachTotal)
            return totalWantedAt(daysOf(month).last);
        if (const auto own = ownTarget(m_goal, month))
            return *own;
        if (m_goal.kind == GoalKind::HoldLevel)
            return m_goal.target;
        return between(m_goal.baseline, m_goal.target, month - m_first + 1, m_last - m_first + 1);
    }

    /// The way to a total, straight between the months that have a target of their own.
    [[nodiscard]] qint64 totalWantedAt(Day day) const
    {
        Day before = m_goal.span.first.previous();
        qint64 from = m_goal.baseline;
        Day after = m_goal.span.last;
        qint64 to = m_goal.target;
        for (Month month = m_first; month <= m_last; month = month.next()) {
            const auto own = ownTarget(m_goal, month);
            if (!own)
                continue;
            const Day end = daysOf(month).last;
            if (end < day) {
                before = end;
                from = *own;
            } else {
                after = end;
                to = *own;
                break;
            }
        }
        return between(from, to, day - before, after - before);
    }

    void tellHistory()
    {
        std::optional<qint64> total;
        for (Month month = m_first; month <= m_result.month; month = month.next()) {
            const auto value = valueOf(month);
            GoalMonth told{month, targetOf(month), value, isComplete(month)};
            if (m_goal.kind == GoalKind::ReachTotal && !isStock(m_goal)) {
                if (value)
                    total = sumOf(total.value_or(m_goal.baseline), *value);
                told.actual = total;
            }
            m_result.history.push_back(told);
        }
    }

    void reachTotal()
    {
        for (const GoalMonth &each : m_result.history) {
            if (each.actual)
                m_result.actual = each.actual; // a stock keeps its last value
        }
        m_result.expected = totalWantedAt(m_asOf);
        judge(m_goal.baseline);
        if (!m_result.actual)
            return;
        if (*m_result.actual >= m_goal.target)
            m_result.status = GoalStatus::Met;
        else if (m_isOver)
            m_result.status = GoalStatus::Missed;
        const qint64 elapsed = m_asOf - m_goal.span.first + 1;
        m_result.projected = between(m_goal.baseline, *m_result.actual, m_goal.span.days(), elapsed);
        if (m_result.status != GoalStatus::Met)
            project(elapsed, 1);
    }

    void holdLevel()
    {
        for (const GoalMonth &each : m_result.history) {
            if (!each.isComplete || !each.actual)
                continue;
            ++m_result.monthsJudged;
            m_result.monthsHeld += *each.actual >= each.target ? 1 : 0;
        }
        const GoalMonth &latest = m_result.history.back();
        m_result.target = latest.target;
        m_result.actual = latest.actual;
        const qint64 days = daysOf(latest.month).days();
        const qint64 elapsed = knownDays(latest.month);
        m_result.expected = isStock(m_goal) ? latest.target : between(0, latest.target, elapsed, days);
        judge(0);
        if (m_result.actual)
            m_result.projected = isStock(m_goal) ? *latest.actual : between(0, *latest.actual, days, elapsed);
        if (m_isOver && m_result.monthsJudged > 0)
            m_result.status =
                m_result.monthsHeld == m_result.monthsJudged ? GoalStatus::Met : GoalStatus::Missed;
    }

    void moveLevel()
    {
        const GoalMonth *latest = &m_result.history.back();
        const bool isTooYoung = !latest->isComplete && knownDays(latest->month) < daysKnownAtLeast;
        if (isTooYoung && m_result.history.size() > 1)
            latest = &m_result.history[m_result.history.size() - 2];
        m_result.month = latest->month;
        m_result.expected = latest->target;
        m_result.actual = latest->actual;
        if (latest->actual && !isStock(m_goal))
            m_result.actual =
                between(0, *latest->actual, daysOf(latest->month).days(), knownDays(latest->month));
        judge(m_goal.baseline);
        if (!m_result.actual)
            return;
        const bool isThere = m_result.share >= 1.0;
        if (isThere && latest->isComplete)
            m_result.status = GoalStatus::Met;
        else if (m_isOver)
            m_result.status = isThere ? GoalStatus::Met : GoalStatus::Missed;
        const qint64 monthsGone = latest->month - m_first + 1;
        m_result.projected = between(m_goal.baseline, *m_result.actual, m_last - m_first + 1, monthsGone);
        if (m_result.status != GoalStatus::Met)
            project(daysOf(latest->month).last - m_goal.span.first + 1, 0);
    }

    /// Shares and pace, from where the way began.
    void judge(qint64 from)
    {
        m_result.expectedShare = shareOf(from, m_result.target, *m_result.expected);
        if (!m_result.actual)
            return;
        m_result.share = shareOf(from, m_result.target, *m_result.actual);
        const double margin = std::abs(*m_result.expectedShare) * tolerance;
        if (*m_result.share > *m_result.expectedShare + margin)
            m_result.status = GoalStatus::Ahead;
        else if (*m_result.share < *m_result.expectedShare - margin)
            m_result.status = GoalStatus::Behind;
        else
            m_result.status = GoalStatus::OnPace;
    }

    /// The finish, at the speed of the days gone.
    void project(qint64 daysGone, qint64 fewestDaysMore)
    {
        const double share = m_result.share.value_or(0);
        if (share <= 0 || share >= 1)
            return;
        const double days = std::ceil(double(daysGone) / share - 1e-9);
        if (days <= double(longestProjection))
            m_result.projectedFinish =
                m_goal.span.first.plus(std::max(qint64(days), daysGone + fewestDaysMore) - 1);
    }

    const Goal &m_goal;
    const QVector<MonthValue> &m_months;
    Day m_asOf; ///< not after the goal's last day
    bool m_isOver;
    Month m_first;
    Month m_last;
    GoalProgress m_result;
};

} // namespace

GoalProgress progressOf(const Goal &goal, const QVector<MonthValue> &months, Day asOf)
{
    return Pace(goal, months, asOf).result();
}

} // namespace payoff
