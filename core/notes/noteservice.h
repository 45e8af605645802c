// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"

#include <QVector>

namespace payoff {

class Database;

/// The notes of the days, by day.
Result<QVector<Note>> notesWithin(const Database &database, const DayRange &days);

} // namespace payoff
