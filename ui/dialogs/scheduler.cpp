// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scheduler.h"

#include "core/schedule/schedulefolder.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace payoff {

namespace {

constexpr int longestAnswer = 15'000; ///< milliseconds

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Scheduler)
};

QString runSystemctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("systemctl"), arguments);
    if (!process.waitForFinished(longestAnswer)) {
        process.kill();
        process.waitForFinished();
        return Texts::tr("systemctl does not answer.");
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).trimmed();
    return said.isEmpty() ? Texts::tr("systemctl ended with %1.").arg(process.exitCode()) : said;
}

} // namespace

Scheduler Scheduler::desktop()
{
    Scheduler scheduler;
    scheduler.program = QCoreApplication::applicationFilePath();
    scheduler.folder = userUnitFolder();
    const bool isRunning = QFileInfo::exists(QStringLiteral("/run/systemd/system"));
    if (isRunning && !QStandardPaths::findExecutable(QStringLiteral("systemctl")).isEmpty())
        scheduler.systemctl = runSystemctl;
    scheduler.chooseFolder = [](QWidget *parent, const QString &begin) {
        return QFileDialog::getExistingDirectory(parent, Texts::tr("Where the reports go"), begin);
    };
    return scheduler;
}

} // namespace payoff
