// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/recordmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace payoff {

class FigureTable;

/// A table of things with a field to search it. Enter, a double click or the button opens what is selected.
class RecordTable : public QWidget {
    Q_OBJECT

public:
    /// `growing`: the column that takes the room left over.
    RecordTable(const QString &accessibleName, const QVector<RecordColumn> &columns, int growing,
                QWidget *parent = nullptr);

    void setRecords(const QVector<Record> &records);
    /// What stands where there is nothing to show.
    void setEmptyText(const QString &text);
    void sortBy(int column, Qt::SortOrder order);
    void focusSearch();
    /// The id of the row that is selected; 0: none.
    [[nodiscard]] qint64 current() const;
    /// The ids of all rows that are selected, where several can be.
    [[nodiscard]] QVector<qint64> selected() const;
    [[nodiscard]] FigureTable *table() const { return m_table; }
    [[nodiscard]] QLineEdit *search() const { return m_search; }
    /// To be placed beside a card's title.
    [[nodiscard]] QPushButton *editButton() const { return m_edit; }

Q_SIGNALS:
    void activated(qint64 id);
    void currentChanged(qint64 id);

private:
    void showState();

    RecordModel *m_model;
    RecordProxy *m_proxy;
    QLineEdit *m_search;
    FigureTable *m_table;
    QLabel *m_empty;
    QPushButton *m_edit;
    QString m_emptyText;
};

} // namespace payoff
