// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace payoff {

/// The path with that ending where it has none.
QString withSuffix(const QString &path, const QString &suffix);
/// A name that every file system takes.
QString fileNameFrom(QString name);

} // namespace payoff
