// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/resultlist.h"
#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace payoff {

class Card;
class LongTable;
class PausedSearch;
class ResultListModel;

/// What was recorded, row by row: of the period and the filters that the window looks at.
class ResultsPage : public Page {
    Q_OBJECT

public:
    explicit ResultsPage(const PageTools &tools, QWidget *parent = nullptr);

    [[nodiscard]] LongTable *table() const { return m_table; }
    [[nodiscard]] PausedSearch *search() const { return m_search; }

    [[nodiscard]] QString mainAction() const override;
    void runMainAction() override;
    bool searchTables() override;

protected:
    void refresh(TouchedThings things) override;

private:
    void list();
    void showEmpty(bool isEmpty, const QString &period);
    [[nodiscard]] ResultSelection selection() const;
    [[nodiscard]] ResultSelection::Named found(const QString &words) const;

    ResultListModel *m_model;
    Card *m_card = nullptr;
    PausedSearch *m_search = nullptr;
    LongTable *m_table = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace payoff
