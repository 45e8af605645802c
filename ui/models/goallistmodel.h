// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/goaldata.h"

#include <QAbstractListModel>

namespace payoff {

/// Goals with what is reached of each, where its pace should be, and words for both.
class GoalListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ShareRole = Qt::UserRole + 40, ///< double: of the way; invalid where nothing is known
        PaceRole, ///< double: where the mark stands; invalid where there is none
        ShareTextRole, ///< "82%"
        StatusRole, ///< "Ahead of pace · 820 of 1,000"
        TroubleRole, ///< bool: wants attention
        IdRole, ///< qint64 of the GoalId
    };

    explicit GoalListModel(QObject *parent = nullptr);

    void display(const GoalData &data, const Format &format);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString shareText(const GoalRow &goal) const;
    [[nodiscard]] QString status(const GoalRow &goal) const;
    [[nodiscard]] QString spoken(const GoalRow &goal) const;

    GoalData m_data;
    Format m_format;
};

} // namespace payoff
