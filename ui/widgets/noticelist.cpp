// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticelist.h"

#include "ui/style/icon.h"
#include "ui/style/painting.h"
#include "ui/style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int linePadding = 16;
constexpr int iconSize = 16;

/// A frame as cards have it, without their title.
class NoticeLine : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = tokensOf(palette());
        paintRounded(painter, rect(), cardRadius, tokens.card, tokens.line);
    }
};

/// Tells nothing that the text does not.
class NoticeIcon : public QWidget {
public:
    NoticeIcon(const QString &name, QWidget *parent)
        : QWidget(parent),
          m_name(name)
    {
        setFixedSize(iconSize, iconSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, m_name, rect(), tokensOf(palette()).muted);
    }

private:
    QString m_name;
};

} // namespace

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
    auto *line = new NoticeLine(m_lines);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(linePadding, linePadding / 2, linePadding, linePadding / 2);
    layout->setSpacing(cardGap);
    if (!notice.icon.isEmpty())
        layout->addWidget(new NoticeIcon(notice.icon, line));
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
    m_lines->layout()->addWidget(line);
    m_texts.append(notice.text);
}

QStringList NoticeList::texts() const { return m_texts; }

} // namespace payoff
