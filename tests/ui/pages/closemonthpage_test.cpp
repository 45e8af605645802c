// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closemonthpage.h"

#include "core/results/closedmonths.h"
#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/costspage.h"
#include "ui/pages/monthsheetpage.h"
#include "ui/shell/filterbar.h"
#include "ui/widgets/checkrows.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/lockmark.h"
#include "ui/widgets/monthpicker.h"
#include "ui/widgets/noticelist.h"
#include "ui/widgets/recordtable.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace payoff {
namespace {

const Month may = month("2026-05");

/// The page over a workspace with one channel that has numbers in April and May, known to the end of May.
struct ShownClose {
    ShownClose()
    {
        test.openEmpty();
        Channel channel;
        channel.name = QStringLiteral("Facebook");
        EXPECT_TRUE(test.document.edit(QStringLiteral("add"), {added(channel)}));
        facebook = test.document.contents().channels.last().id;
        for (const char *each : {"2026-04", "2026-05"}) {
            type(month(each), Measure::AdSpend, 10'000);
            type(month(each), Measure::Revenue, 30'000);
        }
        Settings settings = test.document.workspace().settings();
        const Settings before = settings;
        settings.asOf = may.last();
        EXPECT_TRUE(test.document.edit(QStringLiteral("set"), {changed(before, settings)}));
        page = qobject_cast<CloseMonthPage *>(test.window.showPage(QStringLiteral("close-month")));
        TestWindow::settle();
    }

    void type(Month month, Measure measure, qint64 value)
    {
        EXPECT_TRUE(test.document.edit(QStringLiteral("type"),
                                       {added(TypedCell{{facebook, {}, month, measure}, value})}));
    }
    void press(const QString &text)
    {
        for (QPushButton *each : page->findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().remove(u'&').startsWith(text)) {
                QTest::mouseClick(each, Qt::LeftButton);
                TestWindow::settle();
                return;
            }
        }
        ADD_FAILURE() << "no button " << qPrintable(text);
    }
    [[nodiscard]] QVector<Month> closed()
    {
        return valueOf(closedMonths(test.document.workspace().database()));
    }

    TestWindow test;
    CloseMonthPage *page = nullptr;
    ChannelId facebook;
};

} // namespace

TEST(CloseMonthPage, ShowsTheLastMonthThatIsOver)
{
    ShownClose shown;
    EXPECT_EQ(shown.page->month(), may);
    EXPECT_FALSE(shown.page->isClosed());
    EXPECT_EQ(shown.page->preview()->rowCount(), 2); // Facebook and the total
    const QStringList checks = shown.page->checks()->texts();
    ASSERT_FALSE(checks.isEmpty());
    EXPECT_TRUE(checks[0].startsWith(QLatin1String("OK | Facebook"))) << qPrintable(checks[0]);
    EXPECT_TRUE(checks.last().startsWith(QLatin1String("Missing | Costs"))) << qPrintable(checks.last());
}

TEST(CloseMonthPage, ComesBackToWhatFollowsTheLastClosedMonth)
{
    ShownClose shown;
    const auto monthAfterOpening = [&] {
        EXPECT_TRUE(shown.test.document.open(shown.test.document.workspace().path()));
        TestWindow::settle();
        return shown.page->month();
    };
    shown.page->setMonth(may.plus(-2));
    TestWindow::settle();
    shown.press(QStringLiteral("Close"));
    EXPECT_EQ(monthAfterOpening(), may.previous());
    shown.page->setMonth(may);
    TestWindow::settle();
    shown.press(QStringLiteral("Close"));
    EXPECT_EQ(monthAfterOpening(), may);
    EXPECT_TRUE(shown.page->isClosed());
}

TEST(CloseMonthPage, ClosesWithACommentAndReopens)
{
    ShownClose shown;
    shown.page->comment()->setFocus();
    QTest::keyClicks(shown.page->comment(), QStringLiteral("A good month"));
    shown.press(QStringLiteral("Close"));
    EXPECT_EQ(shown.closed(), QVector<Month>{may});
    EXPECT_TRUE(shown.page->isClosed());
    EXPECT_EQ(shown.page->month(), may); // it stays in view
    EXPECT_EQ(shown.page->comment()->toPlainText(), QStringLiteral("A good month"));
    EXPECT_TRUE(shown.page->comment()->isReadOnly());
    ASSERT_EQ(shown.page->notices()->texts().size(), 1);
    EXPECT_TRUE(shown.page->notices()->texts()[0].contains(QLatin1String("is closed since")));
    shown.press(QStringLiteral("Reopen"));
    EXPECT_TRUE(shown.closed().isEmpty());
    EXPECT_FALSE(shown.page->comment()->isReadOnly());
    EXPECT_EQ(shown.page->comment()->toPlainText(), QStringLiteral("A good month"));
    EXPECT_TRUE(shown.page->notices()->texts().isEmpty());
}

TEST(CloseMonthPage, IsUndoneStepByStep)
{
    ShownClose shown;
    shown.press(QStringLiteral("Close"));
    EXPECT_EQ(shown.test.document.history().undoName(), QStringLiteral("close May 2026"));
    QTest::keyClick(&shown.test.window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(shown.closed().isEmpty());
    QTest::keyClick(&shown.test.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown.closed(), QVector<Month>{may});
    TestWindow::settle();
    shown.press(QStringLiteral("Reopen"));
    EXPECT_TRUE(shown.closed().isEmpty());
    EXPECT_EQ(shown.test.document.history().undoName(), QStringLiteral("reopen May 2026"));
    const auto undone = shown.test.document.history().undo();
    EXPECT_TRUE(undone) << (undone ? "" : qPrintable(undone.error().details.join(u'|')));
    EXPECT_EQ(shown.closed(), QVector<Month>{may});
}

TEST(CloseMonthPage, KeepsACommentForEachChannel)
{
    ShownClose shown;
    QComboBox *of = shown.page->commentOf();
    ASSERT_EQ(of->count(), 2);
    of->setFocus();
    QTest::keyClick(of, Qt::Key_Down);
    TestWindow::settle();
    EXPECT_EQ(shown.page->comment()->toPlainText(), QString());
    QTest::keyClicks(shown.page->comment(), QStringLiteral("Video worked"));
    shown.press(QStringLiteral("Close"));
    EXPECT_EQ(shown.page->comment()->toPlainText(), QStringLiteral("Facebook: Video worked"));
}

TEST(CloseMonthPage, ListsClosedMonthsAndGoesToThem)
{
    ShownClose shown;
    shown.press(QStringLiteral("Close"));
    shown.page->setMonth(may.previous());
    TestWindow::settle();
    EXPECT_FALSE(shown.page->isClosed());
    ASSERT_EQ(shown.page->history()->table()->model()->rowCount(), 1);
    Q_EMIT shown.page->history()->activated(may.index);
    TestWindow::settle();
    EXPECT_EQ(shown.page->month(), may);
    EXPECT_TRUE(shown.page->isClosed());
}

TEST(CloseMonthPage, GoesWhereALineOfTheListPoints)
{
    ShownClose shown;
    const QSignalSpy pages(shown.page, &Page::pageAsked);
    shown.press(QStringLiteral("Go there"));
    ASSERT_EQ(pages.size(), 1);
    EXPECT_EQ(pages[0][0].toString(), QStringLiteral("month-sheet"));
}

TEST(CloseMonthPage, LocksTheMonthSheetAndTheCosts)
{
    ShownClose shown;
    shown.press(QStringLiteral("Close"));
    auto *costs = qobject_cast<CostsPage *>(shown.test.window.showPage(QStringLiteral("costs")));
    costs->setMonth(may);
    TestWindow::settle();
    ASSERT_FALSE(costs->notices()->texts().isEmpty());
    EXPECT_EQ(costs->notices()->texts()[0],
              QStringLiteral("May 2026 is closed. Reopen it to change its figures."));
    auto *sheet = qobject_cast<MonthSheetPage *>(shown.test.window.showPage(QStringLiteral("month-sheet")));
    sheet->setMonth(may);
    TestWindow::settle();
    const auto views = sheet->findChildren<QTableView *>();
    ASSERT_FALSE(views.isEmpty());
    auto *reopen = sheet->findChild<NoticeList *>()->findChild<QPushButton *>();
    ASSERT_NE(reopen, nullptr);
    EXPECT_FALSE(sheet->findChild<NoticeList *>()->texts().isEmpty());
    QTest::mouseClick(reopen, Qt::LeftButton);
    TestWindow::settle();
    EXPECT_TRUE(shown.closed().isEmpty());
    EXPECT_TRUE(sheet->findChild<NoticeList *>()->texts().isEmpty());
}

TEST(CloseMonthPage, IsThereInAnEmptyWorkspace)
{
    TestWindow test;
    test.openEmpty();
    auto *page = qobject_cast<CloseMonthPage *>(test.window.showPage(QStringLiteral("close-month")));
    TestWindow::settle();
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(page->checks()->texts().size(), 1);
    EXPECT_EQ(page->preview()->rowCount(), 0);
}

TEST(CloseMonthPage, UndoesTheReopeningByTheKeyWhereverTheCursorWas)
{
    ShownClose shown;
    shown.press(QStringLiteral("Close May"));
    ASSERT_EQ(shown.closed(), QVector<Month>{may});
    shown.press(QStringLiteral("Reopen"));
    ASSERT_TRUE(shown.closed().isEmpty());
    QWidget *focus = shown.test.window.focusWidget();
    ASSERT_NE(focus, nullptr);
    EXPECT_NE(focus, shown.page->comment());
    // Shortcuts belong to the active window; without a window manager nothing makes it that again.
    QApplication::setActiveWindow(&shown.test.window);
    QTest::keyClick(focus, Qt::Key_Z, Qt::ControlModifier);
    TestWindow::settle();
    EXPECT_EQ(shown.closed(), QVector<Month>{may});
    // And while the cursor is in the comment.
    shown.page->comment()->setFocus();
    shown.page->reopenShown();
    TestWindow::settle();
    ASSERT_TRUE(shown.closed().isEmpty());
    focus = shown.test.window.focusWidget();
    EXPECT_NE(focus, shown.page->comment());
    QApplication::setActiveWindow(&shown.test.window);
    QTest::keyClick(focus, Qt::Key_Z, Qt::ControlModifier);
    TestWindow::settle();
    EXPECT_EQ(shown.closed(), QVector<Month>{may});
}

TEST(CloseMonthPage, ExportsTheMonthAsAnyReportThroughTheDialogOfTheWindow)
{
    ShownClose shown;
    shown.press(QStringLiteral("Export"));
    auto *dialog = shown.test.window.findChild<ExportDialog *>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClick(dialog->findChild<QComboBox *>(), Qt::Key_Home);
    QTest::keyClick(dialog->findChild<QComboBox *>(), Qt::Key_Down);
    EXPECT_EQ(dialog->choice().report, ReportFormat::Html);
    shown.test.answer = shown.test.folder.filePath(QStringLiteral("may.html"));
    QTest::keyClick(dialog, Qt::Key_Return);
    TestWindow::settle();
    EXPECT_TRUE(bytesOf(shown.test.folder.filePath(QStringLiteral("may.html"))).contains("May 2026"));
}

TEST(CloseMonthPage, ShowsALockOnWhatIsClosedAndNowhereElse)
{
    ShownClose shown;
    const auto lockIn = [](QWidget *part) { return part->findChild<LockMark *>(); };
    EXPECT_TRUE(lockIn(shown.page)->isHidden());
    shown.press(QStringLiteral("Close May"));
    EXPECT_FALSE(lockIn(shown.page)->isHidden());
    EXPECT_EQ(lockIn(shown.page)->text(),
              QStringLiteral("May 2026 is closed: its figures stay as they are."));
    for (const char *key : {"month-sheet", "costs"}) {
        Page *page = shown.test.window.showPage(QString::fromLatin1(key));
        if (auto *sheet = qobject_cast<MonthSheetPage *>(page))
            sheet->setMonth(may);
        if (auto *costs = qobject_cast<CostsPage *>(page))
            costs->setMonth(may);
        TestWindow::settle();
        EXPECT_FALSE(lockIn(page->findChild<MonthPicker *>())->isHidden()) << key;
    }
    shown.test.document.setView(viewOf(may));
    auto *bar = shown.test.window.findChild<FilterBar *>();
    EXPECT_FALSE(lockIn(bar)->isHidden());
    View quarter = viewOf(may);
    quarter.span = Span::Quarter;
    shown.test.document.setView(quarter);
    EXPECT_EQ(
        lockIn(bar)->text(),
        QStringLiteral("Closed, so that their figures stay as they are: May 2026. The others are open."));
    shown.test.document.setView(viewOf(may.previous()));
    EXPECT_TRUE(lockIn(bar)->isHidden());
}

} // namespace payoff
