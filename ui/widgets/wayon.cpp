// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wayon.h"

#include "ui/style/icon.h"
#include "ui/style/painting.h"

#include <QPainter>
#include <QStyleOption>

namespace payoff {

namespace {

constexpr int iconPixels = 24;
constexpr int textStart = cardPadding + iconPixels + 12;

} // namespace

WayOn::WayOn(const QString &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(icon),
      m_sentence(sentence)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect WayOn::textRect(int width) const
{
    const int titleHeight = QFontMetrics(fontFor(FontRole::CardTitle, font())).height();
    return {textStart, cardPadding + titleHeight + 4, std::max(80, width - textStart - cardPadding), 1000};
}

int WayOn::heightForWidth(int width) const
{
    const QRect room = textRect(width);
    const int textHeight = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_sentence).height();
    return room.top() + textHeight + cardPadding;
}

QSize WayOn::sizeHint() const { return {320, heightForWidth(320)}; }

void WayOn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const bool isActive = underMouse() || isDown();
    paintRounded(painter, rect(), cardRadius, isActive ? tokens.accentFill : tokens.card, tokens.line);
    if (hasFocus())
        paintFocusRing(painter, rect(), tokens.accent, cardRadius);
    const auto placed = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    paintIcon(painter, m_icon, placed(QRect(cardPadding, cardPadding, iconPixels, iconPixels)),
              tokens.accent);
    const QRect text = textRect(width());
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    painter.setPen(tokens.text);
    painter.setFont(fontFor(FontRole::CardTitle, font()));
    painter.drawText(placed(QRect(text.left(), cardPadding, text.width(), text.top() - cardPadding)), start,
                     this->text());
    painter.setFont(font());
    painter.setPen(tokens.muted);
    painter.drawText(placed(QRect(text.left(), text.top(), text.width(), height() - text.top())),
                     start | Qt::TextWordWrap, m_sentence);
}

} // namespace payoff
