// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/ownsheet.h"
#include "core/workspace/change.h"
#include "ui/models/tableroles.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>

namespace payoff {

/// A month's values of the workspace's own measures to type in: channels by measures. Fed by value; what was
/// typed is told as changes, or refused with a sentence.
class OwnSheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit OwnSheetModel(QObject *parent = nullptr);

    void setSheet(const OwnSheet &sheet, const Format &format);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Nothing typed takes the value away.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void cellsEdited(const QString &name, const payoff::ChangeSet &changes);
    /// Why something was refused, in a sentence.
    void told(const QString &sentence);

private:
    static constexpr int nameColumn = 0;

    [[nodiscard]] QString text(int row, int column, bool isForEditing) const;

    OwnSheet m_sheet;
    Format m_format;
};

} // namespace payoff
