// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/costs/cost.h"
#include "core/roi/kpiseries.h"
#include "ui/models/kpidetail.h"

#include <QAbstractTableModel>

namespace payoff {

/// One thing that a number is made of.
struct BehindLine {
    QString name;
    QString amount;
    QString exported; ///< the amount for other programs
    QString how; ///< how it gets there
    std::optional<CostId> cost; ///< an entry of the ledger
    int depth = 0; ///< 1: part of the line above it with depth 0
};

/// What one number is made of.
struct BehindData {
    QString title; ///< "ROI 142%"
    QString formula; ///< "(Value − Cost) ÷ Cost"; empty: reported as it is
    QString more; ///< what was left out, or why there is no number; empty: nothing to say
    QVector<BehindLine> lines;
};

/// Takes the figure apart: what its formula names, cost and value into their parts, other cost into the
/// entries of the ledger.
BehindData behind(const Figure &figure, const KpiSubject &subject, const QVector<CostShare> &shares,
                  const QVector<Cost> &ledger, const Format &format);

/// The figures that behind() wants to know of a row to take those apart. `own`: figures of the workspace.
QVector<Figure> figuresBehind(const QVector<Figure> &figures, const QVector<Figure> &own = {});

/// What a number is made of, as a table. Fed by value.
class BehindModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Amount, How };
    static constexpr int columns = How + 1;

    explicit BehindModel(QObject *parent = nullptr);

    void setLines(const QVector<BehindLine> &lines);
    [[nodiscard]] std::optional<CostId> costAt(int row) const { return m_lines[row].cost; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] static QString text(const BehindLine &line, int column);

    QVector<BehindLine> m_lines;
};

} // namespace payoff
