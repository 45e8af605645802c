// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dashboarddata.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

#include <QVector>

class QGridLayout;
class QPushButton;

namespace payoff {

class WayButton;

/// What stands on the dashboard while it has nothing to show: why, and the ways on.
class EmptyDashboard : public Card {
    Q_OBJECT

public:
    explicit EmptyDashboard(QWidget *parent = nullptr);

    /// Explains that state; Ready needs no words.
    void explain(const DashboardData &dashboard, const Format &format);
    /// Other words for a workspace without anything recorded, or for none at all.
    void setMessage(const QString &title, const QString &text);

Q_SIGNALS:
    void exampleAsked();
    void importAsked();
    void typingAsked();
    void clearFiltersAsked();
    void latestAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeWays();
    void say(const QString &title, const QString &text);

    QLabel *m_text;
    QWidget *m_waysRoom;
    QGridLayout *m_waysLayout;
    QVector<WayButton *> m_ways;
    QPushButton *m_clear;
    QPushButton *m_latest;
    QString m_emptyTitle;
    QString m_emptyText;
};

} // namespace payoff
