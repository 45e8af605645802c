// SPDX-License-Identifier: GPL-3.0-or-later
// Ad spend that is typed into the ledger while results report it, too.
#include "ui/dialogs/costform.h"
#include "ui/widgets/dayedit.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace payoff {

/// The channel-months of the cost as it is entered whose ad spend comes from results.
QVector<SpendMeeting> CostForm::meetings() const
{
    Cost cost = entered();
    const bool isCharged = cost.channel || cost.campaign;
    if (cost.category != CostCategory::AdSpend || !isCharged || !m_first->day() || cost.span.isEmpty())
        return {};
    cost.converted = isForeign() ? 0 : cost.amount.minor;
    const Day last =
        cost.recurrence == Recurrence::None ? cost.span.last : std::max(cost.span.last, document().asOf());
    auto found = spendMeetings(document().workspace(), {cost}, Month::of(cost.span.first), Month::of(last));
    if (!found)
        return {};
    found->removeIf([](const SpendMeeting &each) { return each.isInvoiced; });
    return *found;
}

QString CostForm::meetingText(const SpendMeeting &meeting) const
{
    const Channel *channel = byId(contents().channels, meeting.at.channel);
    const QString name = isolatedName(channel ? channel->name : QString());
    const QString month = format().month(meeting.at.month);
    if (!meeting.reported)
        return tr("Results report no ad spend of %1 for %2. Without the tick this entry is not counted.")
            .arg(name, month);
    return tr("Results report %1 of ad spend of %2 for %3. Without the tick they count, and this entry does "
              "not.")
        .arg(format().money({*meeting.reported, document().currency()}), name, month);
}

void CostForm::followInvoice()
{
    m_meetings = meetings();
    setFieldVisible(m_invoice, !m_meetings.isEmpty());
    if (m_meetings.isEmpty())
        return;
    QString hint = meetingText(m_meetings.first());
    if (const auto more = int(m_meetings.size()) - 1; more > 0)
        hint += u' ' + tr("The same goes for %n more month(s).", nullptr, more);
    setHint(m_invoice, hint);
}

} // namespace payoff
