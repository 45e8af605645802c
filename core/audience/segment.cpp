// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audience/segment.h"

#include "core/base/names.h"

namespace payoff {

Result<void> validate(const Segment &segment)
{
    if (const auto kind = validateName(QStringLiteral("kind of segment"), segment.kind); !kind)
        return kind;
    if (const auto note = validateText(QStringLiteral("note"), segment.note); !note)
        return note;
    return validateName(QStringLiteral("segment"), segment.name);
}

} // namespace payoff
