// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "core/example/example.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace payoff {

Result<std::unique_ptr<Workspace>> openDemo()
{
    const QString path = QDir::temp().filePath(
        QStringLiteral("payoff-demo-%1.payoff").arg(QCoreApplication::applicationPid()));
    QFile::remove(path);
    const Clock clock = systemClock();
    return createExample(path, clock(), clock);
}

} // namespace payoff
