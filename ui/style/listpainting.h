// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QStyleOptionMenuItem;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QStyleOption;

// Parts of PayoffStyle: menus, rows of lists, tabs.
namespace payoff {

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
/// The size of a menu's row whose text has that size.
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &text);

/// What lies behind a row of a list: nothing, or that it is selected or under the pointer.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

/// Behind a tab's text: the line below the one that is open, and what the pointer is on.
void paintTabGround(QPainter &painter, const QStyleOptionTab &option);

/// Behind a tool button: nothing until it is hovered, pressed or on.
void paintToolButtonGround(QPainter &painter, const QStyleOption &option);

} // namespace payoff
