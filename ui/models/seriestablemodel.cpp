// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/seriestablemodel.h"

#include "ui/models/tableroles.h"

#include <algorithm>

namespace payoff {

SeriesTableModel::SeriesTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void SeriesTableModel::display(const SeriesChartData &data, const Format &format)
{
    beginResetModel();
    m_data = data;
    m_format = format;
    endResetModel();
}

bool SeriesTableModel::hasSum() const
{
    const auto bars = std::count_if(m_data.series.begin(), m_data.series.end(),
                                    [](const ChartSeries &each) { return each.isBar; });
    return bars > 1;
}

int SeriesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.periods.size());
}

int SeriesTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.series.size()) + (hasSum() ? 2 : 1);
}

std::optional<double> SeriesTableModel::valueAt(const QModelIndex &index) const
{
    const int period = periodAt(index.row());
    return index.column() <= m_data.series.size() ? m_data.series[index.column() - 1].values.value(period)
                                                  : m_data.stacked(period);
}

QVariant SeriesTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int period = periodAt(index.row());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (index.column() == 0) {
        const bool isText = role == Qt::DisplayRole || role == ExportRole;
        return isText ? QVariant(m_format.period(m_data.periods[period], m_data.calendar)) : QVariant();
    }
    return valueData(valueAt(index), m_data.isMaturing(period), role);
}

QVariant SeriesTableModel::valueData(const std::optional<double> &value, bool isMaturing, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return value ? valueText(m_data, *value, m_format) : Format::notReported();
    case ExportRole:
        return value ? m_format.locale().toString(*value, 'f', 2) : QString();
    case Qt::ToolTipRole:
        return isMaturing && value ? tr("Still maturing: results are still coming in") : QVariant();
    case ToneRole:
        return int(value && !isMaturing ? Tone::Plain : Tone::Muted);
    default:
        return {};
    }
}

QVariant SeriesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignAbsolute) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Period");
    return section <= m_data.series.size() ? m_data.series[section - 1].look.name : tr("Together");
}

} // namespace payoff
