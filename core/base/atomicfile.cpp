// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace payoff {

namespace {

Result<void> writeDirectly(const QString &path, const DeviceWriter &write)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileNotWritable, {path, file.errorString()}};
    if (const auto written = write(file); !written)
        return Error{ErrorCode::FileNotWritable, {path, written.error().details.value(1)}};
    if (!file.flush())
        return Error{ErrorCode::FileNotWritable, {path, file.errorString()}};
    return {};
}

} // namespace

Result<void> writeAtomically(const QString &path, const DeviceWriter &write)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir())
        return writeDirectly(path, write);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileNotWritable, {path, file.errorString()}};
    if (const auto written = write(file); !written) {
        file.cancelWriting();
        return Error{ErrorCode::FileNotWritable, {path, written.error().details.value(1)}};
    }
    if (!file.commit())
        return Error{ErrorCode::FileNotWritable, {path, file.errorString()}};
    return {};
}

Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return Error{ErrorCode::FileNotWritable, {QString(), device.errorString()}};
}

} // namespace payoff
