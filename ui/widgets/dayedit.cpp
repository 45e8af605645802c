// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include "ui/style/painting.h"
#include "ui/text/format.h"
#include "ui/text/typed.h"
#include "ui/widgets/daypopup.h"

#include <QKeyEvent>
#include <QPainter>

namespace payoff {

DayEdit::DayEdit(QWidget *parent)
    : EntryEdit(parent),
      m_suggestion(Day::fromDate(QDate::currentDate()))
{
    fitText();
    showHint();
}

std::optional<Day> DayEdit::day() const { return readTypedDay(text(), m_locale); }

void DayEdit::setDay(std::optional<Day> day) { setText(day ? typedDay(*day, m_locale) : QString()); }

void DayEdit::setEmptyAllowed(bool allowed) { m_mayBeEmpty = allowed; }

void DayEdit::setSuggestion(Day day)
{
    m_suggestion = day;
    showHint();
}

void DayEdit::setLocaleOfDays(const QLocale &locale)
{
    const auto kept = day();
    m_locale = locale;
    if (kept)
        setDay(kept);
    showHint();
}

void DayEdit::showHint()
{
    //: In an empty field for a day; %1 is a day as it could be typed
    setPlaceholderText(tr("such as %1").arg(typedDay(m_suggestion, m_locale)));
    setToolTip(tr("Alt+Down opens a calendar"));
}

QString DayEdit::problem() const
{
    if (text().trimmed().isEmpty())
        return m_mayBeEmpty ? QString() : tr("A day is needed.");
    return day() ? QString() : tr("“%1” is not a day.").arg(isolatedName(text().trimmed()));
}

QString DayEdit::tidied() const
{
    const auto read = day();
    return read ? typedDay(*read, m_locale) : text().trimmed();
}

void DayEdit::step(int days)
{
    const auto now = day();
    if (now || text().trimmed().isEmpty())
        setDay(now ? now->plus(days) : m_suggestion);
}

void DayEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    if (!m_popup) {
        m_popup = new DayPopup(this);
        connect(m_popup, &DayPopup::dayPicked, this, [this](Day day) {
            setDay(day);
            setFocus();
        });
    }
    m_popup->popUp(*this, day().value_or(m_suggestion), m_locale);
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_F4
        || (event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier));
    if (opens)
        openCalendar();
    else if (event->key() == Qt::Key_Up)
        step(1);
    else if (event->key() == Qt::Key_Down)
        step(-1);
    else
        EntryEdit::keyPressEvent(event);
}

void DayEdit::paintEnd(QPainter &painter, const QRect &room) const
{
    const Tokens &tokens = tokensOf(palette());
    const QColor colour = isEnabled() ? tokens.muted : tokens.line;
    QRectF leaf(0, 0, 14, 13);
    leaf.moveCenter(QRectF(room).center() + QPointF(0, 1));
    paintRounded(painter, leaf, 2, QColor(), colour);
    painter.fillRect(QRectF(leaf.left() + 1, leaf.top() + 3.5, leaf.width() - 2, 1), colour);
    for (const qreal x : {4.0, 9.0})
        painter.fillRect(QRectF(leaf.left() + x, leaf.top() - 2, 1, 3), colour);
}

} // namespace payoff
