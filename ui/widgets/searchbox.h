// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/entryedit.h"

#include <QVector>

class QCompleter;
class QStandardItemModel;

namespace payoff {

/// One of a list to choose from.
struct ChoiceItem {
    qint64 id = 0;
    QString name;
};

/// A field that chooses one of a long list: typing narrows the list to what contains it, the arrow keys walk
/// through it, Enter takes, a click on the arrow or Down shows all.
class SearchableChoice : public EntryEdit {
    Q_OBJECT
    Q_PROPERTY(qint64 current READ current WRITE setCurrent NOTIFY currentChanged USER true)

public:
    explicit SearchableChoice(QWidget *parent = nullptr);

    /// The list in that order. What was chosen stays chosen if it is in it.
    void setItems(const QVector<ChoiceItem> &items);
    /// An entry at the top that stands for none, of id 0; also what an empty field means. Empty: there is
    /// none.
    void setNone(const QString &text);
    /// Whether an empty field is fine although there is no entry for it.
    void setEmptyAllowed(bool allowed);

    /// The id of what is chosen; 0 for none and for what is not in the list.
    [[nodiscard]] qint64 current() const { return m_current; }
    void setCurrent(qint64 id);

    [[nodiscard]] QString problem() const override;

    /// The id of the one name that what is typed is a part of, which Enter takes; 0 if there is none such, or
    /// several, or a whole name was typed.
    [[nodiscard]] qint64 onlyMatch() const;

public Q_SLOTS:
    void showAll();

Q_SIGNALS:
    void currentChanged(qint64 id);
    /// The user took an entry of the list by Enter or a click.
    void chosen(qint64 id);

protected:
    [[nodiscard]] QString tidied() const override;
    [[nodiscard]] int endWidth() const override { return hasFrame() ? 28 : 0; }
    void paintEnd(QPainter &painter, const QRect &room) const override;
    void endClicked() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void follow(const QString &typed);
    void take(const QModelIndex &index);
    void become(qint64 id);
    [[nodiscard]] const ChoiceItem *named(const QString &name) const;
    [[nodiscard]] QString nameOf(qint64 id) const;

    QVector<ChoiceItem> m_items;
    QString m_none;
    bool m_mayBeEmpty = false;
    qint64 m_current = 0;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace payoff
