// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpicard.h"

#include "ui/style/painting.h"
#include "ui/widgets/figuretext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace payoff {

namespace {

constexpr int titleHeight = 20;
constexpr int figureHeight = 34;
constexpr int changeHeight = 22;
constexpr int padding = 14;
constexpr int sparkWidth = 88;
constexpr int smallestFigure = 14;
constexpr int rangeGap = 8; ///< between a figure and its range

QPainterPath arrow(const QRectF &box, bool up)
{
    QPainterPath path(QPointF(box.center().x(), up ? box.top() : box.bottom()));
    path.lineTo(box.right(), up ? box.bottom() : box.top());
    path.lineTo(box.left(), up ? box.bottom() : box.top());
    path.closeSubpath();
    return path;
}

} // namespace

KpiCard::KpiCard(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KpiCard::letAsk()
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void KpiCard::setText(const KpiText &text)
{
    m_text = text;
    setAccessibleName(text.spoken);
    setToolTip(text.toolTip);
    update();
}

QSize KpiCard::sizeHint() const { return {220, 2 * padding + titleHeight + figureHeight + changeHeight + 4}; }

QSize KpiCard::minimumSizeHint() const { return {120, sizeHint().height()}; }

void KpiCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const bool isMarked = focusPolicy() != Qt::NoFocus && (hasFocus() || underMouse() || isDown());
    paintRounded(painter, rect(), cardRadius, tokens.card, isMarked ? tokens.accent : tokens.line);
    const QRect inside = rect().adjusted(cardPadding, padding, -cardPadding, -padding);
    QRect line(inside.left(), inside.top(), inside.width(), titleHeight);
    painter.setPen(tokens.muted);
    const QString title = fontMetrics().elidedText(m_text.title, Qt::ElideRight, line.width());
    painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     title);
    const bool hasRangeAside = !m_text.range.isEmpty() && besideFigure(inside.width()).isEmpty();
    paintAside(painter, line, fontMetrics().horizontalAdvance(title),
               hasRangeAside ? m_text.range : m_text.comparedWith);
    line = QRect(inside.left(), line.bottom() + 1, inside.width(), figureHeight);
    paintFigure(painter, line);
    line = QRect(inside.left(), line.bottom() + 5, inside.width(), changeHeight);
    if (m_text.change.isEmpty() && !m_text.reason.isEmpty())
        return paintReason(painter, line);
    const int used = paintChange(painter, line);
    const int room = std::min(sparkWidth, inside.width() - used - 8);
    if (room >= 24) {
        const QRect spark(line.right() + 1 - room, line.top(), room, line.height());
        paintHistory(painter, QStyle::visualRect(layoutDirection(), inside, spark));
    }
}

void KpiCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

QFont KpiCard::figureFont(int room) const
{
    QFont big = fontFor(FontRole::Figure, font());
    while (big.pixelSize() > smallestFigure && QFontMetrics(big).horizontalAdvance(m_text.figure) > room)
        big.setPixelSize(big.pixelSize() - 1);
    return big;
}

QString KpiCard::besideFigure(int room) const
{
    const int used = QFontMetrics(figureFont(room)).horizontalAdvance(m_text.figure) + rangeGap;
    const QFontMetrics small(fontFor(FontRole::Small, font()));
    return used + small.horizontalAdvance(m_text.range) <= room ? m_text.range : QString();
}

void KpiCard::paintFigure(QPainter &painter, const QRect &line) const
{
    const Tokens &tokens = tokensOf(palette());
    const QFont big = figureFont(line.width());
    const bool isMissing = m_text.figure == Format::notAvailable();
    painter.save();
    painter.setFont(big);
    painter.setPen(isMissing ? tokens.muted : tokens.text);
    painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     m_text.figure);
    if (const QString range = besideFigure(line.width()); !range.isEmpty()) {
        const int used = QFontMetrics(big).horizontalAdvance(m_text.figure) + rangeGap;
        const QRect rest = QStyle::visualRect(layoutDirection(), line, line.adjusted(used, 4, 0, 4));
        painter.setFont(fontFor(FontRole::Small, font()));
        painter.setPen(tokens.muted);
        painter.drawText(
            rest, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), range);
    }
    painter.restore();
}

void KpiCard::paintAside(QPainter &painter, const QRect &line, int used, const QString &text) const
{
    constexpr int gap = 10;
    const QFont small = fontFor(FontRole::Small, font());
    if (text.isEmpty() || used + gap + QFontMetrics(small).horizontalAdvance(text) > line.width())
        return;
    painter.save();
    painter.setFont(small);
    painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
                     text);
    painter.restore();
}

void KpiCard::paintReason(QPainter &painter, const QRect &line) const
{
    painter.setPen(tokensOf(palette()).muted);
    painter.setFont(fontFor(FontRole::Small, font()));
    painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(m_text.reason, Qt::ElideRight, line.width()));
}

int KpiCard::paintChange(QPainter &painter, const QRect &line) const
{
    if (m_text.change.isEmpty())
        return 0;
    const QColor colour = toneColour(m_text.tone, tokensOf(palette()));
    constexpr int arrowWidth = 11;
    constexpr int gap = 5;
    const int textWidth = fontMetrics().horizontalAdvance(m_text.change);
    const QRect box(line.left() + 1, line.center().y() - 4, arrowWidth, 10);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_text.direction != 0) {
        painter.fillPath(arrow(QStyle::visualRect(layoutDirection(), line, box), m_text.direction > 0),
                         colour);
    } else {
        const QRect dash(box.left(), line.center().y(), arrowWidth, 2);
        painter.fillRect(QStyle::visualRect(layoutDirection(), line, dash), colour);
    }
    painter.setPen(colour);
    const QRect text(box.right() + 1 + gap, line.top(), textWidth + 4, line.height());
    painter.drawText(QStyle::visualRect(layoutDirection(), line, text),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     m_text.change);
    painter.restore();
    return arrowWidth + gap + textWidth + 4;
}

/// Time runs from left to right in every language.
void KpiCard::paintHistory(QPainter &painter, const QRect &room) const
{
    std::optional<double> lowest;
    std::optional<double> highest;
    for (const std::optional<double> &value : m_text.history) {
        if (!value)
            continue;
        lowest = std::min(lowest.value_or(*value), *value);
        highest = std::max(highest.value_or(*value), *value);
    }
    if (!lowest || m_text.history.size() < 2)
        return;
    const double span = *highest - *lowest;
    const QRectF box = QRectF(room).adjusted(2, 3, -2, -3);
    QPainterPath path;
    bool isPenDown = false;
    for (int i = 0; i < m_text.history.size(); ++i) {
        const std::optional<double> &value = m_text.history[i];
        if (value) {
            const double share = span > 0 ? (*value - *lowest) / span : 0.5;
            const QPointF point(box.left() + box.width() * i / double(m_text.history.size() - 1),
                                box.bottom() - box.height() * share);
            isPenDown ? path.lineTo(point) : path.moveTo(point);
        }
        isPenDown = value.has_value();
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokensOf(palette()).accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.restore();
}

} // namespace payoff
