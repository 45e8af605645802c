// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/serieschartdata.h"

#include <QAbstractTableModel>

namespace payoff {

/// A chart's numbers as a table, newest period first: one column per series, for bars also what they come to.
class SeriesTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SeriesTableModel(QObject *parent = nullptr);

    void display(const SeriesChartData &data, const Format &format);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant valueData(const std::optional<double> &value, bool isMaturing, int role) const;
    [[nodiscard]] int periodAt(int row) const { return int(m_data.periods.size()) - 1 - row; }
    [[nodiscard]] bool hasSum() const;
    [[nodiscard]] std::optional<double> valueAt(const QModelIndex &index) const;

    SeriesChartData m_data;
    Format m_format;
};

} // namespace payoff
