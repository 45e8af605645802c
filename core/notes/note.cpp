// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notes/note.h"

#include "core/base/names.h"

namespace payoff {

Result<void> validate(const Note &note)
{
    if (note.text.trimmed().isEmpty())
        return Error{ErrorCode::EmptyName, {QStringLiteral("note")}};
    return validateText(QStringLiteral("note"), note.text);
}

} // namespace payoff
