// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/salespage.h"

#include "core/base/names.h"
#include "ui/dialogs/assignform.h"
#include "ui/models/salelistmodel.h"
#include "ui/models/viewtext.h"
#include "ui/style/tokens.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/lagcard.h"
#include "ui/widgets/longtable.h"
#include "ui/widgets/pausedsearch.h"
#include "ui/widgets/revenuecard.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int searchWidth = 220;
constexpr int leastHeight = 240;

} // namespace

SalesPage::SalesPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Sales"), tools, parent),
      m_model(new SaleListModel(this))
{
    QWidget *page = makeContent(Above::FilterBar);
    m_card = new Card(tr("Sales ledger"), page);
    makeControls();
    m_card->setContent(makeList());
    m_revenue = new RevenueCard(page);
    m_lag = new LagCard(page);
    static_cast<QVBoxLayout *>(page->layout())->addWidget(m_card, 1);
    page->layout()->addWidget(m_revenue);
    page->layout()->addWidget(m_lag);
    const auto apply = [this](const QString &name, const ChangeSet &changes) { edit(name, changes); };
    connect(m_revenue, &RevenueCard::edited, this, apply);
    connect(m_revenue, &RevenueCard::told, this, &Page::told);
    connect(m_lag, &LagCard::edited, this, apply);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SalesPage::showSelection);
    connect(m_table, &QAbstractItemView::activated, this, &SalesPage::openSelected);
    const auto showForeign = [this] {
        m_table->setColumnShown(SaleListModel::Original, m_model->hasForeign());
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, showForeign);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, showForeign);
    showForeign();
    showSelection();
}

void SalesPage::makeControls()
{
    m_search = new PausedSearch(tr("Search sales"), searchWidth, m_card);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Searches order numbers, products, notes, channels and campaigns"));
    m_unattributed = new QCheckBox(tr("&Unattributed only"), m_card);
    m_unattributed->setAccessibleName(tr("Only sales that belong to no channel"));
    m_edit = new QPushButton(tr("&Edit…"), m_card);
    m_assign = new QPushButton(tr("Assign &to…"), m_card);
    for (QWidget *each : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_unattributed),
                          static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_assign)})
        m_card->addControl(each);
    connect(m_search, &PausedSearch::asked, this, &SalesPage::list);
    connect(m_unattributed, &QCheckBox::toggled, this, &SalesPage::list);
    connect(m_edit, &QPushButton::clicked, this, &SalesPage::openSelected);
    connect(m_assign, &QPushButton::clicked, this, &SalesPage::assignSelected);
}

QWidget *SalesPage::makeList()
{
    auto *content = new QWidget(m_card);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_table = new LongTable(tr("Sales"), content);
    m_table->setMinimumHeight(leastHeight);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(SaleListModel::OutcomeDay, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_totals = new QLabel(content);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setWordWrap(true);
    m_note = makeMutedLabel({}, content);
    m_note->setWordWrap(true);
    m_note->setFont(fontFor(FontRole::Small, font()));
    m_empty = makeMutedLabel({}, content);
    m_empty->setWordWrap(true);
    m_import = new QPushButton(tr("&Import a file…"), content);
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT actionAsked(QStringLiteral("import")); });
    layout->addWidget(m_table, 1);
    layout->addWidget(m_totals);
    layout->addWidget(m_note);
    layout->addWidget(m_empty);
    layout->addWidget(m_import, 0, Qt::AlignLeft);
    layout->addStretch(0);
    return content;
}

QString SalesPage::mainAction() const { return tr("&Add sale"); }

void SalesPage::runMainAction() { Q_EMIT formAsked({Thing::Sale, 0, {}, {}, {}}); }

bool SalesPage::searchTables()
{
    m_search->begin();
    return true;
}

SaleSelection SalesPage::selection() const
{
    const View &view = document().view();
    const Period period = periodShown(view, document().asOf(), document().workspace().settings().calendar);
    SaleSelection selection;
    selection.days = period.range;
    selection.channels = view.filters.channels;
    selection.campaigns = view.filters.campaigns;
    selection.sources = view.filters.sources;
    selection.isOnlyUnattributed = m_unattributed->isChecked();
    const QString words = m_search->words();
    if (!words.isEmpty())
        selection.search = SaleSelection::Search{words, idsNamed(document().contents().channels, words),
                                                 idsNamed(document().contents().campaigns, words)};
    return selection;
}

void SalesPage::refresh(TouchedThings things)
{
    if (things & (Touched::Results | Touched::Value | Touched::Names | Touched::Settings))
        list();
    if (document().isOpen())
        showCards();
}

QString SalesPage::period() const
{
    const CalendarSettings &calendar = document().workspace().settings().calendar;
    return format().period(periodShown(document().view(), document().asOf(), calendar), calendar);
}

void SalesPage::showCards()
{
    const auto told = readRevenueSources(document().workspace(), selection().days);
    const auto lags = readSalesLags(document().workspace());
    if (!told || !lags) {
        Q_EMIT failed(sentence(told ? lags.error() : told.error()));
        return;
    }
    m_revenue->setRevenue(*told, document().contents(), document().currency(), format(), period());
    m_lag->setLags(*lags, document().contents(), document().workspace().settings(), format());
    const auto any = hasSales(document().workspace().database());
    m_lag->setVisible(any && *any);
    m_revenue->setVisible(!told->isEmpty());
}

void SalesPage::list()
{
    m_search->settle();
    if (!document().isOpen())
        return;
    const SaleSelection asked = selection();
    const auto totals = sumSales(document().workspace().database(), asked);
    if (!totals) {
        Q_EMIT failed(sentence(totals.error()));
        return;
    }
    const auto fetch = [this, asked](const SaleOrder &order, const SaleRange &range) -> QVector<Sale> {
        if (!document().isOpen())
            return {};
        auto fetched = readSales(document().workspace().database(), asked, order, range);
        if (!fetched) {
            Q_EMIT failed(sentence(fetched.error()));
            return {};
        }
        return std::move(*fetched);
    };
    const QVector<Sale> before = selected();
    m_model->setSales(fetch, document().contents(), document().currency(), format());
    if (const int row = before.isEmpty() ? -1 : m_model->rowOf(before.first().id); row >= 0)
        m_table->selectRow(row);
    showTotals(*totals);
    showEmpty(totals->orders + totals->refunds == 0);
    showSelection();
}

void SalesPage::showTotals(const SaleTotals &totals)
{
    QStringList words{period()};
    const QString filters = filtersInWords(document().view().filters, document().contents(), format());
    if (!filters.isEmpty())
        words.append(filters);
    m_card->setSubtitle(words.join(QStringLiteral(" · ")));
    m_totals->setText(totalsText(totals));
    m_note->setText(notFilteredText());
}

QString SalesPage::totalsText(const SaleTotals &totals) const
{
    QStringList parts{tr("%Ln order(s)", nullptr, int(totals.orders))};
    if (totals.refunds > 0)
        parts.append(tr("%Ln refund(s)", nullptr, int(totals.refunds)));
    parts.append(tr("%1 net").arg(format().money({totals.net, document().currency()})));
    if (totals.fromNew > 0)
        parts.append(tr("%Ln of new customers", nullptr, int(totals.fromNew)));
    if (totals.fromReturning > 0)
        parts.append(tr("%Ln of returning customers", nullptr, int(totals.fromReturning)));
    if (totals.unattributed > 0)
        parts.append(tr("%Ln belong(s) to no channel", nullptr, int(totals.unattributed)));
    if (totals.unconverted > 0)
        parts.append(tr("%Ln without a rate of exchange, not in the sum", nullptr, int(totals.unconverted)));
    return parts.join(QStringLiteral(" · "));
}

/// What of the filters says nothing of sales.
QString SalesPage::notFilteredText() const
{
    const Filters &filters = document().view().filters;
    if (filters.paid || !filters.segments.isEmpty())
        return tr("Sales do not say whether they were paid for or organic, nor by which audience: those "
                  "filters leave none out here.");
    return {};
}

void SalesPage::showEmpty(bool isEmpty)
{
    m_table->setVisible(!isEmpty);
    m_totals->setVisible(!isEmpty);
    m_note->setVisible(!isEmpty && !m_note->text().isEmpty());
    m_empty->setVisible(isEmpty);
    m_edit->setVisible(!isEmpty);
    m_assign->setVisible(!isEmpty);
    const auto any = hasSales(document().workspace().database());
    const bool isNothingAtAll = any && !*any;
    m_import->setVisible(isEmpty && isNothingAtAll);
    m_search->setVisible(!isNothingAtAll);
    m_unattributed->setVisible(!isNothingAtAll);
    if (isNothingAtAll)
        m_empty->setText(tr("No sale is recorded yet. Import the orders of your shop or payments, or add "
                            "deals by hand: what came in is then known from your own books, and not only as "
                            "platforms claim it."));
    else if (!m_search->words().isEmpty())
        m_empty->setText(tr("No sale of %1 holds “%2”.").arg(period(), isolatedName(m_search->words())));
    else if (m_unattributed->isChecked())
        m_empty->setText(tr("Every sale of %1 belongs to a channel.").arg(period()));
    else
        m_empty->setText(tr("No sale is recorded for %1 that passes the filters.").arg(period()));
}

QVector<Sale> SalesPage::selected() const
{
    QVector<Sale> sales;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        sales.append(m_model->saleAt(index.row()));
    return sales;
}

void SalesPage::showSelection()
{
    const auto count = m_table->selectionModel()->selectedRows().size();
    m_edit->setEnabled(count == 1);
    m_edit->setToolTip(count == 1 ? QString() : tr("Select one sale first"));
    m_assign->setEnabled(count > 0);
    m_assign->setToolTip(count > 0 ? tr("Says to which channel and campaign the selected sales belong")
                                   : tr("Select one or more sales first"));
}

void SalesPage::openSelected()
{
    const QVector<Sale> sales = selected();
    if (sales.size() == 1)
        Q_EMIT formAsked({Thing::Sale, sales.first().id.value, {}, {}, {}});
}

void SalesPage::assignSelected()
{
    const QVector<Sale> sales = selected();
    if (sales.isEmpty())
        return;
    auto *form = new AssignForm({document(), format()}, sales, window());
    form->setAttribute(Qt::WA_DeleteOnClose);
    form->open();
}

} // namespace payoff
