// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/style/payoffstyle.h"
#include "ui/widgets/figuretext.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace payoff {

namespace {

constexpr int edge = 4;

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_buttons(new QHBoxLayout),
      m_close(new QPushButton(tr("Close"), this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setKind(*m_close, kinds::quiet);
    m_close->setAccessibleName(tr("Close this notice"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    m_buttons->setSpacing(8);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::dismiss);
    hide();
}

void NoticeBar::show(const Notice &notice)
{
    if (notice.isLasting)
        m_lasting = notice;
    fill(notice);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::fill(const Notice &notice)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // One of them may be what was just clicked.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_tone = notice.tone;
    m_text->setText(notice.text);
    setAccessibleName(notice.text);
    for (const NoticeAction &action : notice.actions) {
        auto *button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            dismiss();
            run();
        });
        m_buttons->addWidget(button);
    }
    m_close->setVisible(!notice.isLasting);
    setVisible(!notice.text.isEmpty());
    update();
}

void NoticeBar::dismiss() { fill(m_lasting.value_or(Notice())); }

void NoticeBar::clear()
{
    m_lasting.reset();
    dismiss();
}

QString NoticeBar::text() const { return isHidden() ? QString() : m_text->text(); }

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    const int start = layoutDirection() == Qt::RightToLeft ? width() - edge : 0;
    painter.fillRect(QRect(start, 0, edge, height()),
                     m_tone == Tone::Plain ? tokens.accent : toneColour(m_tone, tokens));
}

} // namespace payoff
