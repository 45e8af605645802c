// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of the ledger, and what can be done with a month of it.
#include "core/costs/costcopies.h"
#include "core/transfer/ledgerexport.h"
#include "ui/charts/serieschart.h"
#include "ui/models/costrecords.h"
#include "ui/models/ledgerrecords.h"
#include "ui/pages/closednotice.h"
#include "ui/pages/costspage.h"
#include "ui/pages/costsplitcard.h"
#include "ui/text/errortext.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/kpicard.h"
#include "ui/widgets/monthpicker.h"
#include "ui/widgets/noticelist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/quickcost.h"
#include "ui/widgets/recordtable.h"

#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>

#include <algorithm>

namespace payoff {

Month CostsPage::month() const { return m_month.value_or(Month::of(document().asOf())); }

void CostsPage::setMonth(Month month)
{
    m_month = month;
    update(everything);
}

void CostsPage::refresh(TouchedThings things)
{
    if (!(things & (Touched::Costs | Touched::Names | Touched::Results | Touched::Settings | Touched::Value)))
        return;
    const bool byMonth = isByMonth();
    for (QWidget *each :
         {static_cast<QWidget *>(m_picker), m_figures, static_cast<QWidget *>(m_monthCard), m_below})
        each->setVisible(byMonth);
    m_allCard->setVisible(!byMonth);
    if (byMonth)
        showMonth();
    else
        showAll();
    showNotices();
}

void CostsPage::showAll()
{
    const auto count = int(document().contents().costs.size());
    m_all->setRecords(costRecords(document().contents(), format()));
    m_allCard->setSubtitle(count > 0 ? tr("%n entry(s)", nullptr, count) : QString());
}

void CostsPage::showMonth()
{
    auto read = readMonthLedger(document().workspace(), month());
    if (!read) {
        Q_EMIT failed(sentence(read.error()));
        return;
    }
    m_ledger = std::move(*read);
    showLimits();
    const Currency currency = document().currency();
    const auto texts = ledgerTexts(m_ledger, currency, format());
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setText(texts[i]);
    SeriesChartData chart = ledgerChart(m_ledger, currency);
    chart.calendar = document().workspace().settings().calendar;
    m_chart->display(chart, format());
    m_chart->setCaption(tr("The ledger by category"), format().month(month()));
    const bool mayWrite = !document().workspace().isReadOnly();
    m_quick->setEnabled(mayWrite);
    m_copy->setEnabled(mayWrite);
    m_quick->setContents(document().contents(), currency, format());
    showFilters();
    showEntries();
}

void CostsPage::showLimits()
{
    const Month today = Month::of(document().workspace().today());
    Month earliest = std::min(month(), today).plus(-24);
    for (const Cost &cost : document().contents().costs)
        earliest = std::min(earliest, Month::of(cost.span.first));
    m_picker->setFormat(format());
    m_picker->setLimits(earliest, std::max(today, month()).plus(2));
    m_picker->setMonth(month());
    m_picker->setLock(lockReason(document(), month().range(), format()));
}

void CostsPage::showFilters()
{
    const qint64 kept = m_channel->currentData().toLongLong();
    m_channel->clear();
    m_channel->addItem(tr("All channels"), qlonglong(0));
    for (const Channel &channel : document().contents().channels)
        m_channel->addItem(channel.name, qlonglong(channel.id.value));
    m_channel->setCurrentIndex(std::max(m_channel->findData(qlonglong(kept)), 0));
}

void CostsPage::showEntries()
{
    LedgerFilter filter;
    if (const int category = m_category->currentData().toInt(); category >= 0)
        filter.category = CostCategory(category);
    if (const qint64 channel = m_channel->currentData().toLongLong(); channel != 0)
        filter.channel = ChannelId{channel};
    const auto records =
        ledgerRecords(m_ledger, document().contents(), filter, document().currency(), format());
    const QString name = format().month(month());
    m_entries->setEmptyText(filter.isOn() && !m_ledger.entries.isEmpty()
                                ? tr("No entry of %1 passes the filters.").arg(name)
                                : tr("The ledger has nothing in %1. Add what was spent on tools, content and "
                                     "time: without it, ROI looks better than it is.")
                                      .arg(name));
    m_entries->setRecords(records);
    const auto count = int(records.size());
    m_monthCard->setSubtitle(count > 0 ? tr("%n entry(s)", nullptr, count) : QString());
    if (m_entries->current() == 0 && count > 0)
        m_entries->table()->setCurrentIndex(m_entries->table()->model()->index(0, 0));
    showSplit();
}

void CostsPage::showSplit()
{
    const Cost *cost = byId(document().contents().costs, CostId{m_entries->current()});
    m_split->display(m_ledger, cost, document().contents(), document().currency(), format());
}

void CostsPage::showNotices()
{
    m_notices->setNotices(isByMonth() ? noticesOfMonth() : QVector<Notice>());
    m_header->setHint(isByMonth() ? QString()
                                  : tr("Everything that was entered, whatever the month. Repeating costs are "
                                       "listed once."));
}

QVector<Notice> CostsPage::noticesOfMonth()
{
    QVector<Notice> notices;
    if (auto closed = closedNotice(document(), month(), format(), *this))
        notices.push_back(std::move(*closed));
    if (m_ledger.unconverted > 0) {
        const QString text =
            tr("%n entry(s) of this month are in no figure, because their rate of exchange is "
               "missing.",
               nullptr, int(m_ledger.unconverted));
        notices.push_back(
            {text, Tone::Worse, {{tr("Enter the &rate…"), [this] { openFirstWithoutRate(); }}}});
    }
    if (m_ledger.isAhead && !m_ledger.entries.isEmpty())
        notices.push_back(
            {tr("%1 comes after the last day with results: until then, what repeats by itself is "
                "in no figure of this month.")
                 .arg(format().month(month())),
             Tone::Plain,
             {}});
    for (const SpendMeeting &meeting : m_ledger.meetings)
        notices.push_back(meetingNotice(meeting));
    return notices;
}

Notice CostsPage::meetingNotice(const SpendMeeting &meeting)
{
    const Currency currency = document().currency();
    const Channel *channel = byId(document().contents().channels, meeting.at.channel);
    const QString name = isolatedName(channel ? channel->name : QString());
    const QString ledger = format().money({meeting.inLedger, currency});
    const QString reported =
        meeting.reported ? format().money({*meeting.reported, currency}) : Format::notReported();
    const InvoicedMonth at = meeting.at;
    if (meeting.isInvoiced)
        return {
            tr("%1: %2 of ad spend are counted from the ledger this month, instead of what results report "
               "(%3).")
                .arg(name, ledger, reported),
            Tone::Plain,
            {{tr("Count the reported spend"), [this, at] { countByInvoice(at, false); }}}};
    const QString text = meeting.reported
        ? tr("%1: the ledger holds %2 of ad spend, and results report %3. Only what results report is "
             "counted.")
        : tr("%1: the ledger holds %2 of ad spend that is not counted, because ad spend comes with results. "
             "They report none (%3).");
    return {text.arg(name, ledger, reported),
            Tone::Plain,
            {{tr("Count the invoice instead"), [this, at] { countByInvoice(at, true); }}}};
}

void CostsPage::countByInvoice(const InvoicedMonth &month, bool isInvoiced)
{
    if (isInvoiced)
        edit(tr("count the invoice"), {added(month)});
    else
        edit(tr("count the reported spend"), {removed(month)});
}

void CostsPage::openFirstWithoutRate()
{
    for (const LedgerEntry &entry : std::as_const(m_ledger.entries)) {
        if (entry.amount || !entry.counts)
            continue;
        Q_EMIT formAsked({Thing::Cost, entry.cost.value, {}, {}, {}});
        return;
    }
}

void CostsPage::add(const Cost &cost)
{
    Cost whole = cost;
    whole.span = month().range();
    if (edit(tr("add cost"), {added(whole)}))
        m_quick->startNext();
}

void CostsPage::copyToNextMonth()
{
    QVector<CostId> ids;
    const auto selected = m_entries->selected();
    for (const qint64 id : selected.size() > 1 ? selected : QVector<qint64>())
        ids.push_back({id});
    const CostCopies made = copiesForNextMonth(document().contents().costs, month(), ids);
    const QString next = format().month(month().next());
    QStringList parts;
    if (made.copies.isEmpty())
        parts.append(tr("Nothing was copied to %1.").arg(next));
    else
        parts.append(tr("%n cost(s) copied to %1.", nullptr, int(made.copies.size())).arg(next));
    if (made.alreadyThere > 0)
        parts.append(tr("%n are there already.", nullptr, made.alreadyThere));
    if (made.leftOut > 0)
        parts.append(tr("%n repeat by themselves or reach over several months.", nullptr, made.leftOut));
    if (made.copies.isEmpty()) {
        Q_EMIT told(parts.join(u' '));
        return;
    }
    ChangeSet changes;
    for (const Cost &each : made.copies)
        changes.push_back(added(each));
    if (edit(tr("copy costs to next month"), changes))
        Q_EMIT done(parts.join(u' '));
}

void CostsPage::exportEntries()
{
    const QString path =
        files().save(this, tr("Export ledger"), QStringLiteral("ledger.csv"), tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto rows = exportLedger(document().workspace(), path);
    if (!rows)
        Q_EMIT failed(sentence(rows.error()));
    else
        Q_EMIT told(tr("%n entry(s) written to %1.", nullptr, int(*rows))
                        .arg(isolatedName(QFileInfo(path).fileName())));
}

} // namespace payoff
