// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/painting.h"

#include "ui/style/payoffstyle.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace payoff {

namespace {

QByteArray kindOf(const QWidget *widget)
{
    return widget ? widget->property(kinds::property).toByteArray() : QByteArray();
}

QColor hovered(const QColor &colour, const Tokens &tokens)
{
    return tokens.isDark ? colour.lighter(112) : colour.darker(108);
}

bool showsFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

} // namespace

void paintRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const QColor &colour, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

void paintChevron(QPainter &painter, const QRectF &rect, Chevron direction, const QColor &colour)
{
    constexpr qreal reach = 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    switch (direction) {
    case Chevron::Left:
        painter.rotate(180);
        break;
    case Chevron::Up:
        painter.rotate(-90);
        break;
    case Chevron::Down:
        painter.rotate(90);
        break;
    case Chevron::Right:
        break;
    }
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path(QPointF(-reach / 2, -reach));
    path.lineTo(reach / 2, 0);
    path.lineTo(-reach / 2, reach);
    painter.drawPath(path);
    painter.restore();
}

void paintCross(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    constexpr qreal reach = 3.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-reach, -reach), QPointF(reach, reach));
    painter.drawLine(QPointF(-reach, reach), QPointF(reach, -reach));
    painter.restore();
}

namespace {

struct ButtonState {
    bool isEnabled = false;
    bool isHovered = false;
    bool isPressed = false;
};

ButtonState stateOf(const QStyleOptionButton &option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    return {isEnabled, isEnabled && (option.state & QStyle::State_MouseOver),
            bool(option.state & (QStyle::State_Sunken | QStyle::State_On))};
}

void paintButtonGround(QPainter &painter, const QStyleOptionButton &option, const QByteArray &kind)
{
    const Tokens &tokens = tokensOf(option.palette);
    const auto [isEnabled, isHovered, isPressed] = stateOf(option);
    const QRectF rect(option.rect);
    if (kind == kinds::segment) {
        if (isHovered && !isPressed)
            paintRounded(painter, rect.adjusted(2, 2, -2, -2), controlRadius - 2, tokens.gridLine, QColor());
        return;
    }
    const QColor still = isHovered ? tokens.gridLine : tokens.card;
    const QColor fill = isPressed ? tokens.accentFill : still;
    if (kind == kinds::accent && isEnabled) {
        const QColor accent = isHovered ? hovered(tokens.accent, tokens) : tokens.accent;
        paintRounded(painter, rect, controlRadius, accent, QColor());
    } else if (kind != kinds::quiet) {
        paintRounded(painter, rect, controlRadius, fill, tokens.line);
    } else if (isHovered || isPressed) {
        paintRounded(painter, rect, controlRadius, fill, QColor());
    }
}

} // namespace

void paintButtonPanel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const QByteArray kind = kindOf(widget);
    paintButtonGround(painter, option, kind);
    if (showsFocus(option)) {
        const Tokens &tokens = tokensOf(option.palette);
        const QRectF rect(option.rect);
        const bool isAccent = kind == kinds::accent && (option.state & QStyle::State_Enabled);
        paintFocusRing(painter, isAccent ? rect.adjusted(2, 2, -2, -2) : rect,
                       isAccent ? tokens.onAccent : tokens.accent,
                       isAccent ? controlRadius - 2 : controlRadius);
    }
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QByteArray kind = kindOf(widget);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    QColor colour = isEnabled ? tokens.text : tokens.muted;
    if (kind == kinds::accent && isEnabled)
        colour = tokens.onAccent;
    else if (kind == kinds::segment && (option.state & QStyle::State_On))
        colour = tokens.accent;
    painter.save();
    if (kind == kinds::accent) {
        QFont font = painter.font();
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
    }
    painter.setPen(colour);
    int flags = Qt::AlignCenter | Qt::TextShowMnemonic;
    if (!QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget))
        flags |= Qt::TextHideMnemonic;
    QRect text = option.rect;
    if (option.features & QStyleOptionButton::HasMenu) {
        constexpr int arrowRoom = 24;
        const QRect arrow(text.right() + 1 - arrowRoom, text.top(), arrowRoom, text.height());
        paintChevron(painter, QStyle::visualRect(option.direction, option.rect, arrow), Chevron::Down,
                     !isEnabled                  ? tokens.line
                         : kind == kinds::accent ? tokens.onAccent
                                                 : tokens.muted);
        text = QStyle::visualRect(option.direction, option.rect, text.adjusted(4, 0, -arrowRoom + 4, 0));
    }
    painter.drawText(text, flags, option.text);
    painter.restore();
}

void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect &rect = option.rect;
    painter.fillRect(rect, tokens.card);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    constexpr int padding = 4;
    constexpr int arrowWidth = 12;
    painter.save();
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.setPen(isSorted ? tokens.text : tokens.muted);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    QRect rect = option.rect.adjusted(padding, 0, -padding, 0);
    const int textWidth = option.fontMetrics.horizontalAdvance(option.text);
    const bool hasRoom = textWidth + arrowWidth <= rect.width();
    if (isSorted && hasRoom) {
        const bool isRight = alignment & Qt::AlignRight;
        const int left = isRight ? rect.right() - textWidth - arrowWidth : rect.left() + textWidth + 2;
        const bool isUp = option.sortIndicator == QStyleOptionHeader::SortDown;
        painter.save();
        painter.translate(left + arrowWidth / 2.0, rect.center().y() + 0.5);
        painter.scale(0.7, 0.7);
        paintChevron(painter, QRectF(-6, -6, 12, 12), isUp ? Chevron::Up : Chevron::Down, tokens.text);
        painter.restore();
    }
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    painter.restore();
}

void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect &rect = option.rect;
    painter.fillRect(rect, tokens.sideBar);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        paintRounded(painter, rect.adjusted(0, 2, 0, -2), 4, tokens.accentFill, QColor());
    painter.save();
    painter.setPen(option.state & QStyle::State_Enabled ? tokens.text : tokens.muted);
    const bool underlines = QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, &option);
    painter.drawText(rect, Qt::AlignCenter | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     option.text);
    painter.restore();
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect slider =
        QApplication::style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider);
    const bool isActive = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor colour = tokens.muted;
    colour.setAlpha(isActive ? 190 : 110);
    const QRectF thumb = QRectF(slider).adjusted(3, 3, -3, -3);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2;
    paintRounded(painter, thumb, radius, colour, QColor());
}

void paintIndicator(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool isPartly = option.state & QStyle::State_NoChange;
    const bool isOn = isPartly || (option.state & QStyle::State_On);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor strong = isEnabled ? tokens.accent : tokens.muted;
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    const QRectF rect(option.rect);
    paintRounded(painter, rect, isRound ? rect.width() / 2 : 4, isOn ? strong : tokens.card,
                 isOn || isHovered ? strong : tokens.muted);
    if (!isOn)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (isPartly) {
        painter.setPen(QPen(tokens.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(rect.center() - QPointF(4, 0), rect.center() + QPointF(4, 0));
    } else if (isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.onAccent);
        painter.drawEllipse(rect.center(), rect.width() / 5, rect.width() / 5);
    } else {
        painter.setPen(QPen(tokens.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath tick(rect.topLeft() + QPointF(rect.width() * 0.25, rect.height() * 0.52));
        tick.lineTo(rect.topLeft() + QPointF(rect.width() * 0.43, rect.height() * 0.70));
        tick.lineTo(rect.topLeft() + QPointF(rect.width() * 0.76, rect.height() * 0.32));
        painter.drawPath(tick);
    }
    painter.restore();
}

} // namespace payoff
