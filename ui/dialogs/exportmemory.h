// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QString>

#include <algorithm>

namespace payoff {

/// Where it is remembered for whom and in which language reports were exported last.
inline QString exportAudienceKey() { return QStringLiteral("export/audience"); }
inline QString exportLanguageKey() { return QStringLiteral("export/language"); }

/// Picks the item with that data; the first one where there is none.
inline void pickData(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace payoff
