// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnchooser.h"

#include "ui/style/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/popupplace.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace payoff {

namespace {

enum TreeColumn { Shown, Change };
constexpr int placeRole = Qt::UserRole;
constexpr QSize popupSize(380, 440);

Qt::CheckState stateOf(bool isOn) { return isOn ? Qt::Checked : Qt::Unchecked; }

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_search(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_nothing(makeMutedLabel(tr("No figure has that name"), this))
{
    setFrameStyle(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Columns"));
    m_search->setPlaceholderText(tr("Type to narrow the list"));
    m_search->setAccessibleName(tr("Search figures"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Show"), tr("With change")});
    m_tree->setAccessibleName(tr("Columns of the table"));
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Shown, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Change, QHeaderView::ResizeToContents);
    m_nothing->hide();
    auto *usual = new QPushButton(tr("&Usual columns"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_nothing);
    layout->addWidget(usual);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ColumnChooser::take);
    connect(usual, &QPushButton::clicked, this, &ColumnChooser::usualAsked);
}

void ColumnChooser::setChoices(const QVector<ColumnChoice> &choices)
{
    m_choices = choices;
    fill();
    narrow(m_search->text());
}

void ColumnChooser::fill()
{
    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    QTreeWidgetItem *group = nullptr;
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (int place = 0; place < m_choices.size(); ++place) {
        const ColumnChoice &choice = m_choices[place];
        if (!group || group->text(Shown) != choice.group) {
            group = new QTreeWidgetItem(m_tree, {choice.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFont(Shown, strong);
            group->setFirstColumnSpanned(true);
            group->setExpanded(true);
        }
        auto *item = new QTreeWidgetItem(group, {choice.name});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(Shown, placeRole, place);
        item->setToolTip(Shown, choice.toolTip);
        item->setCheckState(Shown, stateOf(choice.isShown));
        item->setCheckState(Change, stateOf(choice.showsChange));
        item->setData(Change, Qt::AccessibleTextRole, tr("Change of %1").arg(choice.name));
    }
}

void ColumnChooser::narrow(const QString &words)
{
    bool hasAny = false;
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool hasChild = false;
        for (int child = 0; child < group->childCount(); ++child) {
            QTreeWidgetItem *item = group->child(child);
            const bool isWanted = item->text(Shown).contains(words.trimmed(), Qt::CaseInsensitive);
            item->setHidden(!isWanted);
            hasChild = hasChild || isWanted;
            if (isWanted && !first)
                first = item;
        }
        group->setHidden(!hasChild);
        hasAny = hasAny || hasChild;
    }
    m_nothing->setVisible(!hasAny);
    m_tree->setCurrentItem(first, Shown);
}

void ColumnChooser::take(QTreeWidgetItem *item, int column)
{
    if (!item->data(Shown, placeRole).isValid())
        return;
    ColumnChoice &choice = m_choices[item->data(Shown, placeRole).toInt()];
    const bool isOn = item->checkState(column) == Qt::Checked;
    bool &target = column == Change ? choice.showsChange : choice.isShown;
    if (target == isOn)
        return;
    target = isOn;
    if (column == Change && isOn && !choice.isShown) {
        choice.isShown = true;
        const QSignalBlocker blocker(m_tree);
        item->setCheckState(Shown, Qt::Checked);
    }
    Q_EMIT changed();
}

void ColumnChooser::popUp(const QWidget &below)
{
    m_search->clear();
    resize(popupSize);
    move(popupPlace(below, size()));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_tree->setFocus(Qt::TabFocusReason);
        QCoreApplication::sendEvent(m_tree, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (QTreeWidgetItem *item = m_tree->currentItem(); item && item->flags() & Qt::ItemIsUserCheckable)
            item->setCheckState(Shown, stateOf(item->checkState(Shown) != Qt::Checked));
        return true;
    default:
        return false;
    }
}

} // namespace payoff
