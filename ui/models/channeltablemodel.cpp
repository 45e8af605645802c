// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/channeltablemodel.h"

#include "ui/models/plaintext.h"
#include "ui/models/tableroles.h"

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

using Column = ChannelTableModel::Column;

QVariant raw(const std::optional<Money> &money)
{
    return money ? QVariant(double(money->minor)) : QVariant();
}

QVariant raw(const std::optional<double> &number) { return number ? QVariant(*number) : QVariant(); }

QVariant sortValue(const ChannelRow &row, int column)
{
    switch (column) {
    case Column::Channel:
        return row.channel.name;
    case Column::Cost:
        return raw(row.cost);
    case Column::Value:
        return raw(row.value);
    case Column::Roi:
        return raw(row.roi);
    case Column::Change:
        return raw(row.change);
    case Column::CostPerCustomer:
        return raw(row.costPerCustomer);
    case Column::Maturity:
        return raw(row.maturity);
    default:
        return {};
    }
}

Tone toneOf(const ChannelRow &row, int column)
{
    if (column == Column::Maturity || (column != Column::Channel && !sortValue(row, column).isValid()))
        return Tone::Muted;
    if (column != Column::Change || std::abs(*row.change) < 0.0005)
        return Tone::Plain;
    return *row.change > 0 ? Tone::Better : Tone::Worse;
}

QString decimalComma(const std::optional<Money> &money, const QLocale &locale)
{
    return money ? money->toDecimal().replace(u'.', locale.decimalPoint()) : QString();
}

} // namespace

ChannelTableModel::ChannelTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChannelTableModel::setRows(const QVector<ChannelRow> &rows, const std::optional<ChannelRow> &total,
                                const Format &format)
{
    beginResetModel();
    m_rows = rows;
    m_total = total;
    m_format = format;
    m_lowestBar = 0;
    m_highestBar = 0;
    for (const ChannelRow &each : rows) {
        m_lowestBar = std::min(m_lowestBar, each.roi.value_or(0));
        m_highestBar = std::max(m_highestBar, each.roi.value_or(0));
    }
    endResetModel();
}

void ChannelTableModel::setComparedWith(const QString &name)
{
    m_comparedWith = name;
    Q_EMIT headerDataChanged(Qt::Horizontal, Change, Change);
}

const ChannelRow &ChannelTableModel::row(int row) const { return isTotal(row) ? *m_total : m_rows[row]; }

int ChannelTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + (m_total ? 1 : 0);
}

int ChannelTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QString ChannelTableModel::text(const ChannelRow &row, int column) const
{
    switch (column) {
    case Channel:
        return row.channel.name.isEmpty() ? tr("All channels") : row.channel.name;
    case Cost:
        return row.cost ? m_format.amount(*row.cost) : Format::notReported();
    case Value:
        return row.value ? m_format.amount(*row.value) : Format::notReported();
    case Roi:
        return row.roi ? m_format.percent(*row.roi) : Format::notAvailable();
    case Change:
        return row.change ? m_format.signedNumber(*row.change * 100, 1) : Format::notAvailable();
    case CostPerCustomer:
        return row.costPerCustomer ? m_format.amount(*row.costPerCustomer) : Format::notAvailable();
    case Maturity:
        return row.maturity ? m_format.percent(*row.maturity) : Format::notReported();
    default:
        return {};
    }
}

QString ChannelTableModel::exported(const ChannelRow &row, int column) const
{
    const QLocale &locale = m_format.locale();
    switch (column) {
    case Channel:
        return row.channel.name;
    case Cost:
        return decimalComma(row.cost, locale);
    case Value:
        return decimalComma(row.value, locale);
    case Roi:
        return row.roi ? exportedPercent(*row.roi, locale) : QString();
    case Change:
        return row.change ? locale.toString(*row.change * 100, 'f', 1) : QString();
    case CostPerCustomer:
        return decimalComma(row.costPerCustomer, locale);
    case Maturity:
        return row.maturity ? exportedPercent(*row.maturity, locale) : QString();
    default:
        return {};
    }
}

std::optional<double> ChannelTableModel::bar(int row) const
{
    const double room = m_highestBar - m_lowestBar;
    if (isTotal(row) || !m_rows[row].roi || room <= 0)
        return std::nullopt;
    return *m_rows[row].roi / room;
}

QVariant ChannelTableModel::data(const QModelIndex &index, int role) const
{
    return index.isValid() ? rowData(index, role) : QVariant();
}

/// Why there is no figure; of a channel, its whole name.
QVariant ChannelTableModel::toolTip(const ChannelRow &shown, int column)
{
    if (column == Roi && !shown.roi)
        return plainToolTip(shown.roiReason);
    if (column == Change && !shown.change)
        return plainToolTip(shown.changeReason);
    if (column == CostPerCustomer && !shown.costPerCustomer)
        return plainToolTip(shown.costPerCustomerReason);
    return column == Channel ? QVariant(plainToolTip(shown.channel.name)) : QVariant();
}

bool ChannelTableModel::hasLook(const QModelIndex &index) const
{
    if (isTotal(index.row()))
        return false;
    return index.column() == Channel || (index.column() == Roi && bar(index.row()));
}

QVariant ChannelTableModel::rowData(const QModelIndex &index, int role) const
{
    const ChannelRow &shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u' '
                       + text(shown, column));
    case Qt::TextAlignmentRole:
        return int((column == Channel ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignAbsolute)
                   | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(shown, column);
    case SortRole:
        return sortValue(shown, column);
    case ExportRole:
        return exported(shown, column);
    case ToneRole:
        return int(toneOf(shown, column));
    case LookRole:
        return hasLook(index) ? QVariant::fromValue(shown.channel) : QVariant();
    case BarRole:
        return column == Roi ? raw(bar(index.row())) : QVariant();
    case ZeroRole:
        return m_lowestBar < 0 ? -m_lowestBar / (m_highestBar - m_lowestBar) : 0.0;
    case TotalRole:
        return isTotal(index.row());
    default:
        return {};
    }
}

QVariant ChannelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Channel ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignAbsolute)
                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Roi:
            return tr("Value less cost, divided by cost");
        case Change:
            return m_comparedWith.isEmpty()
                ? tr("Change of the ROI in percentage points")
                : tr("Change of the ROI in percentage points from %1").arg(m_comparedWith);
        case Maturity:
            return tr(
                "Share of the ad spend whose sales cycle has ended; below 100% results are still to come");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Channel"),           tr("Cost"),    tr("Value"), tr("ROI"), tr("Change"),
                            tr("Cost per customer"), tr("Maturity")};
    return names[section];
}

bool TotalLastProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const bool leftTotal = left.data(TotalRole).toBool();
    const bool rightTotal = right.data(TotalRole).toBool();
    if (leftTotal != rightTotal)
        return ascending == rightTotal;
    const QVariant leftValue = left.data(SortRole);
    const QVariant rightValue = right.data(SortRole);
    if (leftValue.isValid() != rightValue.isValid())
        return ascending == leftValue.isValid();
    if (leftValue.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(leftValue.toString(), rightValue.toString()) < 0;
    return leftValue.toDouble() < rightValue.toDouble();
}

} // namespace payoff
