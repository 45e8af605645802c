// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/cli/console.h"
#include "app/demo.h"
#include "app/texts.h"
#include "ui/commands/document.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QScreen>
#include <QSettings>

namespace payoff {

namespace {

const QString lastWorkspaceKey = QStringLiteral("lastWorkspace");

/// A system without a language of its own gets English conventions: the bare "C" has none for money.
void settleLocale()
{
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

/// Opens what was asked for, else what was open last; nothing to open is no error.
Result<void> openFirst(Document &document, const WindowRequest &request, const QString &last)
{
    if (request.isDemo) {
        auto demo = openDemo();
        return demo ? document.take(std::move(*demo)) : Result<void>(demo.error());
    }
    const QString path = request.workspace.isEmpty() ? last : request.workspace;
    return path.isEmpty() ? Result<void>() : document.open(path);
}

} // namespace

int runWindow(int &argc, char **argv, const WindowRequest &request)
{
    const QApplication application(argc, argv);
    settleLocale();
    installTexts(QLocale());
    Theme theme(application);
    const FileChooser files = FileChooser::desktop();
    QSettings memory;
    theme.setChoice(ThemeChoice(memory.value(Theme::memoryKey()).toInt()));
    Document document;
    const auto opened = openFirst(document, request, memory.value(lastWorkspaceKey).toString());
    if (!opened && !request.workspace.isEmpty()) {
        say(sentence(opened.error()));
        return Failed;
    }
    MainWindow window({document, theme, files, memory, Format::forScreen(), openDemo});
    if (window.size().isEmpty() || !memory.contains(QStringLiteral("window/geometry")))
        window.resize(window.sizeHint().boundedTo(window.screen()->availableSize()));
    window.show();
    if (!opened)
        window.showFailure(sentence(opened.error()));
    const int code = QApplication::exec();
    if (!request.isDemo)
        memory.setValue(lastWorkspaceKey, document.isOpen() ? document.workspace().path() : QString());
    return code;
}

int runOffscreen(int &argc, char **argv, const std::function<int()> &run)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return run();
}

} // namespace payoff
