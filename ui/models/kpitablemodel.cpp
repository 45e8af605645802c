// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/kpitablemodel.h"

#include "ui/models/plaintext.h"
#include "ui/text/figurewords.h"
#include "ui/text/missingtext.h"
#include "ui/text/rangetext.h"

#include <algorithm>

namespace payoff {

namespace {

bool isRoi(const Figure &figure) { return figure.key() == QLatin1String("roi"); }

} // namespace

KpiTableModel::KpiTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void KpiTableModel::display(const KpiTableData &data, const QVector<KpiColumn> &columns, const Format &format)
{
    beginResetModel();
    m_data = data;
    m_columns = columns;
    m_format = format;
    measureBars();
    endResetModel();
}

void KpiTableModel::measureBars()
{
    m_lowestBar = 0;
    m_highestBar = 0;
    const Figure roi = *kpiFromKey(QStringLiteral("roi"));
    for (const KpiThing &thing : std::as_const(m_data.things)) {
        const double ratio = value(thing.row, roi).ratio.value_or(0);
        m_lowestBar = std::min(m_lowestBar, ratio);
        m_highestBar = std::max(m_highestBar, ratio);
    }
}

const KpiColumn *KpiTableModel::columnAt(int column) const
{
    return column >= 1 && column <= m_columns.size() ? &m_columns[column - 1] : nullptr;
}

const KpiRow &KpiTableModel::rowAt(int row) const
{
    return isTotal(row) ? *m_data.total : m_data.things[row].row;
}

FigureValue KpiTableModel::value(const KpiRow &row, const Figure &figure) const
{
    return row.shown.value(m_data.figures.indexOf(figure));
}

FigureChange KpiTableModel::change(const KpiRow &row, const Figure &figure) const
{
    std::optional<FigureValue> before;
    if (!m_data.comparedWith.isEmpty())
        before = row.before.value(m_data.figures.indexOf(figure));
    return changeOf(figure, value(row, figure), before, m_data.currency);
}

int KpiTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.things.size()) + (m_data.total ? 1 : 0);
}

int KpiTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 2;
}

QString KpiTableModel::name(int row) const
{
    if (isTotal(row))
        return m_data.by == Dimension::Campaign ? tr("All campaigns") : tr("All channels");
    const KpiThing &thing = m_data.things[row];
    return thing.isArchived ? tr("%1 (archived)").arg(thing.look.name) : thing.look.name;
}

QString KpiTableModel::text(const QModelIndex &index) const
{
    const KpiRow &row = rowAt(index.row());
    if (index.column() == 0)
        return name(index.row());
    if (isMaturity(index.column()))
        return row.maturity ? m_format.percent(*row.maturity) : Format::notReported();
    const KpiColumn &column = *columnAt(index.column());
    return column.isChange ? changeText(column.figure, change(row, column.figure), m_format)
                           : figureText(column.figure, value(row, column.figure), m_data.currency, m_format);
}

QString KpiTableModel::exported(const QModelIndex &index) const
{
    const KpiRow &row = rowAt(index.row());
    const QLocale &locale = m_format.locale();
    if (index.column() == 0)
        return name(index.row());
    if (isMaturity(index.column()))
        return row.maturity ? exportedPercent(*row.maturity, locale) : QString();
    const KpiColumn &column = *columnAt(index.column());
    if (!column.isChange)
        return exportedFigure(column.figure, value(row, column.figure), m_data.currency, locale);
    const FigureChange moved = change(row, column.figure);
    return moved.value ? exportedPercent(*moved.value, locale) : QString();
}

QString KpiTableModel::toolTip(const QModelIndex &index) const
{
    const KpiRow &row = rowAt(index.row());
    if (index.column() == 0)
        return name(index.row());
    if (isMaturity(index.column()))
        return row.maturity ? QString() : tr("No ad spend, so nothing to mature.");
    const KpiColumn &column = *columnAt(index.column());
    if (column.isChange)
        return changeReason(change(row, column.figure));
    const FigureValue shown = value(row, column.figure);
    if (!shown.isAvailable())
        return row.shown.isEmpty() ? tr("Nothing is recorded in this period.") : sentence(shown.missing);
    QStringList lines{rangeSentence(rangeText(column.figure, shown, m_data.currency, m_format))};
    lines.removeAll(QString());
    if (shown.isFallback)
        lines.append(figureName(column.figure, shown));
    if (shown.leftOutCells > 0)
        lines.append(tr("%n day(s) left out, for which only one side of the ratio was reported", nullptr,
                        int(shown.leftOutCells)));
    return lines.join(u'\n');
}

QVariant KpiTableModel::sortValue(const QModelIndex &index) const
{
    const KpiRow &row = rowAt(index.row());
    if (index.column() == 0)
        return name(index.row());
    std::optional<double> number;
    if (isMaturity(index.column()))
        number = row.maturity;
    else if (const KpiColumn &column = *columnAt(index.column()); column.isChange)
        number = change(row, column.figure).value;
    else
        number = plainNumber(column.figure, value(row, column.figure), m_data.currency);
    return number ? QVariant(*number) : QVariant();
}

Tone KpiTableModel::tone(const QModelIndex &index) const
{
    const int column = index.column();
    if (column == 0)
        return !isTotal(index.row()) && m_data.things[index.row()].isArchived ? Tone::Muted : Tone::Plain;
    if (isMaturity(column) || !sortValue(index).isValid())
        return Tone::Muted;
    const KpiColumn &shown = *columnAt(column);
    if (!shown.isChange)
        return Tone::Plain;
    return changeTone(shown.figure, change(rowAt(index.row()), shown.figure));
}

std::optional<double> KpiTableModel::bar(const QModelIndex &index) const
{
    const KpiColumn *column = columnAt(index.column());
    const double room = m_highestBar - m_lowestBar;
    if (isTotal(index.row()) || !column || column->isChange || !isRoi(column->figure) || room <= 0)
        return std::nullopt;
    const auto ratio = value(rowAt(index.row()), column->figure).ratio;
    return ratio ? std::optional(*ratio / room) : std::nullopt;
}

QVariant KpiTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::AccessibleTextRole:
        return QString(headerText(index.column()) + u' ' + text(index));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index));
    case SortRole:
        return sortValue(index);
    case ExportRole:
        return exported(index);
    case ToneRole:
        return int(tone(index));
    case LookRole:
        return !isTotal(index.row()) && (index.column() == 0 || bar(index))
            ? QVariant::fromValue(m_data.things[index.row()].look)
            : QVariant();
    case BarRole: {
        const auto length = bar(index);
        return length ? QVariant(*length) : QVariant();
    }
    case ZeroRole:
        return m_lowestBar < 0 ? -m_lowestBar / (m_highestBar - m_lowestBar) : 0.0;
    case TotalRole:
        return isTotal(index.row());
    case IdRole:
        return isTotal(index.row()) ? QVariant() : QVariant(m_data.things[index.row()].row.id);
    default:
        return {};
    }
}

QString KpiTableModel::headerText(int section) const
{
    if (section == 0)
        return m_data.by == Dimension::Campaign ? tr("Campaign") : tr("Channel");
    if (isMaturity(section))
        return tr("Maturity");
    const KpiColumn &column = *columnAt(section);
    if (!column.isChange)
        return figureName(column.figure);
    //: A column: the change of the figure %1, in points or in percent
    return changesInPoints(column.figure) ? tr("%1 ± pts").arg(figureName(column.figure))
                                          : tr("%1 ±").arg(figureName(column.figure));
}

QString KpiTableModel::headerToolTip(int section) const
{
    if (section == 0)
        return {};
    if (isMaturity(section))
        return tr("Share of the ad spend whose sales cycle has ended; below 100% results are still to come");
    const KpiColumn &column = *columnAt(section);
    if (column.isChange)
        return m_data.comparedWith.isEmpty() ? tr("Nothing to compare with is chosen.")
                                             : tr("Change from %1").arg(m_data.comparedWith);
    QStringList lines{figureSentence(column.figure), formulaInWords(column.figure)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant KpiTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return headerText(section);
    case Qt::ToolTipRole:
        return plainToolTip(headerToolTip(section));
    case Qt::TextAlignmentRole:
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignAbsolute) | Qt::AlignVCenter);
    default:
        return {};
    }
}

void KpiTableProxy::setSearch(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool KpiTableProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString name = index.data().toString();
    return index.data(TotalRole).toBool()
        || std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace payoff
