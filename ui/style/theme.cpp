// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/payoffstyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QToolTip>

namespace payoff {

namespace {

constexpr int smallestBodyPixels = 14;

/// The desktop's font, not smaller than the body size; where the platform has no desktop, Inter or Noto Sans.
QFont bodyFont(const QFont &desktopFont)
{
    QFont font = desktopFont;
    const QString platform = QGuiApplication::platformName();
    const bool hasDesktop = platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
    if (!hasDesktop) {
        for (const char *family : {"Inter", "Noto Sans"}) {
            if (QFontDatabase::hasFamily(QLatin1String(family))) {
                font.setFamilies({QLatin1String(family), QStringLiteral("Noto Sans Hebrew")});
                break;
            }
        }
    }
    font.setPixelSize(hasDesktop ? std::max(smallestBodyPixels, QFontInfo(font).pixelSize())
                                 : smallestBodyPixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Theme::Theme(const QApplication &)
{
    QApplication::setStyle(new PayoffStyle);
    QApplication::setFont(bodyFont(QApplication::font()));
    followDesktop();
}

QString Theme::memoryKey() { return QStringLiteral("theme"); }

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Desktop ? m_desktopIsDark : m_choice == ThemeChoice::Dark;
}

void Theme::followDesktop()
{
    if (m_isAsking)
        return;
    // Qt 6.4 has no other way to ask: without a palette of ours the application shows the desktop's.
    m_isAsking = true;
    QApplication::setPalette(QPalette());
    m_desktopIsDark = payoff::isDark(QApplication::palette());
    m_isAsking = false;
    apply();
}

void Theme::apply()
{
    const QPalette palette = paletteOf(isDark() ? darkTokens() : lightTokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace payoff
