// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/filepreview.h"
#include "ui/models/tableroles.h"

#include <QAbstractTableModel>

namespace payoff {

/// The first rows of a file, as written; cells that cannot be read are marked. Fed by value.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const FilePreview &preview, const QVector<RejectedRow> &rejects);
    /// What the column is read as; nothing: it is skipped.
    [[nodiscard]] std::optional<Field> fieldAt(int column) const;
    /// What a column without a field of its own serves for, in words; empty: for nothing.
    [[nodiscard]] QString useOf(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const RejectedRow *rejectedAt(const QModelIndex &index) const;

    FilePreview m_preview;
    QVector<RejectedRow> m_rejects; ///< of the rows shown
};

} // namespace payoff
