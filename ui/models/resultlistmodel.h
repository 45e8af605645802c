// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/resultlist.h"
#include "core/workspace/contents.h"
#include "ui/models/tableroles.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>

#include <functional>

namespace payoff {

/// Result rows as they were recorded, fetched as they are scrolled to. A measure has a column once a row
/// reports it.
class ResultListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Days, ChannelName, CampaignName, SourceName, Breakdown, PaidOrNot, ImportedFrom };
    static constexpr int fixedColumns = ImportedFrom + 1;
    static constexpr int rowsAtOnce = 200;
    /// As many more rows as are asked for; fewer at the end.
    using Fetch = std::function<QVector<ResultRow>(int limit)>;

    explicit ResultListModel(QObject *parent = nullptr);

    /// Begins anew, with the first rows.
    void setRows(const Fetch &fetch, const Contents &contents, const Currency &currency,
                 const Format &format);
    [[nodiscard]] const ResultRow &rowAt(int row) const { return m_rows[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] QVector<ResultRow> fetched();
    void addColumns(const QVector<ResultRow> &rows);
    [[nodiscard]] QString text(const ResultRow &row, int column) const;
    [[nodiscard]] QString exported(const ResultRow &row, int column) const;
    [[nodiscard]] QString valueText(const ResultRow &row, Measure measure) const;
    [[nodiscard]] QString sourceText(const ResultRow &row) const;
    [[nodiscard]] QString toolTip(const ResultRow &row, int column) const;
    [[nodiscard]] Tone tone(const ResultRow &row, int column) const;

    Fetch m_fetch;
    bool m_isAtEnd = true;
    bool m_isFetching = false;
    QVector<ResultRow> m_rows;
    QVector<Measure> m_measures;
    Contents m_contents;
    Currency m_currency;
    Format m_format;
};

} // namespace payoff
