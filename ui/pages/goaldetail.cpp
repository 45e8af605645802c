// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/goaldetail.h"

#include "ui/charts/serieschart.h"
#include "ui/models/goalchart.h"
#include "ui/models/goalquestions.h"
#include "ui/models/goalrecords.h"
#include "ui/style/tokens.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int chartHeight = 220;

} // namespace

GoalDetail::GoalDetail(const FileChooser &files, QWidget *parent)
    : Card(QString(), parent),
      m_chart(new SeriesChart(files, this)),
      m_facts(new QWidget(this)),
      m_factsLayout(new QVBoxLayout(m_facts))
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap);
    m_chart->setMinimumHeight(chartHeight);
    m_factsLayout->setContentsMargins(0, 0, 0, 0);
    m_factsLayout->setSpacing(2);
    layout->addWidget(m_chart);
    layout->addWidget(m_facts);
    setContent(content);
    addControl(m_chart->viewSwitch());
    connect(m_chart, &SeriesChart::failed, this, &GoalDetail::failed);
}

void GoalDetail::addLine(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    QLabel *heading = makeMutedLabel(label, m_facts);
    heading->setFont(fontFor(FontRole::Small, font()));
    auto *line = new QLabel(text, m_facts);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    m_factsLayout->addWidget(heading);
    m_factsLayout->addWidget(line);
    m_factsLayout->addSpacing(4);
    m_lines.push_back(text);
}

void GoalDetail::display(const Goal &goal, const GoalRow *standing, const Contents &contents,
                         Currency currency, const CalendarSettings &calendar, const Format &format)
{
    setTitle(goal.name);
    setSubtitle(goalInWords(goal, currency, format));
    while (QLayoutItem *item = m_factsLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    m_chart->setVisible(standing != nullptr);
    if (standing) {
        const SeriesChartData chart = goalHistoryChart(*standing, currency, calendar);
        m_chart->display(chart, format);
        m_chart->setCaption(tr("%1: %2").arg(goal.name, chart.title), QString());
        addLine(tr("Where it stands"),
                joined({statusText(standing->progress), reachedText(*standing, currency, format),
                        outlookText(*standing, currency, format)}));
    }
    addLine(tr("Business objective"), goal.objective);
    addLine(tr("Kind of response"), goal.responseFamily);
    for (const auto &[question, answer] : goalQuestions(goal, standing, contents, format))
        addLine(question, answer);
}

void GoalDetail::toggleTable() { m_chart->showTable(!m_chart->isTable()); }

} // namespace payoff
