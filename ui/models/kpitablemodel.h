// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roi/kpitable.h"
#include "ui/models/channellook.h"
#include "ui/models/channeltablemodel.h"
#include "ui/models/figurechange.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>

namespace payoff {

/// A channel or campaign of the table under the name and look by which people know it.
struct KpiThing {
    ChannelLook look; ///< of a campaign: its own; the id is that of its row
    bool isArchived = false;
    KpiRow row;
};

/// What a table of channels or campaigns shows.
struct KpiTableData {
    Dimension by = Dimension::Channel;
    Currency currency;
    QVector<Figure> figures; ///< by which the values of the rows go
    QVector<KpiThing> things;
    std::optional<KpiRow> total;
    QString comparedWith; ///< the period by name; empty: none
};

/// A column after the name: a figure, or how it changed.
struct KpiColumn {
    Figure figure;
    bool isChange = false;

    friend bool operator==(const KpiColumn &, const KpiColumn &) = default;
};

/// Channels or campaigns, one per row, and their total, with the columns that were chosen; the maturity comes
/// last. Fed by value.
class KpiTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 60 }; ///< qint64 of the channel or campaign; invalid: the total

    explicit KpiTableModel(QObject *parent = nullptr);

    void display(const KpiTableData &data, const QVector<KpiColumn> &columns, const Format &format);
    [[nodiscard]] const KpiTableData &shown() const { return m_data; }
    /// The figure of the column; null for the name and the maturity.
    [[nodiscard]] const KpiColumn *columnAt(int column) const;
    /// The figure's value; not reported where the row has none.
    [[nodiscard]] FigureValue value(const KpiRow &row, const Figure &figure) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isTotal(int row) const { return row == m_data.things.size(); }
    [[nodiscard]] const KpiRow &rowAt(int row) const;
    [[nodiscard]] FigureChange change(const KpiRow &row, const Figure &figure) const;
    [[nodiscard]] QString name(int row) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString exported(const QModelIndex &index) const;
    [[nodiscard]] QString toolTip(const QModelIndex &index) const;
    [[nodiscard]] QVariant sortValue(const QModelIndex &index) const;
    [[nodiscard]] Tone tone(const QModelIndex &index) const;
    [[nodiscard]] std::optional<double> bar(const QModelIndex &index) const;
    [[nodiscard]] QString headerText(int section) const;
    [[nodiscard]] QString headerToolTip(int section) const;
    [[nodiscard]] bool isMaturity(int column) const { return column == m_columns.size() + 1; }
    void measureBars();

    KpiTableData m_data;
    QVector<KpiColumn> m_columns;
    Format m_format;
    double m_lowestBar = 0;
    double m_highestBar = 0;
};

/// Keeps the total last, and shows what has the words searched for in its name.
class KpiTableProxy : public TotalLastProxy {
    Q_OBJECT

public:
    using TotalLastProxy::TotalLastProxy;

    void setSearch(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace payoff
