// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/roipage.h"

#include "core/roi/dashboard.h"
#include "ui/models/dashboardloader.h"
#include "ui/models/viewtext.h"
#include "ui/pages/roiview.h"
#include "ui/text/errortext.h"

namespace payoff {

RoiPage::RoiPage(const PageTools &tools, QWidget *parent)
    : Page(tr("Dashboard"), tools, parent),
      m_view(new RoiView(tools.files, this))
{
    setWidget(m_view);
    connectView();
}

void RoiPage::connectView()
{
    connect(m_view, &RoiView::failed, this, &Page::failed);
    connect(m_view, &RoiView::channelActivated, this, &RoiPage::channelActivated);
    connect(m_view, &RoiView::exampleAsked, this, [this] { Q_EMIT actionAsked(QStringLiteral("example")); });
    connect(m_view, &RoiView::importAsked, this, [this] { Q_EMIT actionAsked(QStringLiteral("import")); });
    connect(m_view, &RoiView::typingAsked, this, [this] { Q_EMIT pageAsked(QStringLiteral("month-sheet")); });
    connect(m_view, &RoiView::periodPicked, this, [this](const Period &period) {
        document().setView(viewOf(period, document().view(), document().workspace().settings().calendar));
    });
    connect(m_view, &RoiView::clearFiltersAsked, this, [this] {
        View view = document().view();
        view.filters = {};
        document().setView(view);
    });
    connect(m_view, &RoiView::latestAsked, this, [this] {
        View view = document().view();
        view.days.reset();
        document().setView(view);
    });
}

Card *RoiPage::whyCard() const { return m_view->whyCard(); }

Card *RoiPage::goalsCard() const { return m_view->goalsCard(); }

void RoiPage::refresh(TouchedThings)
{
    const auto figures = dashboardFigures(document().workspace(), document().view());
    if (!figures) {
        Q_EMIT failed(sentence(figures.error()));
        return;
    }
    m_view->setFilterWords(filtersInWords(figures->view.filters, document().contents(), format()));
    m_view->setData(dashboardData(*figures, document().currency()), format());
}

} // namespace payoff
