// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/competitormodel.h"

#include "ui/models/sheetmodel.h"
#include "ui/text/numberentry.h"

#include <algorithm>
#include <map>

namespace payoff {

namespace {

constexpr std::optional<qint64> CompetitorMentions::*members[]{
    &CompetitorMentions::positive, &CompetitorMentions::neutral, &CompetitorMentions::negative,
    &CompetitorMentions::unclassified};

std::optional<qint64> sumOf(const CompetitorMentions &mentions)
{
    std::optional<qint64> sum;
    for (const auto member : members) {
        if (mentions.*member)
            sum = sum.value_or(0) + *(mentions.*member);
    }
    return sum;
}

bool isCount(int column) { return column >= CompetitorModel::Positive && column < CompetitorModel::All; }

} // namespace

CompetitorModel::CompetitorModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CompetitorModel::setMonth(const QVector<Competitor> &competitors, const CompetitorMentions &own,
                               const Format &format)
{
    beginResetModel();
    m_own = own;
    m_format = format;
    m_competitors.clear();
    for (const Competitor &each : competitors) {
        if (!each.isArchived || sumOf(mentionsIn(each, own.month)))
            m_competitors.append(each);
    }
    std::sort(m_competitors.begin(), m_competitors.end(), [](const Competitor &a, const Competitor &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    endResetModel();
}

const Competitor *CompetitorModel::competitorAt(int row) const
{
    return row > 0 && row <= m_competitors.size() ? &m_competitors[row - 1] : nullptr;
}

int CompetitorModel::rowOf(CompetitorId competitor) const
{
    for (int row = 1; row <= m_competitors.size(); ++row) {
        if (m_competitors[row - 1].id == competitor)
            return row;
    }
    return -1;
}

int CompetitorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_competitors.isEmpty() ? 0 : int(m_competitors.size()) + 1;
}

int CompetitorModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

CompetitorMentions CompetitorModel::mentionsAt(int row) const
{
    const Competitor *competitor = competitorAt(row);
    return competitor ? mentionsIn(*competitor, m_own.month) : m_own;
}

std::optional<qint64> CompetitorModel::countAt(int row, int column) const
{
    const CompetitorMentions mentions = mentionsAt(row);
    return isCount(column) ? mentions.*members[column] : sumOf(mentions);
}

/// Of all mentions of the month; nothing where ours or all of theirs are not known.
std::optional<double> CompetitorModel::shareAt(int row) const
{
    const auto ours = sumOf(m_own);
    const auto theirs = mentionsOfCompetitors(m_competitors, m_own.month.range());
    const auto count = countAt(row, All);
    if (!ours || !theirs || !theirs->mentions || !count || *ours + *theirs->mentions == 0)
        return std::nullopt;
    return double(*count) / double(*ours + *theirs->mentions);
}

QString CompetitorModel::text(int row, int column) const
{
    if (column == Share) {
        const auto share = shareAt(row);
        return share ? m_format.percent(*share, 1) : Format::notAvailable();
    }
    const auto count = countAt(row, column);
    if (count)
        return m_format.count(*count);
    return column == All || row == 0 ? Format::notReported() : QString();
}

QString CompetitorModel::exported(int row, int column) const
{
    if (column == Share) {
        const auto share = shareAt(row);
        return share ? exportedPercent(*share, m_format.locale()) : QString();
    }
    const auto count = countAt(row, column);
    return count ? QString::number(*count) : QString();
}

QString CompetitorModel::toolTip(int row, int column) const
{
    if (column == Share && shareAt(row))
        return tr("Of all mentions, ours and theirs, unclassified ones too.");
    if (column == Share && !sumOf(m_own))
        return tr("Our own mentions of the month are not reported yet.");
    if (column == Share && !countAt(row, All))
        return tr("Nothing was counted here yet.");
    if (column == Share)
        return tr("There is nothing to compare with yet.");
    return row == 0 ? tr("From the mentions of the month sheet, of all channels together.") : QString();
}

QString CompetitorModel::rowName(int row) const
{
    const Competitor *competitor = competitorAt(row);
    if (!competitor)
        return tr("We");
    //: A competitor that was put away
    return competitor->isArchived ? tr("%1 (archived)").arg(competitor->name) : competitor->name;
}

Qt::ItemFlags CompetitorModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags known = QAbstractTableModel::flags(index);
    return competitorAt(index.row()) && isCount(index.column()) ? known | Qt::ItemIsEditable : known;
}

QVariant CompetitorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
    case ExportRole:
        return exported(row, column);
    case Qt::AccessibleTextRole:
        return QString(rowName(row) + u", " + headerData(column, Qt::Horizontal).toString() + u' '
                       + text(row, column));
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    case ComputedRole:
        return !(flags(index) & Qt::ItemIsEditable);
    case ToneRole:
        return int(row == 0 || column >= All ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

bool CompetitorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Competitor before = *competitorAt(index.row());
    const NumberEntry entry =
        readNumber(value.toString(), entryKind(Measure::MentionsPositive, Currency()), m_format.locale());
    std::optional<qint64> count;
    if (entry.outcome == NumberEntry::Outcome::Value) {
        count = entry.value;
    } else if (entry.outcome != NumberEntry::Outcome::Empty) {
        Q_EMIT told(entry.problem);
        return false;
    }
    CompetitorMentions mentions = mentionsIn(before, m_own.month);
    if (mentions.*members[index.column()] == count)
        return true;
    mentions.*members[index.column()] = count;
    Q_EMIT cellsEdited(tr("count mentions"), {changed(before, withMentions(before, mentions))});
    return true;
}

void CompetitorModel::clear(const QModelIndexList &cells)
{
    std::map<int, CompetitorMentions> rows;
    for (const QModelIndex &cell : cells) {
        if (!(flags(cell) & Qt::ItemIsEditable))
            continue;
        const auto row = rows.try_emplace(cell.row(), mentionsAt(cell.row())).first;
        (row->second.*members[cell.column()]).reset();
    }
    ChangeSet changes;
    for (const auto &[row, mentions] : rows) {
        const Competitor &before = *competitorAt(row);
        const Competitor after = withMentions(before, mentions);
        if (after != before)
            changes.push_back(changed(before, after));
    }
    if (!changes.isEmpty())
        Q_EMIT cellsEdited(tr("clear mentions"), changes);
}

QVariant CompetitorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? int(columns) : rowCount();
    if (section < 0 || section >= count)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(rowName(section)) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList names{tr("Positive"),     tr("Neutral"), tr("Negative"),
                            tr("Unclassified"), tr("All"),     tr("Share of voice")};
    return names[section];
}

} // namespace payoff
