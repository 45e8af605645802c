// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/grain.h"
#include "core/transfer/mapping.h"
#include "core/transfer/rowblock.h"

namespace payoff {

/// Finds out how finely an import tells things.
class ImportGrain {
public:
    /// `segmentKind`: what kind of breakdown the column of segments holds.
    ImportGrain(const Mapping &mapping, const QString &segmentKind);

    void add(const RowBlock &rows);
    [[nodiscard]] Grain grain() const;
    [[nodiscard]] const DayRange &days() const { return m_days; }
    [[nodiscard]] bool isOfSingleDays() const { return m_isSingleDays; }

private:
    void addSpan(const DayRange &span);

    Grain m_grain;
    DayRange m_days{Day{1}, Day{0}};
    DayRange m_last{Day{1}, Day{0}};
    std::optional<TimeGrain> m_time;
    bool m_isSingleDays = true;
};

/// The number of a kind of breakdown, the same in every workspace and for ever; never 0.
qint64 breakdownNumber(const QString &kind);

} // namespace payoff
