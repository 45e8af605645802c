// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace payoff {

/// Which side of its room a text keeps to.
enum class TextSide {
    Start, ///< where reading begins
    End,
};

/// A text broken into lines of a width, ready to be painted.
class PdfText {
public:
    PdfText(const QString &text, const QFont &font, qreal width, Qt::LayoutDirection direction,
            TextSide side = TextSide::Start);

    [[nodiscard]] qreal height() const { return m_height; }
    /// From its top left.
    void paint(QPainter &painter, QPointF at, const QColor &colour) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
};

/// How wide the text is on one line.
qreal widthOf(const QString &text, const QFont &font);
/// How wide its longest word is.
qreal longestWordOf(const QString &text, const QFont &font);

} // namespace payoff
