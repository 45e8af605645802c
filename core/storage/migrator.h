// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QVector>

namespace payoff {

/// One step of the schema: `resources/schema/NNNN_name.sql`.
struct Migration {
    int number = 0;
    QString name;
    QString sql;
};

/// The steps that this program knows, in order, numbered from 1 without gaps.
QVector<Migration> knownMigrations();

/// Brings the schema from its user_version up to the last step, each step in its own transaction together
/// with the new user_version: cut off anywhere, the next start goes on from there. Foreign keys are off while
/// a step runs and are checked before it commits. NewerVersion, MigrationFailed, ReadOnly. The caller makes a
/// backup first.
Result<void> migrate(const Database &database, const QVector<Migration> &migrations);

/// The schema's version as the file has it.
Result<int> schemaVersion(const Database &database);

} // namespace payoff
