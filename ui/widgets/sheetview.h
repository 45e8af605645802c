// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/sheetmodel.h"
#include "ui/widgets/sheetdelegate.h"

#include <QTableView>

class QAction;

namespace payoff {

class SheetCorner;

/// A sheet to type into as in a spreadsheet: Tab and Enter move, typing overwrites, Delete clears, cells are
/// copied, pasted and filled down, by key or by the handle at the corner of what is selected. Tab leaves it
/// after the last cell.
class SheetView : public QTableView {
    Q_OBJECT

public:
    /// The model lives as long as the view.
    explicit SheetView(SheetModel *model, QWidget *parent = nullptr);

    /// Without one, nothing is pasted that can be read in two ways.
    void setDecimalQuestion(DecimalQuestion question) { m_question = std::move(question); }
    /// What the rows are, for the corner.
    void setRowsName(const QString &name);
    /// The selected cells as one block; the current cell where nothing is selected.
    [[nodiscard]] CellBlock selectedBlock() const;
    /// Where filling down is dragged from; empty where nothing can be filled.
    [[nodiscard]] QRect handleRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copy();
    void paste();
    void fillDown();
    /// Takes back what was typed into the selected cells.
    void clearCells();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void addActions();
    QAction *addSheetAction(const QString &text, const QKeySequence &shortcut, void (SheetView::*slot)());
    /// Whether there was a cell to go to.
    bool moveCell(SheetMove move);
    [[nodiscard]] QModelIndex neighbour(SheetMove move) const;
    [[nodiscard]] QRect rectOf(const CellBlock &block) const;
    void fitColumns();
    void fit();

    SheetModel *m_model;
    SheetCorner *m_corner;
    DecimalQuestion m_question;
    QVector<QAction *> m_menuActions;
    QAction *m_revert = nullptr;
    int m_fittedTo = 0; ///< the width that the columns share
    std::optional<int> m_fillTo; ///< the row that is dragged to
};

} // namespace payoff
