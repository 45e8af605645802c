// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace payoff {

/// Where the keyboard goes from a cell.
enum class SheetMove { Next, Previous, Down, Up };

/// The move that a key asks for; none: it is not for moving.
std::optional<SheetMove> sheetMove(const QKeyEvent &event);

/// Paints the cells of a sheet and edits them: Tab, Enter and their opposites store what was typed and move
/// on, Esc gives it up.
class SheetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

Q_SIGNALS:
    void moveAsked(payoff::SheetMove move);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace payoff
