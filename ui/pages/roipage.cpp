// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roipage.h"

#include "ui/charts/roichart.h"
#include "ui/models/kpitext.h"
#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/channeltable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/kpicard.h"
#include "ui/widgets/monthpicker.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int pageMargin = 20;
constexpr int figureCount = 5;
constexpr int threeFiguresBelow = 860;
constexpr int twoFiguresBelow = 620;

} // namespace

RoiPage::RoiPage(const FileChooser &files, QWidget *parent)
    : QScrollArea(parent),
      m_files(files)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(pageMargin, 16, pageMargin, pageMargin);
    layout->setSpacing(cardGap);
    layout->addWidget(makeHeader());
    layout->addWidget(makeMessage());
    layout->addWidget(makeFigures());
    layout->addWidget(makeCards());
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page itself is no stop on the way through its controls.
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);
    setAccessibleName(tr("Dashboard"));
    setData({}, Format());
}

QWidget *RoiPage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new FlowLayout(header, 12, 8);
    auto *title = new QLabel(tr("Dashboard"), header);
    title->setFont(fontFor(FontRole::PageTitle, font()));
    title->setMinimumHeight(controlHeight);
    m_picker = new MonthPicker(header);
    m_comparison = makeMutedLabel(QString(), header);
    m_comparison->setMinimumHeight(controlHeight);
    layout->addWidget(title);
    layout->addWidget(m_picker);
    layout->addWidget(m_comparison);
    connect(m_picker, &MonthPicker::monthPicked, this, &RoiPage::monthPicked);
    return header;
}

QWidget *RoiPage::makeFigures()
{
    m_figures = new QWidget(this);
    m_figuresLayout = new QGridLayout(m_figures);
    m_figuresLayout->setContentsMargins(0, 0, 0, 0);
    m_figuresLayout->setSpacing(cardGap);
    for (int i = 0; i < figureCount; ++i)
        m_kpis.append(new KpiCard(m_figures));
    arrangeFigures(threeFiguresBelow);
    return m_figures;
}

QWidget *RoiPage::makeCards()
{
    m_cards = new QWidget(this);
    auto *layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap);
    m_chartCard = new Card(tr("ROI by channel"), m_cards);
    m_chart = new RoiChart(m_files, m_chartCard);
    m_chartCard->setContent(m_chart);
    m_chartCard->addControl(m_chart->viewSwitch());
    m_tableCard = new Card(tr("Channels"), m_cards);
    m_table = new ChannelTable(m_tableCard);
    m_tableCard->setContent(m_table);
    layout->addWidget(m_chartCard);
    layout->addWidget(m_tableCard);
    connect(m_chart, &RoiChart::monthPicked, this, &RoiPage::monthPicked);
    connect(m_chart, &RoiChart::failed, this, &RoiPage::failed);
    return m_cards;
}

QWidget *RoiPage::makeMessage()
{
    m_message = new Card(QString(), this);
    m_messageText = new QLabel(m_message);
    m_messageText->setWordWrap(true);
    m_messageText->setTextFormat(Qt::PlainText);
    m_message->setContent(m_messageText);
    return m_message;
}

void RoiPage::setMessage(const QString &title, const QString &text)
{
    m_message->setTitle(title);
    m_messageText->setText(text);
}

void RoiPage::setData(const DashboardData &dashboard, const Format &format)
{
    const bool isEmpty = dashboard.isEmpty();
    m_message->setVisible(isEmpty);
    m_figures->setVisible(!isEmpty);
    m_cards->setVisible(!isEmpty);
    m_picker->setVisible(!isEmpty);
    m_comparison->setVisible(!isEmpty);
    if (isEmpty)
        return;
    m_picker->setLimits(dashboard.earliest, dashboard.latest);
    m_picker->setMonth(dashboard.month);
    m_picker->setFormat(format);
    m_comparison->setText(dashboard.comparedWith ? tr("vs %1").arg(format.month(*dashboard.comparedWith))
                                                 : tr("no earlier month to compare with"));
    const QVector<KpiText> texts = kpiTexts(dashboard, format);
    for (int i = 0; i < texts.size(); ++i)
        m_kpis[i]->setText(texts[i]);
    m_chart->setData(dashboard.chart, format);
    if (!dashboard.chart.months.isEmpty()) {
        const QString span = tr("monthly, %1 to %2")
                                 .arg(format.month(dashboard.chart.months.first()),
                                      format.month(dashboard.chart.months.last()));
        m_chartCard->setSubtitle(span);
        m_chart->setCaption(tr("ROI by channel"), span);
    }
    m_table->setRows(dashboard.channels, dashboard.total, format);
    m_tableCard->setSubtitle(
        tr("%1, amounts in %2").arg(format.month(dashboard.month), dashboard.currency.code()));
}

void RoiPage::arrangeFigures(int width)
{
    const int columns = width < twoFiguresBelow ? 2 : (width < threeFiguresBelow ? 3 : figureCount);
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

void RoiPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrangeFigures(event->size().width());
}

} // namespace payoff
