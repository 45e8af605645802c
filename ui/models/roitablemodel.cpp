// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roitablemodel.h"

#include "ui/models/tableroles.h"

namespace payoff {

RoiTableModel::RoiTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RoiTableModel::display(const RoiChartData &data, const Format &format)
{
    beginResetModel();
    m_data = data;
    m_format = format;
    endResetModel();
}

int RoiTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.periods.size());
}

int RoiTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.series.size()) + 1;
}

QVariant RoiTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int at = period(index.row());
    if (index.column() == 0) {
        const bool isText = role == Qt::DisplayRole || role == ExportRole;
        return isText ? QVariant(m_format.period(m_data.periods[at], m_data.calendar)) : QVariant();
    }
    return valueData(m_data.series[index.column() - 1], at, role);
}

QVariant RoiTableModel::valueData(const RoiSeries &series, int at, int role) const
{
    const std::optional<double> value = series.values.value(at);
    switch (role) {
    case Qt::DisplayRole:
        return value ? m_format.percent(*value) : Format::notAvailable();
    case ExportRole:
        return value ? exportedPercent(*value, m_format.locale()) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return series.isMaturing(at) && value ? tr("Still maturing: results are still coming in")
                                              : QVariant();
    case ToneRole:
        return int(value && !series.isMaturing(at) ? Tone::Plain : Tone::Muted);
    default:
        return {};
    }
}

QString RoiTableModel::periodHeader() const
{
    switch (m_data.granularity()) {
    case Granularity::Day:
        return tr("Day");
    case Granularity::Week:
        return tr("Week");
    case Granularity::Month:
        return tr("Month");
    case Granularity::Quarter:
        return tr("Quarter");
    case Granularity::Year:
        return tr("Year");
    }
    Q_UNREACHABLE();
}

QVariant RoiTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > m_data.series.size())
        return {};
    if (role == Qt::DisplayRole)
        return section == 0 ? periodHeader() : m_data.series[section - 1].channel.name;
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignAbsolute) | Qt::AlignVCenter);
    return {};
}

} // namespace payoff
