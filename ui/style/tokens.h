// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace payoff {

/// The colours of one theme. Painters ask for them when they paint and keep none.
struct Tokens {
    QColor window;
    QColor sideBar;
    QColor card;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentFill;
    QColor onAccent; ///< text on the accent
    QColor better;
    QColor worse;
    QColor gridLine;
    bool isDark = false;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/// Whether text is lighter than what it stands on.
bool isDark(const QPalette &palette);
/// The theme that a palette belongs to: how a painter finds its tokens without keeping them.
const Tokens &tokensOf(const QPalette &palette);
QPalette paletteOf(const Tokens &tokens);

// Sizes, in device independent pixels; spacing goes in steps of 4.
inline constexpr int cardGap = 12;
inline constexpr int cardPadding = 16;
inline constexpr int cardRadius = 8;
inline constexpr int controlRadius = 6;
inline constexpr int controlHeight = 32;

enum class FontRole { PageTitle, CardTitle, Body, Small, Figure };

/// That role's font, in proportion to the body font, so that people who enlarge their desktop's font get all
/// of it larger.
QFont fontFor(FontRole role, const QFont &body);

} // namespace payoff
