// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace payoff {

/// A table of figures too long for a page: it scrolls by itself and fetches rows as it does. Columns are as
/// wide as the first rows ask for.
class LongTable : public QTableView {
    Q_OBJECT

public:
    explicit LongTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Shows or hides a column; the others share its room.
    void setColumnShown(int column, bool isShown);
    /// The selected rows, or all that were fetched, as tab-separated text with headers.
    [[nodiscard]] QString tsv() const;

public Q_SLOTS:
    void copy();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace payoff
