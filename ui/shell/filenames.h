// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoff {

/// The path with that ending where it has none.
QString withSuffix(const QString &path, const QString &suffix);
/// What a file dialog shows of files with that ending, one of those that are exported: "PDF documents
/// (*.pdf)".
QString fileFilterOf(const QString &suffix);
/// A name that every file system takes.
QString fileNameFrom(QString name);

} // namespace payoff
