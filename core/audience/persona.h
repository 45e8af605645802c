// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <QVector>

namespace payoff {

/// Somebody whom the campaigns address, in the manager's own words. Every field but the name may be empty.
struct Persona {
    PersonaId id; ///< null until stored
    QString name;
    QString age;
    QString gender;
    QString income;
    QString occupation;
    QString location;
    QString interests;
    QString contentConsumed;
    QString onlineBehaviour;
    QString productsFollowed;
    QString influencersFollowed;
    QString pastPurchases;
    QString spending;
    QString note;
    bool isArchived = false;
    QVector<SegmentId> segments; ///< the platforms' segments that meet this persona, by id

    friend bool operator==(const Persona &, const Persona &) = default;
};

/// EmptyName, TextTooLong.
Result<void> validate(const Persona &persona);

} // namespace payoff
