// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costspage.h"

#include "ui/models/costrecords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int noteColumn = 5;

} // namespace

CostsPage::CostsPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Costs"), tools, parent)
{
    auto *content = makeContent();
    auto *header = new PageHeader(tr("Costs"), content);
    header->setHint(tr("Everything but ad spend, which comes with results: tools, content, time, agencies."));
    QPushButton *addCost = header->addMainButton(tr("&Add cost"));
    m_card = new Card(tr("Ledger"), content);
    m_table = new RecordTable(tr("Costs"), costColumns(), noteColumn, m_card);
    m_table->setEmptyText(
        tr("No cost is recorded yet. Without team time, tools and content, ROI looks better than it is."));
    m_table->sortBy(0, Qt::DescendingOrder);
    m_card->setContent(m_table);
    m_card->addControl(m_table->editButton());
    content->layout()->addWidget(header);
    content->layout()->addWidget(m_card);
    finishContent();
    connect(addCost, &QPushButton::clicked, this, [this] { Q_EMIT formAsked({Thing::Cost, 0, {}, {}, {}}); });
    connect(m_table, &RecordTable::activated, this, [this](qint64 id) {
        Q_EMIT formAsked({Thing::Cost, id, {}, {}, {}});
    });
}

bool CostsPage::searchTables()
{
    m_table->focusSearch();
    return true;
}

void CostsPage::refresh(TouchedThings things)
{
    if (!(things & (Touched::Costs | Touched::Names)))
        return;
    const auto count = int(document().contents().costs.size());
    m_table->setRecords(costRecords(document().contents(), format()));
    m_card->setSubtitle(count > 0 ? tr("%n entry(s)", nullptr, count) : QString());
}

} // namespace payoff
