// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/noteservice.h"

#include "core/notes/notetable.h"
#include "core/storage/repository.h"

namespace payoff {

Result<QVector<Note>> notesWithin(const Database &database, const DayRange &days)
{
    return Repository<Note>(database).select(QStringLiteral(" WHERE day BETWEEN ? AND ? ORDER BY day, id"),
                                             {days.first.sinceEpoch, days.last.sinceEpoch});
}

} // namespace payoff
