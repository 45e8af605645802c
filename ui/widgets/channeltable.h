// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/channeltablemodel.h"
#include "ui/widgets/figuretable.h"

namespace payoff {

/// The channels of a month, best ROI first until the user sorts otherwise, the total below.
class ChannelTable : public FigureTable {
    Q_OBJECT

public:
    explicit ChannelTable(QWidget *parent = nullptr);

    void setRows(const QVector<ChannelRow> &rows, const std::optional<ChannelRow> &total,
                 const Format &format);

private:
    ChannelTableModel *m_model;
    TotalLastProxy *m_proxy;
};

} // namespace payoff
