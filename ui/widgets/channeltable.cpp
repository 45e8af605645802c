// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/channeltable.h"

#include "ui/models/tableroles.h"

#include <QHeaderView>

namespace payoff {

ChannelTable::ChannelTable(QWidget *parent)
    : FigureTable(tr("Channels"), parent),
      m_model(new ChannelTableModel(this)),
      m_proxy(new TotalLastProxy(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(SortRole);
    setModel(m_proxy);
    setGrowingColumn(ChannelTableModel::Roi);
    setSortingEnabled(true);
    sortByColumn(ChannelTableModel::Roi, Qt::DescendingOrder);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QVariant look = index.siblingAtColumn(ChannelTableModel::Channel).data(LookRole);
        if (look.isValid() && !look.value<ChannelLook>().id.isNull())
            Q_EMIT channelActivated(look.value<ChannelLook>().id);
    });
}

void ChannelTable::setRows(const QVector<ChannelRow> &rows, const std::optional<ChannelRow> &total,
                           const Format &format)
{
    m_model->setRows(rows, total, format);
}

} // namespace payoff
