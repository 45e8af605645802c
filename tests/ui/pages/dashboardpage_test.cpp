// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboardpage.h"

#include "tests/support/smallworkspace.h"

#include "ui/charts/roichart.h"
#include "ui/charts/roiplot.h"
#include "ui/pages/roipage.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {

namespace {

/// The dashboard of a document with the small workspace, in May 2026.
struct ShownPage {
    SmallWorkspace small;
    Document document;
    FileChooser files;
    DashboardPage page{{document, files, Format()}};

    ShownPage()
    {
        const auto opened = document.open(small.workspace.path());
        EXPECT_TRUE(opened);
        document.setView(viewOf(month("2026-05")));
        page.setAttribute(Qt::WA_DontShowOnScreen);
        page.resize(1200, 800);
        page.show();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] const RoiChartData &chart() const { return page.board()->chart()->plot()->frame().data; }
};

} // namespace

TEST(DashboardPage, ShowsTheViewOfTheDocument)
{
    ShownPage shown;
    EXPECT_EQ(shown.chart().periods.last().range, month("2026-05").range());
    View view = shown.document.view();
    view.span = Span::Quarter;
    shown.document.setView(view);
    EXPECT_EQ(shown.chart().granularity(), Granularity::Quarter);
}

TEST(DashboardPage, GoesToThePeriodThatIsPicked)
{
    ShownPage shown;
    RoiPlot *plot = shown.page.board()->chart()->plot();
    QTest::keyClick(plot, Qt::Key_Left);
    QTest::keyClick(plot, Qt::Key_Left);
    QTest::keyClick(plot, Qt::Key_Return);
    EXPECT_EQ(shown.document.view().days, month("2026-04").range());
    EXPECT_EQ(shown.chart().periods.last().range, month("2026-04").range());
}

TEST(DashboardPage, ClearsFiltersAndGoesBackToTheData)
{
    ShownPage shown;
    View view = shown.document.view();
    view.filters.paid = Paid::Organic;
    view.days = month("2019-05").range();
    shown.document.setView(view);
    EXPECT_FALSE(shown.page.board()->chart()->isVisible());
    Q_EMIT shown.page.board()->clearFiltersAsked();
    EXPECT_EQ(shown.document.view().filters, Filters());
    Q_EMIT shown.page.board()->latestAsked();
    EXPECT_FALSE(shown.document.view().days);
    EXPECT_TRUE(shown.page.board()->chart()->isVisible());
}

TEST(DashboardPage, AsksTheShellForWhatItCannotDo)
{
    ShownPage shown;
    QSignalSpy actions(&shown.page, &Page::actionAsked);
    QSignalSpy pages(&shown.page, &Page::pageAsked);
    Q_EMIT shown.page.board()->exampleAsked();
    Q_EMIT shown.page.board()->importAsked();
    Q_EMIT shown.page.board()->typingAsked();
    Q_EMIT shown.page.board()->channelActivated(shown.small.linkedIn);
    shown.page.runMainAction();
    EXPECT_EQ(actions.size(), 3);
    ASSERT_EQ(pages.size(), 2);
    EXPECT_EQ(pages[0][0].toString(), QStringLiteral("month-sheet"));
    EXPECT_EQ(pages[1], QVariantList({QStringLiteral("channels"), shown.small.linkedIn.value}));
}

} // namespace payoff
