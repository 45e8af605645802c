// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace payoff {

/// A list as high as its rows, so that the page scrolls and not the list. A row is chosen by a click, Enter
/// or Space.
class FittedList : public QListView {
    Q_OBJECT

public:
    explicit FittedList(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QModelIndex &index);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace payoff
