// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/sheetchanges.h"
#include "ui/models/tableroles.h"
#include "ui/text/format.h"
#include "ui/text/pastedblock.h"

#include <QAbstractTableModel>

#include <functional>
#include <map>

namespace payoff {

/// Roles of a sheet's cells beside those of all tables.
enum SheetRole {
    OriginRole = Qt::UserRole + 100, ///< int of CellOrigin
    MissingRole, ///< bool: other rows report it
    ComputedRole, ///< bool: nobody types here
    ProblemRole, ///< why what was typed was refused, in a sentence
};

/// Asks which decimal sign a pasted number has that may be read in two ways; none: do not paste.
using DecimalQuestion = std::function<std::optional<DecimalSign>(const QString &sample)>;

/// A block of cells, both ends included.
struct CellBlock {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    [[nodiscard]] int rows() const { return lastRow - firstRow + 1; }
    [[nodiscard]] int columns() const { return lastColumn - firstColumn + 1; }
};

/// One month's results to type into: channels or campaigns by measures, the ROI, and the total as last row.
/// Fed by value. It changes nothing by itself: each action of a person becomes one set of changes, told by
/// cellsEdited. What was refused stays in its cell with the reason and is stored nowhere.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SheetModel(QObject *parent = nullptr);

    static QVector<Measure> usualColumns();

    void setSheet(const MonthSheet &sheet, const Format &format);
    void setColumns(const QVector<Measure> &columns);
    [[nodiscard]] const QVector<Measure> &columns() const { return m_columns; }
    [[nodiscard]] const MonthSheet &sheet() const { return m_sheet; }
    [[nodiscard]] int roiColumn() const { return int(m_columns.size()); }
    [[nodiscard]] bool isTotal(int row) const { return row == m_sheet.rows.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Reads what was typed; nothing typed takes a typed value away. False if it was refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Takes typed values and refused input away.
    void clear(const QModelIndexList &cells);
    /// Writes the rows of `source` again and again into the rows below it, down to `lastRow`.
    void fillDown(const CellBlock &source, int lastRow);
    /// Writes the block where `at` begins; what does not fit or cannot be read is told.
    void paste(const QModelIndex &at, const PastedBlock &block, const DecimalQuestion &ask);
    /// The cells as tab-separated text, as other programs read them.
    [[nodiscard]] QString tsv(const CellBlock &cells) const;

Q_SIGNALS:
    void cellsEdited(const QString &name, const payoff::ChangeSet &changes);
    /// What became of an action, in a sentence.
    void told(const QString &sentence);

private:
    struct Problem {
        QString text;
        QString sentence;
    };
    struct Pasting;

    [[nodiscard]] const SheetRow &row(int row) const;
    [[nodiscard]] bool isEditable(int row, int column) const;
    [[nodiscard]] const Problem *problem(int row, int column) const;
    [[nodiscard]] TypedCellKey keyOf(int row, int column) const;
    [[nodiscard]] QVariant cellData(int row, int column, int role) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString valueText(Measure measure, qint64 value) const;
    [[nodiscard]] QString editText(int row, int column) const;
    [[nodiscard]] QString exported(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QString rowName(const SheetRow &row) const;
    [[nodiscard]] QVariant rowHeader(int row, int role) const;
    [[nodiscard]] QVariant columnHeader(int column, int role) const;
    [[nodiscard]] QVector<EntryKind> kindsFrom(int column) const;
    void refuse(int row, int column, const QString &text, const QString &sentence);
    bool settleSigns(const PastedBlock &block, Pasting &pasting, const DecimalQuestion &ask);
    void tellWhatIsLeft(const Pasting &pasting);
    void pasteCell(const PastedBlock &block, Pasting &pasting, int row, int column);
    void announce(const QString &name, const QVector<SheetEdit> &edits);
    void forgetProblems(const QVector<SheetEdit> &edits);
    void showAll();

    MonthSheet m_sheet;
    QVector<Measure> m_columns = usualColumns();
    std::map<TypedCellKey, Problem> m_problems;
    Format m_format;
};

} // namespace payoff
