// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/testwindow.h"

#include "core/example/example.h"
#include "tests/support/tempworkspace.h"

#include <QAction>
#include <QApplication>
#include <QFile>

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

QAction *actionNamed(const QWidget &window, const QString &text)
{
    for (QAction *action : window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace payoff
