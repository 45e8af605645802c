// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/channels/channel.h"
#include "core/storage/record.h"

namespace payoff {

template <>
struct TableOf<Channel> {
    static constexpr const char *table = "channel";
    static constexpr const char *kind = "channel";
    static constexpr auto columns = std::tuple{
        Column{"name", &Channel::name},
        DerivedColumn<Channel>{"name_key", [](const Channel &each) { return toSql(nameKey(each.name)); }},
        Column{"color", &Channel::color},
        Column{"archived", &Channel::isArchived},
        Column{"batch", &Channel::batch},
        Column{"merged_into", &Channel::mergedInto},
    };
};

template <>
struct TableOf<SourceChoice> {
    static constexpr const char *table = "source_choice";
    static constexpr const char *kind = "source choice";
    static constexpr auto columns = std::tuple{
        Column{"channel", &SourceChoice::channel},
        Column{"measure_group", &SourceChoice::group},
        Column{"source", &SourceChoice::source},
    };
};

} // namespace payoff
