// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace payoff {

/// Things to be ticked, in an order that can be changed: by the buttons, Alt+Up and Alt+Down, or by dragging.
class OrderedChecks : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList checked READ checked NOTIFY changed USER true)

public:
    struct Item {
        QString key;
        QString text;
        bool isFixed = false; ///< stays ticked, and can be moved only
    };

    /// `name`: how the list is called to a screen reader. The texts of the buttons have their mnemonics.
    OrderedChecks(const QString &name, const QString &upText, const QString &downText,
                  QWidget *parent = nullptr);

    /// Those that are ticked come first, in their order.
    void setItems(const QVector<Item> &items, const QStringList &checked);
    /// The keys of what is ticked, in order.
    [[nodiscard]] QStringList checked() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// −1: up, 1: down.
    void move(int direction);
    void showState();

    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace payoff
