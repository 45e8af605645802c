// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticelist.h"

#include "ui/style/tokens.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

NoticeList::NoticeList(QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void NoticeList::setNotices(const QVector<Notice> &notices)
{
    // A button may be what asked for this: it goes once it has done its work.
    if (m_lines) {
        m_lines->setParent(nullptr);
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap / 2);
    m_texts.clear();
    for (const Notice &notice : notices)
        addNotice(notice);
    m_layout->addWidget(m_lines);
    setVisible(!notices.isEmpty());
}

void NoticeList::addNotice(const Notice &notice)
{
    auto *card = new Card(QString(), m_lines);
    auto *line = new QWidget(card);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap);
    auto *text = new QLabel(notice.text, line);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    for (const NoticeAction &action : notice.actions) {
        auto *button = new QPushButton(action.text, line);
        button->setAccessibleDescription(notice.text);
        connect(button, &QPushButton::clicked, this, action.run);
        layout->addWidget(button);
    }
    card->setContent(line);
    m_lines->layout()->addWidget(card);
    m_texts.append(notice.text);
}

QStringList NoticeList::texts() const { return m_texts; }

} // namespace payoff
