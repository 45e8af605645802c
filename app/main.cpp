// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/window.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

/// Messages of Qt go to standard error, but for those that tell nothing: of a locale that is not UTF-8 (the
/// program reads and writes UTF-8 whatever the locale), and of what a display that is none cannot do.
void passOn(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(QLatin1String("Detected locale"))
        && !message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR not set"))
        && !message.startsWith(QLatin1String("This plugin does not support")))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.push_back(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// By which what is kept of the program itself is found, in the window and without it.
void nameApplication()
{
    QCoreApplication::setOrganizationName(QStringLiteral("payoff"));
    QCoreApplication::setApplicationName(QStringLiteral("payoff"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PAYOFF_VERSION));
}

} // namespace

int main(int argc, char *argv[])
{
    const payoff::Request request = payoff::readCommandLine(argumentsOf(argc, argv));
    if (request.answered)
        return *request.answered;
    qInstallMessageHandler(passOn);
    nameApplication();
    if (!request.verb)
        return payoff::runWindow(argc, argv, {request.workspace, request.isDemo});
    if (request.verb->drawsPictures && request.verb->drawsPictures(request.arguments))
        return payoff::runOffscreen(argc, argv, [&] { return request.verb->run(request.arguments); });
    const QCoreApplication application(argc, argv);
    return request.verb->run(request.arguments);
}
