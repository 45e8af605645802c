// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QVector>

namespace payoff {

/// How many colours there are to choose from; after these they repeat, with another marker and dash.
inline constexpr int channelColourCount = 8;

/// The colour of that place in the set (Okabe–Ito, told apart by colour-blind people), at least 3:1 against a
/// card of the theme.
QColor channelColour(int place, const Tokens &tokens);
/// The marker that goes with the place, of that width around `centre`.
QPainterPath channelMarker(int place, QPointF centre, qreal width);
/// The dash that goes with the place, in pen widths; empty is a full line.
QVector<qreal> channelDash(int place);

void paintMarker(QPainter &painter, int place, QPointF centre, qreal width, const Tokens &tokens);

/// Contrast of two colours by WCAG, 1 … 21.
double contrast(const QColor &a, const QColor &b);

} // namespace payoff
