// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace payoff {

using DeviceWriter = std::function<Result<void>(QIODevice &)>;

/// Writes a file so that it is there whole or not at all: what stood there stays until the new one is
/// complete. What is no plain file (a pipe, a terminal) is written directly. FileNotWritable.
Result<void> writeAtomically(const QString &path, const DeviceWriter &write);

/// Writes all bytes; FileNotWritable with the device's words.
Result<void> writeAll(QIODevice &device, const QByteArray &bytes);

} // namespace payoff
