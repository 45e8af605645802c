// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace payoff {

/// The error as sentences for people, in the language of the installed translators: what happened, what was
/// kept, what to do. Details of the error stand in it as they are; a detail that is missing reads "?".
QString sentence(const Error &error);

/// The translated name of a kind of thing as core names it in details ("channel"); unknown names as they are.
QString kindName(const QString &kind);

} // namespace payoff
