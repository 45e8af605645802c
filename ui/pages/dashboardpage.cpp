// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboardpage.h"

#include "core/analysis/drivers.h"
#include "core/analysis/goalprogress.h"
#include "ui/charts/roichart.h"
#include "ui/dialogs/kpicarddialog.h"
#include "ui/models/dashboardloader.h"
#include "ui/models/kpicolumns.h"
#include "ui/models/kpitext.h"
#include "ui/models/viewtext.h"
#include "ui/pages/roipage.h"
#include "ui/text/errortext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/driverlist.h"
#include "ui/widgets/goallist.h"
#include "ui/widgets/wayon.h"

#include <QVBoxLayout>

namespace payoff {

namespace {

/// The sum in that column, 0 where nothing is reported.
qint64 sumOf(const PeriodFigures &figures, ChannelId channel, DashboardColumn column)
{
    const DashboardRow row = figures.channels.value(channel);
    return row.isEmpty() ? 0 : row[int(column)].sum.value_or(0);
}

QVector<ChannelChange> changesOf(const DashboardFigures &figures)
{
    QSet<ChannelId> channels;
    for (const PeriodFigures *each : {&*figures.before, &figures.shown}) {
        for (auto it = each->channels.keyBegin(); it != each->channels.keyEnd(); ++it)
            channels.insert(*it);
    }
    QVector<ChannelChange> changes;
    for (const ChannelId channel : std::as_const(channels))
        changes.push_back({channel, sumOf(*figures.before, channel, DashboardColumn::Value),
                           sumOf(*figures.before, channel, DashboardColumn::Cost),
                           sumOf(figures.shown, channel, DashboardColumn::Value),
                           sumOf(figures.shown, channel, DashboardColumn::Cost)});
    std::sort(changes.begin(), changes.end(),
              [](const ChannelChange &a, const ChannelChange &b) { return a.channel < b.channel; });
    return changes;
}

} // namespace

DashboardPage::DashboardPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Dashboard"), tools, parent),
      m_board(new RoiPage(tools.files, this)),
      m_drivers(new DriverList(m_board)),
      m_goals(new GoalList(m_board)),
      m_firstGoal(new WayOn(QStringLiteral("goals"), tr("Set a goal"),
                            tr("What is wanted by when: it stands here with its pace."), m_board))
{
    m_board->goalsCard()->setContent(makeGoals());
    m_board->whyCard()->setContent(m_drivers);
    setWidget(m_board);
    connectBoard();
}

QWidget *DashboardPage::makeGoals()
{
    auto *content = new QWidget(m_board);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_goals);
    layout->addWidget(m_firstGoal);
    connect(m_firstGoal, &QAbstractButton::clicked, this, [this] {
        Q_EMIT formAsked({Thing::Goal, 0, {}, {}, {}});
    });
    return content;
}

void DashboardPage::connectBoard()
{
    connect(m_board, &RoiPage::failed, this, &Page::failed);
    connect(m_board, &RoiPage::periodPicked, this, [this](const Period &period) {
        document().setView(viewOf(period, document().view(), document().workspace().settings().calendar));
    });
    connect(m_board, &RoiPage::channelActivated, this,
            [this](ChannelId channel) { Q_EMIT pageAsked(QStringLiteral("channels"), channel.value); });
    connect(m_board, &RoiPage::figureActivated, this, [this](int place) {
        KpiCardQuestion question{
            document().view(), kpiTextFigures()[place], {}, 0, false, ownFigures(document().contents())};
        auto *card = new KpiCardDialog(document(), files(), format(), question, {}, window());
        card->setAttribute(Qt::WA_DeleteOnClose);
        card->open();
    });
    connect(m_board, &RoiPage::exampleAsked, this, [this] { Q_EMIT actionAsked(QStringLiteral("example")); });
    connect(m_board, &RoiPage::importAsked, this, [this] { Q_EMIT actionAsked(QStringLiteral("import")); });
    connect(m_board, &RoiPage::typingAsked, this,
            [this] { Q_EMIT pageAsked(QStringLiteral("month-sheet")); });
    connect(m_board, &RoiPage::clearFiltersAsked, this, [this] {
        View view = document().view();
        view.filters = {};
        document().setView(view);
    });
    connect(m_board, &RoiPage::latestAsked, this, [this] {
        View view = document().view();
        view.days.reset();
        document().setView(view);
    });
    connect(m_goals, &GoalList::goalActivated, this, [this](GoalId goal) {
        Q_EMIT formAsked({Thing::Goal, goal.value, {}, {}, {}});
    });
}

QString DashboardPage::mainAction() const { return tr("Export…"); }

void DashboardPage::runMainAction() { Q_EMIT actionAsked(QStringLiteral("export")); }

void DashboardPage::toggleTables() { m_board->chart()->showTable(!m_board->chart()->isTable()); }

void DashboardPage::refresh(TouchedThings things)
{
    const auto figures = dashboardFigures(document().workspace(), document().view());
    if (!figures) {
        Q_EMIT failed(sentence(figures.error()));
        return;
    }
    showDrivers(*figures);
    if (things & ~TouchedThings(Touched::Notes))
        showGoals();
    m_board->display(dashboardData(*figures, document().currency()), format());
    m_board->setFilterWords(filtersInWords(document().view().filters, document().contents(), format()));
}

void DashboardPage::showDrivers(const DashboardFigures &figures)
{
    if (!figures.before) {
        m_drivers->display({{}, tr("Nothing to compare with is chosen.")}, format());
        m_board->whyCard()->setSubtitle({});
        return;
    }
    QVector<ChannelLook> looks;
    for (const Channel &channel : figures.channels)
        looks.push_back({channel.id, channel.name, channel.color});
    const DriverData drivers = driverData(roiDrivers(changesOf(figures)), looks);
    m_drivers->display(drivers, format());
    m_board->whyCard()->setSubtitle(tr("%1 to %2")
                                        .arg(format().shortPeriod(figures.before->period, figures.calendar),
                                             format().shortPeriod(figures.shown.period, figures.calendar)));
}

void DashboardPage::showGoals()
{
    const auto progress = goalProgress(document().workspace(), document().asOf());
    if (!progress) {
        Q_EMIT failed(sentence(progress.error()));
        return;
    }
    const GoalData goals = goalData(*progress, document().contents(), document().currency());
    m_goals->display(goals, format());
    m_goals->setVisible(!goals.rows.isEmpty());
    m_firstGoal->setVisible(goals.rows.isEmpty());
}

} // namespace payoff
