// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SheetModel that takes input.
#include "ui/models/sheetmodel.h"

#include <algorithm>

namespace payoff {

/// One paste on its way into the sheet.
struct SheetModel::Pasting {
    int row = 0;
    int column = 0;
    QVector<EntryKind> kinds; ///< of the block's columns
    QVector<std::optional<DecimalSign>> signs;
    QVector<SheetEdit> edits;
    struct Refused {
        int row = 0;
        int column = 0;
        Problem problem;
    };
    QVector<Refused> refused;
    int left = 0; ///< cells that did not fit
};

void SheetModel::refuse(int row, int column, const QString &text, const QString &sentence)
{
    m_problems[keyOf(row, column)] = {text, sentence};
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

void SheetModel::forgetProblems(const QVector<SheetEdit> &edits)
{
    bool wereThere = false;
    for (const SheetEdit &edit : edits)
        wereThere = m_problems.erase(edit.key) > 0 || wereThere;
    if (wereThere)
        showAll();
}

void SheetModel::announce(const QString &name, const QVector<SheetEdit> &edits)
{
    forgetProblems(edits);
    const ChangeSet changes = sheetChanges(m_sheet, edits);
    if (!changes.isEmpty())
        Q_EMIT cellsEdited(name, changes);
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index.row(), index.column()))
        return false;
    const int row = index.row();
    const int column = index.column();
    const QString text = value.toString();
    if (text == editText(row, column))
        return true;
    const NumberEntry entry =
        readNumber(text, entryKind(m_columns[column], m_sheet.currency), m_format.locale());
    switch (entry.outcome) {
    case NumberEntry::Outcome::Value:
    case NumberEntry::Outcome::Empty: {
        SheetEdit edit{keyOf(row, column), std::nullopt};
        if (entry.outcome == NumberEntry::Outcome::Value)
            edit.value = entry.value;
        //: Undo …: %1 a measure, %2 a channel
        announce(tr("change %1 of %2").arg(measureName(m_columns[column]), rowName(this->row(row))), {edit});
        Q_EMIT told(QString());
        return true;
    }
    case NumberEntry::Outcome::Refused:
    case NumberEntry::Outcome::Undecided:
        refuse(row, column, text, entry.problem);
        Q_EMIT told(tr("%1 Nothing was stored.").arg(entry.problem));
        return false;
    }
    Q_UNREACHABLE();
}

void SheetModel::clear(const QModelIndexList &cells)
{
    QVector<SheetEdit> edits;
    for (const QModelIndex &cell : cells) {
        if (isEditable(cell.row(), cell.column()))
            edits.append({keyOf(cell.row(), cell.column()), std::nullopt});
    }
    announce(tr("clear typed values"), edits);
    Q_EMIT told(QString());
}

void SheetModel::fillDown(const CellBlock &source, int lastRow)
{
    QVector<SheetEdit> edits;
    for (int row = source.lastRow + 1; row <= lastRow; ++row) {
        const int from = source.firstRow + (row - source.firstRow) % source.rows();
        for (int column = source.firstColumn; column <= source.lastColumn; ++column) {
            if (!isEditable(row, column) || !isEditable(from, column))
                continue;
            if (const auto value = this->row(from)[m_columns[column]].value)
                edits.append({keyOf(row, column), value});
        }
    }
    announce(tr("fill down"), edits);
    Q_EMIT told(QString());
}

QVector<EntryKind> SheetModel::kindsFrom(int column) const
{
    QVector<EntryKind> kinds;
    for (int at = column; at < roiColumn(); ++at)
        kinds.append(entryKind(m_columns[at], m_sheet.currency));
    return kinds;
}

void SheetModel::pasteCell(const PastedBlock &block, Pasting &pasting, int row, int column)
{
    const QString text = block.cell(row, column);
    if (text.isEmpty())
        return;
    const int toRow = pasting.row + row;
    const int toColumn = pasting.column + column;
    if (!isEditable(toRow, toColumn)) {
        ++pasting.left;
        return;
    }
    const NumberEntry entry =
        readNumber(text, pasting.kinds[column], m_format.locale(), pasting.signs[column]);
    switch (entry.outcome) {
    case NumberEntry::Outcome::Value:
        pasting.edits.append({keyOf(toRow, toColumn), entry.value});
        break;
    case NumberEntry::Outcome::Empty:
        break;
    case NumberEntry::Outcome::Refused:
    case NumberEntry::Outcome::Undecided:
        pasting.refused.append({toRow, toColumn, {text, entry.problem}});
        break;
    }
}

/// Which sign marks decimals in each column, asked where nothing tells; false: nobody says.
bool SheetModel::settleSigns(const PastedBlock &block, Pasting &pasting, const DecimalQuestion &ask)
{
    pasting.signs = block.signs(pasting.kinds);
    const QString sample = block.ambiguousSample(pasting.kinds, m_format.locale());
    if (sample.isEmpty())
        return true;
    const auto sign = ask ? ask(sample) : std::nullopt;
    if (!sign) {
        Q_EMIT told(tr("Nothing was pasted: “%1” can be read in two ways.").arg(sample));
        return false;
    }
    for (auto &each : pasting.signs)
        each = each ? each : sign;
    return true;
}

void SheetModel::paste(const QModelIndex &at, const PastedBlock &block, const DecimalQuestion &ask)
{
    Pasting pasting;
    pasting.row = at.row();
    pasting.column = at.column();
    pasting.kinds = kindsFrom(at.column());
    if (block.rows() == 0 || pasting.kinds.isEmpty()) {
        Q_EMIT told(tr("There is nothing that could be pasted here."));
        return;
    }
    if (!settleSigns(block, pasting, ask))
        return;
    for (int row = 0; row < block.rows(); ++row) {
        for (int column = 0; column < block.columns(); ++column)
            pasteCell(block, pasting, row, column);
    }
    if (pasting.refused.size() > pasting.edits.size()) {
        Q_EMIT told(tr("What was copied does not look like numbers. Nothing was pasted."));
        return;
    }
    for (const Pasting::Refused &each : std::as_const(pasting.refused))
        refuse(each.row, each.column, each.problem.text, each.problem.sentence);
    announce(tr("paste %n cell(s)", nullptr, int(pasting.edits.size())), pasting.edits);
    tellWhatIsLeft(pasting);
}

void SheetModel::tellWhatIsLeft(const Pasting &pasting)
{
    QStringList sentences;
    if (!pasting.refused.isEmpty())
        sentences.append(tr("%n cell(s) could not be read: they are marked, and nothing was stored for them.",
                            nullptr, int(pasting.refused.size())));
    if (pasting.left > 0)
        sentences.append(
            tr("%n cell(s) did not fit into the sheet and were left out.", nullptr, pasting.left));
    Q_EMIT told(sentences.join(u' '));
}

QString SheetModel::tsv(const CellBlock &cells) const
{
    QStringList lines;
    for (int row = cells.firstRow; row <= cells.lastRow; ++row) {
        QStringList fields;
        for (int column = cells.firstColumn; column <= cells.lastColumn; ++column)
            fields.append(exported(row, column));
        lines.append(fields.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace payoff
