// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/kpidetailpane.h"

#include "ui/charts/serieschart.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/kpicard.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int headlineCount = 5;
constexpr int besideFrom = 1000;
constexpr int twoFiguresBelow = 620;
constexpr int threeFiguresBelow = 860;
constexpr int mostLines = 12;

} // namespace

KpiDetailPane::KpiDetailPane(const FileChooser &files, QWidget *parent)
    : QWidget(parent),
      m_headlinesLayout(new QGridLayout),
      m_cardsLayout(new QGridLayout),
      m_chartCard(new Card(QString(), this)),
      m_chart(new SeriesChart(files, m_chartCard)),
      m_behindCard(new Card(tr("Behind this number"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap);
    for (QGridLayout *each : {m_headlinesLayout, m_cardsLayout}) {
        each->setSpacing(cardGap);
        layout->addLayout(each);
    }
    for (int i = 0; i < headlineCount; ++i) {
        m_headlines.append(new KpiCard(this));
        m_headlines.last()->letAsk();
        connect(m_headlines.last(), &QAbstractButton::clicked, this,
                [this, i] { Q_EMIT headlineActivated(i); });
    }
    makeChartCard();
    makeBehindCard();
    arrange(besideFrom);
}

void KpiDetailPane::makeChartCard()
{
    m_modes = new SegmentedControl(
        tr("Chart"), {tr("Over time"), tr("Cost by category"), tr("Cost and value"), tr("Cumulative")},
        m_chartCard);
    auto *content = new QWidget(m_chartCard);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_modes, 0, Qt::AlignLeft);
    layout->addWidget(m_chart, 1);
    m_history = makeMutedLabel(QString(), content);
    m_history->setFont(fontFor(FontRole::Small, font()));
    m_history->setWordWrap(true);
    layout->addWidget(m_history);
    m_chartCard->setContent(content);
    m_chartCard->addControl(m_chart->viewSwitch());
    connect(m_modes, &SegmentedControl::picked, this, &KpiDetailPane::modePicked);
    connect(m_chart, &SeriesChart::periodPicked, this, &KpiDetailPane::periodPicked);
    connect(m_chart, &SeriesChart::failed, this, &KpiDetailPane::failed);
}

void KpiDetailPane::makeBehindCard()
{
    auto *content = new QWidget(m_behindCard);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_formula = makeMutedLabel(QString(), content);
    m_more = makeMutedLabel(QString(), content);
    for (QLabel *label : {m_formula, m_more}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_lines = new BehindModel(this);
    m_behind = new FigureTable(tr("What this number is made of"), content);
    m_behind->setModel(m_lines);
    m_behind->setGrowingColumn(BehindModel::How);
    m_behind->setGivingColumns({BehindModel::How, 0});
    m_behind->setNarrowestName(120);
    m_behind->setMostRows(mostLines);
    layout->addWidget(m_behind);
    layout->addStretch(1);
    m_behindCard->setContent(content);
    m_explain = new QPushButton(tr("E&xplain…"), m_behindCard);
    m_explain->setToolTip(
        tr("What this figure says, how it is computed, what it is made of and how to judge it"));
    m_behindCard->addControl(m_explain);
    connect(m_explain, &QPushButton::clicked, this, &KpiDetailPane::cardAsked);
    m_results = new QPushButton(tr("Show &results"), m_behindCard);
    m_results->setToolTip(tr("Lists the results that these numbers come from"));
    m_results->hide();
    m_behindCard->addControl(m_results);
    connect(m_results, &QPushButton::clicked, this, &KpiDetailPane::resultsAsked);
    connect(m_behind, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto cost = m_lines->costAt(index.row()))
            Q_EMIT costActivated(*cost);
    });
}

void KpiDetailPane::setHasResults(bool hasResults) { m_results->setVisible(hasResults); }

void KpiDetailPane::setHeadlines(const QString &name, const QVector<KpiText> &headlines)
{
    m_name = name;
    setAccessibleName(name);
    for (int i = 0; i < m_headlines.size(); ++i) {
        m_headlines[i]->setVisible(i < headlines.size());
        if (i < headlines.size())
            m_headlines[i]->setText(headlines[i]);
    }
}

void KpiDetailPane::setChart(const SeriesChartData &chart, const QString &subtitle, const QString &history,
                             const Format &format)
{
    m_chartCard->setTitle(m_name);
    m_chartCard->setSubtitle(tr("%1, %2").arg(chart.title, subtitle));
    m_chart->display(chart, format);
    //: Title of an exported chart: a channel or campaign, and what is shown of it
    m_chart->setCaption(tr("%1: %2").arg(m_name, chart.title), subtitle);
    m_history->setText(history);
    m_history->setVisible(!history.isEmpty());
}

void KpiDetailPane::setBehind(const BehindData &behind)
{
    m_behindCard->setSubtitle(behind.title);
    m_formula->setText(behind.formula.isEmpty() ? QString() : tr("= %1").arg(behind.formula));
    m_formula->setVisible(!behind.formula.isEmpty());
    m_more->setText(behind.more);
    m_more->setVisible(!behind.more.isEmpty());
    m_lines->setLines(behind.lines);
}

KpiDetailPane::Mode KpiDetailPane::mode() const { return Mode(m_modes->current()); }

void KpiDetailPane::arrange(int width)
{
    const int figures = width < twoFiguresBelow ? 2 : (width < threeFiguresBelow ? 3 : headlineCount);
    const bool isBeside = width >= besideFrom;
    const int wanted = figures * 2 + (isBeside ? 1 : 0);
    if (wanted == m_columns)
        return;
    m_columns = wanted;
    for (int i = 0; i < m_headlines.size(); ++i) {
        m_headlinesLayout->removeWidget(m_headlines[i]);
        m_headlinesLayout->addWidget(m_headlines[i], i / figures, i % figures);
    }
    for (int column = 0; column < headlineCount; ++column)
        m_headlinesLayout->setColumnStretch(column, column < figures ? 1 : 0);
    m_cardsLayout->removeWidget(m_chartCard);
    m_cardsLayout->removeWidget(m_behindCard);
    m_cardsLayout->addWidget(m_chartCard, 0, 0, 1, isBeside ? 1 : 2);
    m_cardsLayout->addWidget(m_behindCard, isBeside ? 0 : 1, isBeside ? 1 : 0, 1, isBeside ? 1 : 2);
    m_cardsLayout->setColumnStretch(0, 3);
    m_cardsLayout->setColumnStretch(1, 2);
}

void KpiDetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width());
}

} // namespace payoff
