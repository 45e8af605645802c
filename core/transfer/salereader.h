// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/rowreader.h"

#include <array>

namespace payoff {

/// One row of a file of orders or payments, typed. The texts live until the next one is read.
struct SaleRow {
    qint64 line = 0; ///< 1-based, where the row starts
    std::string_view orderId; ///< empty: it has none
    std::optional<Day> day; ///< there is one where the row counts and says how much
    std::optional<Day> refundDay;
    /// What the shop keeps, and what of that it gave back: without tax and shipping. Minor units of the
    /// currency. No amount: a further line of its order.
    std::optional<qint64> amount;
    qint64 refunded = 0;
    Currency currency;
    bool counts = true; ///< false: failed, still open, or a test
    CustomerKind customerKind = CustomerKind::Unknown;
    std::string_view customer; ///< whoever it is; never to be stored as it is
    std::string_view product;
    std::string_view channel;
    std::string_view campaign;
    std::string_view utmSource;
    std::string_view utmMedium;
    std::string_view utmCampaign;
};

/// Reads the rows of a file of orders or payments one after the other, typed by its profile, in memory that
/// does not grow with the file. For one thread at a time.
class SaleReader {
public:
    using Step = RowReader::Step;

    /// Finds the table, its columns and their styles. `workspace` is the currency of what names none. Errors
    /// of tableToRead(), mapHeaders() and settleStyles(); else UnknownColumn where there is no column of
    /// amounts or of days, NoReadableRow if there is nothing behind the header.
    static Result<std::unique_ptr<SaleReader>> open(const QString &path, const Profile &profile,
                                                    const ReadOptions &options, Currency workspace);

    Step next();
    [[nodiscard]] const SaleRow &row() const { return m_row; }
    /// Leaves the row that was read last out after all: rejected() is it then.
    void reject(Field culprit, CellProblem problem);
    [[nodiscard]] const RejectedRow &rejected() const { return m_rejected; }
    [[nodiscard]] const Error &error() const { return *m_error; }
    /// The cells of the record that was read last, as written.
    [[nodiscard]] std::span<const std::string_view> cells() const { return m_record.cells; }

    /// Rows of the file so far, rejected ones included, totals rows and blank ones not.
    [[nodiscard]] qint64 rowsRead() const { return m_rowsRead; }
    [[nodiscard]] qint64 rowsRejected() const { return m_rowsRejected; }
    [[nodiscard]] qint64 totalsRows() const { return m_totalsRows; }
    [[nodiscard]] qint64 position() const { return m_source->position(); } ///< bytes of the file
    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const Mapping &mapping() const { return m_mapping; }

private:
    static constexpr std::size_t textCount = std::size_t(saleFieldCount) + std::size_t(keyFieldCount);
    static constexpr std::size_t dayCount = 4;

    SaleReader(Table table, Profile profile, ReadOptions options, Currency workspace);
    Result<void> prepare();
    Result<void> checkColumns() const;
    void findExclusions();
    [[nodiscard]] StyleOptions styleOptions() const;

    Step typed(const SourceRecord &record);
    CellProblem readCells(const SourceRecord &record, const ColumnStyle *&culprit);
    CellProblem readNumber(ColumnStyle &column, std::string_view cell);
    CellProblem readDate(ColumnStyle &column, std::string_view cell);
    CellProblem readText(const ColumnStyle &column, std::string_view cell);
    bool settleLate(ColumnStyle &column);
    CellProblem finishRow(const SourceRecord &record, Field &culprit);
    CellProblem finishStatus(const SourceRecord &record);
    CellProblem finishCurrency();
    void finishTexts();
    CellProblem finishAmounts();
    [[nodiscard]] bool isExcluded(const SourceRecord &record) const;
    [[nodiscard]] bool isTotals(const SourceRecord &record) const;
    [[nodiscard]] CellProblem checkWidth(const SourceRecord &record) const;
    [[nodiscard]] const ColumnStyle *styleOf(Field field) const;
    [[nodiscard]] QString currencyOfColumn() const;
    [[nodiscard]] std::string_view text(Field field) const;
    [[nodiscard]] std::optional<qint64> money(SaleField field) const;
    Error noReadableRow() const;
    Step ended();

    Table m_table;
    Profile m_profile;
    ReadOptions m_options;
    Currency m_workspace;
    Mapping m_mapping;
    std::vector<ColumnStyle> m_columns;
    std::vector<std::pair<std::size_t, const SaleProfile::Exclusion *>> m_exclusions; ///< by column
    std::unique_ptr<RecordSource> m_source;
    std::array<std::optional<YearWalker>, dayCount> m_years;
    QString m_firstCurrency; ///< that the column of amounts showed at first

    SourceRecord m_record;
    SaleRow m_row;
    std::array<std::string_view, textCount> m_texts; ///< of the row being read
    std::array<std::optional<Day>, dayCount> m_days;
    std::array<std::optional<qint64>, std::size_t(saleFieldCount)> m_money; ///< saleDigits
    RejectedRow m_rejected;
    std::optional<RejectedRow> m_firstRejected;
    std::optional<Error> m_error;
    qint64 m_rowsRead = 0;
    qint64 m_rowsRejected = 0;
    qint64 m_totalsRows = 0;
};

} // namespace payoff
