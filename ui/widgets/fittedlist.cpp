// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittedlist.h"

#include <QKeyEvent>

namespace payoff {

FittedList::FittedList(const QString &accessibleName, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &FittedList::chosen);
}

void FittedList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    const auto fit = [this] { updateGeometry(); };
    connect(model, &QAbstractItemModel::modelReset, this, fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, fit);
    fit();
}

QSize FittedList::minimumSizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    return {160, height};
}

QSize FittedList::sizeHint() const { return {320, minimumSizeHint().height()}; }

void FittedList::wheelEvent(QWheelEvent *event) { event->ignore(); }

void FittedList::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!chooses)
        return QListView::keyPressEvent(event);
    if (currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
}

void FittedList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    doItemsLayout();
}

} // namespace payoff
