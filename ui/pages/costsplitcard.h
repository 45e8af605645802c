// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/monthledger.h"
#include "core/workspace/contents.h"
#include "ui/text/format.h"
#include "ui/widgets/card.h"

namespace payoff {

class FigureTable;
class RecordModel;

/// How one entry of the ledger reached the channels in a month.
class CostSplitCard : public Card {
    Q_OBJECT

public:
    explicit CostSplitCard(QWidget *parent = nullptr);

    /// `cost`: null where no entry is selected.
    void display(const MonthLedger &ledger, const Cost *cost, const Contents &contents,
                 const Currency &currency, const Format &format);
    [[nodiscard]] QLabel *headline() const { return m_headline; }
    [[nodiscard]] FigureTable *table() const { return m_table; }

private:
    QLabel *m_headline;
    RecordModel *m_model;
    FigureTable *m_table;
};

} // namespace payoff
