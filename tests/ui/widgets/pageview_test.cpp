// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageview.h"

#include "tests/ui/onscreen.h"

#include <gtest/gtest.h>

#include <QScrollBar>
#include <QSignalSpy>

namespace payoff {

namespace {

struct Pages {
    Pages()
    {
        view.resize(400, 300);
        view.setPages(pages(3));
        putOnScreen(view);
        view.setFocus();
    }
    PageView::Pages pages(int count)
    {
        return {count, QSizeF(200, 400), [this](int page, qreal scale) {
                    ++painted;
                    QImage image((QSizeF(200, 400) * scale).toSize(), QImage::Format_RGB32);
                    image.fill(QColor::fromHsv(page * 60, 255, 255));
                    return image;
                }};
    }
    /// The colour in the middle of what is seen.
    QColor seen() { return view.viewport()->grab().toImage().pixelColor(view.viewport()->rect().center()); }

    int painted = 0;
    PageView view{QStringLiteral("Pages")};
};

QColor colourOf(int page) { return QColor::fromHsv(page * 60, 255, 255).toRgb(); }

} // namespace

TEST(PageView, ShowsOnePageAsWideAsThereIsRoom)
{
    Pages shown;
    EXPECT_EQ(shown.seen().toRgb(), colourOf(0));
    const qreal scale = shown.view.scale();
    EXPECT_NEAR(200 * scale, shown.view.viewport()->width() - 32, 1);
    EXPECT_EQ(shown.view.horizontalScrollBar()->maximum(), 0);
    EXPECT_GT(shown.view.verticalScrollBar()->maximum(), 0);
    shown.view.resize(500, 300);
    QTest::qWait(1);
    EXPECT_GT(shown.view.scale(), scale);
}

TEST(PageView, TurnsPagesByKeys)
{
    Pages shown;
    QSignalSpy turned(&shown.view, &PageView::pageTurned);
    QTest::keyClick(&shown.view, Qt::Key_End);
    EXPECT_EQ(shown.view.page(), 2);
    EXPECT_EQ(shown.seen().toRgb(), colourOf(2));
    QTest::keyClick(&shown.view, Qt::Key_Home);
    EXPECT_EQ(shown.view.page(), 0);
    for (int i = 0; i < 10 && shown.view.page() == 0; ++i)
        QTest::keyClick(&shown.view, Qt::Key_PageDown);
    EXPECT_EQ(shown.view.page(), 1) << "once the end of the first is seen";
    EXPECT_EQ(shown.view.verticalScrollBar()->value(), 0) << "at its top";
    QTest::keyClick(&shown.view, Qt::Key_PageUp);
    EXPECT_EQ(shown.view.page(), 0);
    EXPECT_EQ(shown.view.verticalScrollBar()->value(), shown.view.verticalScrollBar()->maximum());
    EXPECT_EQ(turned.size(), 4);
}

TEST(PageView, ZoomsByKeys)
{
    Pages shown;
    shown.view.setZoom(PageView::Zoom::Page);
    EXPECT_EQ(shown.view.verticalScrollBar()->maximum(), 0);
    const qreal whole = shown.view.scale();
    EXPECT_NEAR(400 * whole, shown.view.viewport()->height() - 32, 1);
    QTest::keyClick(&shown.view, Qt::Key_Plus);
    EXPECT_EQ(shown.view.zoom(), PageView::Zoom::Fixed);
    EXPECT_GT(shown.view.scale(), whole);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&shown.view, Qt::Key_Minus);
    EXPECT_NEAR(shown.view.scale(), 0.25, 0.001) << "no further";
}

TEST(PageView, PaintsAPageOnceUntilItChanges)
{
    Pages shown;
    shown.seen();
    const int painted = shown.painted;
    shown.seen();
    shown.view.verticalScrollBar()->setValue(20);
    shown.seen();
    EXPECT_EQ(shown.painted, painted);
    shown.view.setPages(shown.pages(3));
    shown.seen();
    EXPECT_EQ(shown.painted, painted + 1);
}

TEST(PageView, StaysOnItsPageWhileThereIsOne)
{
    Pages shown;
    shown.view.setPage(2);
    shown.view.setPages(shown.pages(3));
    EXPECT_EQ(shown.view.page(), 2);
    shown.view.setPages(shown.pages(2));
    EXPECT_EQ(shown.view.page(), 1);
    shown.view.setPages({});
    EXPECT_EQ(shown.view.page(), 0);
    shown.seen();
}

} // namespace payoff
