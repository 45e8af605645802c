// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace payoff {

/// Paints cells by the roles of ui/models/tableroles.h: marker, bar, tone, equal digits, a hairline below.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table of figures to read and copy: rows follow the page, so that the page scrolls and not the table;
/// columns share the width. Sortable where its model is a proxy.
class FigureTable : public QTableView {
    Q_OBJECT

public:
    explicit FigureTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The column that takes the room left over; −1 shares it out.
    void setGrowingColumn(int column);
    /// Columns of text that give way where the room is short, in that order; their texts end in "…".
    void setGivingColumns(const QVector<int> &columns);
    /// From that many rows on the table scrolls by itself; 0: never.
    void setMostRows(int rows);
    /// How far names give way where room is short, in pixels.
    void setNarrowestName(int width);
    /// The selected rows, or all, as tab-separated text with headers.
    [[nodiscard]] QString tsv() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void copy();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool scrolls() const;
    void fitColumns();
    [[nodiscard]] int barRoom(int column) const;
    void fitHeight();

    int m_growingColumn = -1;
    QVector<int> m_givingColumns;
    int m_mostRows = 0;
    int m_narrowestName = 90;
};

} // namespace payoff
