// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuretext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace payoff {

namespace {

struct DigitWidths {
    std::array<qreal, 10> widths{};
    qreal widest = 0;
    bool areEqual = true;
};

/// Qt 6.4 cannot ask a font for its tabular digits, so they are measured.
DigitWidths measureDigits(const QFont &font)
{
    const QFontMetricsF metrics(font);
    DigitWidths digits;
    for (int i = 0; i < 10; ++i) {
        qreal &width = digits.widths[std::size_t(i)];
        width = metrics.horizontalAdvance(QChar(u'0' + i));
        digits.widest = std::max(digits.widest, width);
    }
    digits.areEqual = std::all_of(digits.widths.begin(), digits.widths.end(),
                                  [&](qreal width) { return qFuzzyCompare(width, digits.widest); });
    return digits;
}

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

/// Half of what a character lacks to the width of the widest digit; nothing for what is no digit.
qreal halfGap(const DigitWidths &digits, QChar character)
{
    return isDigit(character) ? (digits.widest - digits.widths[std::size_t(character.unicode() - u'0')]) / 2
                              : 0;
}

/// Lays the text out with every digit in the middle of an equal cell; returns the gap before the first
/// character.
qreal layOut(QTextLayout &layout, const QFont &font)
{
    const DigitWidths digits = measureDigits(font);
    QVector<QTextLayout::FormatRange> formats;
    const QString text = layout.text();
    for (int i = 0; !digits.areEqual && i < text.size(); ++i) {
        const qreal gap = halfGap(digits, text[i]) + (i + 1 < text.size() ? halfGap(digits, text[i + 1]) : 0);
        if (gap <= 0)
            continue;
        QTextCharFormat format;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(gap);
        formats.append({i, 1, format});
    }
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return digits.areEqual || text.isEmpty() ? 0 : halfGap(digits, text[0]);
}

} // namespace

void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    QTextLayout layout(text, painter.font());
    const qreal before = layOut(layout, painter.font());
    const QTextLine line = layout.lineAt(0);
    const qreal width = line.naturalTextWidth();
    qreal left = rect.left() + before;
    if (alignment & Qt::AlignRight)
        left = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        left = rect.center().x() - width / 2;
    layout.draw(&painter, QPointF(left, rect.center().y() - line.height() / 2));
}

qreal figuresWidth(const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    const qreal before = layOut(layout, font);
    return before + layout.lineAt(0).naturalTextWidth();
}

QColor toneColour(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Plain:
        return tokens.text;
    case Tone::Muted:
        return tokens.muted;
    case Tone::Better:
        return tokens.better;
    case Tone::Worse:
        return tokens.worse;
    }
    Q_UNREACHABLE();
}

} // namespace payoff
