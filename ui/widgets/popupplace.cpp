// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popupplace.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace payoff {

QPoint popupPlace(const QWidget &field, const QSize &size)
{
    constexpr int gap = 2;
    const QRect room = field.screen()->availableGeometry();
    const bool isMirrored = field.layoutDirection() == Qt::RightToLeft;
    const QPoint top = field.mapToGlobal(QPoint(0, 0));
    const int left = isMirrored ? top.x() + field.width() - size.width() : top.x();
    const int below = top.y() + field.height() + gap;
    const bool fits = below + size.height() <= room.bottom() + 1;
    const int y = fits ? below : top.y() - gap - size.height();
    return {std::clamp(left, room.left(), std::max(room.left(), room.right() + 1 - size.width())),
            std::max(room.top(), y)};
}

} // namespace payoff
