// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/roichartdata.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>

namespace payoff {

/// The chart's numbers as a table: a row per period, newest first, a column per channel.
class RoiTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RoiTableModel(QObject *parent = nullptr);

    void display(const RoiChartData &data, const Format &format);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant valueData(const RoiSeries &series, int at, int role) const;
    [[nodiscard]] int period(int row) const { return int(m_data.periods.size()) - 1 - row; }

    [[nodiscard]] QString periodHeader() const;

    RoiChartData m_data;
    Format m_format;
};

} // namespace payoff
