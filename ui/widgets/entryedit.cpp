// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entryedit.h"

#include "ui/style/payoffstyle.h"

#include <QMouseEvent>
#include <QPainter>

namespace payoff {

EntryEdit::EntryEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::returnPressed, this, &EntryEdit::tidyUp);
}

void EntryEdit::setProblem(const QString &sentence)
{
    setError(*this, !sentence.isEmpty());
    setAccessibleDescription(sentence);
}

void EntryEdit::paintEnd(QPainter &, const QRect &) const { }

QRect EntryEdit::endRect() const
{
    const QRect place(width() - endWidth(), 0, endWidth(), height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

/// Numbers and signs run from left to right, but begin where reading begins.
void EntryEdit::fitText()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    const int end = std::max(0, endWidth() - 8);
    setTextMargins(isMirrored ? end : 0, 0, isMirrored ? 0 : end, 0);
}

void EntryEdit::tidyUp()
{
    if (text().isEmpty() || !problem().isEmpty())
        return;
    const QString written = tidied();
    if (written != text())
        setText(written);
}

void EntryEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (endWidth() == 0)
        return;
    QPainter painter(this);
    paintEnd(painter, endRect());
}

void EntryEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        tidyUp();
    QLineEdit::focusOutEvent(event);
}

void EntryEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        fitText();
}

void EntryEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && endRect().contains(event->position().toPoint()))
        endClicked();
    else
        QLineEdit::mousePressEvent(event);
}

void EntryEdit::mouseMoveEvent(QMouseEvent *event)
{
    QLineEdit::mouseMoveEvent(event);
    setCursor(endRect().contains(event->position().toPoint()) ? Qt::ArrowCursor : Qt::IBeamCursor);
}

} // namespace payoff
