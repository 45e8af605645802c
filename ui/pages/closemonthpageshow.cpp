// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of a month, and what it does to it.
#include "ui/pages/closemonthpage.h"

#include "core/closing/snapshot.h"
#include "ui/commands/closesteps.h"
#include "ui/models/closerecords.h"
#include "ui/models/closewords.h"
#include "ui/pages/closednotice.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/checkrows.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/monthpicker.h"
#include "ui/widgets/noticelist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace payoff {

template <class T>
bool CloseMonthPage::isRead(const Result<T> &result)
{
    if (!result)
        Q_EMIT failed(sentence(result.error()));
    return result.isOk();
}

void CloseMonthPage::refresh(TouchedThings)
{
    const Workspace &workspace = document().workspace();
    auto closed = closedMonthList(workspace);
    if (!isRead(closed))
        return;
    m_closed = std::move(*closed);
    auto close = closeOf(workspace, month());
    auto held = heldRows(workspace, month());
    if (!isRead(close) || !isRead(held))
        return;
    m_close = std::move(*close);
    m_heldRows = std::move(*held);
    showLimits();
    showState();
    showChecks();
    showComment();
    showPreview();
    showHeld();
    showHistory();
}

void CloseMonthPage::showLimits()
{
    const Month latest = Month::of(std::max(document().workspace().today(), document().asOf()));
    Month earliest = std::min(month(), latest.plus(-12));
    if (const auto recorded = document().recorded())
        earliest = std::min(earliest, Month::of(recorded->first));
    m_picker->setFormat(format());
    m_picker->setLimits(earliest, std::max(latest, month()));
    m_picker->setMonth(month());
    m_picker->setLock(lockReason(document(), month().range(), format()));
}

void CloseMonthPage::showState()
{
    const QString name = format().month(month());
    const bool canWrite = !document().workspace().isReadOnly();
    // Hidden, a button would hand the focus on, and Ctrl+Z would mean the comment.
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus == m_do || focus == m_reopen || focus == m_comment;
    const bool isTurned = m_reopen->isVisibleTo(widget()) != isClosed();
    m_do->setText(tr("&Close %1").arg(name));
    m_do->setEnabled(canWrite);
    m_reopen->setText(tr("&Reopen %1").arg(name));
    m_reopen->setEnabled(canWrite);
    QPushButton *shown = isClosed() ? m_reopen : m_do;
    shown->show();
    if (hadFocus && isTurned)
        shown->setFocus();
    (isClosed() ? m_do : m_reopen)->hide();
    QVector<Notice> notices;
    if (isClosed())
        notices.push_back({tr("%1 is closed since %2. Its figures, and every report of it, stay as they are.")
                               .arg(name, closedOn(*m_close, format())),
                           Tone::Plain,
                           {},
                           false,
                           QStringLiteral("lock")});
    m_notices->setNotices(notices);
}

void CloseMonthPage::showChecks()
{
    m_checksCard->setVisible(!isClosed());
    if (isClosed())
        return;
    const auto lines = closingChecklist(document().workspace(), month());
    if (!isRead(lines))
        return;
    QVector<CheckRow> rows;
    int open = 0;
    for (const CheckWords &each : checkWords(*lines, month(), document().currency(), format())) {
        const bool isOk = each.state == CheckState::Ok;
        open += isOk ? 0 : 1;
        const Tone tone =
            isOk ? Tone::Better : (each.state == CheckState::Missing ? Tone::Worse : Tone::Plain);
        CheckRow row{stateText(each.state), tone, each.subject, each.sentence, {}, {}};
        if (hasPage(each.page)) {
            row.action = tr("Go there");
            row.run = [this, each] { Q_EMIT pageAsked(each.page, each.thing); };
        }
        rows.push_back(row);
    }
    m_checks->setRows(rows);
    m_checksCard->setSubtitle(
        open == 0 ? tr("all is here")
                  : tr("%n thing(s) to look at; none of them keeps you from closing", nullptr, open));
}

void CloseMonthPage::showComment()
{
    const QSignalBlocker blockChoice(m_commentOf);
    const QSignalBlocker blockText(m_comment);
    m_commentOf->clear();
    m_commentOf->addItem(tr("Whole month"), qlonglong(0));
    for (const Channel &channel : document().contents().channels) {
        if (!channel.isArchived)
            m_commentOf->addItem(channel.name, qlonglong(channel.id.value));
    }
    m_commentOf->setVisible(!isClosed());
    m_commentOf->setCurrentIndex(std::max(m_commentOf->findData(qlonglong(m_commentShown)), 0));
    m_commentShown = m_commentOf->currentData().toLongLong();
    QString text = m_comments.value(m_commentShown);
    if (isClosed()) {
        text = m_close->comment;
        if (const auto comments = channelComments(m_close->snapshot)) {
            for (const auto &[channel, comment] : *comments)
                text += QStringLiteral("\n%1: %2").arg(channel, comment);
        }
        text = text.trimmed();
    }
    if (m_comment->toPlainText() != text)
        m_comment->setPlainText(text);
    m_comment->setReadOnly(isClosed());
    m_comment->setPlaceholderText(
        isClosed() ? QString() : tr("What is to be said of this month? It is kept with its figures."));
    m_commentCard->setVisible(!isClosed() || !text.isEmpty());
}

void CloseMonthPage::showPreview()
{
    const auto summary = summaryOf(document().workspace(), {month().range(), {}, document().view().bases});
    if (!isRead(summary))
        return;
    m_previewModel->setRecords(summaryRecords(*summary, format()));
    m_previewCard->setTitle(tr("Summary of %1").arg(format().month(month())));
    m_previewCard->setSubtitle(isClosed()
                                   ? tr("as it was closed, amounts in %1").arg(summary->currency.code())
                                   : tr("amounts in %1").arg(summary->currency.code()));
    m_previewCard->setVisible(m_previewModel->rowCount() > 0);
}

void CloseMonthPage::showHeld()
{
    m_heldCard->setVisible(isClosed() && !m_heldRows.isEmpty());
    if (!isClosed() || m_heldRows.isEmpty())
        return;
    m_held->setRecords(heldRecords(m_heldRows, document().currency(), format()));
    m_heldCard->setSubtitle(tr("held: it counts in no figure until the month is reopened"));
    // Counting for a look needs to write, if only to take it back.
    if (document().isUsedElsewhere() || document().workspace().isReadOnly()) {
        m_difference->clear();
        return;
    }
    const auto differences = heldDifferences(document().workspace(), month());
    if (!differences) {
        m_difference->setText(sentence(differences.error()));
        return;
    }
    const QStringList lines = differenceLines(*differences, m_heldRows, document().currency(), format());
    m_difference->setText(lines.isEmpty() ? tr("Counted, it would change no figure of the month.")
                                          : tr("Reopening would count it. What would change:") + u'\n'
                                  + lines.join(u'\n'));
}

void CloseMonthPage::showHistory() { m_history->setRecords(closedMonthRecords(m_closed, format())); }

void CloseMonthPage::closeShown()
{
    const Month shown = month();
    const QString name = format().month(shown);
    m_month = shown; // the usual one is another as soon as this is closed
    const auto close = closeAsStep(document(), shown, words(), tr("close %1").arg(name));
    if (isRead(close))
        Q_EMIT done(tr("%1 is closed. What comes in for it from now on is held.").arg(name));
}

void CloseMonthPage::reopenShown()
{
    if (!isClosed())
        return;
    const QString name = format().month(month());
    m_month = month();
    const QString comment = m_close->comment;
    const auto reopened = reopenAsStep(document(), *m_month, tr("reopen %1").arg(name));
    if (!isRead(reopened))
        return;
    m_comments.insert(0, comment);
    update(Touched::Notes);
    const auto counted = int(reopened->counted.rows + reopened->counted.heldSales.size());
    Q_EMIT done(
        counted == 0
            ? tr("%1 is open again.").arg(name)
            : tr("%1 is open again. %n row(s) that were held count now.", nullptr, counted).arg(name));
}

void CloseMonthPage::exportReport() { Q_EMIT actionAsked(QStringLiteral("export ") + month().toIso()); }

} // namespace payoff
