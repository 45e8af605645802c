// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ownsheetmodel.h"

#include "ui/models/plaintext.h"
#include "ui/text/numberentry.h"

#include <cmath>

namespace payoff {

namespace {

EntryKind kindOf(const OwnMeasure &measure)
{
    EntryKind kind;
    kind.number = {measure.digits, measure.digits == 0, false, true};
    return kind;
}

int alignment(bool isName) { return int(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight)); }

} // namespace

OwnSheetModel::OwnSheetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void OwnSheetModel::setSheet(const OwnSheet &sheet, const Format &format)
{
    const bool isReset = sheet.rows.size() != m_sheet.rows.size() || sheet.measures != m_sheet.measures;
    if (isReset)
        beginResetModel();
    m_sheet = sheet;
    m_format = format;
    if (isReset)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int OwnSheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

int OwnSheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.measures.size()) + 1;
}

QString OwnSheetModel::text(int row, int column, bool isForEditing) const
{
    const OwnSheet::Row &shown = m_sheet.rows[row];
    if (column == nameColumn)
        return shown.name;
    const auto value = shown.values[column - 1];
    const OwnMeasure &measure = m_sheet.measures[column - 1];
    if (!value)
        return {};
    if (isForEditing)
        return entryText(*value, kindOf(measure), m_format.locale());
    return m_format.number(double(*value) / std::pow(10.0, measure.digits), measure.digits);
}

QVariant OwnSheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column(), false);
    case Qt::EditRole:
        return text(index.row(), index.column(), true);
    case Qt::TextAlignmentRole:
        return alignment(index.column() == nameColumn);
    case Qt::AccessibleTextRole: {
        const QString value = text(index.row(), index.column(), false);
        return index.column() == nameColumn
            ? value
            : tr("%1, %2: %3")
                  .arg(m_sheet.rows[index.row()].name, m_sheet.measures[index.column() - 1].name,
                       value.isEmpty() ? Format::notReported() : value);
    }
    default:
        return {};
    }
}

bool OwnSheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() == nameColumn)
        return false;
    const int column = index.column() - 1;
    const OwnMeasure &measure = m_sheet.measures[column];
    const NumberEntry entry = readNumber(value.toString(), kindOf(measure), m_format.locale());
    if (entry.outcome == NumberEntry::Outcome::Refused || entry.outcome == NumberEntry::Outcome::Undecided) {
        Q_EMIT told(entry.problem);
        return false;
    }
    const auto before = m_sheet.rows[index.row()].values[column];
    const OwnValue stored = m_sheet.valueAt(index.row(), column);
    OwnValue typed = stored;
    typed.value = entry.value;
    const bool isEmpty = entry.outcome == NumberEntry::Outcome::Empty;
    ChangeSet changes;
    if (isEmpty && before)
        changes = {removed(stored)};
    else if (!isEmpty && !before)
        changes = {added(typed)};
    else if (!isEmpty && *before != entry.value)
        changes = {changed(stored, typed)};
    if (!changes.isEmpty())
        Q_EMIT cellsEdited(tr("type %1").arg(measure.name), changes);
    return true;
}

Qt::ItemFlags OwnSheetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags known = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != nameColumn ? known | Qt::ItemIsEditable : known;
}

QVariant OwnSheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return section == nameColumn ? tr("Channel") : m_sheet.measures[section - 1].name;
    if (role == Qt::ToolTipRole && section != nameColumn)
        return plainToolTip(m_sheet.measures[section - 1].note);
    if (role == Qt::TextAlignmentRole)
        return alignment(section == nameColumn);
    return {};
}

} // namespace payoff
