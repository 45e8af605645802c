// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/cli/console.h"
#include "app/demo.h"
#include "app/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"
#include "ui/text/errortext.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QScreen>
#include <QSettings>
#include <QTranslator>

namespace payoff {

namespace {

const QString lastWorkspaceKey = QStringLiteral("lastWorkspace");

void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("payoff"));
    QCoreApplication::setApplicationName(QStringLiteral("payoff"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PAYOFF_VERSION));
}

/// A system without a language of its own gets English conventions: the bare "C" has none for money.
void settleLocale()
{
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

/// Opens what was asked for, else what was open last; nothing to open is no error.
Result<void> openFirst(Session &session, const WindowRequest &request)
{
    if (request.isDemo) {
        auto demo = openDemo();
        if (!demo)
            return demo.error();
        session.take(std::move(*demo));
        return {};
    }
    const QString last = QSettings().value(lastWorkspaceKey).toString();
    const QString path = request.workspace.isEmpty() ? last : request.workspace;
    return path.isEmpty() ? Result<void>() : session.open(path);
}

} // namespace

int runWindow(int &argc, char **argv, const WindowRequest &request)
{
    const QApplication application(argc, argv);
    nameApplication();
    settleLocale();
    QTranslator qtTexts;
    if (qtTexts.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    Theme theme(application);
    const FileChooser files = FileChooser::desktop();
    MainWindow window(theme, files);
    Session session(window, systemClock(), Format::forScreen());
    QObject::connect(&session, &Session::opened, &session, [isDemo = request.isDemo](const QString &path) {
        if (!isDemo)
            QSettings().setValue(lastWorkspaceKey, path);
    });
    const auto opened = openFirst(session, request);
    if (!opened && !request.workspace.isEmpty()) {
        say(sentence(opened.error()));
        return Failed;
    }
    window.resize(window.sizeHint().boundedTo(window.screen()->availableSize()));
    window.show();
    if (!opened)
        window.showMessage(sentence(opened.error()));
    return QApplication::exec();
}

int runOffscreen(int &argc, char **argv, const std::function<int()> &run)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    nameApplication();
    return run();
}

} // namespace payoff
