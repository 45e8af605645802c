// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/benefits/benefitservice.h"

#include "core/benefits/benefittable.h"
#include "core/storage/repository.h"

namespace payoff {

Result<QVector<Benefit>> benefitsWithin(const Database &database, const DayRange &days)
{
    return Repository<Benefit>(database).select(QStringLiteral(" WHERE day BETWEEN ? AND ? ORDER BY day, id"),
                                                {days.first.sinceEpoch, days.last.sinceEpoch});
}

} // namespace payoff
