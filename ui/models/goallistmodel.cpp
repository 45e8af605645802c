// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/goallistmodel.h"

#include "ui/models/plaintext.h"

namespace payoff {

namespace {

QVariant raw(const std::optional<double> &number) { return number ? QVariant(*number) : QVariant(); }

} // namespace

GoalListModel::GoalListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void GoalListModel::display(const GoalData &data, const Format &format)
{
    beginResetModel();
    m_data = data;
    m_format = format;
    endResetModel();
}

int GoalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.rows.size());
}

QString GoalListModel::shareText(const GoalRow &goal) const
{
    return goal.progress.share ? m_format.percent(*goal.progress.share) : Format::notReported();
}

QString GoalListModel::status(const GoalRow &goal) const
{
    const QString words = statusText(goal.progress);
    const QString reached = reachedText(goal, m_data.currency, m_format);
    //: A goal's status and what is reached of it
    return reached.isEmpty() ? words : tr("%1 · %2").arg(words, reached);
}

QString GoalListModel::spoken(const GoalRow &goal) const
{
    const QString name = isolatedName(goal.name);
    const QString words = statusText(goal.progress);
    if (!goal.progress.share)
        return tr("%1: %2").arg(name, words);
    QString text = tr("%1: %2, %3 reached").arg(name, words, shareText(goal));
    if (goal.progress.expectedShare)
        text = tr("%1, %2 expected by now").arg(text, m_format.percent(*goal.progress.expectedShare));
    const QString outlook = outlookText(goal, m_data.currency, m_format);
    return outlook.isEmpty() ? text : tr("%1. %2").arg(text, outlook);
}

QVariant GoalListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GoalRow &goal = m_data.rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return goal.name;
    case Qt::AccessibleTextRole:
        return spoken(goal);
    case Qt::ToolTipRole:
        return plainToolTip(spoken(goal));
    case ShareRole:
        return raw(goal.progress.share);
    case PaceRole: {
        const bool isDecided =
            goal.progress.status == GoalStatus::Met || goal.progress.status == GoalStatus::Missed;
        return isDecided ? QVariant() : raw(goal.progress.expectedShare);
    }
    case ShareTextRole:
        return shareText(goal);
    case StatusRole:
        return status(goal);
    case TroubleRole:
        return isInTrouble(goal.progress);
    case IdRole:
        return goal.progress.goal.value;
    default:
        return {};
    }
}

} // namespace payoff
