// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost.h"
#include "core/transfer/ledgerfield.h"
#include "core/transfer/rowreader.h"

#include <array>

namespace payoff {

/// Whether files of the profile hold entries of the cost ledger.
bool isCostLedger(const Profile &profile);

/// The field's header: "date", "end", "category" …
QString ledgerHeader(LedgerField field);

/// The columns of a table that hold the fields, 0-based; −1: none. What was chosen counts more than the
/// header. UnknownField, UnknownColumn.
Result<std::array<int, ledgerFieldCount>> ledgerColumns(const QStringList &headers,
                                                        const QVector<FieldChoice> &choices);

/// One entry of a ledger's file. The cost has neither rate nor ids; its currency is the row's.
struct LedgerRow {
    Cost cost;
    QString channel; ///< as written; with no campaign either: shared
    QString campaign;
};

/// Reads the rows of a file of the cost ledger one after the other. For one thread at a time.
class LedgerReader {
public:
    using Step = RowReader::Step;

    /// Finds the table, its columns and their styles. `workspace` is the currency of what names none. Errors
    /// of findTable() and settleStyles(); UnknownColumn without a column of days, categories or amounts;
    /// NoReadableRow if there is nothing behind the header.
    static Result<std::unique_ptr<LedgerReader>> open(const QString &path, const Profile &profile,
                                                      const ReadOptions &options, Currency workspace);

    Step next();
    [[nodiscard]] const LedgerRow &row() const { return m_row; }
    /// Leaves the row that was read last out after all: rejected() is it then.
    void reject(LedgerField culprit, CellProblem problem);
    [[nodiscard]] const RejectedRow &rejected() const { return m_rejected; }
    [[nodiscard]] const Error &error() const { return *m_error; }
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_record.cells; }
    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] qint64 rowsRead() const { return m_rowsRead; } ///< rejected ones included
    [[nodiscard]] qint64 rowsRejected() const { return m_rowsRejected; }
    [[nodiscard]] qint64 position() const { return m_source->position(); } ///< bytes of the file
    [[nodiscard]] QStringList unmapped() const; ///< headers that nothing was made of

private:
    /// What is wrong with a cell.
    struct Problem {
        LedgerField field = LedgerField::Date;
        CellProblem problem = CellProblem::None;
    };

    LedgerReader(Table table, ReadOptions options, Currency workspace);
    Result<void> prepare(const Profile &profile);
    Result<void> settle();
    [[nodiscard]] StyleOptions styleOptions() const;
    Problem readRow();
    CellProblem readDay(LedgerField field, std::optional<Day> &day);
    CellProblem readAmount();
    CellProblem readCurrency();
    CellProblem readCategory();
    CellProblem readRule();
    CellProblem readText(LedgerField field, QString &text) const;
    bool settleLate(ColumnStyle &column);
    [[nodiscard]] ColumnStyle *style(LedgerField field);
    [[nodiscard]] std::string_view cell(LedgerField field) const;
    [[nodiscard]] Error noReadableRow() const;

    Table m_table;
    ReadOptions m_options;
    Currency m_workspace;
    std::array<int, ledgerFieldCount> m_places{};
    QString m_currencyOfHeader;
    std::vector<ColumnStyle> m_styles;
    std::unique_ptr<RecordSource> m_source;
    SourceRecord m_record;
    LedgerRow m_row;
    RejectedRow m_rejected;
    std::optional<RejectedRow> m_firstRejected;
    std::optional<Error> m_error;
    qint64 m_rowsRead = 0;
    qint64 m_rowsRejected = 0;
};

} // namespace payoff
