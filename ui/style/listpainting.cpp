// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/listpainting.h"

#include "ui/style/painting.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace payoff {

namespace {

constexpr int menuRowHeight = 30;
constexpr int separatorHeight = 9;
constexpr int menuPadding = 12;
constexpr int markRoom = 22;
constexpr int arrowRoom = 20;
constexpr int shortcutGap = 24;

/// Room before the text for tick or icon, the same for all rows of a menu.
int markWidth(const QStyleOptionMenuItem &option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0 ? std::max(markRoom, option.maxIconWidth)
                                                                   : 0;
}

void paintMark(QPainter &painter, const QStyleOptionMenuItem &option, const QRect &place)
{
    const Tokens &tokens = tokensOf(option.palette);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (!option.checked)
            return;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(QRectF(place).center());
        painter.setPen(QPen(tokens.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (option.checkType == QStyleOptionMenuItem::Exclusive) {
            painter.setBrush(tokens.accent);
            painter.drawEllipse(QPointF(0, 0), 2, 2);
        } else {
            QPainterPath tick(QPointF(-4, 0));
            tick.lineTo(-1, 3);
            tick.lineTo(4, -3.5);
            painter.drawPath(tick);
        }
        painter.restore();
        return;
    }
    if (option.icon.isNull())
        return;
    const int extent = std::min(place.width(), 16);
    QRect icon(0, 0, extent, extent);
    icon.moveCenter(place.center());
    option.icon.paint(&painter, icon, Qt::AlignCenter,
                      option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &text)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {text.width(), separatorHeight};
    const bool hasShortcut = option.text.contains(u'\t');
    return {text.width() + 2 * menuPadding + markWidth(option) + (hasShortcut ? shortcutGap : 0) + arrowRoom,
            std::max(menuRowHeight, text.height() + 10)};
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect &rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + 4, rect.center().y(), rect.width() - 8, 1), tokens.line);
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isSelected = isEnabled && (option.state & QStyle::State_Selected);
    if (isSelected)
        paintRounded(painter, rect.adjusted(0, 1, 0, -1), 4, tokens.accentFill, QColor());
    const auto visual = [&](const QRect &place) { return QStyle::visualRect(option.direction, rect, place); };
    const QRect inside = rect.adjusted(menuPadding, 0, -menuPadding, 0);
    const int mark = markWidth(option);
    paintMark(painter, option,
              visual(QRect(inside.left() - 4, inside.top(), std::max(0, mark - 4), inside.height())));
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString name = option.text.left(tab);
    const QRect text = inside.adjusted(mark, 0, 0, 0);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(isEnabled ? tokens.text : tokens.muted);
    const bool underlines = QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, &option);
    const int flags = Qt::TextSingleLine | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    painter.drawText(visual(text),
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | flags,
                     name);
    if (tab >= 0) {
        painter.setPen(tokens.muted);
        painter.drawText(visual(text),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter))
                             | Qt::TextSingleLine,
                         option.text.mid(tab + 1));
    }
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(rect.right() + 1 - arrowRoom, rect.top(), arrowRoom, rect.height());
        paintChevron(painter, visual(arrow),
                     option.direction == Qt::RightToLeft ? Chevron::Left : Chevron::Right, tokens.muted);
    }
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = (option.state & QStyle::State_Enabled) && (option.state & QStyle::State_MouseOver);
    if (isSelected || isHovered)
        painter.fillRect(option.rect, isSelected ? tokens.accentFill : tokens.gridLine);
}

void paintTabGround(QPainter &painter, const QStyleOptionTab &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect &rect = option.rect;
    const bool isOpen = option.state & QStyle::State_Selected;
    if (!isOpen && (option.state & QStyle::State_MouseOver))
        paintRounded(painter, rect.adjusted(2, 4, -2, -6), controlRadius, tokens.gridLine, QColor());
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    if (isOpen)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), tokens.accent);
}

void paintToolButtonGround(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    if (!(option.state & QStyle::State_Enabled))
        return;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On))
        paintRounded(painter, option.rect, controlRadius, tokens.accentFill, QColor());
    else if (option.state & QStyle::State_MouseOver)
        paintRounded(painter, option.rect, controlRadius, tokens.gridLine, QColor());
}

} // namespace payoff
