// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QWidget;

namespace payoff {

/// A rounded rectangle with a one-pixel line inside its edge, crisp at every scale.
void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
                  const QColor &line);
/// The ring around what has the keyboard's focus.
void paintFocusRing(QPainter &painter, const QRectF &rect, const QColor &colour,
                    qreal radius = controlRadius);
/// A chevron that fills about the middle third of the rectangle.
enum class Chevron { Left, Right, Up, Down };
void paintChevron(QPainter &painter, const QRectF &rect, Chevron direction, const QColor &colour);

/// A small cross in the middle of the rectangle: takes something away.
void paintCross(QPainter &painter, const QRectF &rect, const QColor &colour);

// Parts of PayoffStyle.
void paintButtonPanel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
/// A menu's name in the menu bar; without a text, the bar's empty part.
void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option);
void paintIndicator(QPainter &painter, const QStyleOption &option, bool isRound);

} // namespace payoff
