// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/goaldata.h"
#include "ui/widgets/fittedlist.h"

namespace payoff {

class GoalListModel;

/// Goals with a bar for what is reached, a mark for where it should be by now, and the same in words.
class GoalList : public FittedList {
    Q_OBJECT

public:
    explicit GoalList(QWidget *parent = nullptr);

    void display(const GoalData &goals, const Format &format);

Q_SIGNALS:
    /// The user clicked the goal, or pressed Enter on it.
    void goalActivated(payoff::GoalId goal);

private:
    GoalListModel *m_model;
};

} // namespace payoff
