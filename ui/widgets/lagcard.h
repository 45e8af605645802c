// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/saleslag.h"
#include "core/workspace/contents.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

class QMenu;
class QPushButton;

namespace payoff {

class FigureTable;
class RecordModel;

/// How long it takes from the first touch to the sale, as the sales ledger tells, to be taken as sales cycle.
class LagCard : public Card {
    Q_OBJECT

public:
    explicit LagCard(QWidget *parent = nullptr);

    /// `settings`: the workspace's now.
    void setLags(const SalesLags &lags, const Contents &contents, const Settings &settings,
                 const Format &format);
    [[nodiscard]] FigureTable *table() const { return m_table; }
    [[nodiscard]] QPushButton *useButton() const { return m_use; }

Q_SIGNALS:
    void edited(const QString &name, const payoff::ChangeSet &changes);

private:
    [[nodiscard]] const SalesLag *current() const;
    void showSelection();
    void fillMenu();
    void addCampaign(const Campaign &campaign, int days);

    SalesLags m_lags;
    QVector<Campaign> m_campaigns;
    Settings m_settings;
    RecordModel *m_model;
    FigureTable *m_table;
    QLabel *m_note;
    QPushButton *m_use;
    QMenu *m_menu;
};

} // namespace payoff
