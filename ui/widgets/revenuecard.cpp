// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/revenuecard.h"

#include "ui/widgets/figuretable.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int tellerColumn = 1;
constexpr int mostRows = 12;

} // namespace

RevenueCard::RevenueCard(QWidget *parent)
    : Card(tr("What counts as revenue"), parent),
      m_model(new RecordModel(revenueColumns(), this))
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_table = new FigureTable(tr("What counts as revenue"), content);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setGrowingColumn(tellerColumn);
    m_table->setGivingColumns({tellerColumn, 0});
    m_table->setMostRows(mostRows);
    m_empty = makeMutedLabel({}, content);
    m_empty->setWordWrap(true);
    layout->addWidget(m_table);
    layout->addWidget(m_empty);
    setContent(content);
    makeControls();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RevenueCard::showSelection);
}

void RevenueCard::makeControls()
{
    m_count = new QPushButton(tr("&Count this one"), this);
    m_default = new QPushButton(tr("By &default"), this);
    m_default->setToolTip(tr("The platform that came first counts; the sales ledger where none tells"));
    m_forAll = new QPushButton(tr("For a&ll channels"), this);
    auto *menu = new QMenu(m_forAll);
    menu->addAction(tr("The sales &ledger, wherever it has sales"), this,
                    [this] { chooseForAll(chooseLedgerForAll(m_channels)); });
    menu->addAction(tr("What &platforms claim"), this,
                    [this] { chooseForAll(choosePlatformsForAll(m_channels)); });
    m_forAll->setMenu(menu);
    for (QPushButton *each : {m_count, m_default, m_forAll})
        addControl(each);
    connect(m_count, &QPushButton::clicked, this, &RevenueCard::countCurrent);
    connect(m_default, &QPushButton::clicked, this, &RevenueCard::countByDefault);
}

void RevenueCard::setRevenue(const QVector<ChannelRevenue> &channels, const Contents &contents,
                             Currency currency, const Format &format, const QString &period)
{
    m_channels = channels;
    m_rows = revenueRows(channels);
    const int kept = m_table->currentIndex().row();
    m_model->setRecords(revenueRecords(m_rows, contents, currency, format));
    if (kept >= 0 && kept < m_rows.size())
        m_table->setCurrentIndex(m_model->index(kept, 0));
    setSubtitle(tr("%1 · amounts in %2").arg(period, currency.code()));
    m_table->setVisible(!m_rows.isEmpty());
    m_empty->setVisible(m_rows.isEmpty());
    m_empty->setText(tr("Nobody tells of any revenue in %1.").arg(period));
    for (QPushButton *each : {m_count, m_default, m_forAll})
        each->setVisible(!m_rows.isEmpty());
    showSelection();
}

const RevenueRow *RevenueCard::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

void RevenueCard::showSelection()
{
    const RevenueRow *row = current();
    const bool isOfChannel = row && !row->channel.channel.isNull();
    QString reason;
    if (!row)
        reason = tr("Select a row first");
    else if (!isOfChannel)
        reason = tr("What belongs to no channel counts by default");
    m_count->setEnabled(isOfChannel && row->claim);
    m_count->setToolTip(reason.isEmpty() ? tr("The channel's revenue is taken from here, in every month")
                                         : reason);
    m_default->setEnabled(isOfChannel && row->channel.choice);
}

void RevenueCard::countCurrent()
{
    const RevenueRow *row = current();
    if (!row || !row->claim)
        return;
    RevenueTeller teller{RevenueTeller::Kind::Ledger, {}};
    if (row->claim->source)
        teller = {RevenueTeller::Kind::Source, *row->claim->source};
    const ChangeSet changes = chooseRevenue(row->channel, teller);
    if (changes.isEmpty())
        Q_EMIT told(tr("It is the one that counts already."));
    else
        Q_EMIT edited(tr("change whose revenue counts"), changes);
}

void RevenueCard::countByDefault()
{
    if (const RevenueRow *row = current())
        Q_EMIT edited(tr("change whose revenue counts"), chooseRevenue(row->channel, {}));
}

void RevenueCard::chooseForAll(const ChangeSet &changes)
{
    if (changes.isEmpty())
        Q_EMIT told(tr("No channel would change by that."));
    else
        Q_EMIT edited(tr("change whose revenue counts"), changes);
}

} // namespace payoff
