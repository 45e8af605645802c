// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/waybutton.h"

#include "ui/style/painting.h"
#include "ui/style/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace payoff {

namespace {

constexpr int padding = 16;
constexpr int gap = 6;
constexpr int narrowest = 180;
constexpr int preferred = 260;

} // namespace

WayButton::WayButton(const QString &title, const QString &sentence, QWidget *parent)
    : QPushButton(title, parent),
      m_sentence(sentence)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(fontFor(FontRole::CardTitle, font()));
    setAutoDefault(false);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QSize WayButton::sizeHint() const { return {preferred, heightForWidth(preferred)}; }

QSize WayButton::minimumSizeHint() const { return {narrowest, heightForWidth(narrowest)}; }

int WayButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(40, width - 2 * padding), 2000);
    const QFontMetrics body(fontFor(FontRole::Body, parentWidget()->font()));
    return 2 * padding + fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + gap
        + body.boundingRect(room, Qt::TextWordWrap, m_sentence).height();
}

void WayButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    const bool isTouched = underMouse() || isDown();
    paintRounded(painter, rect(), cardRadius, isTouched ? tokens.accentFill : tokens.card,
                 isTouched ? tokens.accent : tokens.line);
    QStyleOptionButton option;
    initStyleOption(&option);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, rect(), tokens.accent, cardRadius);
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    const QRect room = rect().adjusted(padding, padding, -padding, -padding);
    painter.setFont(font());
    painter.setPen(tokens.accent);
    QRect used;
    painter.drawText(room, side | Qt::TextWordWrap, text(), &used);
    painter.setFont(fontFor(FontRole::Body, parentWidget()->font()));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(QPoint(room.left(), used.bottom() + 1 + gap), room.bottomRight()),
                     side | Qt::TextWordWrap, m_sentence);
}

} // namespace payoff
