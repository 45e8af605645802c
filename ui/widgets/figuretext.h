// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tableroles.h"
#include "ui/style/tokens.h"

#include <QRect>

class QPainter;

namespace payoff {

/// Draws one line of text with digits of equal width, so that columns of numbers line up in every font. The
/// alignment is visual: left is left.
void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

/// How wide drawFigures() makes the text.
qreal figuresWidth(const QFont &font, const QString &text);

QColor toneColour(Tone tone, const Tokens &tokens);

} // namespace payoff
