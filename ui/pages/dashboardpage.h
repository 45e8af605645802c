// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/dashboard.h"
#include "ui/pages/page.h"

namespace payoff {

class DriverList;
class GoalList;
class RoiPage;
class WayOn;

/// The dashboard of the document's view: figures, lines by channel, why ROI changed, channels, goals.
class DashboardPage : public Page {
    Q_OBJECT

public:
    explicit DashboardPage(const PageTools &tools, QWidget *parent = nullptr);

    [[nodiscard]] QString mainAction() const override;
    void runMainAction() override;
    void toggleTables() override;

    [[nodiscard]] RoiPage *board() const { return m_board; }

protected:
    void refresh(TouchedThings things) override;

private:
    QWidget *makeGoals();
    void connectBoard();
    void showDrivers(const DashboardFigures &figures);
    void showGoals();

    RoiPage *m_board;
    DriverList *m_drivers;
    GoalList *m_goals;
    WayOn *m_firstGoal;
};

} // namespace payoff
