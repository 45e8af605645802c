// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/kpitablemodel.h"
#include "ui/widgets/figuretable.h"

namespace payoff {

/// The table of channels or campaigns. It scrolls by itself, names stay where they are; the cell that is
/// current is marked, because what is below the table is about it.
class KpiTableView : public FigureTable {
    Q_OBJECT

public:
    explicit KpiTableView(const QString &accessibleName, QWidget *parent = nullptr);

    /// What was selected stays so where it is there again; else the first row becomes current.
    void display(const KpiTableData &tableData, const QVector<KpiColumn> &columns, const Format &format);
    void setSearch(const QString &words);
    [[nodiscard]] const KpiTableModel &figures() const { return *m_model; }

    /// The current row; none: the total, or nothing.
    [[nodiscard]] std::optional<qint64> currentId() const;
    /// All selected rows, from top to bottom.
    [[nodiscard]] QVector<qint64> selectedIds() const;
    /// The figure of the current cell; none in the columns of the name and the maturity.
    [[nodiscard]] std::optional<Figure> currentFigure() const;
    /// Selects that row, whether it is found by the search or not. False: there is none such.
    bool select(qint64 id);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Another cell is current, or other rows are selected.
    void picked();
    /// A double click or Enter on a row.
    void rowActivated(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tellPicked();
    void makeFrozen();
    void placeFrozen();
    [[nodiscard]] QModelIndex indexOf(qint64 id, int column) const;

    KpiTableModel *m_model;
    KpiTableProxy *m_proxy;
    QTableView *m_frozen; ///< the names, over the table where it is scrolled
    bool m_isFilling = false;
    bool m_isTelling = false;
};

} // namespace payoff
