// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/goaldata.h"
#include "ui/pages/page.h"

namespace payoff {

class Card;
class GoalDetail;
class GoalList;
class RecordTable;

/// What is wanted, and where it stands at the as-of day.
class GoalsPage : public Page {
    Q_OBJECT

public:
    explicit GoalsPage(const PageTools &tools, QWidget *parent = nullptr);

    bool searchTables() override;
    void toggleTables() override;
    [[nodiscard]] GoalDetail *detail() const { return m_detail; }
    [[nodiscard]] RecordTable *table() const { return m_table; }

protected:
    void refresh(TouchedThings things) override;

private:
    void edit(qint64 goal);
    void showDetail();

    Card *m_empty;
    Card *m_paceCard;
    GoalList *m_pace;
    Card *m_tableCard;
    RecordTable *m_table;
    GoalDetail *m_detail = nullptr;
    GoalData m_standing;
};

} // namespace payoff
