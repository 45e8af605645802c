// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importpreviewmodel.h"

#include "ui/models/plaintext.h"
#include "ui/text/importtext.h"

#include <algorithm>

namespace payoff {

namespace {

constexpr qsizetype longestShown = 36; ///< characters

} // namespace

void ImportPreviewModel::setPreview(const FilePreview &preview, const QVector<RejectedRow> &rejects)
{
    beginResetModel();
    m_preview = preview;
    m_rejects.clear();
    const qint64 last = preview.rows.isEmpty() ? 0 : preview.rows.last().line;
    std::copy_if(rejects.begin(), rejects.end(), std::back_inserter(m_rejects),
                 [last](const RejectedRow &row) { return row.line <= last; });
    endResetModel();
}

std::optional<Field> ImportPreviewModel::fieldAt(int column) const
{
    for (const MappedColumn &each : m_preview.mapping.columns) {
        if (each.index == column)
            return each.field;
    }
    return {};
}

QString ImportPreviewModel::useOf(int column) const
{
    const Mapping &mapping = m_preview.mapping;
    if (const auto field = m_preview.ledger.value(column))
        return fieldName(*field);
    if (mapping.results == column)
        //: A column of results whose meaning another column tells
        return tr("By indicator");
    if (mapping.indicator == column)
        return tr("Indicator");
    return mapping.segmentParts.contains(column) ? fieldName(KeyField::Segment) : QString();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_preview.headers.size());
}

const RejectedRow *ImportPreviewModel::rejectedAt(const QModelIndex &index) const
{
    const PreviewRow &row = m_preview.rows[index.row()];
    const auto found = std::find_if(m_rejects.begin(), m_rejects.end(), [&](const RejectedRow &each) {
        return each.line == row.line && each.column == m_preview.headers[index.column()].trimmed();
    });
    return found == m_rejects.end() ? nullptr : &*found;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_preview.rows[index.row()].cells.value(index.column()).simplified();
    switch (role) {
    case Qt::DisplayRole:
        return text.size() > longestShown ? text.left(longestShown - 1) + QChar(0x2026) : text;
    case ExportRole:
        return text;
    case Qt::ToolTipRole: {
        const RejectedRow *rejected = rejectedAt(index);
        //: A cell that cannot be read, and why
        return plainToolTip(rejected ? tr("%1: %2").arg(text, problemText(rejected->problem)) : text);
    }
    case Qt::TextAlignmentRole: // as they stand in the file, below their header
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case ToneRole:
        if (rejectedAt(index))
            return int(Tone::Worse);
        return int(fieldAt(index.column()) || !useOf(index.column()).isEmpty() ? Tone::Plain : Tone::Muted);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_preview.headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_preview.headers[section].simplified();
    if (role == Qt::ToolTipRole)
        return plainToolTip(m_preview.headers[section]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace payoff
