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

void layOut(QTextLayout &layout, const QFont &font)
{
    const DigitWidths digits = measureDigits(font);
    QVector<QTextLayout::FormatRange> formats;
    const QString text = layout.text();
    for (int i = 0; !digits.areEqual && i < text.size(); ++i) {
        if (!isDigit(text[i]))
            continue;
        QTextCharFormat format;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(digits.widest - digits.widths[std::size_t(text[i].unicode() - u'0')]);
        formats.append({i, 1, format});
    }
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

} // namespace

void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    QTextLayout layout(text, painter.font());
    layOut(layout, painter.font());
    const QTextLine line = layout.lineAt(0);
    const qreal width = line.naturalTextWidth();
    qreal left = rect.left();
    if (alignment & Qt::AlignRight)
        left = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        left = rect.center().x() - width / 2;
    layout.draw(&painter, QPointF(left, rect.center().y() - line.height() / 2));
}

qreal figuresWidth(const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    layOut(layout, font);
    return layout.lineAt(0).naturalTextWidth();
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
