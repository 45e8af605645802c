// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/measures/measure.h"
#include "core/results/typedcell.h"
#include "core/roi/query.h"
#include "core/workspace/workspace.h"

#include <QVector>

#include <array>

namespace payoff {

enum class SheetGrain { Channel, Campaign };

/// Whether the value of a cell was typed on the sheet or comes from elsewhere: imports, the sales ledger,
/// what was typed for the campaigns of a channel.
enum class CellOrigin : quint8 { None, Reported, Typed };

/// What a sheet says of one measure.
struct SheetCell {
    std::optional<qint64> value; ///< in the measure's stored digits
    CellOrigin origin = CellOrigin::None;
    std::optional<qint64> reported; ///< what stands there where nothing is typed
    bool isMissing = false; ///< not reported here, but in another row that can be typed into
    bool isNotAdditive = false; ///< people reached, reported in parts: no sum of them

    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

/// A channel, or a campaign on it, in the month.
struct SheetRow {
    ChannelId channel; ///< null: results that belong to none
    CampaignId campaign; ///< null: the whole channel; on a sheet by campaign, what belongs to none
    QString channelName; ///< empty: no channel
    QString campaignName; ///< empty: no campaign
    int colour = 0; ///< of the channel
    bool isEditable = false; ///< whether values can be typed for it
    std::array<SheetCell, measureCount> cells;
    FigureValue roi;

    [[nodiscard]] const SheetCell &operator[](Measure measure) const { return cells[std::size_t(measure)]; }
    [[nodiscard]] SheetCell &operator[](Measure measure) { return cells[std::size_t(measure)]; }
};

/// The results of one month as a sheet to type into.
struct MonthSheet {
    Month month;
    Currency currency;
    SheetGrain grain = SheetGrain::Channel;
    QVector<SheetRow> rows; ///< by name of channel, then of campaign; what belongs to none comes last
    SheetRow total; ///< sums; never of people reached

    /// Where a value is typed for the row.
    [[nodiscard]] TypedCellKey keyOf(const SheetRow &row, Measure measure) const
    {
        return {row.channel, row.campaign, month, measure};
    }
};

struct SheetQuestion {
    Month month;
    SheetGrain grain = SheetGrain::Channel;
    Bases bases; ///< of the ROI
};

/// The sheet of a month: every channel, archived ones only where something is known of them; by campaign, the
/// campaigns that run in the month on a channel, and whatever else has values.
Result<MonthSheet> readMonthSheet(const Workspace &workspace, const SheetQuestion &question);

} // namespace payoff
