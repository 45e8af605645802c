// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/testwindow.h"

#include "core/example/example.h"
#include "tests/support/tempworkspace.h"

#include <QAction>
#include <QApplication>

namespace payoff {

namespace {

Clock fixedClock()
{
    return [] { return day("2026-11-15"); };
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
    auto example = createExample(pathOf(QStringLiteral("example.payoff")), day("2026-10-31"), fixedClock());
    ASSERT_TRUE(document.take(valueOf(std::move(example))));
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
