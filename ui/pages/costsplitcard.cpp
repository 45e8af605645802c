// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costsplitcard.h"

#include "ui/models/ledgerrecords.h"
#include "ui/text/costtext.h"
#include "ui/widgets/figuretable.h"

#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int basisColumn = 1;

} // namespace

CostSplitCard::CostSplitCard(QWidget *parent)
    : Card(tr("Where it went"), parent),
      m_model(new RecordModel(splitColumns(), this))
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_headline = makeMutedLabel({}, content);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table = new FigureTable(tr("Where the selected cost went"), content);
    m_table->setModel(m_model);
    m_table->setGrowingColumn(basisColumn);
    m_table->setGivingColumns({basisColumn, 0});
    layout->addWidget(m_headline);
    layout->addWidget(m_table);
    layout->addStretch(1);
    setContent(content);
}

void CostSplitCard::display(const MonthLedger &ledger, const Cost *cost, const Contents &contents,
                            const Currency &currency, const Format &format)
{
    if (!cost) {
        setSubtitle({});
        m_headline->setText(tr("Select an entry to see how it reached the channels."));
        m_model->setRecords({});
        m_table->hide();
        return;
    }
    const QString category = categoryName(cost->category);
    //: The selected cost: its category and its note
    const QString name =
        cost->note.isEmpty() ? category : tr("%1: %2").arg(category, isolatedName(cost->note.simplified()));
    //: An entry of the ledger, and the month looked at
    setSubtitle(tr("%1, %2").arg(name, format.month(ledger.month)));
    m_headline->setText(splitHeadline(ledger, *cost, currency, format));
    const auto records = splitRecords(ledger, cost->id, contents, currency, format);
    m_model->setRecords(records);
    m_table->setVisible(!records.isEmpty());
}

} // namespace payoff
