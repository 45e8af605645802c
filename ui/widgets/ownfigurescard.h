// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contents.h"
#include "ui/widgets/card.h"

namespace payoff {

class RecordTable;

/// The measures and KPIs that the workspace defines itself.
class OwnFiguresCard : public Card {
    Q_OBJECT

public:
    explicit OwnFiguresCard(QWidget *parent = nullptr);

    void setContents(const Contents &contents);
    [[nodiscard]] RecordTable *table() const { return m_table; }

Q_SIGNALS:
    /// A form is wanted, of the one of that id; 0: of a new one.
    void measureAsked(qint64 id);
    void kpiAsked(qint64 id);

private:
    RecordTable *m_table;
};

} // namespace payoff
