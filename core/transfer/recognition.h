// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/profile.h"
#include "core/transfer/table.h"

namespace payoff {

/// The id that asks for recognition instead of naming a profile.
inline constexpr const char *recogniseProfile = "auto";

/// The profile to read that file by: the one of that id or, for recogniseProfile, the one that fits best, own
/// ones before those built in; one of an audience's shares goes by the titles of all tables. The plain one if
/// none does. UnknownName, or errors of findTable().
Result<Profile> profileFor(const QString &path, const QString &id, const TableChoice &choice = {});

} // namespace payoff
