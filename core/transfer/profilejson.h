// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

class QJsonValue;

namespace payoff {

/// What is said of a profile that cannot be read.
Error wrongProfile(const QString &what);

/// The texts of a list; a single text is a list of one.
QStringList profileStrings(const QJsonValue &value);

/// As Header::key.
QStringList headerKeys(const QStringList &headers);

} // namespace payoff
