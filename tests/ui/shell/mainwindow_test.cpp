// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "tests/support/content.h"
#include "tests/support/tempworkspace.h"
#include "tests/ui/shell/testwindow.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/pages/dashboardpage.h"
#include "ui/shell/filterbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/workspaceactions.h"
#include "ui/widgets/sidebar.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

namespace payoff {

namespace {

ChangeSet newChannel(const char *name) { return {added(Channel{{}, QString::fromUtf8(name), 0, false, {}})}; }

void drop(MainWindow &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent event({100, 100}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

TEST(MainWindow, ShowsTheWaysToAWorkspaceWhileNoneIsOpen)
{
    TestWindow test;
    EXPECT_TRUE(test.window.findChild<WelcomePage *>()->isVisible());
    EXPECT_FALSE(test.window.findChild<FilterBar *>()->isVisible());
    EXPECT_EQ(test.window.currentPage(), nullptr);
    EXPECT_FALSE(actionNamed(test.window, QStringLiteral("Close workspace"))->isEnabled());
    test.openEmpty();
    EXPECT_FALSE(test.window.findChild<WelcomePage *>()->isVisible());
    EXPECT_TRUE(actionNamed(test.window, QStringLiteral("Close workspace"))->isEnabled());
}

TEST(MainWindow, OpensEveryPageByItsShortcut)
{
    TestWindow test;
    test.openExample();
    const QVector<PageInfo> pages = navigation();
    for (int i = 0; i < std::min<int>(9, int(pages.size())); ++i) {
        QTest::keyClick(&test.window, Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        TestWindow::settle();
        EXPECT_EQ(test.window.currentPageKey(), pages[i].key);
        EXPECT_EQ(test.window.findChild<FilterBar *>()->isVisible(), pages[i].isMeasuring);
    }
}

TEST(MainWindow, NamesWhatCanBeUndoneAndUndoesIt)
{
    TestWindow test;
    test.openEmpty();
    ASSERT_TRUE(test.document.edit(QStringLiteral("add channel"), newChannel("Facebook")));
    ASSERT_NE(actionNamed(test.window, QStringLiteral("Undo add channel")), nullptr);
    QTest::keyClick(&test.window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(test.document.contents().channels.isEmpty());
    QTest::keyClick(&test.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(test.document.contents().channels.size(), 1);
    EXPECT_FALSE(actionNamed(test.window, QStringLiteral("Redo"))->isEnabled());
}

TEST(MainWindow, TellsWhyAStepCouldNotBeTakenBackAndKeepsIt)
{
    TestWindow test;
    test.openEmpty();
    ASSERT_TRUE(test.document.edit(QStringLiteral("add channel"), newChannel("Facebook")));
    const QString path = test.document.workspace().path();
    ASSERT_TRUE(QFile::rename(path, path + QLatin1String(".away")));
    QTest::keyClick(&test.window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(test.window.notices()->text().isEmpty());
    ASSERT_TRUE(QFile::rename(path + QLatin1String(".away"), path));
    QTest::keyClick(&test.window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(test.document.contents().channels.isEmpty());
}

TEST(MainWindow, CollapsesItsSideBarWhereRoomIsShort)
{
    TestWindow test;
    EXPECT_FALSE(test.window.findChild<SideBar *>()->isCollapsed());
    test.window.resize(1024, 600);
    TestWindow::settle();
    EXPECT_TRUE(test.window.findChild<SideBar *>()->isCollapsed());
}

TEST(MainWindow, RemembersTheViewOfEachWorkspace)
{
    TestWindow test;
    test.openExample();
    View view = test.document.view();
    view.span = Span::Quarter;
    view.filters.channels = {test.document.contents().channels.first().id};
    view.bases.cost = CostBasis::Ads;
    test.document.setView(view);
    const QString path = test.document.workspace().path();
    test.document.close();
    ASSERT_TRUE(test.document.open(path));
    EXPECT_EQ(test.document.view(), view);
}

TEST(MainWindow, OpensAWorkspaceThatIsDroppedOnIt)
{
    TestWindow test;
    const QString path = test.pathOf(QStringLiteral("dropped.payoff"));
    ASSERT_TRUE(Workspace::create(path, QStringLiteral("Dropped"), currency("EUR")));
    drop(test.window, path);
    ASSERT_TRUE(test.document.isOpen());
    EXPECT_TRUE(test.window.windowTitle().startsWith(QLatin1String("Dropped")));
    EXPECT_EQ(test.window.workspaceActions().recentFiles(), QStringList{path});
}

TEST(MainWindow, MakesAWorkspaceByKeyboardAlone)
{
    TestWindow test;
    test.answer = test.pathOf(QStringLiteral("made"));
    QTest::keyClick(&test.window, Qt::Key_N, Qt::ControlModifier);
    auto *dialog = test.window.findChild<QDialog *>();
    ASSERT_NE(dialog, nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("Lumen"));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    ASSERT_TRUE(test.document.isOpen());
    EXPECT_EQ(test.document.workspace().info().name, QStringLiteral("Lumen"));
    EXPECT_TRUE(QFile::exists(test.pathOf(QStringLiteral("made.payoff"))));
}

TEST(MainWindow, SavesACopyAndStaysWhereItWas)
{
    TestWindow test;
    test.openEmpty();
    const QString before = test.document.workspace().path();
    test.answer = test.pathOf(QStringLiteral("copy.payoff"));
    actionNamed(test.window, QStringLiteral("Save a copy as…"))->trigger();
    EXPECT_TRUE(QFile::exists(test.answer));
    EXPECT_EQ(test.document.workspace().path(), before);
    EXPECT_TRUE(test.window.notices()->text().contains(test.answer));
}

TEST(MainWindow, ExportsWhatIsShownAndSaysWhere)
{
    TestWindow test;
    test.openExample();
    for (const auto &[action, file] :
         {std::pair{"As CSV…", "out.csv"}, std::pair{"As Excel workbook…", "out.xlsx"}}) {
        test.answer = test.pathOf(QString::fromUtf8(file));
        actionNamed(test.window, QString::fromUtf8(action))->trigger();
        EXPECT_TRUE(QFile::exists(test.answer));
        EXPECT_TRUE(test.window.notices()->text().contains(test.answer));
    }
    test.answer = test.pathOf(QStringLiteral("nowhere/out.csv"));
    actionNamed(test.window, QStringLiteral("As CSV…"))->trigger();
    EXPECT_TRUE(test.window.notices()->text().contains(QLatin1String("nowhere")));
}

TEST(MainWindow, ExportsAReportForItsReader)
{
    TestWindow test;
    test.openExample();
    test.answer = test.pathOf(QStringLiteral("report"));
    actionNamed(test.window, QStringLiteral("As report…"))->trigger();
    auto *dialog = test.window.findChild<ExportDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    EXPECT_TRUE(bytesOf(test.answer + QStringLiteral(".pdf")).startsWith("%PDF-"));
    EXPECT_TRUE(test.window.notices()->text().contains(QLatin1String("report.pdf")));
}

TEST(FileGuard, KeepsWhatWasEnteredWhenTheFileVanishesAndGoesOnElsewhere)
{
    TestWindow test;
    test.openEmpty();
    ASSERT_TRUE(test.document.edit(QStringLiteral("add channel"), newChannel("Facebook")));
    ASSERT_TRUE(QFile::remove(test.document.workspace().path()));
    QTRY_VERIFY(test.window.notices()->text().contains(QLatin1String("is gone")));
    EXPECT_FALSE(test.document.edit(QStringLiteral("add channel"), newChannel("LinkedIn")));
    test.answer = test.pathOf(QStringLiteral("rescued.payoff"));
    auto *button = named<QPushButton>(*test.window.notices(), QString());
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(test.document.workspace().path(), test.answer);
    EXPECT_EQ(test.document.contents().channels.size(), 1);
    EXPECT_TRUE(test.document.edit(QStringLiteral("add channel"), newChannel("LinkedIn")));
    ASSERT_TRUE(test.document.history().undo());
    EXPECT_TRUE(test.document.history().undo()) << "what was done before the move can still be undone";
    EXPECT_TRUE(test.document.contents().channels.isEmpty());
}

TEST(FileGuard, ShowsWhatAnotherProgramChanged)
{
    TestWindow test;
    test.openEmpty();
    const auto other = valueOf(Workspace::open(test.document.workspace().path()));
    valueOf(other->apply(newChannel("Facebook")));
    QTRY_COMPARE(test.document.contents().channels.size(), 1);
    EXPECT_TRUE(test.window.notices()->text().contains(QLatin1String("Another program")));
}

} // namespace payoff
