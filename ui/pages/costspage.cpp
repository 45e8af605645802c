// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/costspage.h"

#include "ui/charts/serieschart.h"
#include "ui/models/costrecords.h"
#include "ui/models/ledgerrecords.h"
#include "ui/pages/costsplitcard.h"
#include "ui/style/tokens.h"
#include "ui/text/costtext.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/kpicard.h"
#include "ui/widgets/monthpicker.h"
#include "ui/widgets/noticelist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/quickcost.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace payoff {

namespace {

constexpr int noteColumn = 5;
constexpr int figureCount = 4;
constexpr int besideFrom = 900;
constexpr int twoFiguresBelow = 760;

} // namespace

CostsPage::CostsPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Costs"), tools, parent)
{
    auto *content = makeContent();
    m_notices = new NoticeList(content);
    m_below = new QWidget(content);
    m_belowLayout = new QGridLayout(m_below);
    m_belowLayout->setContentsMargins(0, 0, 0, 0);
    m_belowLayout->setSpacing(cardGap);
    m_split = new CostSplitCard(m_below);
    m_chartCard = makeChartCard();
    for (QWidget *each :
         {makeHeader(), makeFigures(), static_cast<QWidget *>(m_notices),
          static_cast<QWidget *>(makeMonthCard()), m_below, static_cast<QWidget *>(makeAllCard())})
        content->layout()->addWidget(each);
    finishContent();
    arrange(besideFrom);
    connect(&document(), &Document::replaced, this, [this] {
        m_month.reset();
        update(everything);
    });
}

QWidget *CostsPage::makeHeader()
{
    m_header = new PageHeader(tr("Costs"), widget());
    m_picker = new MonthPicker(m_header);
    m_scope = new SegmentedControl(tr("Entries"), {tr("By month"), tr("All entries")}, m_header);
    m_header->addControl(m_picker);
    m_header->addControl(m_scope);
    QPushButton *import = m_header->addButton(tr("&Import ledger…"));
    QPushButton *exporting = m_header->addButton(tr("E&xport ledger…"));
    connect(exporting, &QPushButton::clicked, this, &CostsPage::exportEntries);
    QPushButton *addCost = m_header->addMainButton(tr("&Add cost"));
    connect(m_picker, &MonthPicker::monthPicked, this, &CostsPage::setMonth);
    connect(m_scope, &SegmentedControl::picked, this, [this] { refresh(everything); });
    connect(import, &QPushButton::clicked, this, [this] { Q_EMIT actionAsked(QStringLiteral("import")); });
    connect(addCost, &QPushButton::clicked, this, [this] {
        FormRequest request;
        request.thing = Thing::Cost;
        if (isByMonth() && m_month)
            request.day = m_month->first();
        Q_EMIT formAsked(request);
    });
    return m_header;
}

QWidget *CostsPage::makeFigures()
{
    m_figures = new QWidget(widget());
    m_figuresLayout = new QGridLayout(m_figures);
    m_figuresLayout->setContentsMargins(0, 0, 0, 0);
    m_figuresLayout->setSpacing(cardGap);
    for (int i = 0; i < figureCount; ++i)
        m_cards.append(new KpiCard(m_figures));
    return m_figures;
}

RecordTable *CostsPage::makeTable(const QString &name, bool isOfMonth, QWidget *parent)
{
    auto *table = new RecordTable(name, isOfMonth ? ledgerColumns() : costColumns(), noteColumn, parent);
    connect(table, &RecordTable::activated, this, [this](qint64 id) {
        Q_EMIT formAsked({Thing::Cost, id, {}, {}, {}});
    });
    return table;
}

Card *CostsPage::makeMonthCard()
{
    m_monthCard = new Card(tr("Entries of the month"), widget());
    auto *content = new QWidget(m_monthCard);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_quick = new QuickCost(content);
    m_entries = makeTable(tr("Costs of the month"), true, content);
    m_entries->sortBy(0, Qt::AscendingOrder);
    m_entries->table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    layout->addWidget(m_quick);
    layout->addWidget(m_entries);
    m_monthCard->setContent(content);
    addFilters(*m_monthCard);
    connect(m_quick, &QuickCost::added, this, &CostsPage::add);
    connect(m_entries, &RecordTable::currentChanged, this, &CostsPage::showSplit);
    return m_monthCard;
}

void CostsPage::addFilters(Card &card)
{
    m_category = new QComboBox(&card);
    m_category->setAccessibleName(tr("Categories shown"));
    m_category->addItem(tr("All categories"), -1);
    for (const auto &[category, key] : EnumKeys<CostCategory>::keys)
        m_category->addItem(categoryName(category), int(category));
    m_channel = new QComboBox(&card);
    m_channel->setAccessibleName(tr("Channels shown"));
    m_channel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_channel->setMinimumContentsLength(14);
    m_copy = new QPushButton(tr("&Copy to next month"), &card);
    m_copy->setToolTip(
        tr("Copies the selected entries or, where there is one or none, all of the month that do "
           "not repeat by themselves."));
    for (QWidget *each : {static_cast<QWidget *>(m_category), static_cast<QWidget *>(m_channel),
                          static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_entries->editButton())})
        card.addControl(each);
    for (QComboBox *each : {m_category, m_channel})
        connect(each, &QComboBox::activated, this, &CostsPage::showEntries);
    connect(m_copy, &QPushButton::clicked, this, &CostsPage::copyToNextMonth);
}

Card *CostsPage::makeChartCard()
{
    auto *card = new Card(tr("Month by month"), m_below);
    m_chart = new SeriesChart(files(), card);
    card->setContent(m_chart);
    card->addControl(m_chart->viewSwitch());
    connect(m_chart, &SeriesChart::failed, this, &CostsPage::failed);
    connect(m_chart, &SeriesChart::periodPicked, this,
            [this](const Period &period) { setMonth(Month::of(period.range.first)); });
    return card;
}

Card *CostsPage::makeAllCard()
{
    m_allCard = new Card(tr("Ledger"), widget());
    m_all = makeTable(tr("Costs"), false, m_allCard);
    m_all->setEmptyText(
        tr("No cost is recorded yet. Without team time, tools and content, ROI looks better than it is."));
    m_all->sortBy(0, Qt::DescendingOrder);
    m_allCard->setContent(m_all);
    m_allCard->addControl(m_all->editButton());
    return m_allCard;
}

bool CostsPage::isByMonth() const { return m_scope->current() == 0; }

void CostsPage::setByMonth(bool isByMonth)
{
    m_scope->setCurrent(isByMonth ? 0 : 1);
    update(everything);
}

RecordTable *CostsPage::table() const { return isByMonth() ? m_entries : m_all; }

bool CostsPage::searchTables()
{
    table()->focusSearch();
    return true;
}

void CostsPage::toggleTables() { m_chart->showTable(!m_chart->isTable()); }

void CostsPage::arrange(int width)
{
    const int figures = width < twoFiguresBelow ? 2 : figureCount;
    const bool isBeside = width >= besideFrom;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_figuresLayout->removeWidget(m_cards[i]);
        m_figuresLayout->addWidget(m_cards[i], i / figures, i % figures);
    }
    for (int column = 0; column < figureCount; ++column)
        m_figuresLayout->setColumnStretch(column, column < figures ? 1 : 0);
    for (QWidget *each : {static_cast<QWidget *>(m_chartCard), static_cast<QWidget *>(m_split)})
        m_belowLayout->removeWidget(each);
    m_belowLayout->addWidget(m_split, 0, 0, 1, isBeside ? 1 : 2);
    m_belowLayout->addWidget(m_chartCard, isBeside ? 0 : 1, isBeside ? 1 : 0, 1, isBeside ? 1 : 2);
    m_belowLayout->setColumnStretch(0, 1);
    m_belowLayout->setColumnStretch(1, 1);
}

void CostsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange(event->size().width());
}

} // namespace payoff
