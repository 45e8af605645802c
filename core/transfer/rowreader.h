// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/columnstyle.h"
#include "core/transfer/table.h"
#include "core/transfer/textcolumn.h"
#include "core/transfer/totals.h"

#include <array>

namespace payoff {

/// What the user settles before a file is read.
struct ReadOptions {
    QVector<FieldChoice> choices; ///< --map
    std::optional<DateOrder> dateOrder;
    std::optional<DecimalSign> decimal;
    std::optional<DayRange> period; ///< of every row, in a file without dates
    std::optional<int>
        year; ///< of the first dated row, where dates lack it; of a file without dates, the whole year
    QString channel; ///< of every row; counts more than a column
    QString source; ///< of every row; counts more than a column
    QString currency; ///< ISO code of every amount; empty: as the file says
    int currencyDigits = 2; ///< to which amounts are rounded
    std::function<bool()> isCancelled; ///< asked now and then while styles are looked for; may be empty
    QString table; ///< name or 1-based number of the table; empty: the only one with data
    QString encoding; ///< of a CSV file; empty: as it shows
};

/// One row of a file, typed. Not reported is not 0: values count only where `reported` has their bit.
// NOLINTNEXTLINE(cppcoreguidelines-pro-type-member-init): see values
struct ImportRow {
    qint64 line = 0; ///< 1-based, where the row starts
    Day start;
    Day end;
    std::array<quint32, textFieldCount> texts{}; ///< by textIndex(): see RowReader::texts(); 0: none
    PaidFlag paid = PaidFlag::Unknown;
    MeasureMask reported = 0;
    /// By measure, in stored digits; the last one is the reader's own. Left as it is where nothing is
    /// reported: filling it for each row would take time.
    std::array<qint64, measureCount + 1> values;

    [[nodiscard]] quint32 textId(KeyField field) const { return texts[std::size_t(textIndex(field))]; }
    [[nodiscard]] std::optional<qint64> value(Measure measure) const
    {
        return reported & bit(measure) ? std::optional(values[std::size_t(measure)]) : std::nullopt;
    }
};
/// A row left out, and the first reason for it.
struct RejectedRow {
    qint64 line = 0;
    QString column; ///< header
    QString value; ///< as written, at most 200 characters
    CellProblem problem = CellProblem::None;

    friend bool operator==(const RejectedRow &, const RejectedRow &) = default;
};

/// A cell for a message: its beginning, if it is long.
QString shownValue(std::string_view bytes);

/// Reads the rows of a file one after the other, typed by its profile, in memory that does not grow with the
/// file (but for its distinct names). For one thread at a time.
class RowReader {
public:
    enum class Step {
        Row, ///< row() is the next
        Rejected, ///< rejected() was left out
        End, ///< at least one row was read, and there are no more
        Failed, ///< error() tells why; what was read before should be undone
    };

    /// Finds the table, its columns and their styles. Errors of findTable(), mapHeaders() and settleStyles();
    /// else NoMeasureColumn, NoDateColumn, or NoReadableRow if there is nothing behind the header.
    static Result<std::unique_ptr<RowReader>> open(const QString &path, const Profile &profile,
                                                   const ReadOptions &options = {});

    Step next();
    [[nodiscard]] const ImportRow &row() const { return m_row; }
    [[nodiscard]] const RejectedRow &rejected() const { return m_rejected; }
    [[nodiscard]] const Error &error() const { return *m_error; }
    /// The cells of the record that was read last, as written. They live until the next call of next().
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_record.cells; }

    /// Rows of the file so far, rejected ones included, totals rows and blank ones not.
    [[nodiscard]] qint64 rowsRead() const { return m_rowsRead; }
    [[nodiscard]] qint64 rowsRejected() const { return m_rowsRejected; }
    [[nodiscard]] qint64 totalsRows() const { return m_totalsRows; }
    [[nodiscard]] const std::vector<TotalsRow> &totals() const { return m_totals; } ///< the first of them
    [[nodiscard]] qint64 position() const { return m_source->position(); } ///< bytes of the file

    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const Mapping &mapping() const { return m_mapping; }
    [[nodiscard]] const std::vector<ColumnStyle> &columns() const { return m_columns; }
    /// Whether a column, the options or the profile say which channel rows are of.
    [[nodiscard]] bool hasChannel() const;
    /// The texts of a field, by the ids in the rows. Each is trimmed UTF-8, its letter case as written.
    [[nodiscard]] const Interner &texts(KeyField field) const
    {
        return m_texts[std::size_t(textIndex(field))].interner();
    }
    /// The ISO code of a money measure, as far as the options, its header or the sign beside its amounts
    /// tell; a sign that several currencies share as it is.
    [[nodiscard]] QString currencyOf(Measure measure) const;

private:
    RowReader(Table table, Profile profile, ReadOptions options);
    Result<void> prepare();
    Result<void> checkColumns();
    StyleOptions styleOptions() const;
    Error noReadableRow() const;
    Result<void> settleOrigin();

    Step typed(const SourceRecord &record);
    Step rejectedRow(const SourceRecord &record, const ColumnStyle *culprit, CellProblem problem);
    Step failed(Error error);
    CellProblem readCell(ColumnStyle &column, std::string_view cell);
    CellProblem readNumber(ColumnStyle &column, std::string_view cell);
    CellProblem readOtherNumber(ColumnStyle &column, std::string_view cell);
    CellProblem readDate(ColumnStyle &column, std::string_view cell);
    CellProblem readText(const ColumnStyle &column, std::string_view cell);
    CellProblem readPaid(std::string_view cell);
    bool settleLate(ColumnStyle &column);
    CellProblem finishDays();
    CellProblem finishResult(const SourceRecord &record);
    CellProblem finishSegment(const SourceRecord &record);
    CellProblem finishRow(const SourceRecord &record);
    CellProblem checkWidth(const SourceRecord &record) const;
    [[nodiscard]] bool mayBeTotals(CellProblem problem) const;
    [[nodiscard]] bool isTotals(const SourceRecord &record) const;
    [[nodiscard]] bool isTotalsLabel(std::string_view cell) const;
    [[nodiscard]] bool isNameless() const;
    void noteTotals(const SourceRecord &record);

    Table m_table;
    Profile m_profile;
    ReadOptions m_options;
    Mapping m_mapping;
    std::vector<ColumnStyle> m_columns;
    std::unique_ptr<RecordSource> m_source;
    std::array<TextColumn, textFieldCount> m_texts;
    std::array<quint32, textFieldCount> m_fixedTexts{}; ///< of every row, from the options; 0: none
    std::string m_segment; ///< of the row being read, put together
    Interner m_paidTexts;
    std::vector<std::optional<PaidFlag>> m_paidFlags{PaidFlag::Unknown}; ///< by id in m_paidTexts
    std::optional<YearWalker> m_years;
    bool m_hasDateColumn = false;

    SourceRecord m_record;
    ImportRow m_row;
    std::array<std::optional<DayRange>, 6> m_days; ///< of the row being read, by KeyField
    bool m_hasTotalsLabel = false; ///< in the row being read
    RejectedRow m_rejected;
    std::optional<RejectedRow> m_firstRejected;
    std::optional<Error> m_error;
    qint64 m_rowsRead = 0;
    qint64 m_rowsRejected = 0;
    qint64 m_totalsRows = 0;
    qint64 m_lastTotals = 0; ///< line of the last of them
    std::vector<TotalsRow> m_totals;
};

} // namespace payoff
