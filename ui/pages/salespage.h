// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/salelist.h"
#include "ui/pages/page.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace payoff {

class Card;
class LagCard;
class LongTable;
class PausedSearch;
class RevenueCard;
class SaleListModel;

/// Orders, deals and refunds of the period and the filters that the window looks at: to read, to correct, and
/// to say where they belong.
class SalesPage : public Page {
    Q_OBJECT

public:
    explicit SalesPage(const PageTools &tools, QWidget *parent = nullptr);

    [[nodiscard]] LongTable *table() const { return m_table; }
    [[nodiscard]] PausedSearch *search() const { return m_search; }
    [[nodiscard]] QLabel *totals() const { return m_totals; }

    [[nodiscard]] QString mainAction() const override;
    void runMainAction() override;
    bool searchTables() override;

protected:
    void refresh(TouchedThings things) override;

private:
    void makeControls();
    QWidget *makeList();
    void list();
    void showCards();
    void showTotals(const SaleTotals &totals);
    void showEmpty(bool isEmpty);
    [[nodiscard]] QString period() const;
    void showSelection();
    void openSelected();
    void assignSelected();
    [[nodiscard]] QString totalsText(const SaleTotals &totals) const;
    [[nodiscard]] QString notFilteredText() const;
    [[nodiscard]] QVector<Sale> selected() const;
    [[nodiscard]] SaleSelection selection() const;

    SaleListModel *m_model;
    Card *m_card = nullptr;
    PausedSearch *m_search = nullptr;
    QCheckBox *m_unattributed = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_assign = nullptr;
    LongTable *m_table = nullptr;
    QLabel *m_totals = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_import = nullptr;
    RevenueCard *m_revenue = nullptr;
    LagCard *m_lag = nullptr;
};

} // namespace payoff
