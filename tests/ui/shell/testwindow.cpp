// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/testwindow.h"

#include "core/example/example.h"
#include "tests/support/tempworkspace.h"
#include "ui/widgets/sidebar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QListView>
#include <QTest>

namespace payoff {

namespace {

Clock fixedClock()
{
    return [] { return day("2026-11-15"); };
}

/// The example on a file of its own, made once for all windows: copying it is a hundred times faster.
QString exampleFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        QString made = folder.filePath(QStringLiteral("example.payoff"));
        valueOf(createExample(made, day("2026-10-31"), fixedClock()));
        return made;
    }();
    return path;
}

} // namespace

TestWindow::TestWindow(QSize size)
    : memory(folder.filePath(QStringLiteral("memory.ini")), QSettings::IniFormat),
      theme(*qApp),
      document(fixedClock()),
      files{[this](QWidget *, const QString &, const QString &) { return answer; },
            [this](QWidget *, const QString &, const QString &) { return QStringList{answer}; },
            [this](QWidget *, const QString &, const QString &, const QString &) { return answer; }},
      window({document, theme, files, memory, Format(), [this] {
                  return createExample(pathOf(QStringLiteral("example.payoff")), day("2026-10-31"),
                                       fixedClock());
              }})
{
    theme.setChoice(ThemeChoice::Light);
    window.resize(size);
    window.show();
    settle();
}

void TestWindow::openEmpty(const QString &name)
{
    const auto created = document.create(pathOf(name + QLatin1String(".payoff")), name, currency("EUR"));
    ASSERT_TRUE(created) << "the workspace could not be made";
    valueOf(document.workspace().database().number(QStringLiteral("PRAGMA synchronous = OFF")));
    settle();
}

void TestWindow::openExample()
{
    const QString path = pathOf(QStringLiteral("example.payoff"));
    ASSERT_TRUE(QFile::copy(exampleFile(), path));
    ASSERT_TRUE(document.take(valueOf(Workspace::open(path, fixedClock()))));
    settle();
}

void TestWindow::settle()
{
    for (int i = 0; i < 4; ++i) {
        QCoreApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

void clickPage(const MainWindow &window, const QString &title)
{
    auto *list = window.findChild<SideBar *>()->findChild<QListView *>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() != title || !(index.flags() & Qt::ItemIsEnabled))
            continue;
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
        return TestWindow::settle();
    }
    FAIL() << "no page " << qPrintable(title);
}

void clickButton(const QWidget &parent, const QString &text)
{
    for (QAbstractButton *each : parent.findChildren<QAbstractButton *>()) {
        if (!each->isVisible() || each->text().remove(u'&') != text)
            continue;
        EXPECT_TRUE(each->isEnabled()) << qPrintable(text);
        QTest::mouseClick(each, Qt::LeftButton);
        return TestWindow::settle();
    }
    FAIL() << "no button " << qPrintable(text);
}

void clickItem(QComboBox &box, const QString &text)
{
    const int row = box.findText(text);
    ASSERT_GE(row, 0) << qPrintable(text);
    QTest::mouseClick(&box, Qt::LeftButton);
    TestWindow::settle();
    ASSERT_TRUE(box.view()->isVisible());
    // A list that has just opened takes a second press for the end of the first.
    QTest::qWait(QApplication::doubleClickInterval() + 10);
    const QModelIndex index = box.model()->index(row, box.modelColumn(), box.rootModelIndex());
    box.view()->scrollTo(index);
    const QPoint place = box.view()->visualRect(index).center();
    QTest::mouseMove(box.view()->viewport(), place);
    QTest::mouseClick(box.view()->viewport(), Qt::LeftButton, {}, place);
    TestWindow::settle();
    EXPECT_EQ(box.currentText(), text);
}

QAction *actionNamed(const QWidget &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace payoff
