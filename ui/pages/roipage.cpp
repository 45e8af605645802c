// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roipage.h"

#include "ui/charts/roichart.h"
#include "ui/models/kpitext.h"
#include "ui/models/roitext.h"
#include "ui/models/viewtext.h"
#include "ui/pages/emptydashboard.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/channeltable.h"
#include "ui/widgets/kpicard.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int pageMargin = 20;
constexpr int figureCount = 5;
constexpr int oneColumnBelow = 860;
constexpr int twoFiguresBelow = 620;

} // namespace

RoiPage::RoiPage(const FileChooser &files, QWidget *parent)
    : QWidget(parent),
      m_files(files)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, 4, pageMargin, pageMargin);
    layout->setSpacing(cardGap);
    layout->addWidget(makeFigures());
    layout->addWidget(makeCards());
    layout->addStretch(1);
    m_figures->hide();
    m_cards->hide();
}

/// Made when it is needed: hardly ever.
void RoiPage::makeEmpty()
{
    m_empty = new EmptyDashboard(this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_empty);
    connect(m_empty, &EmptyDashboard::exampleAsked, this, &RoiPage::exampleAsked);
    connect(m_empty, &EmptyDashboard::importAsked, this, &RoiPage::importAsked);
    connect(m_empty, &EmptyDashboard::typingAsked, this, &RoiPage::typingAsked);
    connect(m_empty, &EmptyDashboard::clearFiltersAsked, this, &RoiPage::clearFiltersAsked);
    connect(m_empty, &EmptyDashboard::latestAsked, this, &RoiPage::latestAsked);
}

QWidget *RoiPage::makeFigures()
{
    m_figures = new QWidget(this);
    m_figuresLayout = new QGridLayout(m_figures);
    m_figuresLayout->setContentsMargins(0, 0, 0, 0);
    m_figuresLayout->setSpacing(cardGap);
    for (int i = 0; i < figureCount; ++i) {
        m_kpis.append(new KpiCard(m_figures));
        m_kpis.last()->letAsk();
        connect(m_kpis.last(), &QAbstractButton::clicked, this, [this, i] { Q_EMIT figureActivated(i); });
    }
    return m_figures;
}

QWidget *RoiPage::makeCards()
{
    m_cards = new QWidget(this);
    m_cardsLayout = new QGridLayout(m_cards);
    m_cardsLayout->setContentsMargins(0, 0, 0, 0);
    m_cardsLayout->setSpacing(cardGap);
    makeChartCard();
    m_whyCard = new Card(tr("Why ROI changed"), m_cards);
    makeTableCard();
    m_goalsCard = new Card(tr("Goals"), m_cards);
    return m_cards;
}

void RoiPage::makeChartCard()
{
    m_chartCard = new Card(tr("ROI by channel"), m_cards);
    m_chart = new RoiChart(m_files, m_chartCard);
    m_chartCard->setContent(m_chart);
    m_chartCard->addControl(m_chart->viewSwitch());
    connect(m_chart, &RoiChart::periodPicked, this, &RoiPage::periodPicked);
    connect(m_chart, &RoiChart::failed, this, &RoiPage::failed);
}

void RoiPage::makeTableCard()
{
    m_tableCard = new Card(tr("Channels"), m_cards);
    m_table = new ChannelTable(m_tableCard);
    m_tableCard->setContent(m_table);
    connect(m_table, &ChannelTable::channelActivated, this, &RoiPage::channelActivated);
}

void RoiPage::display(const DashboardData &dashboard, const Format &format)
{
    const bool isReady = dashboard.state == DashboardState::Ready;
    if (!isReady && !m_empty)
        makeEmpty();
    if (m_empty) {
        m_empty->explain(dashboard, format);
        m_empty->setVisible(!isReady);
    }
    m_figures->setVisible(isReady);
    m_cards->setVisible(isReady);
    if (!isReady)
        return;
    const QVector<KpiText> texts = kpiTexts(dashboard, format);
    for (int i = 0; i < texts.size(); ++i)
        m_kpis[i]->setText(texts[i]);
    m_chart->display(dashboard.chart, format);
    captionChart(dashboard, format);
    m_table->setRows(dashboard.channels, dashboard.total, format);
    const QString period = format.period(dashboard.period, dashboard.calendar);
    const QString before =
        dashboard.comparedWith ? format.period(*dashboard.comparedWith, dashboard.calendar) : QString();
    m_table->setComparedWith(before);
    m_tableCard->setSubtitle(
        before.isEmpty() ? tr("%1, amounts in %2").arg(period, dashboard.currency.code())
                         : tr("%1 against %2, amounts in %3").arg(period, before, dashboard.currency.code()));
    arrange(width());
    orderFocus();
}

void RoiPage::setFilterWords(const QString &words)
{
    m_filterWords = words;
    const QStringList parts{m_chartSubtitle, m_chartSpan, m_filterWords};
    QStringList told;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            told.append(part);
    }
    m_chart->setCaption(tr("ROI by channel"), told.join(QStringLiteral(" · ")));
}

void RoiPage::captionChart(const DashboardData &dashboard, const Format &format)
{
    const RoiChartData &chart = dashboard.chart;
    //: How finely time is cut, and the bases of value and cost
    m_chartSubtitle = tr("%1, %2").arg(frequencyName(chart.granularity()), basesInWords(dashboard.bases));
    m_chartCard->setSubtitle(m_chartSubtitle);
    m_chartSpan.clear();
    if (!chart.periods.isEmpty())
        m_chartSpan = format.range({chart.periods.first().range.first, chart.periods.last().range.last});
    setFilterWords(m_filterWords);
}

void RoiPage::arrangeFigures(int columns)
{
    if (columns == m_figureColumns)
        return;
    m_figureColumns = columns;
    for (KpiCard *card : std::as_const(m_kpis))
        m_figuresLayout->removeWidget(card);
    for (int i = 0; i < m_kpis.size(); ++i)
        m_figuresLayout->addWidget(m_kpis[i], i / columns, i % columns);
    for (int column = 0; column < figureCount; ++column)
        m_figuresLayout->setColumnStretch(column, column < columns ? 1 : 0);
}

void RoiPage::arrangeCards(bool isOneColumn)
{
    constexpr int wide = 21;
    constexpr int slim = 10;
    const QVector<Card *> cards{m_chartCard, m_whyCard, m_tableCard, m_goalsCard};
    const QVector<bool> wanted{isOneColumn, m_whyCard->hasContent(), m_goalsCard->hasContent()};
    if (wanted == m_cardArrangement)
        return;
    m_cardArrangement = wanted;
    for (Card *card : cards) {
        m_cardsLayout->removeWidget(card);
        card->setVisible(card->hasContent());
    }
    for (int i = 0; i < cards.size(); ++i) {
        const bool isMain = i % 2 == 0;
        const bool isAlone = isMain && !cards[i + 1]->hasContent();
        if (isOneColumn)
            m_cardsLayout->addWidget(cards[i], i, 0, 1, 2);
        else if (isMain || cards[i]->hasContent())
            m_cardsLayout->addWidget(cards[i], i / 2, isMain ? 0 : 1, 1, isAlone ? 2 : 1);
    }
    m_cardsLayout->setColumnStretch(0, wide);
    m_cardsLayout->setColumnStretch(1, slim);
}

void RoiPage::orderFocus()
{
    QWidgetList stops(m_kpis.cbegin(), m_kpis.cend());
    stops += m_chart->viewSwitch()->findChildren<QWidget *>();
    for (Card *card : {m_chartCard, m_whyCard, m_tableCard, m_goalsCard}) {
        for (QWidget *child : card->findChildren<QWidget *>()) {
            if (child->focusPolicy() != Qt::NoFocus && !child->focusProxy() && !stops.contains(child))
                stops.append(child);
        }
    }
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void RoiPage::arrange(int width)
{
    arrangeFigures(width < twoFiguresBelow ? 2 : (width < oneColumnBelow ? 3 : figureCount));
    arrangeCards(width < oneColumnBelow);
}

void RoiPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width());
}

} // namespace payoff
