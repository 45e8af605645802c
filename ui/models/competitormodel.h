// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/benefits/competitormentions.h"
#include "core/workspace/change.h"
#include "ui/models/tableroles.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>

namespace payoff {

/// How often others spoke of us and of each competitor in a month, by their tone, to type into: our own
/// mentions in the first row, calculated; then the competitors. Fed by value. It changes nothing by itself:
/// what was typed is told by cellsEdited.
class CompetitorModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Positive, Neutral, Negative, Unclassified, All, Share };
    static constexpr int columns = Share + 1;

    explicit CompetitorModel(QObject *parent = nullptr);

    /// `own`: our mentions of the month. Archived competitors are shown where something was counted of them.
    void setMonth(const QVector<Competitor> &competitors, const CompetitorMentions &own,
                  const Format &format);
    /// Null for our own row.
    [[nodiscard]] const Competitor *competitorAt(int row) const;
    [[nodiscard]] int rowOf(CompetitorId competitor) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Takes the counts of the cells away, in one step.
    void clear(const QModelIndexList &cells);

Q_SIGNALS:
    void cellsEdited(const QString &name, const payoff::ChangeSet &changes);
    /// Why something typed was not taken, in a sentence.
    void told(const QString &sentence);

private:
    [[nodiscard]] CompetitorMentions mentionsAt(int row) const;
    [[nodiscard]] std::optional<qint64> countAt(int row, int column) const;
    [[nodiscard]] std::optional<double> shareAt(int row) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString exported(int row, int column) const;
    [[nodiscard]] QString toolTip(int row, int column) const;
    [[nodiscard]] QString rowName(int row) const;

    QVector<Competitor> m_competitors;
    CompetitorMentions m_own;
    Format m_format;
};

} // namespace payoff
