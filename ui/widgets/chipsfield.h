// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/searchbox.h"

#include <QWidget>

namespace payoff {

class Chip;

/// Several of a list, each as a chip with a cross, and a field behind them to add more by searching. Delete
/// or Backspace takes the chip away that has the keyboard; Backspace in the empty field the last one.
class ChipsField : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QList<qint64> ids READ ids WRITE setIds NOTIFY changed USER true)

public:
    explicit ChipsField(QWidget *parent = nullptr);

    /// What can be added.
    void setItems(const QVector<ChoiceItem> &items);
    /// What the empty field says: "add a channel".
    void setHint(const QString &hint);

    [[nodiscard]] QList<qint64> ids() const;
    /// Those of the list; ids that are not in it are left out.
    void setIds(const QList<qint64> &ids);
    /// A text after the name, such as a budget; empty takes it away.
    void setDetail(qint64 id, const QString &detail);
    /// What is wrong with the text in the field; empty if nothing is.
    [[nodiscard]] QString problem() const;
    void setProblem(const QString &sentence);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    /// The user clicked the chip, or pressed Enter on it: to edit what belongs to it.
    void chipActivated(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(qint64 id);
    void addChip(const ChoiceItem &item);
    void remove(Chip *chip);
    void offerRest();
    void walk(Chip *from, int steps);
    bool keyOnChip(Chip *chip, int key);
    void resettle();

    QVector<ChoiceItem> m_items;
    QVector<Chip *> m_chips;
    SearchableChoice *m_field;
};

} // namespace payoff
