// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goalspage.h"

#include "core/analysis/goalprogress.h"
#include "ui/models/goalrecords.h"
#include "ui/pages/goaldetail.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/goallist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/wayon.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

GoalsPage::GoalsPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Goals"), tools, parent)
{
    QWidget *content = makeContent();
    auto *header = new PageHeader(tr("Goals"), content);
    header->setHint(
        tr("Something measurable that is wanted by a date. The mark shows where it should stand by now."));
    QPushButton *addGoal = header->addMainButton(tr("&Add goal"));
    m_empty = new Card(tr("No goal yet"), content);
    auto *way =
        new WayOn(QStringLiteral("goals"), tr("Set the first goal"),
                  tr("For instance 1,000 new followers by June, 1,500 site visits a month, or social sales "
                     "from 100 to 2,000 a month. The dashboard shows how far it has come."),
                  m_empty);
    m_empty->setContent(way);
    m_paceCard = new Card(tr("Pace"), content);
    m_pace = new GoalList(m_paceCard);
    m_paceCard->setContent(m_pace);
    m_tableCard = new Card(tr("All goals"), content);
    m_table = new RecordTable(tr("Goals"), goalColumns(), 1, m_tableCard);
    m_tableCard->setContent(m_table);
    m_tableCard->addControl(m_table->editButton());
    m_detail = new GoalDetail(files(), content);
    for (QWidget *each :
         {static_cast<QWidget *>(header), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_paceCard),
          static_cast<QWidget *>(m_tableCard), static_cast<QWidget *>(m_detail)})
        content->layout()->addWidget(each);
    finishContent();
    connect(addGoal, &QPushButton::clicked, this, [this] { edit(0); });
    connect(way, &QAbstractButton::clicked, this, [this] { edit(0); });
    connect(m_pace, &GoalList::goalActivated, this, [this](GoalId id) { edit(id.value); });
    connect(m_table, &RecordTable::activated, this, &GoalsPage::edit);
    connect(m_table, &RecordTable::currentChanged, this, &GoalsPage::showDetail);
    connect(m_detail, &GoalDetail::failed, this, &Page::failed);
}

void GoalsPage::edit(qint64 goal) { Q_EMIT formAsked({Thing::Goal, goal, {}, {}, {}}); }

bool GoalsPage::searchTables()
{
    m_table->focusSearch();
    return true;
}

void GoalsPage::toggleTables() { m_detail->toggleTable(); }

/// Of the goal that is selected, else of the first.
void GoalsPage::showDetail()
{
    const QVector<Goal> &goals = document().contents().goals;
    const Goal *goal = byId(goals, GoalId{m_table->current()});
    if (!goal && !goals.isEmpty())
        goal = &goals.first();
    m_detail->setVisible(goal != nullptr);
    if (!goal)
        return;
    const auto standing = std::find_if(m_standing.rows.begin(), m_standing.rows.end(),
                                       [&](const GoalRow &row) { return row.progress.goal == goal->id; });
    m_detail->display(*goal, standing == m_standing.rows.end() ? nullptr : &*standing, document().contents(),
                      document().currency(), document().workspace().settings().calendar, format());
}

void GoalsPage::refresh(TouchedThings)
{
    const auto progress = goalProgress(document().workspace(), document().asOf());
    if (!progress) {
        Q_EMIT failed(sentence(progress.error()));
        return;
    }
    const Contents &contents = document().contents();
    m_standing = goalData(*progress, contents, document().currency());
    m_pace->display(m_standing, format());
    m_table->setRecords(goalRecords(contents, m_standing, format()));
    showDetail();
    m_paceCard->setSubtitle(tr("as of %1").arg(format().longDay(document().asOf())));
    m_empty->setVisible(contents.goals.isEmpty());
    m_paceCard->setVisible(!m_standing.rows.isEmpty());
    m_tableCard->setVisible(!contents.goals.isEmpty());
}

} // namespace payoff
