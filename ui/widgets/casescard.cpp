// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/casescard.h"

#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QPushButton>

namespace payoff {

CasesCard::CasesCard(QWidget *parent)
    : Card(tr("Cases"), parent),
      m_filter(
          new SegmentedControl(tr("Outcome"),
                               {tr("All"), outcomeText(CampaignOutcome::Worked),
                                outcomeText(CampaignOutcome::Mixed), outcomeText(CampaignOutcome::Failed)},
                               this)),
      m_table(new RecordTable(tr("Cases"), caseColumns(), 4, this))
{
    setContent(m_table);
    addControl(m_filter);
    m_table->editButton()->setText(tr("Review…"));
    addControl(m_table->editButton());
    connect(m_filter, &SegmentedControl::picked, this, &CasesCard::filterChanged);
    connect(m_table, &RecordTable::activated, this, &CasesCard::reviewAsked);
}

void CasesCard::setCases(const QHash<CampaignId, FigureValue> &rois, const ReviewWords &words)
{
    const int picked = m_filter->current();
    const auto wanted = picked > 0 ? std::optional(CampaignOutcome(picked - 1)) : std::nullopt;
    m_table->setRecords(caseRecords(wanted, rois, words));
    const auto reviewed = int(std::count_if(words.contents.campaigns.begin(), words.contents.campaigns.end(),
                                            [](const Campaign &each) { return each.outcome.has_value(); }));
    m_table->setEmptyText(
        reviewed > 0 ? tr("No campaign has that outcome.")
                     : tr("No campaign was reviewed yet. Select one that has ended and review it: what "
                          "was learned stands here for the next."));
    setSubtitle(reviewed > 0 ? tr("%n campaign(s) reviewed, with what was learned", nullptr, reviewed)
                             : QString());
}

} // namespace payoff
