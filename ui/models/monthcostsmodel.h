// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/monthcosts.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>
#include <QVector>

namespace payoff {

/// What the ledger costs in one month, fed by value.
class MonthCostsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Category, Amount, ChargedTo, Rule };
    static constexpr int columns = Rule + 1;

    explicit MonthCostsModel(QObject *parent = nullptr);

    void setCosts(const QVector<MonthCost> &costs, const Currency &currency, const Format &format);
    [[nodiscard]] CostId costAt(int row) const { return m_costs[row].cost; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const MonthCost &cost, int column) const;
    [[nodiscard]] QString toolTip(const MonthCost &cost, int column) const;

    QVector<MonthCost> m_costs;
    Currency m_currency;
    Format m_format;
};

} // namespace payoff
