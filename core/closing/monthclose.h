// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/month.h"
#include "core/closing/heldrows.h"
#include "core/roi/query.h"
#include "core/workspace/workspace.h"

#include <QMap>
#include <QSet>

namespace payoff {

/// A month whose figures are settled: reports of it read its snapshot alone, and what comes in for it later
/// is held.
struct MonthClose {
    MonthCloseId id; ///< null until stored
    Month month;
    QString closedAt; ///< ISO 8601, UTC
    QString comment;
    int formulasVersion = 0; ///< see formulasVersion
    QString snapshot; ///< JSON, see snapshot.h; empty in closedMonthList()

    friend bool operator==(const MonthClose &, const MonthClose &) = default;
};

/// What people say of a month when they close it.
struct ClosingWords {
    QString comment; ///< of the month
    QMap<ChannelId, QString> channels; ///< of single channels; no need to name them all
    Bases bases = {}; ///< on which they look at it: those of the report that is kept
};

/// Closes the month as it stands now. MonthClosed (it is closed already); InvalidMonth {month, "empty"}:
/// nothing is recorded in it and it is not over at the as-of day; TextTooLong; and what storing says. No
/// order is demanded of months.
Result<MonthClose> closeMonth(Workspace &workspace, Month month, const ClosingWords &words = {});

/// A month that was reopened, and what was counted thereby.
struct Reopened {
    MonthClose close;
    CountedHeld counted;
    QSet<int> reopenedBefore = {}; ///< see reopenedMonths()
};

/// Why a month is opened again.
enum class ReopenFor {
    Restating, ///< the month is marked as reopened from now on
    Undo, ///< closing it is taken back: nobody is told that it was ever closed
};

/// Takes the close away and counts the rows that were held for the month, as if they had been imported while
/// it was open; those that reach into another closed month stay held. UnknownName {"closed month", month}.
Result<Reopened> reopenMonth(Workspace &workspace, Month month, ReopenFor purpose = ReopenFor::Restating);

/// Takes reopenMonth() back: the close stands as it was, what was counted is held again. With nothing
/// counted it repeats a closeMonth() that was taken back.
Result<void> closeAgain(Workspace &workspace, const Reopened &reopened);

/// The months that are closed, in order, without their snapshots.
Result<QVector<MonthClose>> closedMonthList(const Workspace &workspace);
/// The close of the month with its snapshot; none if it is open.
Result<std::optional<MonthClose>> closeOf(const Workspace &workspace, Month month);

} // namespace payoff
