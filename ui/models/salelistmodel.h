// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/salelist.h"
#include "core/workspace/contents.h"
#include "ui/models/tableroles.h"
#include "ui/text/format.h"

#include <QAbstractTableModel>

#include <functional>

namespace payoff {

/// Sales in rows, fetched as they are scrolled to, in the order of any column.
class SaleListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        OutcomeDay,
        Number,
        ChannelName,
        CampaignName,
        Product,
        Customer,
        Amount,
        Original, ///< the amount in the currency it was paid in, where that is a foreign one
        TouchDay,
        Origin,
        ColumnCount
    };
    static constexpr int rowsAtOnce = 200;
    /// The sales of that range; fewer than its limit at the end.
    using Fetch = std::function<QVector<Sale>(const SaleOrder &order, const SaleRange &range)>;

    explicit SaleListModel(QObject *parent = nullptr);

    /// Begins anew, with the first rows.
    void setSales(const Fetch &fetch, const Contents &contents, const Currency &currency,
                  const Format &format);
    [[nodiscard]] const Sale &saleAt(int row) const { return m_sales[row]; }
    [[nodiscard]] int rowOf(SaleId sale) const;
    /// Whether any row that was fetched is in a foreign currency.
    [[nodiscard]] bool hasForeign() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] QVector<Sale> fetched();
    [[nodiscard]] const Channel *channelOf(const Sale &sale) const;
    [[nodiscard]] const Campaign *campaignOf(const Sale &sale) const;
    [[nodiscard]] QString text(const Sale &sale, int column) const;
    [[nodiscard]] QString exported(const Sale &sale, int column) const;
    [[nodiscard]] QString originText(const Sale &sale) const;
    [[nodiscard]] QString toolTip(const Sale &sale, int column) const;
    [[nodiscard]] Tone tone(const Sale &sale, int column) const;

    Fetch m_fetch;
    bool m_isAtEnd = true;
    SaleOrder m_order;
    QVector<Sale> m_sales;
    Contents m_contents;
    Currency m_currency;
    Format m_format;
};

} // namespace payoff
