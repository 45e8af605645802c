// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tokens.h"

#include <QFontInfo>

namespace payoff {

namespace {

constexpr double bodyPixels = 14;

Tokens makeLight()
{
    Tokens tokens;
    tokens.window = QColor(0xF6F7F9);
    tokens.sideBar = QColor(0xFFFFFF);
    tokens.card = QColor(0xFFFFFF);
    tokens.line = QColor(0xE1E4EA);
    tokens.text = QColor(0x1B2430);
    tokens.muted = QColor(0x667085);
    tokens.accent = QColor(0x2457C5);
    tokens.accentFill = QColor(0xE9EFFC);
    tokens.onAccent = QColor(0xFFFFFF);
    tokens.better = QColor(0x16794C);
    tokens.worse = QColor(0xB42318);
    tokens.gridLine = QColor(0xEEF0F4);
    return tokens;
}

Tokens makeDark()
{
    Tokens tokens;
    tokens.window = QColor(0x14181F);
    tokens.sideBar = QColor(0x1A1F28);
    tokens.card = QColor(0x1D232D);
    tokens.line = QColor(0x2D3542);
    tokens.text = QColor(0xE8ECF2);
    tokens.muted = QColor(0x98A3B3);
    tokens.accent = QColor(0x7FA6FF);
    tokens.accentFill = QColor(0x24304A);
    tokens.onAccent = QColor(0x14181F);
    tokens.better = QColor(0x5FD29A);
    tokens.worse = QColor(0xFF8A80);
    tokens.gridLine = QColor(0x262D38);
    tokens.isDark = true;
    return tokens;
}

} // namespace

const Tokens &lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness()
        > palette.color(QPalette::Active, QPalette::Window).lightness();
}

const Tokens &tokensOf(const QPalette &palette) { return isDark(palette) ? darkTokens() : lightTokens(); }

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette(tokens.text, tokens.card, tokens.card.lighter(110), tokens.line, tokens.muted,
                     tokens.text, tokens.text, tokens.card, tokens.window);
    palette.setColor(QPalette::AlternateBase, tokens.window);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::PlaceholderText, tokens.muted);
    palette.setColor(QPalette::ToolTipBase, tokens.card);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Shadow, tokens.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.muted);
    return palette;
}

QFont fontFor(FontRole role, const QFont &body)
{
    const double factor = QFontInfo(body).pixelSize() / bodyPixels;
    QFont font = body;
    double pixels = bodyPixels;
    switch (role) {
    case FontRole::PageTitle:
        pixels = 22;
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::CardTitle:
        pixels = 15;
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Body:
        break;
    case FontRole::Small:
        pixels = 12;
        break;
    case FontRole::Figure:
        pixels = 26;
        font.setWeight(QFont::DemiBold);
        break;
    }
    font.setPixelSize(qRound(pixels * factor));
    return font;
}

} // namespace payoff
