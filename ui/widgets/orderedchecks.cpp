// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/orderedchecks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace payoff {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int frame = 4;

} // namespace

OrderedChecks::OrderedChecks(const QString &name, const QString &upText, const QString &downText,
                             QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_up(new QPushButton(upText, this)),
      m_down(new QPushButton(downText, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    column->addWidget(m_list);
    column->addLayout(buttons);
    m_list->setAccessibleName(name);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    for (QPushButton *each : {m_up, m_down})
        each->setAutoDefault(false);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &OrderedChecks::showState);
    connect(m_list, &QListWidget::itemChanged, this, &OrderedChecks::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, [this] {
        showState();
        Q_EMIT changed();
    });
}

void OrderedChecks::setItems(const QVector<Item> &items, const QStringList &checked)
{
    QVector<Item> sorted = items;
    const auto placeOf = [&](const Item &item) {
        const qsizetype at = checked.indexOf(item.key);
        return at < 0 ? checked.size() : at;
    };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const Item &a, const Item &b) { return placeOf(a) < placeOf(b); });
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Item &each : sorted) {
            auto *line = new QListWidgetItem(each.text, m_list);
            line->setData(keyRole, each.key);
            Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
            if (!each.isFixed)
                flags |= Qt::ItemIsUserCheckable;
            line->setFlags(flags);
            line->setCheckState(each.isFixed || checked.contains(each.key) ? Qt::Checked : Qt::Unchecked);
        }
        m_list->setCurrentRow(0);
    }
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + frame);
    showState();
    Q_EMIT changed();
}

QStringList OrderedChecks::checked() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            keys.push_back(m_list->item(row)->data(keyRole).toString());
    }
    return keys;
}

void OrderedChecks::move(int direction)
{
    const int row = m_list->currentRow();
    const int to = row + direction;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    // A model counts the place before the row is taken away.
    m_list->model()->moveRow({}, row, {}, direction < 0 ? to : to + 1);
    m_list->setCurrentRow(to);
    showState();
}

void OrderedChecks::showState()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

bool OrderedChecks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove = key->modifiers().testFlag(Qt::AltModifier)
            && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OrderedChecks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_list->count() > 0)
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * m_list->count() + frame);
}

} // namespace payoff
