// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dashboarddata.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace payoff {

/// The channels of one period and their total, fed by value.
class ChannelTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Channel, Cost, Value, Roi, Change, CostPerCustomer, Maturity };
    static constexpr int columns = Maturity + 1;

    explicit ChannelTableModel(QObject *parent = nullptr);

    void setRows(const QVector<ChannelRow> &rows, const std::optional<ChannelRow> &total,
                 const Format &format);
    /// The period that changes are measured from, by name; empty: none.
    void setComparedWith(const QString &name);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const ChannelRow &row(int row) const;
    [[nodiscard]] bool isTotal(int row) const { return row == m_rows.size(); }
    [[nodiscard]] static QVariant toolTip(const ChannelRow &shown, int column);
    [[nodiscard]] bool hasLook(const QModelIndex &index) const;
    [[nodiscard]] QVariant rowData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString text(const ChannelRow &row, int column) const;
    [[nodiscard]] QString exported(const ChannelRow &row, int column) const;
    [[nodiscard]] std::optional<double> bar(int row) const;

    QVector<ChannelRow> m_rows;
    std::optional<ChannelRow> m_total;
    double m_lowestBar = 0; ///< at most 0
    double m_highestBar = 0; ///< at least 0
    Format m_format;
    QString m_comparedWith;
};

/// Sorts by SortRole; rows without a value come last and the total very last, whatever the order.
class TotalLastProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
};

} // namespace payoff
