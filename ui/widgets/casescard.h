// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/reviewtext.h"
#include "ui/widgets/card.h"

namespace payoff {

class RecordTable;
class SegmentedControl;

/// The campaigns that were reviewed, those that failed as well, with what was learned from each.
class CasesCard : public Card {
    Q_OBJECT

public:
    explicit CasesCard(QWidget *parent = nullptr);

    /// `rois`: of whole lives.
    void setCases(const QHash<CampaignId, FigureValue> &rois, const ReviewWords &words);
    [[nodiscard]] RecordTable *table() const { return m_table; }

Q_SIGNALS:
    void reviewAsked(qint64 campaign);
    /// Another outcome is wanted: setCases() shows it.
    void filterChanged();

private:
    SegmentedControl *m_filter;
    RecordTable *m_table;
};

} // namespace payoff
