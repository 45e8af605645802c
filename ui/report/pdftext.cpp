// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdftext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace payoff {

PdfText::PdfText(const QString &text, const QFont &font, qreal width, Qt::LayoutDirection direction,
                 TextSide side)
    : m_layout(std::make_shared<QTextLayout>(text, font))
{
    const bool keepsLeft = (side == TextSide::Start) == (direction == Qt::LeftToRight);
    QTextOption option(Qt::AlignAbsolute | (keepsLeft ? Qt::AlignLeft : Qt::AlignRight));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, m_height));
        m_height += line.height();
    }
    m_layout->endLayout();
}

void PdfText::paint(QPainter &painter, QPointF at, const QColor &colour) const
{
    painter.setPen(colour);
    m_layout->draw(&painter, at);
}

qreal widthOf(const QString &text, const QFont &font)
{
    constexpr qreal slack = 1; // for what rounding takes away
    return QFontMetricsF(font).horizontalAdvance(text) + slack;
}

qreal longestWordOf(const QString &text, const QFont &font)
{
    qreal longest = 0;
    for (const QString &word : text.split(u' '))
        longest = std::max(longest, widthOf(word, font));
    return longest;
}

} // namespace payoff
