// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace payoff {

namespace {
constexpr int patienceMs = 60'000;
} // namespace

QJsonArray ProgramRun::array() const
{
    const auto document = QJsonDocument::fromJson(out.toUtf8());
    EXPECT_TRUE(document.isArray()) << qPrintable(out) << qPrintable(err);
    return document.array();
}

ProgramRun payoffRun(const QStringList &arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PAYOFF_PROGRAM), arguments);
    ProgramRun run;
    if (!process.waitForFinished(patienceMs)) {
        ADD_FAILURE() << "the program does not end: " << qPrintable(arguments.join(u' '));
        process.kill();
        process.waitForFinished();
        return run;
    }
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

} // namespace payoff
