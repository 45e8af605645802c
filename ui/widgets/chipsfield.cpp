// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipsfield.h"

#include "ui/widgets/focusorder.h"

#include "ui/style/fieldpainting.h"
#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace payoff {

namespace {

constexpr int fieldWidth = 110;

} // namespace

ChipsField::ChipsField(QWidget *parent)
    : QWidget(parent),
      m_field(new SearchableChoice(this))
{
    auto *layout = new FlowLayout(this, 6, 4);
    layout->setContentsMargins(0, 0, 0, 0);
    setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_field);
    m_field->setFrame(false);
    m_field->setEmptyAllowed(true);
    m_field->setFixedSize(fieldWidth, 24);
    m_field->installEventFilter(this);
    setHint(tr("add"));
    setFocusProxy(m_field);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_field, &SearchableChoice::chosen, this, &ChipsField::add, Qt::QueuedConnection);
}

void ChipsField::setItems(const QVector<ChoiceItem> &items)
{
    const QList<qint64> kept = ids();
    m_items = items;
    setIds(kept);
}

void ChipsField::setHint(const QString &hint)
{
    constexpr int margins = 24;
    m_field->setPlaceholderText(hint);
    m_field->setFixedWidth(std::max(fieldWidth, m_field->fontMetrics().horizontalAdvance(hint) + margins));
}

QList<qint64> ChipsField::ids() const
{
    QList<qint64> ids;
    for (const Chip *chip : m_chips)
        ids.push_back(chip->id());
    return ids;
}

void ChipsField::setIds(const QList<qint64> &ids)
{
    const QList<qint64> before = this->ids();
    for (Chip *chip : m_chips) {
        layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const qint64 id : ids) {
        const auto item = std::find_if(m_items.begin(), m_items.end(),
                                       [id](const ChoiceItem &each) { return each.id == id; });
        if (item == m_items.end() || this->ids().contains(id))
            continue;
        addChip(*item);
    }
    resettle();
    if (this->ids() != before)
        Q_EMIT changed();
}

void ChipsField::addChip(const ChoiceItem &item)
{
    auto *chip = new Chip(item.id, item.name, this);
    chip->setCursor(Qt::ArrowCursor);
    chip->installEventFilter(this);
    connect(chip, &Chip::removed, this, [this, chip] { remove(chip); });
    connect(chip, &Chip::clicked, this, [this, id = item.id] { Q_EMIT chipActivated(id); });
    m_chips.push_back(chip);
    chip->show();
}

/// Chips in order, the field behind them; and the order of the keyboard's way the same.
void ChipsField::resettle()
{
    layout()->removeWidget(m_field);
    for (Chip *chip : m_chips) {
        layout()->removeWidget(chip);
        layout()->addWidget(chip);
        // The field keeps its place among those of the form; chips come before it.
        setTabOrder(stopBefore(*m_field), chip);
    }
    layout()->addWidget(m_field);
    offerRest();
    updateGeometry();
    update();
}

void ChipsField::offerRest()
{
    const QList<qint64> taken = ids();
    QVector<ChoiceItem> rest;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(rest),
                 [&](const ChoiceItem &each) { return !taken.contains(each.id); });
    m_field->setItems(rest);
    m_field->setVisible(!rest.isEmpty() || m_chips.isEmpty());
}

void ChipsField::setDetail(qint64 id, const QString &detail)
{
    for (Chip *chip : m_chips) {
        if (chip->id() == id)
            chip->setDetail(detail);
    }
    updateGeometry();
}

void ChipsField::add(qint64 id)
{
    m_field->setCurrent(0);
    m_field->clear();
    if (id == 0 || ids().contains(id))
        return;
    const auto item =
        std::find_if(m_items.begin(), m_items.end(), [id](const ChoiceItem &each) { return each.id == id; });
    if (item == m_items.end())
        return;
    addChip(*item);
    resettle();
    Q_EMIT changed();
}

void ChipsField::remove(Chip *chip)
{
    const qsizetype at = m_chips.indexOf(chip);
    if (at < 0)
        return;
    const bool hadFocus = chip->hasFocus();
    m_chips.remove(at);
    layout()->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
    resettle();
    if (hadFocus) {
        QWidget *next = at < m_chips.size() ? static_cast<QWidget *>(m_chips[at]) : m_field;
        next->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

QString ChipsField::problem() const { return m_field->problem(); }

void ChipsField::setProblem(const QString &sentence)
{
    setError(*this, !sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

QSize ChipsField::sizeHint() const
{
    return {320, std::max(controlHeight, heightForWidth(std::max(width(), 320)))};
}

QSize ChipsField::minimumSizeHint() const { return {180, controlHeight}; }

void ChipsField::walk(Chip *from, int steps)
{
    const qsizetype to = m_chips.indexOf(from) + steps;
    if (to >= m_chips.size())
        m_field->setFocus(Qt::TabFocusReason);
    else if (to >= 0)
        m_chips[to]->setFocus(Qt::TabFocusReason);
}

bool ChipsField::keyOnChip(Chip *chip, int key)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(chip);
        return true;
    case Qt::Key_Left:
        walk(chip, isMirrored ? 1 : -1);
        return true;
    case Qt::Key_Right:
        walk(chip, isMirrored ? -1 : 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chipActivated(chip->id());
        return true;
    default:
        return false;
    }
}

bool ChipsField::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFocus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (isFocus)
        update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (auto *chip = qobject_cast<Chip *>(watched))
        return keyOnChip(chip, key);
    if (key == Qt::Key_Backspace && m_field->text().isEmpty() && !m_chips.isEmpty()) {
        remove(m_chips.back());
        return true;
    }
    // Enter takes what is typed; it does not save the form.
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && !m_field->text().isEmpty()) {
        const qint64 id = m_field->current() != 0 ? m_field->current() : m_field->onlyMatch();
        if (id != 0)
            add(id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ChipsField::mousePressEvent(QMouseEvent *) { m_field->setFocus(Qt::MouseFocusReason); }

void ChipsField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, m_field->hasFocus());
    paintField(painter, option, this);
}

/// The label beside it names the field inside.
void ChipsField::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QString name = accessibleName();
    const auto labels = window()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (name.isEmpty() && label->buddy() == this)
            name = label->text().remove(u'&');
    }
    m_field->setAccessibleName(name.isEmpty() ? tr("Add") : tr("Add to: %1").arg(name));
}

} // namespace payoff
