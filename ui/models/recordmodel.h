// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/channellook.h"
#include "ui/models/tableroles.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QVector>

#include <optional>

namespace payoff {

struct RecordColumn {
    QString title;
    bool isNumber = false; ///< aligned as figures are
};

struct RecordCell {
    QString text;
    QVariant sort = {}; ///< what rows are sorted by; invalid: the text
    QString exported = {}; ///< for other programs; empty: the text
    Tone tone = Tone::Plain;
    QString toolTip = {};
    std::optional<ChannelLook> look = {}; ///< a marker before the text
};

/// One thing in a table: its id, a cell per column.
struct Record {
    qint64 id = 0;
    QVector<RecordCell> cells;
    bool isTotal = false; ///< set off from the others; for tables that are not sorted
};

/// Things in rows, texts ready to be shown: for pages whose tables only list what there is. Fed by value.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit RecordModel(const QVector<RecordColumn> &columns, QObject *parent = nullptr);

    void setRecords(const QVector<Record> &records);
    [[nodiscard]] qint64 idAt(int row) const { return m_records[row].id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVector<RecordColumn> m_columns;
    QVector<Record> m_records;
};

/// Sorts records by SortRole, text as people sort it; shows those that hold the words searched for.
class RecordProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RecordProxy(QObject *parent = nullptr);

    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace payoff
