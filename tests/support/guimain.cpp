// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>

namespace {

/// Any warning of Qt fails the test that provoked it.
void failOnWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    // The offscreen platform says so of every window with a smallest size, and of every popup.
    if (message.startsWith(QLatin1String("This plugin does not support")))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(message));
    if (type != QtDebugMsg && type != QtInfoMsg)
        ADD_FAILURE() << "Qt warned: " << qPrintable(message);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "Europe/Berlin");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QTemporaryDir dataHome;
    qputenv("XDG_DATA_HOME", dataHome.path().toUtf8());
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    qInstallMessageHandler(failOnWarning);
    payoff::Theme theme(application);
    theme.setChoice(payoff::ThemeChoice::Light);
    return RUN_ALL_TESTS();
}
