// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "ui/text/errortext.h"

#include <QBuffer>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace payoff {

int print(const QByteArray &bytes)
{
    const auto size = std::size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return Done;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody else asks for it meanwhile
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    return fail({ErrorCode::FileNotWritable, {Cli::tr("Standard output"), reason}});
}

int print(const QString &text) { return print(text.toUtf8()); }

void say(const QString &sentence)
{
    const QByteArray line = QStringLiteral("payoff: %1\n").arg(sentence).toUtf8();
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

QString explanation(const Error &error)
{
    const bool isOfKey = error.code == ErrorCode::UnknownMeasure || error.code == ErrorCode::UnknownDimension;
    if (!isOfKey || error.details.size() < 2)
        return sentence(error);
    return Cli::tr("%1 There are: %2.").arg(sentence(error), error.details[1]);
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

int fail(const Error &error)
{
    say(explanation(error));
    return Failed;
}

int badUsage(const QString &verb, const QString &sentence)
{
    say(sentence);
    const QString help =
        verb.isEmpty() ? QStringLiteral("payoff --help") : QStringLiteral("payoff %1 --help").arg(verb);
    say(Cli::tr("Nothing was done. Try “%1”.").arg(help));
    return BadUsage;
}

int printTo(const std::optional<QString> &path, const DeviceWriter &writer)
{
    if (path) {
        const auto written = writeAtomically(*path, writer);
        return written ? int(Done) : fail(written.error());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (const auto written = writer(buffer); !written)
        return fail(written.error());
    return print(buffer.data());
}

} // namespace payoff
