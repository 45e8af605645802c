// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/periodpicker.h"

#include "ui/style/painting.h"
#include "ui/style/payoffstyle.h"
#include "ui/widgets/lockmark.h"
#include "ui/widgets/stepbutton.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace payoff {

namespace {

/// More lines than this are put into submenus by year.
constexpr int longestMenu = 14;

/// First and last day, in a frame that pops up.
class DaysPopup : public QFrame {
public:
    DaysPopup(const DayRange &days, QWidget *parent)
        : QFrame(parent, Qt::Popup),
          m_first(new QDateEdit(days.first.toDate(), this)),
          m_last(new QDateEdit(days.last.toDate(), this)),
          m_problem(new QLabel(this)),
          m_show(new QPushButton(PeriodPicker::tr("Show these days"), this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameStyle(QFrame::StyledPanel);
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
        auto *layout = new QFormLayout(this);
        layout->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
        layout->addRow(PeriodPicker::tr("&First day"), m_first);
        layout->addRow(PeriodPicker::tr("&Last day"), m_last);
        layout->addRow(m_problem);
        layout->addRow(m_show);
        setKind(*m_show, kinds::accent);
        m_problem->setWordWrap(true);
        m_first->setAccessibleName(PeriodPicker::tr("First day"));
        m_last->setAccessibleName(PeriodPicker::tr("Last day"));
        for (QDateEdit *edit : {m_first, m_last}) {
            edit->setCalendarPopup(true);
            connect(edit, &QDateEdit::dateChanged, this, [this] { check(); });
        }
        m_show->setDefault(true);
        check();
    }

    [[nodiscard]] DayRange days() const
    {
        return {Day::fromDate(m_first->date()), Day::fromDate(m_last->date())};
    }
    [[nodiscard]] QPushButton *button() const { return m_show; }

private:
    void check()
    {
        m_problem->setText(days().isEmpty() ? PeriodPicker::tr("The last day is before the first.")
                                            : QString());
        m_show->setEnabled(!days().isEmpty());
    }

    QDateEdit *m_first;
    QDateEdit *m_last;
    QLabel *m_problem;
    QPushButton *m_show;
};

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent),
      m_back(new StepButton(StepButton::Direction::Back, tr("Previous period"), this)),
      m_lock(new LockMark(this)),
      m_label(new QPushButton(this)),
      m_on(new StepButton(StepButton::Direction::On, tr("Next period"), this)),
      m_menu(new QMenu(this))
{
    setKind(*m_label, kinds::quiet);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    layout->addWidget(m_back);
    layout->addWidget(m_lock);
    layout->addWidget(m_label);
    layout->addWidget(m_on);
    m_label->setFixedHeight(controlHeight - 4);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Period"));
    connect(m_back, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_on, &QAbstractButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_label, &QAbstractButton::clicked, this, [this] {
        if (m_isCustom)
            return askForDays();
        fillMenu();
        m_menu->popup(m_label->mapToGlobal(QPoint(0, m_label->height() + 2)));
    });
}

void PeriodPicker::setText(const QString &text)
{
    m_label->setText(text);
    m_label->setAccessibleName(tr("Period: %1").arg(text));
    m_label->setToolTip(tr("Choose a period"));
}

void PeriodPicker::setChoices(const QVector<Choice> &choices, const DayRange &current)
{
    m_isCustom = false;
    m_choices = choices;
    m_current = current;
}

void PeriodPicker::setCustom(const DayRange &days)
{
    m_isCustom = true;
    m_current = days;
}

void PeriodPicker::setCanStep(bool back, bool on)
{
    m_back->setEnabled(back);
    m_on->setEnabled(on);
}

void PeriodPicker::setLock(const QString &reason)
{
    m_lock->setText(reason);
    m_label->setAccessibleDescription(reason);
}

void PeriodPicker::fillMenu()
{
    m_menu->clear();
    QMenu *menu = m_menu;
    int year = 0;
    for (const Choice &choice : std::as_const(m_choices)) {
        const int itsYear = choice.days.last.toDate().year();
        if (m_choices.size() > longestMenu && itsYear != year) {
            year = itsYear;
            menu = m_menu->addMenu(QString::number(year));
        }
        QAction *action =
            menu->addAction(choice.text, this, [this, days = choice.days] { Q_EMIT picked(days); });
        action->setCheckable(true);
        action->setChecked(choice.days == m_current);
    }
}

void PeriodPicker::askForDays()
{
    auto *popup = new DaysPopup(m_current, this);
    connect(popup->button(), &QPushButton::clicked, this, [this, popup] {
        const DayRange days = popup->days();
        popup->close();
        Q_EMIT picked(days);
    });
    popup->adjustSize();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    popup->move(mapToGlobal(QPoint(isMirrored ? width() - popup->width() : 0, height() + 2)));
    popup->show();
    popup->setFocus(Qt::PopupFocusReason);
}

void PeriodPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp && m_back->isEnabled())
        Q_EMIT stepped(-1);
    else if (event->key() == Qt::Key_PageDown && m_on->isEnabled())
        Q_EMIT stepped(1);
    else
        QWidget::keyPressEvent(event);
}

void PeriodPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    paintRounded(painter, rect(), controlRadius, tokens.card, tokens.line);
}

} // namespace payoff
