// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace payoff {

enum class ImportLog { Included, LeftOut };

/// Every row of every table, in order, one line each: for comparing before and after.
QStringList contentOf(const Database &database, ImportLog log = ImportLog::Included);

/// Every row of one table, in the order of all its columns.
QStringList tableContent(const Database &database, const QString &table);

QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);

} // namespace payoff
