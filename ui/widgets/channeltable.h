// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/channeltablemodel.h"
#include "ui/widgets/figuretable.h"

namespace payoff {

/// The channels of a period, best ROI first until the user sorts otherwise, the total below.
class ChannelTable : public FigureTable {
    Q_OBJECT

public:
    explicit ChannelTable(QWidget *parent = nullptr);

    void setRows(const QVector<ChannelRow> &rows, const std::optional<ChannelRow> &total,
                 const Format &format);
    /// The period that changes are measured from, by name; empty: none.
    void setComparedWith(const QString &name) { m_model->setComparedWith(name); }

Q_SIGNALS:
    /// A double click or Enter on a channel.
    void channelActivated(payoff::ChannelId channel);

private:
    ChannelTableModel *m_model;
    TotalLastProxy *m_proxy;
};

} // namespace payoff
