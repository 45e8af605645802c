// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resultlistmodel.h"

#include "core/base/decimal.h"
#include "ui/models/channellook.h"
#include "ui/models/plaintext.h"
#include "ui/text/importtext.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace payoff {

namespace {

template <class T>
QString nameIn(const QVector<T> &list, decltype(T::id) id)
{
    const T *found = byId(list, id);
    return found ? found->name : QString();
}

} // namespace

ResultListModel::ResultListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ResultListModel::setRows(const Fetch &fetch, const Contents &contents, const Currency &currency,
                              const Format &format)
{
    beginResetModel();
    m_fetch = fetch;
    m_contents = contents;
    m_currency = currency;
    m_format = format;
    m_measures.clear();
    m_rows.clear();
    m_rows = fetched();
    MeasureMask reported = 0;
    for (const ResultRow &row : std::as_const(m_rows))
        reported |= row.values.mask;
    for (const MeasureInfo &each : measures()) {
        if (reported & bit(each.measure))
            m_measures.append(each.measure);
    }
    endResetModel();
}

QVector<ResultRow> ResultListModel::fetched()
{
    QVector<ResultRow> rows = m_fetch(rowsAtOnce);
    m_isAtEnd = rows.size() < rowsAtOnce;
    return rows;
}

bool ResultListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAtEnd;
}

void ResultListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    // Who hears of new columns may ask for more rows before these are in.
    const QScopedValueRollback<bool> fetching(m_isFetching, true);
    const QVector<ResultRow> rows = fetched();
    if (rows.isEmpty())
        return;
    addColumns(rows);
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows += rows;
    endInsertRows();
}

/// Measures that no row before reported, each in its place.
void ResultListModel::addColumns(const QVector<ResultRow> &rows)
{
    MeasureMask reported = 0;
    for (const ResultRow &row : rows)
        reported |= row.values.mask;
    for (const MeasureInfo &each : measures()) {
        if (!(reported & bit(each.measure)) || m_measures.contains(each.measure))
            continue;
        const auto place = std::lower_bound(m_measures.begin(), m_measures.end(), each.measure);
        const auto at = int(place - m_measures.begin());
        beginInsertColumns({}, fixedColumns + at, fixedColumns + at);
        m_measures.insert(at, each.measure);
        endInsertColumns();
    }
}

int ResultListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ResultListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fixedColumns + int(m_measures.size());
}

QString ResultListModel::sourceText(const ResultRow &row) const
{
    if (isTyped(row))
        return tr("typed by hand");
    const Source *source = byId(m_contents.sources, row.key.source);
    if (!source)
        return {};
    //: A tool and the account in it
    return source->account.isEmpty()
        ? toolName(source->tool)
        : tr("%1, %2").arg(toolName(source->tool), isolatedName(source->account));
}

QString ResultListModel::valueText(const ResultRow &row, Measure measure) const
{
    const auto value = row.values.value(measure);
    if (!value)
        return Format::notReported();
    switch (info(measure).unit) {
    case MeasureUnit::Money:
        return m_format.exactAmount({*value, m_currency});
    case MeasureUnit::FractionalCount:
        return m_format.thousandths(*value);
    case MeasureUnit::Count:
        return m_format.count(*value);
    }
    Q_UNREACHABLE();
}

QString ResultListModel::text(const ResultRow &row, int column) const
{
    switch (column) {
    case Days:
        return row.key.span.days() == 1 ? m_format.longDay(row.key.span.first) : m_format.range(row.key.span);
    case ChannelName:
        return row.key.channel.isNull() ? tr("(unattributed)") : nameIn(m_contents.channels, row.key.channel);
    case CampaignName:
        return nameIn(m_contents.campaigns, row.key.campaign);
    case SourceName:
        return sourceText(row);
    case Breakdown:
        return nameIn(m_contents.segments, row.key.segment);
    case PaidOrNot:
        if (row.key.paid == Paid::Unknown)
            return {};
        return row.key.paid == Paid::Paid ? tr("paid") : tr("organic");
    case ImportedFrom: {
        const ImportBatch *batch = byId(m_contents.imports, row.batch);
        return batch ? batch->fileName : QString();
    }
    default:
        return valueText(row, m_measures[column - fixedColumns]);
    }
}

QString ResultListModel::exported(const ResultRow &row, int column) const
{
    if (column == Days) {
        const QString first = row.key.span.first.toIso();
        return row.key.span.days() == 1 ? first : first + QLatin1String("..") + row.key.span.last.toIso();
    }
    if (column < fixedColumns)
        return text(row, column);
    const Measure measure = m_measures[column - fixedColumns];
    const auto value = row.values.value(measure);
    if (!value)
        return {};
    QString number = formatScaled(*value, storedDigits(measure, m_currency.digits()));
    return number.replace(u'.', m_format.locale().decimalPoint());
}

QString ResultListModel::toolTip(const ResultRow &row, int column) const
{
    if (column >= fixedColumns)
        return isTyped(row) ? tr("Typed by hand; it replaces what was imported for the month.") : QString();
    if (column == Breakdown) {
        const Segment *segment = byId(m_contents.segments, row.key.segment);
        return segment ? segment->kind : QString();
    }
    return text(row, column);
}

Tone ResultListModel::tone(const ResultRow &row, int column) const
{
    if (column >= fixedColumns)
        return row.values.has(m_measures[column - fixedColumns]) ? Tone::Plain : Tone::Muted;
    return column == SourceName || column == ImportedFrom ? Tone::Muted : Tone::Plain;
}

QVariant ResultListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ResultRow &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal).toString() + u' ' + text(row, column));
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case ExportRole:
        return exported(row, column);
    case ToneRole:
        return int(tone(row, column));
    case LookRole:
        if (column == ChannelName) {
            if (const Channel *channel = byId(m_contents.channels, row.key.channel))
                return QVariant::fromValue(ChannelLook{channel->id, channel->name, channel->color});
        }
        return {};
    default:
        return {};
    }
}

QVariant ResultListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isFigure = section >= fixedColumns;
    if (role == Qt::TextAlignmentRole)
        return int((isFigure ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (!isFigure) {
        const QStringList names{tr("Days"),      tr("Channel"), tr("Campaign"), tr("Source"),
                                tr("Breakdown"), tr("Paid"),    tr("Import")};
        return names[section];
    }
    const Measure measure = m_measures[section - fixedColumns];
    if (info(measure).unit != MeasureUnit::Money)
        return measureName(measure);
    //: A measure and its currency
    return tr("%1 (%2)").arg(measureName(measure), currencySymbol(m_currency, m_format.locale()));
}

} // namespace payoff
