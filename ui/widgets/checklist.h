// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPushButton>
#include <QSet>
#include <QVector>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace payoff {

/// One thing that can be picked.
struct CheckListItem {
    qint64 id = 0;
    QString name;
};

/// The button under which such a list pops up; it looks like one with a menu.
class CheckListButton : public QPushButton {
    Q_OBJECT

public:
    using QPushButton::QPushButton;

    QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;
};

/// A list that pops up under a button, to pick several things from: typing narrows it, Space picks, Esc
/// closes. None picked means all.
class CheckList : public QFrame {
    Q_OBJECT

public:
    explicit CheckList(const QString &accessibleName, QWidget *parent = nullptr);

    void setItems(const QVector<CheckListItem> &items);
    void setChecked(const QSet<qint64> &ids);
    [[nodiscard]] QSet<qint64> checked() const;
    /// Opens below the widget, where reading begins.
    void popUp(const QWidget &below);

Q_SIGNALS:
    /// The user picked or left out something.
    void picked(const QSet<qint64> &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(const QModelIndex &index);

    QLineEdit *m_search;
    QListView *m_list;
    QLabel *m_nothing;
    QPushButton *m_all;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_shown;
};

} // namespace payoff
