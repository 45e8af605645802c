// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closemonthpage.h"

#include "ui/models/closerecords.h"
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
#include <QVBoxLayout>

#include <algorithm>

namespace payoff {

namespace {

constexpr int commentHeight = 84;
constexpr int commentColumn = 2;
constexpr int toldColumn = 4;

} // namespace

CloseMonthPage::CloseMonthPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Close month"), tools, parent)
{
    auto *content = makeContent();
    m_notices = new NoticeList(content);
    for (QWidget *each :
         {makeHeader(), static_cast<QWidget *>(m_notices), static_cast<QWidget *>(makeHeldCard()),
          static_cast<QWidget *>(makeChecksCard()), static_cast<QWidget *>(makeCommentCard()),
          static_cast<QWidget *>(makePreviewCard()), static_cast<QWidget *>(makeHistoryCard())})
        content->layout()->addWidget(each);
    finishContent();
    connect(&document(), &Document::replaced, this, [this] {
        m_month.reset();
        m_comments.clear();
        update(everything);
    });
}

QWidget *CloseMonthPage::makeHeader()
{
    m_header = new PageHeader(tr("Close month"), widget());
    m_picker = new MonthPicker(m_header);
    m_header->addControl(m_picker);
    QPushButton *schedule = m_header->addButton(tr("Sche&dule…"));
    QPushButton *shown = m_header->addButton(tr("Re&port…"));
    QPushButton *report = m_header->addButton(tr("E&xport…"));
    m_reopen = m_header->addButton(tr("&Reopen"));
    m_do = m_header->addMainButton(tr("&Close"));
    connect(m_picker, &MonthPicker::monthPicked, this, &CloseMonthPage::setMonth);
    connect(schedule, &QPushButton::clicked, this,
            [this] { Q_EMIT actionAsked(QStringLiteral("schedule")); });
    connect(shown, &QPushButton::clicked, this,
            [this] { Q_EMIT pageAsked(QStringLiteral("reports"), month().index); });
    connect(report, &QPushButton::clicked, this, &CloseMonthPage::exportReport);
    connect(m_reopen, &QPushButton::clicked, this, &CloseMonthPage::reopenShown);
    connect(m_do, &QPushButton::clicked, this, &CloseMonthPage::closeShown);
    return m_header;
}

Card *CloseMonthPage::makeChecksCard()
{
    m_checksCard = new Card(tr("Before closing"), widget());
    m_checks = new CheckRows(tr("What to look at before closing"), m_checksCard);
    m_checksCard->setContent(m_checks);
    return m_checksCard;
}

Card *CloseMonthPage::makePreviewCard()
{
    m_previewCard = new Card(tr("Summary"), widget());
    m_previewModel = new RecordModel(summaryTableColumns(), this);
    m_preview = new FigureTable(tr("Summary of the month"), m_previewCard);
    m_preview->setModel(m_previewModel);
    m_preview->setGrowingColumn(0);
    m_previewCard->setContent(m_preview);
    return m_previewCard;
}

Card *CloseMonthPage::makeCommentCard()
{
    m_commentCard = new Card(tr("Comment"), widget());
    m_commentOf = new QComboBox(m_commentCard);
    m_commentOf->setAccessibleName(tr("What the comment is about"));
    m_commentOf->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_commentOf->setMinimumContentsLength(16);
    m_comment = new QPlainTextEdit(m_commentCard);
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(commentHeight);
    m_commentCard->addControl(m_commentOf);
    m_commentCard->setContent(m_comment);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &CloseMonthPage::keepComment);
    connect(m_commentOf, &QComboBox::activated, this, [this] {
        m_commentShown = m_commentOf->currentData().toLongLong();
        showComment();
    });
    return m_commentCard;
}

Card *CloseMonthPage::makeHeldCard()
{
    m_heldCard = new Card(tr("Came in later"), widget());
    auto *content = new QWidget(m_heldCard);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_held = new RecordTable(tr("Rows that came in after the month was closed"), heldColumns(), toldColumn,
                             content);
    m_held->editButton()->hide();
    m_difference = new QLabel(content);
    m_difference->setTextFormat(Qt::PlainText);
    m_difference->setWordWrap(true);
    layout->addWidget(m_held);
    layout->addWidget(m_difference);
    m_heldCard->setContent(content);
    connect(m_held, &RecordTable::activated, this, [this] { Q_EMIT pageAsked(QStringLiteral("import")); });
    return m_heldCard;
}

Card *CloseMonthPage::makeHistoryCard()
{
    m_historyCard = new Card(tr("Closed months"), widget());
    m_history = new RecordTable(tr("Closed months"), closedMonthColumns(), commentColumn, m_historyCard);
    m_history->setEmptyText(
        tr("No month is closed yet. Closing one keeps its figures as they are: reports of "
           "it never change again, and what comes in later is held for you to decide."));
    m_history->sortBy(0, Qt::DescendingOrder);
    m_history->editButton()->setText(tr("S&how"));
    m_historyCard->setContent(m_history);
    m_historyCard->addControl(m_history->editButton());
    connect(m_history, &RecordTable::activated, this, &CloseMonthPage::showThing);
    return m_historyCard;
}

/// The one after the last closed, so that none is forgotten; where that is not over, the last that is.
Month CloseMonthPage::usualMonth() const
{
    const Day asOf = document().asOf();
    const Month running = Month::of(asOf);
    const Month over = running.last() == asOf ? running : running.previous();
    return m_closed.isEmpty() ? over : std::min(m_closed.last().month.next(), over);
}

Month CloseMonthPage::month() const { return m_month.value_or(usualMonth()); }

void CloseMonthPage::setMonth(Month month)
{
    if (month != this->month())
        m_comments.clear();
    m_month = month;
    update(everything);
}

void CloseMonthPage::showThing(qint64 id) { setMonth({qint32(id)}); }

void CloseMonthPage::keepComment()
{
    if (!isClosed())
        m_comments.insert(m_commentShown, m_comment->toPlainText());
}

ClosingWords CloseMonthPage::words() const
{
    ClosingWords words{m_comments.value(0), {}, document().view().bases};
    for (auto each = m_comments.begin(); each != m_comments.end(); ++each) {
        if (each.key() != 0 && !each.value().trimmed().isEmpty())
            words.channels.insert({each.key()}, each.value());
    }
    return words;
}

} // namespace payoff
