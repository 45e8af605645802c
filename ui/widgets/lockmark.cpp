// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lockmark.h"

#include "ui/style/icon.h"
#include "ui/style/tokens.h"

#include <QPainter>

namespace payoff {

namespace {

constexpr int iconSize = 16;

} // namespace

LockMark::LockMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void LockMark::setText(const QString &text)
{
    setAccessibleName(text);
    setToolTip(text);
    setVisible(!text.isEmpty());
}

QSize LockMark::sizeHint() const { return {iconSize + 4, iconSize + 4}; }

void LockMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRectF place(0, 0, iconSize, iconSize);
    place.moveCenter(QRectF(rect()).center());
    paintIcon(painter, QStringLiteral("lock"), place, tokensOf(palette()).muted);
}

} // namespace payoff
