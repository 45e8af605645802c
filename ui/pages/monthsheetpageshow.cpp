// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of a month beside the sheet itself.
#include "ui/pages/monthsheetpage.h"

#include "ui/pages/closednotice.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/competitorsview.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/monthpicker.h"
#include "ui/widgets/sheetview.h"

#include <algorithm>

namespace payoff {

void MonthSheetPage::showLimits()
{
    const Month today = Month::of(document().workspace().today());
    Month earliest = month().plus(-24);
    Month latest = std::max(today, month()).next();
    if (const auto recorded = document().recorded()) {
        earliest = std::min(earliest, Month::of(recorded->first).plus(-12));
        latest = std::max(latest, Month::of(recorded->last));
    }
    m_picker->setFormat(format());
    m_picker->setLimits(earliest, latest);
    m_picker->setMonth(month());
    m_picker->setLock(lockReason(document(), month().range(), format()));
}

void MonthSheetPage::showCompetitors(const SheetRow &own)
{
    m_view->hide();
    m_noRows->hide();
    m_sheetCard->setTitle(tr("Mentions of competitors"));
    m_sheetCard->setSubtitle(tr("how often others speak of them, and how"));
    m_competitors->setMonth(document().contents().competitors,
                            {month(), own[Measure::MentionsPositive].value,
                             own[Measure::MentionsNeutral].value, own[Measure::MentionsNegative].value,
                             own[Measure::MentionsUnclassified].value},
                            format());
}

void MonthSheetPage::showCosts()
{
    const auto costs = readMonthCosts(document().workspace(), month());
    if (!costs) {
        Q_EMIT failed(sentence(costs.error()));
        return;
    }
    m_costsModel->setCosts(*costs, document().currency(), format());
    m_costs->setVisible(!costs->isEmpty());
    m_noCosts->setVisible(costs->isEmpty());
}

void MonthSheetPage::showOwnMeasures()
{
    const auto sheet = readOwnSheet(document().workspace(), month());
    if (!sheet) {
        Q_EMIT failed(sentence(sheet.error()));
        return;
    }
    m_ownModel->setSheet(*sheet, format());
    m_ownCard->setVisible(!sheet->measures.isEmpty() && !sheet->rows.isEmpty());
}

} // namespace payoff
