// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheetmodel.h"

#include "ui/models/channellook.h"
#include "ui/models/plaintext.h"
#include "ui/text/missingtext.h"

#include <algorithm>

namespace payoff {

namespace {

bool isSameRow(const SheetRow &a, const SheetRow &b)
{
    return a.channel == b.channel && a.campaign == b.campaign;
}

bool hasSameShape(const MonthSheet &a, const MonthSheet &b)
{
    return a.grain == b.grain && a.rows.size() == b.rows.size()
        && std::equal(a.rows.cbegin(), a.rows.cend(), b.rows.cbegin(), isSameRow);
}

} // namespace

SheetModel::SheetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QVector<Measure> SheetModel::usualColumns()
{
    return {Measure::AdSpend,     Measure::Impressions,  Measure::Reach,
            Measure::Engagements, Measure::Clicks,       Measure::SiteVisits,
            Measure::Leads,       Measure::NewCustomers, Measure::Revenue};
}

/// The cells stay where they are if only their values are others: what is selected stays so.
void SheetModel::setSheet(const MonthSheet &sheet, const Format &format)
{
    const bool isReset = !hasSameShape(m_sheet, sheet);
    if (isReset)
        beginResetModel();
    if (sheet.month != m_sheet.month)
        m_problems.clear();
    m_sheet = sheet;
    m_format = format;
    if (isReset)
        endResetModel();
    else
        showAll();
}

void SheetModel::setColumns(const QVector<Measure> &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void SheetModel::showAll()
{
    if (m_sheet.rows.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet.rows.isEmpty() ? 0 : int(m_sheet.rows.size()) + 1;
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

const SheetRow &SheetModel::row(int row) const { return isTotal(row) ? m_sheet.total : m_sheet.rows[row]; }

bool SheetModel::isEditable(int row, int column) const
{
    return row >= 0 && row < m_sheet.rows.size() && column >= 0 && column < roiColumn()
        && m_sheet.rows[row].isEditable;
}

TypedCellKey SheetModel::keyOf(int row, int column) const
{
    return m_sheet.keyOf(this->row(row), m_columns[column]);
}

const SheetModel::Problem *SheetModel::problem(int row, int column) const
{
    if (!isEditable(row, column))
        return nullptr;
    const auto found = m_problems.find(keyOf(row, column));
    return found == m_problems.end() ? nullptr : &found->second;
}

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags known = QAbstractTableModel::flags(index);
    return isEditable(index.row(), index.column()) ? known | Qt::ItemIsEditable : known;
}

QString SheetModel::valueText(Measure measure, qint64 value) const
{
    switch (info(measure).unit) {
    case MeasureUnit::Money:
        return m_format.exactAmount({value, m_sheet.currency});
    case MeasureUnit::Count:
        return m_format.count(value);
    case MeasureUnit::FractionalCount:
        return m_format.thousandths(value);
    }
    Q_UNREACHABLE();
}

QString SheetModel::text(int row, int column) const
{
    const SheetRow &shown = this->row(row);
    if (column == roiColumn())
        return shown.roi.ratio ? m_format.percent(*shown.roi.ratio, 1) : Format::notAvailable();
    if (const Problem *refused = problem(row, column))
        return refused->text;
    const SheetCell &cell = shown[m_columns[column]];
    if (cell.value)
        return valueText(m_columns[column], *cell.value);
    if (cell.isNotAdditive)
        return tr("not additive");
    return cell.isMissing ? tr("not reported") : QString();
}

QString SheetModel::editText(int row, int column) const
{
    if (!isEditable(row, column))
        return text(row, column);
    if (const Problem *refused = problem(row, column))
        return refused->text;
    const auto value = this->row(row)[m_columns[column]].value;
    const Measure measure = m_columns[column];
    return value ? entryText(*value, entryKind(measure, m_sheet.currency), m_format.locale()) : QString();
}

QString SheetModel::exported(int row, int column) const
{
    const SheetRow &shown = this->row(row);
    if (column == roiColumn())
        return shown.roi.ratio ? exportedPercent(*shown.roi.ratio, m_format.locale()) : QString();
    const Measure measure = m_columns[column];
    const auto value = shown[measure].value;
    return value ? entryText(*value, entryKind(measure, m_sheet.currency), m_format.locale()) : QString();
}

QString SheetModel::toolTip(int row, int column) const
{
    const SheetRow &shown = this->row(row);
    if (column == roiColumn())
        return shown.roi.ratio ? QString() : sentence(shown.roi.missing);
    if (const Problem *refused = problem(row, column))
        return tr("%1 Nothing was stored.").arg(refused->sentence);
    const SheetCell &cell = shown[m_columns[column]];
    if (cell.origin == CellOrigin::Typed)
        return cell.reported ? tr("Typed; import says %1.").arg(valueText(m_columns[column], *cell.reported))
                             : tr("Typed; nothing was imported.");
    if (cell.isNotAdditive)
        return tr("People reached do not add up: each may have been reached more than once.");
    return cell.isMissing ? tr("Not reported here, but in other rows.") : QString();
}

QString SheetModel::rowName(const SheetRow &row) const
{
    if (row.channel.isNull() && row.campaign.isNull())
        return tr("No channel");
    if (m_sheet.grain == SheetGrain::Channel)
        return row.channelName;
    const QString campaign = row.campaign.isNull() ? tr("No campaign") : row.campaignName;
    const bool isMirrored = m_format.locale().textDirection() == Qt::RightToLeft;
    //: A campaign and the channel that it runs on
    return tr("%1 · %2").arg(isMirrored ? isolatedName(campaign) : campaign,
                             isMirrored ? isolatedName(row.channelName) : row.channelName);
}

QVariant SheetModel::cellData(int row, int column, int role) const
{
    const bool isComputed = !isEditable(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return editText(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    case ExportRole:
        return exported(row, column);
    case ToneRole:
        return int(problem(row, column) ? Tone::Worse : (isComputed ? Tone::Muted : Tone::Plain));
    case TotalRole:
        return isTotal(row);
    case ComputedRole:
        return isComputed;
    case ProblemRole:
        return problem(row, column) ? problem(row, column)->sentence : QString();
    case OriginRole:
        return int(column == roiColumn() ? CellOrigin::Reported : this->row(row)[m_columns[column]].origin);
    case MissingRole:
        return column != roiColumn() && !problem(row, column) && this->row(row)[m_columns[column]].isMissing;
    default:
        return {};
    }
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role != Qt::AccessibleTextRole)
        return cellData(index.row(), index.column(), role);
    const QString value = text(index.row(), index.column());
    const QString more = toolTip(index.row(), index.column());
    const QString name = headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString();
    const QString column = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    //: A cell of the month sheet, spoken: channel, measure, value
    const QString spoken = tr("%1, %2: %3").arg(name, column, value.isEmpty() ? tr("empty") : value);
    return more.isEmpty() ? spoken : spoken + QLatin1String(". ") + more;
}

QVariant SheetModel::rowHeader(int row, int role) const
{
    const SheetRow &shown = this->row(row);
    const QString name = isTotal(row) ? tr("Total") : rowName(shown);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return plainToolTip(name);
    case TotalRole:
        return isTotal(row);
    case LookRole:
        return shown.channel.isNull()
            ? QVariant()
            : QVariant::fromValue(ChannelLook{shown.channel, shown.channelName, shown.colour});
    default:
        return {};
    }
}

QVariant SheetModel::columnHeader(int column, int role) const
{
    const bool isRoi = column == roiColumn();
    const Measure measure = m_columns.value(column);
    switch (role) {
    case Qt::DisplayRole:
        if (isRoi)
            return tr("ROI");
        return measure == Measure::NewCustomers ? tr("Customers") : measureName(measure);
    case Qt::ToolTipRole:
        return isRoi ? tr("Value less cost, divided by cost") : measureName(measure);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isAcross = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isAcross ? columnCount() : rowCount()))
        return {};
    return isAcross ? columnHeader(section, role) : rowHeader(section, role);
}

} // namespace payoff
