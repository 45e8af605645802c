// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace payoff {

/// Whether a row of the table has that number in the column.
Result<bool> hasRow(const Database &database, const char *table, const char *column, qint64 id);

/// Whether something refers to the thing of that id, without a foreign key that would say so.
Result<bool> isReferredTo(const Database &database, const QString &table, qint64 id);

} // namespace payoff
