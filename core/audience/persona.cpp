// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audience/persona.h"

#include "core/base/names.h"

namespace payoff {

Result<void> validate(const Persona &persona)
{
    for (const QString &text :
         {persona.age, persona.gender, persona.income, persona.occupation, persona.location,
          persona.interests, persona.contentConsumed, persona.onlineBehaviour, persona.productsFollowed,
          persona.influencersFollowed, persona.pastPurchases, persona.spending, persona.note}) {
        if (const auto valid = validateText(QStringLiteral("persona"), text); !valid)
            return valid;
    }
    return validateName(QStringLiteral("persona"), persona.name);
}

} // namespace payoff
