// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordmodel.h"

#include "ui/models/plaintext.h"

namespace payoff {

RecordModel::RecordModel(const QVector<RecordColumn> &columns, QObject *parent)
    : QAbstractTableModel(parent),
      m_columns(columns)
{
}

void RecordModel::setRecords(const QVector<Record> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordCell &cell = m_records[index.row()].cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? QVariant() : plainToolTip(cell.toolTip);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (m_columns[index.column()].isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole:
        return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case ExportRole:
        return cell.exported.isEmpty() ? cell.text : cell.exported;
    case TotalRole:
        return m_records[index.row()].isTotal;
    case ToneRole:
        return int(cell.tone);
    case LookRole:
        return cell.look ? QVariant::fromValue(*cell.look) : QVariant();
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole || role == ExportRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_columns[section].isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

RecordProxy::RecordProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void RecordProxy::setWords(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RecordProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto holds = [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QModelIndex index = sourceModel()->index(row, column, parent);
            if (index.data(Qt::DisplayRole).toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    return std::all_of(m_words.begin(), m_words.end(), holds);
}

bool RecordProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    const bool areTexts = a.userType() == QMetaType::QString && b.userType() == QMetaType::QString;
    return areTexts ? a.toString().localeAwareCompare(b.toString()) < 0
                    : QSortFilterProxyModel::lessThan(left, right);
}

} // namespace payoff
