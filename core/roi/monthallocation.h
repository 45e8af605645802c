// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/costallocation.h"

namespace payoff {

/// Charges the costs of one month: all direct ones first, for what is charged directly makes a channel active
/// and is what shared cost may go by.
class MonthAllocation {
public:
    /// `activity` takes note of what is charged; `log` may be null.
    MonthAllocation(const CostLedger &ledger, ActivityTable &activity, Month month, QVector<CostPart> &parts,
                    AllocationLog *log);

    /// Ad spend by invoice takes the place of what was reported, also where shared cost goes by it.
    void setAsideReportedSpend();
    void addDirect(const Cost &cost, const DayRange &interval);
    void addShared(const Cost &cost, const DayRange &interval);

private:
    [[nodiscard]] CostPart partOf(const Cost &cost, const DayRange &interval) const;
    [[nodiscard]] CostSplit splitOf(const Cost &cost, const DayRange &interval, const CostPart &part) const;
    void addOfCampaign(CostPart part, qint64 hours, CostSplit split);
    bool charge(const CostPart &part, qint64 hours);
    void noteCharge(Activity &activity, const CostPart &part, qint64 hours) const;
    void share(const CostPart &part, const SharingRule &rule, CostSplit split);
    void shareWithinChannel(CostPart part, const SharingRule &rule);
    void keep(CostSplit split);

    const CostLedger &m_ledger;
    ActivityTable &m_activity;
    Month m_month;
    QVector<CostPart> &m_parts;
    AllocationLog *m_log;
};

} // namespace payoff
