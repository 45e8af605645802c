// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/models/plaintext.h"
#include "ui/style/painting.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace payoff {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(title, this)),
      m_subtitle(new ElidedLabel(this)),
      m_header(new QHBoxLayout),
      m_layout(new QVBoxLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(fontFor(FontRole::CardTitle, font()));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);
    m_layout->setContentsMargins(cardPadding, 12, cardPadding, cardPadding);
    m_layout->setSpacing(8);
    m_layout->addLayout(m_header);
    // What a card has more of height than it needs stands below its content, unless that can grow.
    m_layout->addStretch(1);
    setAccessibleName(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setToolTip(plainToolTip(subtitle));
}

void Card::setContent(QWidget *content)
{
    m_content = content;
    const Qt::Orientations wanted = content->sizePolicy().expandingDirections()
        | (content->layout() ? content->layout()->expandingDirections() : Qt::Orientations());
    const bool grows = wanted.testFlag(Qt::Vertical);
    constexpr int all = 1000;
    m_layout->insertWidget(1, content, grows ? all : 0);
}

void Card::addControl(QWidget *control) { m_header->addWidget(control); }

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    paintRounded(painter, rect(), cardRadius, tokens.card, tokens.line);
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const { return {0, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QRect room = contentsRect();
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

QLabel *makeMutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace payoff
