// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checklist.h"

#include "ui/style/payoffstyle.h"
#include "ui/style/tokens.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyleOptionButton>
#include <QVBoxLayout>

namespace payoff {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int narrowest = 260;
constexpr int mostRowsShown = 10;

} // namespace

void CheckListButton::initStyleOption(QStyleOptionButton *option) const
{
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

QSize CheckListButton::sizeHint() const
{
    constexpr int arrowRoom = 14;
    const QSize plain = QPushButton::sizeHint();
    return {plain.width() + arrowRoom, plain.height()};
}

CheckList::CheckList(const QString &accessibleName, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_search(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new QLabel(tr("Nothing of that name"), this)),
      m_all(new QPushButton(tr("All"), this)),
      m_model(new QStandardItemModel(this)),
      m_shown(new QSortFilterProxyModel(this))
{
    setFrameStyle(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(accessibleName);
    m_search->setPlaceholderText(tr("Type to narrow the list"));
    m_search->setAccessibleName(tr("Search in: %1").arg(accessibleName));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_shown);
    m_list->setAccessibleName(accessibleName);
    m_list->setFrameShape(NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    m_all->setAccessibleName(tr("Pick all: %1").arg(accessibleName));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    layout->addWidget(m_all);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        m_nothing->setVisible(m_shown->rowCount() == 0);
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this] { Q_EMIT picked(checked()); });
    connect(m_list, &QListView::clicked, this, &CheckList::toggle);
    connect(m_all, &QPushButton::clicked, this, [this] {
        setChecked({});
        Q_EMIT picked({});
    });
}

void CheckList::setItems(const QVector<CheckListItem> &items)
{
    const QSignalBlocker blocker(m_model);
    m_model->clear();
    for (const CheckListItem &each : items) {
        auto *item = new QStandardItem(each.name);
        item->setData(each.id, idRole);
        // A click anywhere on the row toggles it: see the signal clicked.
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setCheckState(Qt::Unchecked);
        m_model->appendRow(item);
    }
    m_shown->invalidate();
}

void CheckList::setChecked(const QSet<qint64> &ids)
{
    const QSignalBlocker blocker(m_model);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        item->setCheckState(ids.contains(item->data(idRole).toLongLong()) ? Qt::Checked : Qt::Unchecked);
    }
    m_all->setEnabled(!ids.isEmpty());
    m_list->viewport()->update();
}

QSet<qint64> CheckList::checked() const
{
    QSet<qint64> ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem *item = m_model->item(row);
        if (item->checkState() == Qt::Checked)
            ids.insert(item->data(idRole).toLongLong());
    }
    return ids;
}

void CheckList::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    QStandardItem *item = m_model->itemFromIndex(m_shown->mapToSource(index));
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    m_all->setEnabled(!checked().isEmpty());
}

void CheckList::popUp(const QWidget &below)
{
    m_search->clear();
    const int rows = std::clamp(m_model->rowCount(), 1, mostRowsShown);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 24) + 4);
    resize(std::max({narrowest, below.width(), m_list->sizeHintForColumn(0) + 48}), sizeHint().height());
    const QRect room = below.screen()->availableGeometry();
    const bool isMirrored = below.layoutDirection() == Qt::RightToLeft;
    QPoint at = below.mapToGlobal(isMirrored ? below.rect().bottomRight() : below.rect().bottomLeft());
    if (isMirrored)
        at.rx() -= width();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y() + 4, room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    if (m_shown->rowCount() > 0)
        m_list->setCurrentIndex(m_shown->index(0, 0));
}

bool CheckList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        toggle(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

} // namespace payoff
