// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monthpicker.h"

#include "ui/style/painting.h"
#include "ui/style/payoffstyle.h"
#include "ui/widgets/lockmark.h"
#include "ui/widgets/stepbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace payoff {

namespace {

constexpr int menuYears = 5;

} // namespace

MonthPicker::MonthPicker(QWidget *parent)
    : QWidget(parent),
      m_back(new StepButton(StepButton::Direction::Back, tr("Previous month"), this)),
      m_lock(new LockMark(this)),
      m_label(new QPushButton(this)),
      m_on(new StepButton(StepButton::Direction::On, tr("Next month"), this)),
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
    setAccessibleName(tr("Month"));
    connect(m_back, &QAbstractButton::clicked, this, [this] { pick(m_month.previous()); });
    connect(m_on, &QAbstractButton::clicked, this, [this] { pick(m_month.next()); });
    connect(m_label, &QAbstractButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_label->mapToGlobal(QPoint(0, m_label->height() + 2)));
    });
    setFormat(Format());
}

void MonthPicker::setMonth(Month month)
{
    m_month = month;
    showState();
}

void MonthPicker::setFormat(const Format &format)
{
    m_format = format;
    // As wide as the longest name, so that the arrows stay under the pointer.
    int widest = 0;
    for (int i = 0; i < 12; ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_format.month(m_month.plus(i))));
    m_label->setFixedWidth(widest + 12);
    showState();
}

void MonthPicker::setLimits(std::optional<Month> earliest, std::optional<Month> latest)
{
    m_earliest = earliest;
    m_latest = latest;
    showState();
}

void MonthPicker::setLock(const QString &reason)
{
    m_lock->setText(reason);
    m_label->setAccessibleDescription(reason);
}

bool MonthPicker::isWithin(Month month) const
{
    return !(m_earliest && month < *m_earliest) && !(m_latest && *m_latest < month);
}

void MonthPicker::pick(Month month)
{
    if (!isWithin(month) || month == m_month)
        return;
    setMonth(month);
    Q_EMIT monthPicked(month);
}

/// Years as submenus, months within: the last years first.
void MonthPicker::fillMenu()
{
    m_menu->clear();
    const int lastYear = m_latest ? m_latest->year() : m_month.year() + 1;
    const int firstYear = m_earliest ? m_earliest->year() : lastYear - menuYears;
    for (int year = lastYear; year >= firstYear; --year) {
        QMenu *months = m_menu->addMenu(QString::number(year));
        for (int number = 1; number <= 12; ++number) {
            const Month month = Month::fromYearMonth(year, number);
            if (!isWithin(month))
                continue;
            QAction *action = months->addAction(m_format.month(month), this, [this, month] { pick(month); });
            action->setCheckable(true);
            action->setChecked(month == m_month);
        }
    }
}

void MonthPicker::showState()
{
    const QString text = m_format.month(m_month);
    m_label->setText(text);
    m_label->setAccessibleName(tr("Month: %1").arg(text));
    m_label->setToolTip(tr("Choose a month"));
    m_back->setEnabled(isWithin(m_month.previous()));
    m_on->setEnabled(isWithin(m_month.next()));
}

void MonthPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageUp)
        pick(m_month.previous());
    else if (event->key() == Qt::Key_PageDown)
        pick(m_month.next());
    else
        QWidget::keyPressEvent(event);
}

void MonthPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    paintRounded(painter, rect(), controlRadius, tokens.card, tokens.line);
}

} // namespace payoff
