// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a row say together: its days, its segment, the measure of its result.
#include "core/transfer/celltext.h"
#include "core/transfer/rowreader.h"

#include <algorithm>

namespace payoff {

namespace {

/// The first that there is.
std::optional<DayRange> firstOf(std::initializer_list<std::optional<DayRange>> days)
{
    const auto found =
        std::find_if(days.begin(), days.end(), [](const auto &each) { return each.has_value(); });
    return found == days.end() ? std::nullopt : *found;
}

} // namespace

/// What one column says of day, week or month counts more than a start and an end.
CellProblem RowReader::finishDays()
{
    for (const KeyField field : {KeyField::Channel, KeyField::Source}) {
        const auto index = std::size_t(textIndex(field));
        if (m_fixedTexts[index] != 0)
            m_row.texts[index] = m_fixedTexts[index];
    }
    if (!m_hasDateColumn) {
        m_row.start = m_options.period->first;
        m_row.end = m_options.period->last;
        return CellProblem::None;
    }
    const auto &[date, start, end, week, month, nthDay] = m_days;
    const std::optional<DayRange> whole = firstOf({date, nthDay, week, month});
    const std::optional<DayRange> first = firstOf({whole, start, end});
    if (!first)
        return CellProblem::NoDay;
    m_row.start = first->first;
    m_row.end = firstOf({whole, end, first})->last;
    return m_row.end < m_row.start ? CellProblem::EndBeforeStart : CellProblem::None;
}

/// What the row's columns say together.
CellProblem RowReader::finishRow(const SourceRecord &record)
{
    CellProblem problem = finishDays();
    if (problem == CellProblem::None && m_mapping.results)
        problem = finishResult(record);
    if (problem == CellProblem::None && !m_mapping.segmentParts.isEmpty())
        problem = finishSegment(record);
    return problem;
}

/// Gives the value in the column of results to the measure that it counts; a column of that measure's own
/// counts more.
CellProblem RowReader::finishResult(const SourceRecord &record)
{
    constexpr MeasureMask resultBit = MeasureMask(1) << measureCount;
    constexpr qint64 one = 1000; // resultDigits
    const bool isReported = (m_row.reported & resultBit) != 0;
    m_row.reported &= ~resultBit;
    const auto measure = m_profile.resultMeasure(cellAt(record, std::size_t(*m_mapping.indicator)));
    if (!isReported || !measure || m_mapping.column(*measure))
        return CellProblem::None;
    const qint64 value = m_row.values[std::size_t(measureCount)];
    const bool isWhole = storedDigits(*measure, m_options.currencyDigits) == 0;
    if (isWhole && value % one != 0)
        return CellProblem::NotWhole;
    m_row.values[std::size_t(*measure)] = isWhole ? value / one : value;
    m_row.reported |= bit(*measure);
    return CellProblem::None;
}

CellProblem RowReader::finishSegment(const SourceRecord &record)
{
    m_segment.clear();
    for (const int column : m_mapping.segmentParts) {
        const std::string_view part = quickTrimmed(cellAt(record, std::size_t(column)));
        if (isMissingMarker(part))
            continue;
        if (!m_segment.empty())
            m_segment += ", ";
        m_segment += part;
    }
    const auto index = std::size_t(textIndex(KeyField::Segment));
    const TextColumn::Verdict &verdict = m_texts[index].judge(m_segment, m_profile);
    m_row.texts[index] = verdict.id;
    return verdict.isBroken ? CellProblem::BrokenText : CellProblem::None;
}

} // namespace payoff
