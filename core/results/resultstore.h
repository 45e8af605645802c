// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/mergedthings.h"
#include "core/results/resultrow.h"
#include "core/storage/statement.h"

namespace payoff {

/// The key columns of the tables of result rows, in the order of their primary key: "channel, start_day, …,
/// paid".
QString resultKeyColumns();
inline constexpr int resultKeyColumnCount = 10;
/// All columns of those tables, in the order in which readResult() and bindResult() take them.
QString resultColumns();
/// The columns before those of measures: the key, then the batch, its grain and what its dates stand for.
inline constexpr int resultFixedColumnCount = resultKeyColumnCount + 3;
/// How many columns resultColumns() names.
int resultColumnCount();

/// The row that the statement stands on; its columns are resultColumns(), beginning with column `first`.
ResultRow readResult(const Statement &statement, int first = 0);
/// Binds the row to the parameters 1 … resultColumnCount().
void bindResult(Statement &statement, const ResultRow &row);
/// Binds the key to the parameters `first` … first + 9.
void bindResultKey(Statement &statement, const ResultKey &key, int first = 1);

/// Order of the primary key.
bool isBefore(const ResultKey &a, const ResultKey &b);

/// Reads the rows of a channel that touch a range of days, by their first day: of those that begin on one day
/// the ones of several days first, then the ones of that day, each in the order of their key. Rows of what
/// was merged into the channel are among them and keep their channel, which is then the last of their key;
/// their campaign is the one that they count for.
class ResultReader {
public:
    static Result<ResultReader> open(const Database &database, ChannelId channel, const DayRange &days,
                                     const MergedThings &merged = {});

    /// Puts the next row into `row`; false when there is none.
    Result<bool> next(ResultRow &row);

private:
    /// One of the two statements, and whether it stands on a row.
    struct Stream {
        Statement statement;
        bool isToStep = true;
        bool hasRow = false;

        Result<void> advance();
        [[nodiscard]] qint64 start() const { return statement.integer(1); }
    };

    ResultReader(Statement ofOneDay, Statement ofSeveral)
        : m_ofOneDay{std::move(ofOneDay)},
          m_ofSeveral{std::move(ofSeveral)}
    {
    }

    Stream m_ofOneDay;
    Stream m_ofSeveral;
};

} // namespace payoff
