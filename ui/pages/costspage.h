// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace payoff {

class Card;
class RecordTable;

/// The ledger: everything that was entered as a cost, whomever it is charged to.
class CostsPage : public Page {
    Q_OBJECT

public:
    explicit CostsPage(const PageTools &tools, QWidget *parent = nullptr);

    bool searchTables() override;
    [[nodiscard]] RecordTable *table() const { return m_table; }

protected:
    void refresh(TouchedThings things) override;

private:
    Card *m_card;
    RecordTable *m_table;
};

} // namespace payoff
