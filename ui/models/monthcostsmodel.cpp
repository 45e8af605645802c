// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/monthcostsmodel.h"

#include "ui/models/plaintext.h"
#include "ui/models/tableroles.h"
#include "ui/text/costtext.h"

namespace payoff {

namespace {

int alignmentOf(int column)
{
    return int((column == MonthCostsModel::Amount ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft)
               | Qt::AlignVCenter);
}

} // namespace

MonthCostsModel::MonthCostsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MonthCostsModel::setCosts(const QVector<MonthCost> &costs, const Currency &currency,
                               const Format &format)
{
    beginResetModel();
    m_costs = costs;
    m_currency = currency;
    m_format = format;
    endResetModel();
}

int MonthCostsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_costs.size());
}

int MonthCostsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QString MonthCostsModel::text(const MonthCost &cost, int column) const
{
    switch (column) {
    case Category:
        return categoryName(cost.category);
    case Amount:
        return cost.amount ? m_format.exactAmount(*cost.amount) : tr("no rate");
    case ChargedTo:
        if (!cost.campaignName.isEmpty())
            return cost.campaignName;
        //: A cost that is charged to no channel by itself
        return cost.channelName.isEmpty() ? tr("Shared") : cost.channelName;
    case Rule: {
        const QString rule = cost.sharing ? sharingText(*cost.sharing) : tr("direct");
        //: %1 says how a cost is charged
        return cost.isRecurring ? tr("%1, recurring").arg(rule) : rule;
    }
    default:
        return {};
    }
}

QString MonthCostsModel::toolTip(const MonthCost &cost, int column) const
{
    if (column == Amount && !cost.amount)
        return tr("No rate of exchange is known for this cost, so it is left out of all sums.");
    return column == ChargedTo && !cost.note.isEmpty() ? text(cost, column) + u'\n' + cost.note : cost.note;
}

QVariant MonthCostsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MonthCost &cost = m_costs[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(cost, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u' '
                       + text(cost, index.column()));
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(cost, index.column()));
    case ExportRole:
        return index.column() == Amount && cost.amount
            ? cost.amount->toDecimal().replace(u'.', m_format.locale().decimalPoint())
            : text(cost, index.column());
    case ToneRole:
        return int(index.column() == Rule || (index.column() == Amount && !cost.amount) ? Tone::Muted
                                                                                        : Tone::Plain);
    default:
        return {};
    }
}

QVariant MonthCostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Category"),
                            tr("Amount (%1)").arg(currencySymbol(m_currency, m_format.locale())),
                            tr("Charged to"), tr("Rule")};
    return names[section];
}

} // namespace payoff
