// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notes/note.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<Note> {
    static constexpr const char *table = "note";
    static constexpr const char *kind = "note";
    static constexpr auto columns = std::tuple{
        Column{"day", &Note::day},
        Column{"text", &Note::text},
        Column{"is_for_client", &Note::isForClient},
        Column{"channel", &Note::channel},
        Column{"campaign", &Note::campaign},
    };
};

} // namespace payoff
