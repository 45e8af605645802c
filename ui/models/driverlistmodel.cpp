// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/driverlistmodel.h"

#include "ui/models/plaintext.h"

#include <algorithm>
#include <cmath>

namespace payoff {

namespace {

constexpr double noticeable = 0.0005;
constexpr double shownWhole = 0.1; ///< from ten points on, tenths of a point only distract

} // namespace

DriverListModel::DriverListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DriverListModel::display(const DriverData &data, const Format &format, int most)
{
    QVector<DriverRow> rows = data.rows;
    std::stable_sort(rows.begin(), rows.end(), [](const DriverRow &a, const DriverRow &b) {
        return std::abs(a.effect()) > std::abs(b.effect());
    });
    beginResetModel();
    m_format = format;
    m_reason = data.reason;
    m_lines.clear();
    const double largest = rows.isEmpty() ? 0 : std::abs(rows.front().effect());
    m_digits = std::max(largest, std::abs(data.change())) < shownWhole ? 1 : 0;
    // One row left over is worth its name.
    const qsizetype named = rows.size() <= most + 1 ? rows.size() : most;
    for (qsizetype i = 0; i < named; ++i)
        m_lines.push_back(lineOf(rows[i]));
    if (named < rows.size())
        m_lines.push_back(othersOf(rows.mid(named)));
    if (!rows.isEmpty())
        m_lines.push_back(totalOf(data));
    measure();
    endResetModel();
}

/// The ends of the common scale of all bars, those not yet seen too.
void DriverListModel::measure()
{
    m_lowest = 0;
    m_highest = 0;
    const auto include = [this](double effect) {
        m_lowest = std::min(m_lowest, effect);
        m_highest = std::max(m_highest, effect);
    };
    for (const Line &line : m_lines) {
        if (line.hasBar)
            include(line.effect);
        for (const Line &part : line.parts)
            include(part.effect);
    }
}

QString DriverListModel::points(double effect) const { return m_format.signedNumber(effect * 100, m_digits); }

Tone DriverListModel::toneOf(double effect)
{
    if (std::abs(effect) < noticeable)
        return Tone::Muted;
    return effect > 0 ? Tone::Better : Tone::Worse;
}

DriverListModel::Line DriverListModel::partOf(const QString &name, double effect) const
{
    Line part;
    part.name = name;
    part.effect = effect;
    part.isPart = true;
    part.spoken = tr("%1: %2").arg(name, m_format.points(effect, m_digits));
    return part;
}

DriverListModel::Line DriverListModel::lineOf(const DriverRow &row) const
{
    Line line;
    line.name = row.channel.name;
    line.effect = row.effect();
    //: How a channel changed the ROI: name, points in all, points by value, points by cost
    line.spoken =
        tr("%1: %2, of which %3 by value and %4 by cost")
            .arg(isolatedName(row.channel.name), m_format.points(row.effect(), m_digits),
                 m_format.points(row.valueEffect, m_digits), m_format.points(row.costEffect, m_digits));
    line.parts = {partOf(row.valueEffect < 0 ? tr("Lower value") : tr("Higher value"), row.valueEffect),
                  partOf(row.costEffect > 0 ? tr("Lower cost") : tr("Higher cost"), row.costEffect)};
    // What did not move says nothing.
    line.parts.removeIf([](const Line &part) { return std::abs(part.effect) < noticeable; });
    return line;
}

DriverListModel::Line DriverListModel::othersOf(const QVector<DriverRow> &rows) const
{
    Line line;
    line.name = tr("Other");
    for (const DriverRow &each : rows) {
        line.effect += each.effect();
        line.parts.push_back(partOf(each.channel.name, each.effect()));
    }
    line.spoken =
        tr("%n other channel(s): %1", nullptr, int(rows.size())).arg(m_format.points(line.effect, m_digits));
    return line;
}

DriverListModel::Line DriverListModel::totalOf(const DriverData &data) const
{
    Line line;
    line.name = tr("Change in all");
    line.effect = data.change();
    line.hasBar = false;
    line.spoken = tr("Change of the ROI in all: %1").arg(m_format.points(line.effect, m_digits));
    return line;
}

void DriverListModel::setOpen(int row, bool open)
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].isOpen == open || m_lines[row].parts.isEmpty())
        return;
    const QVector<Line> parts = m_lines[row].parts;
    const int first = row + 1;
    const int last = row + int(parts.size());
    if (open) {
        beginInsertRows({}, first, last);
        for (qsizetype i = 0; i < parts.size(); ++i)
            m_lines.insert(first + i, parts[i]);
        m_lines[row].isOpen = true;
        endInsertRows();
    } else {
        beginRemoveRows({}, first, last);
        m_lines.remove(first, parts.size());
        m_lines[row].isOpen = false;
        endRemoveRows();
    }
    const QModelIndex changed = index(row);
    Q_EMIT dataChanged(changed, changed, {OpenRole});
}

int DriverListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant DriverListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[index.row()];
    const double room = m_highest - m_lowest;
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return line.spoken;
    case Qt::ToolTipRole:
        return plainToolTip(line.spoken);
    case PointsRole:
        return points(line.effect);
    case OpenRole:
        return line.parts.isEmpty() ? QVariant() : QVariant(line.isOpen);
    case PartRole:
        return line.isPart;
    case BarRole:
        return line.hasBar && room > 0 ? QVariant(line.effect / room) : QVariant();
    case ZeroRole:
        return room > 0 ? -m_lowest / room : 0.0;
    case ToneRole:
        return int(toneOf(line.effect));
    case TotalRole:
        return !line.hasBar;
    default:
        return {};
    }
}

} // namespace payoff
