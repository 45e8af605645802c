// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/emptydashboard.h"

#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"
#include "ui/widgets/wayon.h"

#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int besideEachOtherFrom = 850;

QPushButton *makeAction(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setKind(*button, kinds::accent);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return button;
}

} // namespace

EmptyDashboard::EmptyDashboard(QWidget *parent)
    : Card(QString(), parent),
      m_text(new QLabel(this)),
      m_waysRoom(new QWidget(this)),
      m_waysLayout(new QGridLayout(m_waysRoom)),
      m_clear(makeAction(tr("&Clear filters"), this)),
      m_latest(makeAction(tr("Show the &latest"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap);
    layout->addWidget(m_text);
    layout->addWidget(m_waysRoom);
    layout->addWidget(m_clear);
    layout->addWidget(m_latest);
    setContent(content);
    makeWays();
    connect(m_clear, &QPushButton::clicked, this, &EmptyDashboard::clearFiltersAsked);
    connect(m_latest, &QPushButton::clicked, this, &EmptyDashboard::latestAsked);
}

void EmptyDashboard::makeWays()
{
    m_waysLayout->setContentsMargins(0, 0, 0, 0);
    m_waysLayout->setSpacing(cardGap);
    const auto add = [this](const QString &icon, const QString &title, const QString &sentence,
                            void (EmptyDashboard::*asked)()) {
        auto *way = new WayOn(icon, title, sentence, m_waysRoom);
        connect(way, &QAbstractButton::clicked, this, asked);
        m_ways.append(way);
    };
    add(QStringLiteral("dashboard"), tr("Open the example"),
        tr("Look around in the numbers of an invented brand; nothing of yours changes."),
        &EmptyDashboard::exampleAsked);
    add(QStringLiteral("import"), tr("Import a file"),
        tr("Take the export of an ad platform, a shop or a spreadsheet, as it is."),
        &EmptyDashboard::importAsked);
    add(QStringLiteral("month-sheet"), tr("Type this month’s numbers"),
        tr("Fill in the month sheet: what each channel cost, and what came back."),
        &EmptyDashboard::typingAsked);
}

void EmptyDashboard::say(const QString &title, const QString &text)
{
    setTitle(title);
    m_text->setText(text);
}

void EmptyDashboard::explain(const DashboardData &dashboard, const Format &format)
{
    m_waysRoom->setVisible(dashboard.state == DashboardState::NothingRecorded);
    m_clear->setVisible(dashboard.state == DashboardState::FilteredOut);
    m_latest->setVisible(dashboard.state == DashboardState::NothingInPeriod);
    switch (dashboard.state) {
    case DashboardState::NothingRecorded:
        return say(tr("Nothing recorded yet"),
                   tr("This workspace holds no costs and no results, so there is nothing to show. There are "
                      "three ways on:"));
    case DashboardState::FilteredOut:
        return say(tr("The filters leave nothing"),
                   tr("Something is recorded, but nothing in the time up to %1 that passes all filters.")
                       .arg(format.period(dashboard.period, dashboard.calendar)));
    case DashboardState::NothingInPeriod:
        return say(tr("Nothing in this time"),
                   tr("Nothing is recorded for %1 nor for the time before it that the chart would show.")
                       .arg(format.period(dashboard.period, dashboard.calendar)));
    case DashboardState::Ready:
        return;
    }
}

void EmptyDashboard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    const bool isBeside = event->size().width() >= besideEachOtherFrom;
    for (int i = 0; i < m_ways.size(); ++i) {
        m_waysLayout->removeWidget(m_ways[i]);
        m_waysLayout->addWidget(m_ways[i], isBeside ? 0 : i, isBeside ? i : 0);
    }
}

} // namespace payoff
