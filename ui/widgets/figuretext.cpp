// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuretext.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <memory>

namespace payoff {

namespace {

struct DigitWidths {
    std::array<qreal, 10> widths{};
    qreal widest = 0;
    QChar widestDigit = u'0';
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
        if (width > digits.widest) {
            digits.widest = width;
            digits.widestDigit = QChar(u'0' + i);
        }
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
qreal layOut(QTextLayout &layout, const DigitWidths &digits)
{
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

/// A text as it is drawn.
struct LaidOutText {
    QTextLayout layout;
    qreal before = 0; ///< the gap before the first character
};

/// Measuring and laying out take longer than drawing, and tables draw the same texts again and again.
class TextCache {
public:
    static TextCache &instance()
    {
        static TextCache cache;
        return cache;
    }

    const DigitWidths &digits(const QFont &font)
    {
        auto found = m_digits.find(font);
        if (found == m_digits.end())
            found = m_digits.insert(font, measureDigits(font));
        return *found;
    }

    const LaidOutText &text(const QFont &font, const QString &text)
    {
        const std::pair key(font, text);
        if (const LaidOutText *known = m_texts.object(key))
            return *known;
        auto laidOut = std::make_unique<LaidOutText>();
        laidOut->layout.setText(text);
        laidOut->layout.setFont(font);
        laidOut->layout.setCacheEnabled(true);
        laidOut->before = layOut(laidOut->layout, digits(font));
        LaidOutText *kept = laidOut.release();
        m_texts.insert(key, kept);
        return *kept;
    }

private:
    static constexpr int mostTexts = 2000;

    TextCache()
        : m_texts(mostTexts)
    {
        // Fonts do not outlive the application.
        qAddPostRoutine([] {
            instance().m_digits.clear();
            instance().m_texts.clear();
        });
    }

    QHash<QFont, DigitWidths> m_digits;
    QCache<std::pair<QFont, QString>, LaidOutText> m_texts;
};

} // namespace

void drawFigures(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const LaidOutText &laidOut = TextCache::instance().text(painter.font(), text);
    const QTextLine line = laidOut.layout.lineAt(0);
    const qreal width = line.naturalTextWidth();
    qreal left = rect.left() + laidOut.before;
    if (alignment & Qt::AlignRight)
        left = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        left = rect.center().x() - width / 2;
    laidOut.layout.draw(&painter, QPointF(left, rect.center().y() - line.height() / 2));
}

qreal figuresWidth(const QFont &font, const QString &text)
{
    // Each digit takes a cell as wide as the widest one.
    const QChar widest = TextCache::instance().digits(font).widestDigit;
    QString asWide = text;
    for (QChar &character : asWide) {
        if (isDigit(character))
            character = widest;
    }
    return QFontMetricsF(font).horizontalAdvance(asWide);
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
