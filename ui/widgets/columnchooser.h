// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVector>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace payoff {

/// A column that can be shown, and beside it how it changed.
struct ColumnChoice {
    QString group;
    QString name;
    QString toolTip;
    bool isShown = false;
    bool showsChange = false;
};

/// A list that pops up under a button, to choose the columns of a table from: by group, narrowed by typing,
/// each with its change beside it. Space picks, Esc closes.
class ColumnChooser : public QFrame {
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /// All there are, those of a group next to each other.
    void setChoices(const QVector<ColumnChoice> &choices);
    [[nodiscard]] QVector<ColumnChoice> choices() const { return m_choices; }
    /// Opens below the widget, where reading begins.
    void popUp(const QWidget &below);

Q_SIGNALS:
    /// The user chose or left out something.
    void changed();
    /// The columns that the program begins with are wanted.
    void usualAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void narrow(const QString &words);
    void take(QTreeWidgetItem *item, int column);

    QVector<ColumnChoice> m_choices;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_nothing;
};

} // namespace payoff
