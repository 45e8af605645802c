// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/enumkeys.h"
#include "core/base/id.h"
#include "core/measures/measure.h"

#include <array>
#include <optional>

namespace payoff {

enum class Paid : quint8 { Unknown, Paid, Organic };
template <>
struct EnumKeys<Paid> {
    static constexpr EnumKeyList<Paid, 3> keys{
        {{Paid::Unknown, "unknown"}, {Paid::Paid, "paid"}, {Paid::Organic, "organic"}}};
};

/// By which day a result is dated: that of the click or view, or that of the outcome.
enum class DateBasis : quint8 { Unknown, Touch, Outcome };
template <>
struct EnumKeys<DateBasis> {
    static constexpr EnumKeyList<DateBasis, 3> keys{
        {{DateBasis::Unknown, "unknown"}, {DateBasis::Touch, "touch"}, {DateBasis::Outcome, "outcome"}}};
};

/// What identifies a result row. Null ids mean "none". The order of the members is the order in the workspace
/// file.
struct ResultKey {
    ChannelId channel; ///< null: unattributed
    DayRange span;
    SourceId source;
    CampaignId campaign;
    AdSetId adSet;
    AdId ad;
    SegmentId segment; ///< the breakdown: a kind and a value
    VariantId variant;
    Paid paid = Paid::Unknown;

    friend bool operator==(const ResultKey &, const ResultKey &) = default;
};

/// Values by measure, in stored digits; what was not reported has no bit in the mask and stands as 0.
struct MeasureValues {
    MeasureMask mask = 0;
    std::array<qint64, measureCount> values{};

    [[nodiscard]] bool has(Measure measure) const { return (mask & bit(measure)) != 0; }
    [[nodiscard]] qint64 operator[](Measure measure) const { return values[std::size_t(measure)]; }
    [[nodiscard]] std::optional<qint64> value(Measure measure) const
    {
        return has(measure) ? std::optional(values[std::size_t(measure)]) : std::nullopt;
    }
    void set(Measure measure, qint64 value)
    {
        mask |= bit(measure);
        values[std::size_t(measure)] = value;
    }
    void drop(MeasureMask measures);
    /// Adds what the other reports; sums of reach and of followers mean nothing and are left to the caller.
    void add(const MeasureValues &other);
    [[nodiscard]] bool isZero() const;

    friend bool operator==(const MeasureValues &, const MeasureValues &) = default;
};

/// One reported row as it stands in the workspace.
struct ResultRow {
    ResultKey key;
    BatchId batch; ///< the import whose version this is
    qint64 grain = 0; ///< Grain::code()
    DateBasis dateBasis = DateBasis::Unknown;
    MeasureValues values;

    friend bool operator==(const ResultRow &, const ResultRow &) = default;
};

} // namespace payoff
